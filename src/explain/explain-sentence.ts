import { roleAsked } from '../deck/accounts/asked-cards.js';
import type { Card } from '../types/card.js';
import type { Dropped } from '../types/dropped.js';
import type { Evidence, Fact } from '../types/fact.js';
import { type ExplainedFact, explainFact } from './explain-fact.js';
import { type DeckSentence, isAtSamePlace, type RemadeDeck } from './remake-deck.js';

/** What was lost on the way from a sentence to the deck. */
export interface LostCards {
  readonly at: DeckSentence;
  /** Cards that were made of it and are not in the deck: repeats, beyond `--count`, or taken out. */
  readonly leftOut: readonly Card[];
  /** Cards that were not made, or not kept because another article disagrees. */
  readonly dropped: readonly Dropped[];
}

/** A sentence, and all that came of it. */
export interface ExplainedSentence extends LostCards {
  readonly facts: readonly ExplainedFact[];
  /** Cards of the deck that rest on it. */
  readonly cards: readonly Card[];
}

/** What came of a sentence: facts, cards, and the cards that were not made. */
export function explainSentence(remade: RemadeDeck, at: DeckSentence): ExplainedSentence {
  const isHere = (evidence: Evidence) => isAtSamePlace(evidence, placeOf(at));
  return {
    ...lostCards(remade, at),
    facts: remade.facts
      .filter(({ evidence: [first] }) => isHere(first))
      .flatMap((fact) => explainFact(remade, at, fact) ?? []),
    cards: remade.deck.cards.filter(({ evidence }) => evidence.some(isHere)),
  };
}

/** The cards that a sentence did not give to the deck. */
export function lostCards(remade: RemadeDeck, at: DeckSentence): LostCards {
  const dropped = remade.dropped.filter(({ evidence }) => isAtSamePlace(evidence, placeOf(at)));
  const inDeck = new Set(remade.deck.cards.flatMap((card) => [card.id, wordingOf(card)]));
  const leftOut = remade.made.filter(
    (card) =>
      isAtSamePlace(card.evidence[0], placeOf(at)) &&
      !inDeck.has(card.id) &&
      !inDeck.has(wordingOf(card)) &&
      !isDropped(card, remade.facts, dropped),
  );
  return { at, leftOut, dropped };
}

const placeOf = ({ article, sentence }: DeckSentence) => ({ article: article.id, start: sentence.start });

const wordingOf = ({ kind, question, answer }: Card): string => `${kind} ${question} ${answer}`;

/** True for a card that was made of one article and not kept because another answers it otherwise. */
function isDropped(card: Card, facts: readonly Fact[], dropped: readonly Dropped[]): boolean {
  const fact = facts.find(({ id }) => id === card.factId);
  const role = fact && roleAsked(card, fact);
  return dropped.some(({ code, rule, ask }) => code === 'two-answers' && rule === fact?.rule && ask === role);
}

/** The sentences that hold the words, whatever their case and line breaks. */
export function sentencesWith({ sentences }: RemadeDeck, words: string): readonly DeckSentence[] {
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');
  return sentences.filter(({ article, sentence }) =>
    plain(article.text.slice(sentence.start, sentence.end)).includes(plain(words)),
  );
}
