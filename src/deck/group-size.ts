import { byCodeUnits } from './fold.js';

/** How many pairs or events make a card. */
export const fewest = 3;
export const most = 6;

/** Best score first; equal scores by the fact's id. */
export const byWorth = (
  a: { readonly score: number; readonly factId: string },
  b: { readonly score: number; readonly factId: string },
): number => b.score - a.score || byCodeUnits(a.factId, b.factId);
