import type { Card } from '../../types/card.js';
import { mixedEvents, mixedRights } from '../mixed.js';
import { ankiHtml } from './html.js';

/** Returns what a match or order card shows under its question; empty for the other kinds. */
export function groupFront(card: Card): string {
  if (card.kind === 'order')
    return list(
      'ul',
      mixedEvents(card, '').map(({ text }) => text),
    );
  const rights = mixedRights(card, '').map((right, at) => `${String.fromCharCode(65 + at)}. ${right}`);
  return table((card.pairs ?? []).map(({ left }, at) => [left, rights[at] ?? '']));
}

/** Returns the pairs of a match card, or the events of an order card with their dates; empty for the other kinds. */
export function groupBack(card: Card): string {
  const events = card.events ?? [];
  if (card.kind === 'order')
    return list(
      'ol',
      events.map(({ text, when }) => `${text} (${when})`),
    );
  return table((card.pairs ?? []).map(({ left, right }) => [left, right]));
}

// Stock cards centre their text, which would pull lines apart that belong together.
function list(tag: 'ol' | 'ul', lines: readonly string[]): string {
  const items = lines.map((line) => `<li>${ankiHtml(line)}</li>`).join('');
  return `<br><${tag} style="display:inline-block;text-align:left">${items}</${tag}>`;
}

function table(rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const cells = rows.map((row) =>
    row.map((cell) => `<td style="padding:0.2em 0.8em">${ankiHtml(cell)}</td>`).join(''),
  );
  return `<table style="margin:auto;text-align:left">${cells.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
}
