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

/** Where articles tell the same but for one thing: no card asks for it as if there were one answer. */
export interface Disagreement {
  /** Ids of the facts that stand against each other, two or more. */
  readonly facts: readonly string[];
  /** The role that they fill otherwise: a figure or a date. */
  readonly role: string;
  /** What each article fills it with. */
  readonly fillers: readonly { readonly text: string; readonly article: string }[];
}

/** The interchange format: `deck.json`. Every exporter reads this and nothing else. */
export interface Deck {
  readonly $schema: string;
  readonly id: string;
  readonly title: string;
  readonly articles: readonly DeckArticle[];
  readonly facts: readonly Fact[];
  readonly cards: readonly Card[];
  /** Absent where the articles agree, or there is one. */
  readonly disagreements?: readonly Disagreement[];
  readonly generator: Generator;
}
