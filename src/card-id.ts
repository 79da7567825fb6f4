import { stableId } from './stable-id.js';
import type { CardKind } from './types/card.js';

/** The id of the card of a kind that asks a fact for a role: from what is asked, never from its wording. */
export function cardId(factId: string, role: string, kind: CardKind): string {
  return stableId('card', factId, role, kind);
}
