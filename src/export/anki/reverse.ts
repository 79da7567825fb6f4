import type { Card } from '../../types/card.js';
import type { Fact } from '../../types/fact.js';

/** A card the other way round: what is asked, and what answers it. */
export interface Reverse {
  readonly question: string;
  readonly answer: string;
}

/**
 * Returns the reverse of a short card that asks what a term means ("What is a glacier?"), where the definition tells
 * the thing from its likes by a clause of its own ("a mass of ice that moves slowly over land"). Elsewhere a question
 * turned round has several right answers, or is in the deck as a card of its own.
 */
export function reverseOf(card: Card, fact: Fact | undefined): Reverse | undefined {
  if (card.kind !== 'short' || card.claimedBy || fact?.type !== 'Definition') return undefined;
  if (fact.polarity !== 'positive' || fact.modality !== 'asserted') return undefined;
  const term = /^What (?:is|are) (an? [^?]+|[\p{Ll} -]+)\?$/u.exec(card.question)?.[1];
  if (term === undefined || !/ (?:that|which|who|whose|where|in which|by which) /.test(card.answer)) {
    return undefined;
  }
  return { question: `What is this: ${card.answer}?`, answer: term };
}
