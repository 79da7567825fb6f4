import { fnv1a } from '../shuffle.js';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** How many characters a short id has. */
export const shortLength = 4;

/** Returns four characters (24 bits of the id's hash) that stand for a card where there is little room. */
export function shortId(id: string): string {
  const hash = fnv1a(id);
  // The upper bits are folded in, since only 24 are kept.
  const bits = (hash ^ (hash >>> 24)) & 0xffffff;
  return [18, 12, 6, 0].map((shift) => alphabet[(bits >> shift) & 63]).join('');
}

/** Returns a digit from 0 to 63 as a character. */
export function digit(value: number): string {
  return alphabet[value] ?? '';
}

/** Returns the value of such a character; -1 where it is none. */
export function digitValue(character: string): number {
  return alphabet.indexOf(character);
}
