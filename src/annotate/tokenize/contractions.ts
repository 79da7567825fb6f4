/** What may follow an apostrophe as a word of its own: "Russia's", "they're". */
const CLITICS: ReadonlySet<string> = new Set(['s', 'm', 're', 've', 'll', 'd']);

/** Short forms that begin with their apostrophe: "'em", "'til". */
const CLIPPED: ReadonlySet<string> = new Set(['em', 'n', 'cause', 'til', 'till', 'round', 'bout']);

/** Two words written as one without an apostrophe, by the length of the first; none that is also a word or name. */
const FUSED: ReadonlyMap<string, number> = new Map(
  (
    'can+not gon+na wan+na got+ta gim+me lem+me out+ta sort+a kind+a ca+nt do+nt did+nt does+nt is+nt are+nt was+nt ' +
    'were+nt could+nt would+nt should+nt has+nt have+nt had+nt wo+nt ai+nt you+re they+re that+s what+s there+s'
  )
    .split(' ')
    .map((pair) => [pair.replace('+', ''), pair.indexOf('+')]),
);

/** True for the letters of a clitic, in lower case. */
export function isClitic(letters: string): boolean {
  return CLITICS.has(letters);
}

/** True for letters that an apostrophe in front of them completes. */
export function isClipped(letters: string): boolean {
  return CLIPPED.has(letters);
}

/** Returns the length of the first word in a form such as "cannot" or "gonna", 0 where it is one word. */
export function fusedLength(word: string): number {
  return word.length > 8 ? 0 : (FUSED.get(word.toLowerCase()) ?? 0);
}

/** Prefixes that keep their hyphen and the word behind it in one token, as the English treebanks do. */
const PREFIXES: ReadonlySet<string> = new Set(
  (
    'non e re anti pre co pro mid cross post over ex semi sub multi counter mini psycho neo inter socio micro intra ' +
    'un arch pan ultra quasi pseudo bi tri extra macro mega meta trans under'
  ).split(' '),
);

/** True for "anti", "co", "mid" …: "co-founder" is one token, "oil-rich" three. */
export function isBoundPrefix(word: string): boolean {
  return word.length < 8 && PREFIXES.has(word.toLowerCase());
}
