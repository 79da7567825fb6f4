import type { Card, CardEvent, CardPair } from '../types/card.js';
import type { Fact } from '../types/fact.js';
import { type ExplainedFact, explainFact } from './explain-fact.js';
import { type DeckSentence, isAtSamePlace, type RemadeDeck, sentenceOf } from './remake-deck.js';
import { hasSameWords } from './same-words.js';

/** One pair or event of a card about several facts, and what it came from. */
export interface ExplainedPart extends ExplainedFact {
  readonly part: CardPair | CardEvent;
  readonly at: DeckSentence;
}

/** A match or order card, and what each part of it came from. */
export interface ExplainedGroup {
  /** As it stands in the deck. */
  readonly card: Card;
  /** As factdeck makes it, where somebody changed it since. */
  readonly original?: Card;
  readonly parts: readonly ExplainedPart[];
}

/** The pairs or events of a card; empty for a card about one fact. */
export const partsOf = ({ pairs = [], events = [] }: Card): readonly (CardPair | CardEvent)[] => [
  ...pairs,
  ...events,
];

/** Walks from the parts of a card to their words; undefined where the deck's articles do not give the card. */
export function explainGroup(remade: RemadeDeck, card: Card): ExplainedGroup | undefined {
  const again = remade.cards.find(({ id }) => id === card.id);
  if (!again) return undefined;
  const parts = partsOf(again).flatMap((part): readonly ExplainedPart[] => {
    const at = sentenceOf(remade, part.evidence);
    const fact = factOf(part, remade.facts);
    const explained = at && fact && explainFact(remade, at, fact);
    return explained ? [{ ...explained, part, at }] : [];
  });
  return { card, ...(hasSameWords(card, again) ? {} : { original: again }), parts };
}

/** The fact that a part tells: as its own article has it, where several tell the same. */
function factOf(part: CardPair | CardEvent, facts: readonly Fact[]): Fact | undefined {
  const near = facts.filter(({ evidence: [first] }) => isAtSamePlace(first, part.evidence));
  return (
    near.find(({ id }) => id === part.factId) ??
    near.find(({ roles }) =>
      Object.values(roles)
        .flat()
        .some(({ start }) => start === part.answerSpan?.start),
    )
  );
}
