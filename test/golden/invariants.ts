import type { Span } from '../../src/types/article.js';
import type { Card, CardEvent, CardPair } from '../../src/types/card.js';
import type { Document, Sentence, Token } from '../../src/types/document.js';
import type { Evidence } from '../../src/types/fact.js';

/** True where the inner stretch is not empty and lies in the outer. */
export const isWithin = (inner: Span | undefined, outer: Span | undefined): boolean =>
  inner !== undefined &&
  outer !== undefined &&
  outer.start <= inner.start &&
  inner.start < inner.end &&
  inner.end <= outer.end;

/** What keeps a sentence's arcs from being one tree; nothing where they are. */
export function flawOfTree({ tokens }: Sentence): string | undefined {
  const roots = tokens.filter((token) => token.head === 0);
  if (roots.length !== 1) return `${roots.length} roots`;
  const lost = tokens.find((token) => !reachesRoot(token, tokens));
  return lost && `no way from ${lost.form} to the root`;
}

function reachesRoot(token: Token, tokens: readonly Token[]): boolean {
  let up: Token | undefined = token;
  for (let steps = 0; up && up.head > 0; steps++) {
    if (steps > tokens.length) return false;
    up = tokens[up.head - 1];
  }
  return up !== undefined;
}

/** What a card takes as right, and the sentence that must hold it. */
interface Answer {
  readonly spellings: readonly string[];
  readonly span: Span | undefined;
  readonly evidence: Evidence;
}

/**
 * The answers of a card whose span does not lie in their evidence, or none of whose spellings can be read there: as it
 * stands, as the full name of what is mentioned, or as the date of a day that is told from the article's.
 */
export function unsupportedAnswers(card: Card, document: Document): readonly string[] {
  return answersOf(card)
    .filter(({ spellings, span, evidence }) => {
      if (!span || !isWithin(span, evidence)) return true;
      if (document.times.some((time) => time.implied && overlap(time, span))) return false;
      const names = fullNamesIn(span, document);
      const owned = names.map((name) => evidence.text.replace(/\b(?:its|his|her|their)\b/i, `${name}'s`));
      const told = [evidence.text, ...names, ...owned].map(plain);
      return !spellings.some((spelling) => told.some((text) => text.includes(plain(spelling))));
    })
    .map(({ spellings }) => `${card.question} ${spellings[0]}`);
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

function fullNamesIn(span: Span, { mentions, chains }: Document): readonly string[] {
  const chained = mentions.filter((mention) => overlap(mention, span)).map(({ chain }) => chain ?? -1);
  return chained.flatMap((chain) => chains[chain]?.name ?? []);
}

function answersOf(card: Card): readonly Answer[] {
  const { kind, accept, correction, answerSpan, evidence, pairs = [], events = [] } = card;
  if (kind === 'match' || kind === 'order') return [...pairs, ...events].map(answerOf);
  const judged = correction ? [correction.right] : [card.evidence[0].text];
  return [{ spellings: kind === 'truefalse' ? judged : accept, span: answerSpan, evidence: evidence[0] }];
}

function answerOf(item: CardPair | CardEvent): Answer {
  return {
    spellings: ['right' in item ? item.right : item.when],
    span: item.answerSpan,
    evidence: item.evidence,
  };
}

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
