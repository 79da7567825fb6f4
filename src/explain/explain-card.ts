import { roleAsked } from '../deck/accounts/asked-cards.js';
import { dropReasons } from '../realise/drop-reasons.js';
import { type Weighed, weighCard } from '../realise/weigh-card.js';
import type { Card } from '../types/card.js';
import type { Dropped } from '../types/dropped.js';
import { type ExplainedFact, explainFact } from './explain-fact.js';
import { type DeckSentence, isAtSamePlace, type RemadeDeck, sentenceOf } from './remake-deck.js';
import { hasSameWords } from './same-words.js';

/** A card about one fact, and all that it came from. */
export interface ExplainedCard extends ExplainedFact {
  /** As it stands in the deck. */
  readonly card: Card;
  /** As factdeck makes it, where somebody gave it other words since. */
  readonly original?: Card;
  /** The role that it asks for. */
  readonly role: string;
  readonly at: DeckSentence;
  /** Why cards are not made, by code: it is here because none of these holds for it. */
  readonly gates: readonly string[];
  readonly weighed?: Weighed;
  /** What else was not asked about its sentence. */
  readonly dropped: readonly Dropped[];
}

/** Walks from a card of the deck to its words; undefined where the deck's articles do not give the card. */
export function explainCard(remade: RemadeDeck, card: Card): ExplainedCard | undefined {
  const again = remade.cards.find(({ id }) => id === card.id);
  const source = again && remade.made.find((made) => isSameWording(made, again));
  const fact = source && remade.facts.find(({ id }) => id === source.factId);
  const at = source && sentenceOf(remade, source.evidence[0]);
  const role = fact && roleAsked(source, fact);
  const explained = fact && at && explainFact(remade, at, fact);
  if (!explained || role === undefined) return undefined;
  const weighed = weighCard(at.document, fact, explained.trace.rule, { role, score: source.score });
  return {
    ...explained,
    card,
    ...(hasSameWords(card, again) ? {} : { original: again }),
    role,
    at,
    gates: Object.keys(dropReasons),
    ...(weighed ? { weighed } : {}),
    dropped: remade.dropped.filter((one) => isAtSamePlace(one.evidence, source.evidence[0])),
  };
}

/** True for the card of an article that a card of the deck has its wording from. */
const isSameWording = (made: Card, again: Card): boolean =>
  made.kind === again.kind &&
  made.question === again.question &&
  made.answer === again.answer &&
  isAtSamePlace(made.evidence[0], again.evidence[0]);
