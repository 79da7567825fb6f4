import type { Span } from '../types/article.js';
import type { Evidence, Quote } from '../types/fact.js';
import type { Finding } from '../types/finding.js';

/** What a deck's parts say of each other: found by id, and offsets within texts. */
export interface Known {
  readonly texts: ReadonlyMap<string, string>;
  readonly facts: ReadonlySet<string>;
}

export function finding(code: string, pointer: string, message: string): Finding {
  return { code, pointer, message };
}

/** What is wrong with a sentence behind a card: an article that is not there, or words that it does not say. */
export function evidenceFindings(evidence: Evidence, pointer: string, { texts }: Known): readonly Finding[] {
  const text = texts.get(evidence.article);
  if (text !== undefined) return quoteFindings(evidence, text, pointer);
  const message = `there is no article ${evidence.article} in the deck; put it back or correct the id.`;
  return [finding('deck-unknown-article', `${pointer}/article`, message)];
}

/** What is wrong with a quote of a text; no finding where the article is unknown: its absence is told once, at the evidence. */
export function quoteFindings(quote: Quote, text: string | undefined, pointer: string): readonly Finding[] {
  if (text === undefined || text.slice(quote.start, quote.end) === quote.text) return [];
  const message = `the article does not say "${shortened(quote.text)}" at ${quote.start}–${quote.end}; correct the text or the offsets.`;
  return [finding('deck-quote', pointer, message)];
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** What is wrong with the fact that a card, or a part of it, asks about. */
export function factIdFindings(factId: string, pointer: string, { facts }: Known): readonly Finding[] {
  if (facts.has(factId)) return [];
  const message = `there is no fact ${factId} in the deck; put it back or remove the card.`;
  return [finding('deck-unknown-fact', `${pointer}/factId`, message)];
}

/** What is wrong with the place of an answer in an article; no finding where the article is unknown. */
export function spanFindings(
  span: Span | undefined,
  article: string,
  pointer: string,
  { texts }: Known,
): readonly Finding[] {
  const text = texts.get(article);
  if (!span || text === undefined || (span.start < span.end && span.end <= text.length)) return [];
  const message = 'the span does not lie in the article; correct or remove answerSpan.';
  return [finding('deck-answer-span', `${pointer}/answerSpan`, message)];
}
