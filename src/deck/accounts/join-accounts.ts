import type { Card } from '../../types/card.js';
import type { Disagreement } from '../../types/deck.js';
import type { Dropped } from '../../types/dropped.js';
import type { Fact } from '../../types/fact.js';
import type { Material } from '../../types/material.js';
import type { ArticleMaterial } from '../deck-cards.js';
import { type AskedCard, askedCards } from './asked-cards.js';
import { askingOf, takesSide } from './disputed-cards.js';
import { answeredOtherwise, joinCards } from './join-cards.js';
import { joinedFact, joinFacts } from './join-facts.js';
import { joinMaterial } from './join-material.js';
import type { Meanings } from './meanings.js';
import { type RequiredRoles, tellingOf } from './telling.js';

/** What one article gives to a deck. */
export interface Account {
  /** The article's id. */
  readonly id: string;
  readonly facts: readonly Fact[];
  readonly cards: readonly Card[];
  readonly material: Material;
  readonly meanings: Meanings;
}

/** What all the articles of a deck tell, each fact once. */
export interface JointAccount {
  readonly facts: readonly Fact[];
  readonly cards: readonly Card[];
  /** What each article gives to the cards that ask about several facts. */
  readonly materials: readonly ArticleMaterial[];
  readonly disagreements: readonly Disagreement[];
  /** Cards that would have had two right answers. */
  readonly dropped: readonly Dropped[];
}

/** Joins what several articles tell: facts with all their evidence, cards once, and no card where they disagree. */
export function joinAccounts(accounts: readonly Account[], required: RequiredRoles): JointAccount {
  const facts = accounts.flatMap((account) => account.facts);
  const cards = accounts.flatMap((account) => account.cards);
  const materials = accounts.map(({ id, material }) => ({ article: id, ...material }));
  if (accounts.length < 2) return { facts, cards, materials, disagreements: [], dropped: [] };
  const tellings = accounts.flatMap(({ facts, meanings }) =>
    facts.map((fact) => tellingOf(fact, meanings, required)),
  );
  const { joined, disagreements } = joinFacts(tellings);
  const isSided = takesSide(joined, disagreements);
  const asked = askedCards(cards, facts);
  const sided = new Set(asked.filter((one) => isSided(askingOf(one))));
  const once = joinCards(
    asked.filter((one) => !sided.has(one)),
    joined,
  );
  const clashing = new Set(once.clashing);
  const jointFacts = joined.map(joinedFact);
  const ids = new Map(
    joined.flatMap((tellings) => tellings.map(({ fact }) => [fact.id, tellings[0].fact.id] as const)),
  );
  const twofold = answeredOtherwise(once.cards);
  const lost = [
    ...asked.filter((one) => sided.has(one) || clashing.has(one.card)),
    ...askedCards([...twofold], jointFacts),
  ];
  return {
    facts: jointFacts,
    cards: once.cards.filter((card) => !twofold.has(card)),
    materials: materials.map((material) => ({
      ...material,
      ...joinMaterial(material, (id) => ids.get(id) ?? id, isSided),
    })),
    disagreements,
    dropped: lost.map(droppedCard),
  };
}

const droppedCard = ({ card, fact, role }: AskedCard): Dropped => ({
  code: 'two-answers',
  rule: fact.rule,
  ask: role ?? '',
  evidence: card.evidence[0],
});
