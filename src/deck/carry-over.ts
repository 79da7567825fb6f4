import type { Span } from '../types/article.js';
import type { Card, CardEvent, CardPair } from '../types/card.js';
import type { Deck, DeckArticle } from '../types/deck.js';
import type { Evidence } from '../types/fact.js';

/**
 * The deck with the time of each card's last change: that of the same card in `previous` where a learner sees the same
 * as before, `now` (`2026-03-04T10:30:00Z`) where it is another; never earlier than it was. Cards that `previous` lacks
 * stay as they are.
 */
export function carryOver(deck: Deck, previous: Deck, now: string): Deck {
  const before = new Map(previous.cards.map((card) => [card.id, card]));
  const seenNow = whatIsSeen(deck);
  const seenBefore = whatIsSeen(previous);
  const cards = deck.cards.map((card) => {
    const old = before.get(card.id);
    if (!old) return card;
    const same = seenNow(card) === seenBefore(old);
    const modified = same ? old.modified : laterThan(old.modified, now);
    return modified === undefined ? card : { ...card, modified };
  });
  return { ...deck, cards };
}

/** `now`, or a second after `before` where the clock was put back in between. */
export function laterThan(before: string | undefined, now: string): string {
  if (before === undefined || before < now) return now;
  return new Date(Date.parse(before) + 1000).toISOString().replace('.000Z', 'Z');
}

/** Gives what a learner sees of a card as one text: not its score, nor where in the article its sentences stand. */
function whatIsSeen({ articles }: Deck): (card: Card) => string {
  const cited = new Map(articles.map((article) => [article.id, citation(article)]));
  return (card) => {
    const { kind, question, answer, accept, distractors, evidence, answerSpan, tags } = card;
    const parts = [...(card.pairs ?? []), ...(card.events ?? [])];
    return JSON.stringify([
      ...[kind, question, answer, accept, distractors, tags],
      [card.correction?.wrong, card.correction?.right, card.claimedBy],
      evidence.map((one, index) => [
        quoted(one, index === 0 ? answerSpan : undefined),
        cited.get(one.article),
      ]),
      parts.map((part) => [...partTexts(part), quoted(part.evidence, part.answerSpan)]),
    ]);
  };
}

const citation = ({ title, source, date }: DeckArticle) => [title, source, date];

const partTexts = (part: CardPair | CardEvent): readonly string[] =>
  'left' in part ? [part.left, part.right] : [part.text, part.when];

function quoted({ text, start }: Evidence, span: Span | undefined): readonly (string | number)[] {
  return [text, ...(span ? [span.start - start, span.end - start] : [])];
}
