import type { Card } from '../types/card.js';
import type { Evidence } from '../types/fact.js';

/** A sentence behind a card, cut where the answer stands; `answer` is empty where it stands nowhere. */
export interface MarkedSentence {
  /** Id of its article. */
  readonly article: string;
  /** Where it starts in the article's text. */
  readonly start: number;
  readonly before: string;
  readonly answer: string;
  readonly after: string;
}

/** Returns the sentences behind a card, each on one line, the first one cut around the card's answer. */
export function markedEvidence(card: Card): readonly MarkedSentence[] {
  return card.evidence.map((evidence, index) => {
    const [start, end] = index === 0 ? answerRange(card, evidence) : [0, 0];
    return {
      article: evidence.article,
      start: evidence.start,
      before: onOneLine(evidence.text.slice(0, start)).trimStart(),
      answer: onOneLine(evidence.text.slice(start, end)),
      after: onOneLine(evidence.text.slice(end)).trimEnd(),
    };
  });
}

/** The answer's half-open offsets within the sentence; an empty range at its start where it cannot be told. */
function answerRange(card: Card, { text, start }: Evidence): readonly [number, number] {
  if (card.answerSpan) {
    const range = [card.answerSpan.start - start, card.answerSpan.end - start] as const;
    return range[0] >= 0 && range[0] < range[1] && range[1] <= text.length ? range : [0, 0];
  }
  const first = text.indexOf(card.answer);
  const once = first >= 0 && first === text.lastIndexOf(card.answer);
  return once ? [first, first + card.answer.length] : [0, 0];
}

/** Articles are often wrapped at a width; a break inside a sentence means nothing. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
