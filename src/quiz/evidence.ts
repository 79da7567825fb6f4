import type { Span } from '../types/article.js';
import type { QuizDeck, QuizEvidence } from '../types/quiz.js';

/** A stretch of an article cut at its mark; `marked` is empty where it has none. */
export interface Cut {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Returns a sentence on one line: articles are often wrapped at a width. */
export function quoted({ article, start, end }: QuizEvidence, deck: QuizDeck): string {
  return onOneLine(deck.articles[article]?.text.slice(start, end) ?? '').trim();
}

/** Returns a stretch of a text on one line, cut at a mark within it. */
export function cutAt(text: string, { start, end }: Span, mark: Span | undefined): Cut {
  const [from, to] = mark ? [Math.max(start, mark.start), Math.min(end, mark.end)] : [start, start];
  if (from >= to) return { before: onOneLine(text.slice(start, end)), marked: '', after: '' };
  return {
    before: onOneLine(text.slice(start, from)),
    marked: onOneLine(text.slice(from, to)),
    after: onOneLine(text.slice(to, end)),
  };
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
