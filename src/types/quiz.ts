import type { Span } from './article.js';
import type { CardEvent, CardKind, CardPair, Correction } from './card.js';

/** A stretch of an article that a reader sees. */
export interface QuizBlock extends Span {
  readonly kind: 'heading' | 'paragraph' | 'caption';
}

/** An article as the quiz page shows it. */
export interface QuizArticle {
  readonly title: string;
  readonly source: string;
  readonly date?: { readonly iso: string; readonly text: string };
  readonly text: string;
  /** In order, without what is not the article: menus, by-lines, repeats. */
  readonly blocks: readonly QuizBlock[];
}

/** A sentence behind a card, as offsets into its article's text. */
export interface QuizEvidence extends Span {
  /** Index into `QuizDeck.articles`. */
  readonly article: number;
  /** Where the answer stands, within the sentence. */
  readonly mark?: Span;
}

export interface QuizCard {
  readonly id: string;
  readonly kind: CardKind;
  readonly question: string;
  readonly answer: string;
  readonly accept: readonly string[];
  readonly distractors: readonly string[];
  readonly evidence: readonly QuizEvidence[];
  readonly topics: readonly string[];
  readonly correction?: Correction;
  readonly pairs?: readonly Pick<CardPair, 'left' | 'right'>[];
  readonly events?: readonly Pick<CardEvent, 'text' | 'when'>[];
  readonly claimedBy?: string;
  /** Indexes into `QuizDeck.disagreements`: those that its sentences are part of. */
  readonly disagreements?: readonly number[];
}

/** What the exporter writes into `quiz.html` and the page's script reads. */
export interface QuizDeck {
  readonly id: string;
  readonly title: string;
  /** The seed that the deck was made with, if it was made with one: everybody then gets the same rounds. */
  readonly seed?: string;
  readonly articles: readonly QuizArticle[];
  readonly cards: readonly QuizCard[];
  /** For each, the sentences that stand against each other, marked where they differ. */
  readonly disagreements: readonly (readonly QuizEvidence[])[];
}
