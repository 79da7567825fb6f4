import { askTogether, type Engine, findFacts, makeDeck } from '../pipeline.js';
import type { Span } from '../types/article.js';
import type { Card, CardKind } from '../types/card.js';
import type { Deck, DeckArticle } from '../types/deck.js';
import type { Document, Sentence } from '../types/document.js';
import type { Dropped } from '../types/dropped.js';
import type { Fact } from '../types/fact.js';

/** A sentence of a deck, with its number: sentences count from 1 through all articles. */
export interface DeckSentence {
  readonly number: number;
  readonly article: DeckArticle;
  readonly document: Document;
  readonly sentence: Sentence;
}

/** A deck's articles read once more, with all that came of them on the way to cards. */
export interface RemadeDeck {
  readonly engine: Engine;
  /** The deck as it was given. */
  readonly deck: Deck;
  readonly sentences: readonly DeckSentence[];
  /** Facts as each article tells them. */
  readonly facts: readonly Fact[];
  /** Cards as they were made of each article. */
  readonly made: readonly Card[];
  /** Cards as they stand in a deck of all that can be asked. */
  readonly cards: readonly Card[];
  /** Cards that were not made. */
  readonly dropped: readonly Dropped[];
}

/** Makes a deck again from its own articles. Only what an article's text gives comes back, not what a person edited. */
export function remakeDeck(engine: Engine, deck: Deck, kinds: readonly CardKind[]): RemadeDeck {
  const readings = deck.articles.map((article) => findFacts(engine, { ...article, origin: [] }));
  const studies = askTogether(engine, readings, kinds);
  const { version, options } = deck.generator;
  const again = makeDeck(engine, studies, { title: deck.title, version, record: options });
  const sentences = readings.flatMap(({ document }, index) => {
    const article = deck.articles[index];
    return article ? document.sentences.map((sentence) => ({ article, document, sentence })) : [];
  });
  return {
    engine,
    deck,
    sentences: sentences.map((one, index) => ({ number: index + 1, ...one })),
    facts: studies.flatMap(({ facts }) => facts),
    made: studies.flatMap(({ cards }) => cards),
    cards: again.deck.cards,
    dropped: [...studies.flatMap(({ dropped }) => dropped), ...again.dropped],
  };
}

interface Place extends Pick<Span, 'start'> {
  readonly article: string;
}

/** True where two stretches begin at one place of one article. */
export const isAtSamePlace = (a: Place, b: Place): boolean => a.article === b.article && a.start === b.start;

/** The sentence that a quotation of it means. */
export function sentenceOf({ sentences }: RemadeDeck, evidence: Place): DeckSentence | undefined {
  return sentences.find(({ article, sentence }) =>
    isAtSamePlace({ article: article.id, start: sentence.start }, evidence),
  );
}
