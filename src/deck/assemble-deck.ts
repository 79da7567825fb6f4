import { stableId } from '../stable-id.js';
import type { Article } from '../types/article.js';
import type { Card, CardKind } from '../types/card.js';
import type { Deck, DeckArticle, Disagreement, Generator } from '../types/deck.js';
import type { Fact } from '../types/fact.js';
import { chooseCards, withoutRepeats } from './choose-cards.js';
import { byCodeUnits } from './fold.js';
import { withoutNearRepeats } from './near-repeats.js';

export const DECK_SCHEMA = 'https://factdeck.dev/schemas/deck.json';

const KIND_ORDER: Readonly<Record<CardKind, number>> = {
  choice: 0,
  truefalse: 1,
  short: 2,
  cloze: 3,
  match: 4,
  order: 5,
};

export interface DeckParts {
  readonly title: string;
  readonly articles: readonly Article[];
  readonly facts: readonly Fact[];
  readonly cards: readonly Card[];
  readonly disagreements?: readonly Disagreement[];
  /** The options that the deck was made with, for its record. */
  readonly options: Generator['options'];
  /** factdeck's version. */
  readonly version: string;
  /** How many cards to keep at most; absent means all. */
  readonly count?: number;
}

/**
 * A deck of the parts: the `count` best cards in the order of the articles, without repeats or near repeats, and every fact. Its id
 * is made from its articles' ids, so that a deck made again from the same articles has the same id.
 */
export function assembleDeck(parts: DeckParts): Deck {
  const articles = firstOfEachId(parts.articles);
  const { facts } = parts;
  const candidates = withoutNearRepeats(withoutRepeats(parts.cards), facts);
  const chosen = parts.count === undefined ? candidates : chooseCards(candidates, parts.count, parts.title);
  return {
    $schema: DECK_SCHEMA,
    id: stableId('deck', ...articles.map((article) => article.id)),
    title: parts.title,
    articles: articles.map(deckArticle),
    facts,
    cards: inReadingOrder(chosen, articles),
    ...(parts.disagreements?.length ? { disagreements: parts.disagreements } : {}),
    generator: { name: 'factdeck', version: parts.version, options: parts.options },
  };
}

function deckArticle(article: Article): DeckArticle {
  const { id, title, source, date, sha256, text, blocks } = article;
  return { id, title, source, ...(date === undefined ? {} : { date }), sha256, text, blocks };
}

function firstOfEachId(articles: readonly Article[]): readonly Article[] {
  return [...new Map(articles.toReversed().map((article) => [article.id, article])).values()].toReversed();
}

/** True for a card that asks about several facts: it comes after all that ask about one. */
const isOfDeck = (card: Card): boolean => card.kind === 'match' || card.kind === 'order';

function inReadingOrder(cards: readonly Card[], articles: readonly Article[]): readonly Card[] {
  const place = new Map(articles.map((article, index) => [article.id, index]));
  const articleOf = (card: Card) =>
    isOfDeck(card) ? articles.length : (place.get(card.evidence[0].article) ?? articles.length);
  return cards.toSorted(
    (a, b) =>
      articleOf(a) - articleOf(b) ||
      a.evidence[0].start - b.evidence[0].start ||
      KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
      byCodeUnits(a.id, b.id),
  );
}
