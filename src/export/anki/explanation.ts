import type { Card } from '../../types/card.js';
import { type Articles, citedEvidence } from '../cited.js';
import { ankiHtml } from './html.js';

/** Returns the sentences behind a card, the answer bold, each with its article, source and date as `citation` has it. */
export function evidenceHtml(card: Card, articles: Articles, citation: (source: string) => string): string {
  const quotations = citedEvidence(card, articles).map(({ before, answer, after, source }) => {
    const marked = answer ? `<b>${ankiHtml(answer)}</b>` : '';
    const quoted = `<blockquote>${ankiHtml(before)}${marked}${ankiHtml(after)}</blockquote>`;
    return quoted + (source ? citation(ankiHtml(source)) : '');
  });
  return quotations.join('');
}

/** Returns what is wrong in a false statement; empty for other cards. */
export function correctionHtml({ correction }: Card): string {
  return correction ? `Not ${ankiHtml(correction.wrong)}, but <b>${ankiHtml(correction.right)}</b>.` : '';
}

/** Returns whose claim a card rests on; empty where it is nobody's. */
export function claimHtml({ claimedBy }: Card): string {
  return claimedBy ? `Claimed by ${ankiHtml(claimedBy)}.` : '';
}
