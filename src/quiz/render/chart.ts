import type { Attempt } from '../history.js';
import { texts } from '../texts.js';
import { el, svg } from './dom.js';

const most = 30;
const height = 110;
const step = 24;
const bar = 16;
/** Room for a line's label on the left, and for half a line of text above and below. */
const margin = { side: 40, end: 8 };

/** Returns a chart of the last attempts, a bar each for the share that was right, and the same as a table. */
export function chartOf(history: readonly Attempt[]): HTMLElement {
  const shown = history.slice(-most);
  const shares = shown.map(({ right, total }) => right / total);
  const first = texts.chart.percent(shares[0] ?? 0);
  const last = texts.chart.percent(shares.at(-1) ?? 0);
  const caption = el('figcaption', {}, texts.chart.summary(shown.length, first, last));
  const table = el('details', {}, el('summary', {}, texts.chart.table), tableOf(shown));
  const parts = shown.length > 1 ? [drawingOf(shares, caption.textContent ?? '')] : [];
  return el('figure', { class: 'progress' }, caption, ...parts, table);
}

function drawingOf(shares: readonly number[], label: string): SVGElement {
  const width = margin.side + Math.max(shares.length, 12) * step;
  const size = { width, height: height + 2 * margin.end };
  return svg(
    'svg',
    {
      class: 'chart',
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'img',
      'aria-label': label,
      ...size,
    },
    ...[0, 0.5, 1].flatMap((share) => line(share, width)),
    ...shares.map((share, place) => column(share, place, place === shares.length - 1)),
  );
}

const heightOf = (share: number) => margin.end + height * (1 - share);

function line(share: number, width: number): readonly SVGElement[] {
  const y = heightOf(share);
  const label = { x: margin.side - 8, y: y + 4, 'text-anchor': 'end', 'aria-hidden': 'true' };
  return [
    svg('line', { x1: margin.side, x2: width, y1: y, y2: y }),
    svg('text', label, texts.chart.percent(share)),
  ];
}

function column(share: number, place: number, isLast: boolean): SVGElement {
  // What has no height would not be seen.
  const top = Math.min(heightOf(share), heightOf(0) - 2);
  return svg('rect', {
    ...{
      x: margin.side + place * step + (step - bar) / 2,
      y: top,
      width: bar,
      height: heightOf(0) - top,
      rx: 3,
    },
    class: isLast ? 'last' : 'before',
  });
}

function tableOf(history: readonly Attempt[]): HTMLElement {
  const { when, how, right, time } = texts.chart;
  const head = [when, how, right, time].map((name) => el('th', { scope: 'col' }, name));
  const rows = history.toReversed().map((attempt) => {
    const mode = texts.start.mode[attempt.mode];
    const cells = [
      attempt.retry ? `${mode} (${texts.chart.retry})` : mode,
      `${attempt.right}/${attempt.total}`,
      texts.time.clock(attempt.seconds * 1000),
    ];
    const date = el('th', { scope: 'row' }, texts.chart.date(attempt.started));
    return el('tr', {}, date, ...cells.map((cell) => el('td', {}, cell)));
  });
  const table = el('table', {}, el('thead', {}, el('tr', {}, ...head)), el('tbody', {}, ...rows));
  // With large text a table may be wider than a phone: it scrolls by itself.
  return el('div', { class: 'wide', tabindex: '0', role: 'region', 'aria-label': texts.chart.table }, table);
}
