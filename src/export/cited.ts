import type { Card } from '../types/card.js';
import type { Deck, DeckArticle } from '../types/deck.js';
import { published } from './citation.js';
import { type MarkedSentence, markedEvidence } from './evidence.js';

/** Articles of a deck by their ids. */
export type Articles = ReadonlyMap<string, DeckArticle>;

/** A sentence behind a card with where it stands: "Title. The Harbour Post, 4 March 2026", empty if that is not known. */
export interface CitedSentence extends MarkedSentence {
  readonly source: string;
}

export function articlesOf({ articles }: Deck): Articles {
  return new Map(articles.map((article) => [article.id, article]));
}

/** Returns the article of a card's first sentence. */
export function articleOf(card: Card, articles: Articles): DeckArticle | undefined {
  return articles.get(card.evidence[0].article);
}

/** Returns the sentences behind a card, cut where the answer stands, each with its article, source and date. */
export function citedEvidence(card: Card, articles: Articles): readonly CitedSentence[] {
  return markedEvidence(card).map((sentence) => {
    const article = articles.get(sentence.article);
    return { ...sentence, source: article ? citation(article) : '' };
  });
}

/** Returns an article's title, source and date: "Title. The Harbour Post, 4 March 2026". */
export function citation(article: DeckArticle): string {
  return [article.title, published(article)].filter(Boolean).join('. ');
}

/** Returns what is to be said of an answer beside its sentence: what is wrong in a statement, and whose claim it is. */
export function remarks({ correction, claimedBy }: Card): readonly string[] {
  return [
    ...(correction ? [`Not ${correction.wrong}, but ${correction.right}.`] : []),
    ...(claimedBy ? [`Claimed by ${claimedBy}.`] : []),
  ];
}
