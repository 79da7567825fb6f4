/** Returns the seed in the page's address (`#seed=7b`), or `otherwise` where it names none. */
export function seedOf(hash: string, otherwise: string): string {
  return new URLSearchParams(hash.replace(/^#/, '')).get('seed') || otherwise;
}
