import { cardId } from '../../card-id.js';
import type { Card, CardKind } from '../../types/card.js';
import type { Fact } from '../../types/fact.js';

/** A card with the fact that it was made of and the role that it asks for. */
export interface AskedCard {
  readonly card: Card;
  readonly fact: Fact;
  /** Absent where the card's id does not tell. */
  readonly role?: string;
}

/** The role of a fact that a card asks for, found by the card's id. */
export function roleAsked(card: Card, fact: Fact): string | undefined {
  return Object.keys(fact.roles).find((role) => cardId(fact.id, role, card.kind) === card.id);
}

/** Kinds of one form stand for each other: a question is asked with choices or without. */
export const formOf = (kind: CardKind): string => (kind === 'choice' || kind === 'short' ? 'question' : kind);

/** The cards whose facts are known, each with its fact and role. */
export function askedCards(cards: readonly Card[], facts: readonly Fact[]): readonly AskedCard[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return cards.flatMap((card) => {
    const fact = byId.get(card.factId);
    if (!fact) return [];
    const role = roleAsked(card, fact);
    return [{ card, fact, ...(role === undefined ? {} : { role }) }];
  });
}
