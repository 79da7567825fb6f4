import type { Block } from './article.js';
import type { Card } from './card.js';
import type { Fact } from './fact.js';

/** An article as a deck carries it. */
export interface DeckArticle {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly date?: string;
  readonly sha256: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

export interface Generator {
  readonly name: 'factdeck';
  readonly version: string;
  readonly options: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** The interchange format: `deck.json`. Every exporter reads this and nothing else. */
export interface Deck {
  readonly $schema: string;
  readonly id: string;
  readonly title: string;
  readonly articles: readonly DeckArticle[];
  readonly facts: readonly Fact[];
  readonly cards: readonly Card[];
  readonly generator: Generator;
}
