import type { Span } from '../types/article.js';
import type { Card } from '../types/card.js';
import type { Evidence } from '../types/fact.js';

/** A sentence behind a card, cut where the answer stands; `answer` is empty where it stands nowhere. */
export interface MarkedSentence {
  /** Id of its article. */
  readonly article: string;
  /** Where it starts in the article's text. */
  readonly start: number;
  /** Where in the article's text the answer stands; the whole sentence where it stands nowhere. */
  readonly span: Span;
  readonly before: string;
  readonly answer: string;
  readonly after: string;
}

/** Returns the sentences behind a card, each on one line and cut where the answer, or a part of it, stands. */
export function markedEvidence(card: Card): readonly MarkedSentence[] {
  const places = answerPlaces(card);
  return card.evidence.map((evidence, index) => {
    const place = places[index];
    const [start, end] = place ? [place.start - evidence.start, place.end - evidence.start] : [0, 0];
    return {
      article: evidence.article,
      start: evidence.start,
      span: {
        start: evidence.start + start,
        end: start === end ? evidence.end : evidence.start + end,
      },
      before: onOneLine(evidence.text.slice(0, start)).trimStart(),
      answer: onOneLine(evidence.text.slice(start, end)),
      after: onOneLine(evidence.text.slice(end)).trimEnd(),
    };
  });
}

/** Returns where the answer, or a part of it, stands in the article of each sentence; undefined where it does not. */
export function answerPlaces(card: Card): readonly (Span | undefined)[] {
  return card.evidence.map((evidence, index) => {
    const span = spanIn(card, evidence, index);
    return span && liesIn(span, evidence) ? span : undefined;
  });
}

/** Tells whether a stretch is not empty and lies wholly in another. */
export function liesIn(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.start < inner.end && inner.end <= outer.end;
}

/** Where the answer stands in the article; for a match or order card, the part of it that rests on this sentence. */
function spanIn(card: Card, evidence: Evidence, index: number): Span | undefined {
  const part = [...(card.pairs ?? []), ...(card.events ?? [])].find(
    (one) => one.evidence.article === evidence.article && one.evidence.start === evidence.start,
  );
  if (part) return part.answerSpan;
  if (index > 0) return undefined;
  return card.answerSpan ?? onlyPlace(card.answer, evidence);
}

function onlyPlace(answer: string, { text, start }: Evidence): Span | undefined {
  const first = text.indexOf(answer);
  const once = first >= 0 && first === text.lastIndexOf(answer);
  return once ? { start: start + first, end: start + first + answer.length } : undefined;
}

/** Articles are often wrapped at a width; a break inside a sentence means nothing. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
