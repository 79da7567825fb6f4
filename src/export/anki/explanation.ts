import type { Card } from '../../types/card.js';
import type { DeckArticle } from '../../types/deck.js';
import { published } from '../citation.js';
import { type MarkedSentence, markedEvidence } from '../evidence.js';
import { ankiHtml } from './html.js';

/** Articles of a deck by their ids. */
export type Articles = ReadonlyMap<string, DeckArticle>;

/** Returns the sentences behind a card, the answer bold, each with its article, source and date. */
export function evidenceHtml(card: Card, articles: Articles, citation: (source: string) => string): string {
  return markedEvidence(card)
    .map((sentence) => {
      const source = citationOf(sentence, articles);
      return quotation(sentence) + (source ? citation(source) : '');
    })
    .join('');
}

function quotation({ before, answer, after }: MarkedSentence): string {
  const marked = answer ? `<b>${ankiHtml(answer)}</b>` : '';
  return `<blockquote>${ankiHtml(before)}${marked}${ankiHtml(after)}</blockquote>`;
}

function citationOf(sentence: MarkedSentence, articles: Articles): string {
  const article = articles.get(sentence.article);
  return article ? [article.title, published(article)].filter(Boolean).map(ankiHtml).join('. ') : '';
}

/** Returns what is wrong in a false statement; empty for other cards. */
export function correctionHtml({ correction }: Card): string {
  return correction ? `Not ${ankiHtml(correction.wrong)}, but <b>${ankiHtml(correction.right)}</b>.` : '';
}

/** Returns whose claim a card rests on; empty where it is nobody's. */
export function claimHtml({ claimedBy }: Card): string {
  return claimedBy ? `Claimed by ${ankiHtml(claimedBy)}.` : '';
}
