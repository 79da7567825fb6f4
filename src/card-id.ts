import { stableId } from './stable-id.js';
import type { CardKind } from './types/card.js';

/** The id of the card of a kind that asks a fact for a role: from what is asked, never from its wording. */
export function cardId(factId: string, role: string, kind: CardKind): string {
  return idOf(factId, role, kind);
}

/** The id of the card of a kind that asks about several facts of the articles: `what` tells what of them. */
export function groupCardId(articles: readonly string[], kind: CardKind, what: string): string {
  return idOf(...articles, kind, what);
}

/** A hyphen in front would begin a formula in a spreadsheet, where the id stands in a cell of anki.csv. */
function idOf(...identity: readonly string[]): string {
  return stableId('card', ...identity).replace(/^-/, '_');
}
