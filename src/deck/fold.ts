/** A wording with case, spacing and Unicode composition evened out: equal folds read the same to a learner. */
export function fold(wording: string): string {
  return wording.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Orders strings by code units, the same in every locale. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
