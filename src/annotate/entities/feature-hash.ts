/** Number of hash buckets of the classifier's features. */
export const FEATURE_BUCKETS = 24576;

/** Where the hash of a feature's values starts: 32-bit FNV-1a of the template's name. */
export type Template = number;

/** The template of that name. */
export function template(name: string): Template {
  return mix(mix(0x811c9dc5, name), '=');
}

/**
 * The bucket of a template with up to three values, as if joined by blanks: 32-bit FNV-1a (Fowler, Noll, Vo)
 * over UTF-16 code units. Values are not joined into a string first: that would cost more than the hash.
 */
export function bucketOf(start: Template, first: string, second?: string, third?: string): number {
  let h = mix(start, first);
  if (second !== undefined) h = mix(Math.imul(h ^ 0x20, 0x01000193), second);
  if (third !== undefined) h = mix(Math.imul(h ^ 0x20, 0x01000193), third);
  return ((h ^ (h >>> 15)) >>> 0) % FEATURE_BUCKETS;
}

function mix(start: number, value: string): number {
  let h = start;
  for (let i = 0; i < value.length; i++) h = Math.imul(h ^ value.charCodeAt(i), 0x01000193);
  return h;
}
