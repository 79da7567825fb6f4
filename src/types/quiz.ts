import type { CardEvent, CardKind, CardPair, Correction } from './card.js';

/** An article as the quiz page names it. */
export interface QuizArticle {
  readonly title: string;
  readonly source: string;
  readonly date?: { readonly iso: string; readonly text: string };
}

/** A sentence behind a card, cut where the answer stands; `answer` is empty where it stands nowhere. */
export interface QuizEvidence {
  /** Index into `QuizDeck.articles`. */
  readonly article: number;
  readonly before: string;
  readonly answer: string;
  readonly after: string;
}

export interface QuizCard {
  readonly id: string;
  readonly kind: CardKind;
  readonly question: string;
  readonly answer: string;
  readonly accept: readonly string[];
  readonly distractors: readonly string[];
  readonly evidence: readonly QuizEvidence[];
  readonly correction?: Correction;
  readonly pairs?: readonly Pick<CardPair, 'left' | 'right'>[];
  readonly events?: readonly Pick<CardEvent, 'text' | 'when'>[];
  readonly claimedBy?: string;
}

/** What the exporter writes into `quiz.html` and the page's script reads: a deck without its articles' texts. */
export interface QuizDeck {
  readonly id: string;
  readonly title: string;
  /** Orders the choices unless the page's address gives another. */
  readonly seed: string;
  readonly articles: readonly QuizArticle[];
  readonly cards: readonly QuizCard[];
}
