const MINOR = new Set('of the and for in on to de du des la le & at'.split(' '));

/** The acronyms a name of several words may have: initials of all words, and of all but the minor ones. */
export function acronymsOf(words: readonly string[]): readonly string[] {
  if (words.length < 2) return [];
  const all = initials(words);
  const major = initials(words.filter((word) => !MINOR.has(word)));
  return major.length < 2 || major === all ? [all] : [all, major];
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}

/** Whether a name could be an acronym: two to six capitals, with or without full stops ("EU", "U.N."). */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}s?$/u.test(name);
}
