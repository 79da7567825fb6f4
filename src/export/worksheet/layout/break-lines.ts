import LineBreaker from 'linebreak';
import type { Span } from '../../../types/article.js';

/**
 * Cuts a text of one paragraph into lines no wider than `measure`, each as full as it can be. Returns half-open offsets
 * into the text, without the spaces at the ends of lines. Lines end where Unicode allows (UAX #14); a word that is wider
 * than a line is cut between its letters.
 */
export function breakLines(
  text: string,
  measure: number,
  widthOf: (text: string) => number,
): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  let end = 0;
  const close = () => {
    const shown = text.slice(start, end).trimEnd();
    if (shown !== '') lines.push({ start, end: start + shown.length });
    start = end;
  };
  for (const piece of piecesOf(text, measure, widthOf)) {
    if (end > start && widthOf(text.slice(start, piece.end).trimEnd()) > measure) close();
    end = piece.end;
  }
  close();
  return lines;
}

/** A dash in a sentence ends a line and begins none, as English is set. */
const DASH = /^[–—]/;

/** What must stay together on a line. */
function piecesOf(text: string, measure: number, widthOf: (text: string) => number): readonly Span[] {
  const breaker = new LineBreaker(text);
  const pieces: Span[] = [];
  let start = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (text.slice(next.position).match(DASH)) continue;
    const piece = { start, end: next.position };
    const fits = widthOf(text.slice(start, next.position).trimEnd()) <= measure;
    pieces.push(...(fits ? [piece] : lettersOf(text, piece)));
    start = next.position;
  }
  return pieces;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function lettersOf(text: string, { start, end }: Span): readonly Span[] {
  return [...graphemes.segment(text.slice(start, end))].map(({ index, segment }) => ({
    start: start + index,
    end: start + index + segment.length,
  }));
}
