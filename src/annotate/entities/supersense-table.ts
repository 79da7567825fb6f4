const NAMES: readonly string[] =
  'Tops act animal artifact attribute body cognition communication event feeling food group location motive object person phenomenon plant possession process quantity relation shape state substance time'.split(
    ' ',
  );
const MOST_CACHED = 20000;

/** WordNet classes ("person", "act") of a noun's lemma, the commonest first; undefined for a noun that is not listed. */
export type SupersenseLookup = (lemma: string) => readonly string[] | undefined;

/**
 * Looks nouns up in the text of models/lexicon/head-nouns.txt, whose lines stand in the order of code units, by
 * binary search: reading all of them into a map would take most of the time it takes to start. Gives the codes of a
 * noun's classes, a capital letter each.
 */
export function supersenseCodes(text: string): (lemma: string) => string | undefined {
  const begin = text.indexOf('\n', text.lastIndexOf('\n#') + 1) + 1;
  return (lemma) => codesOf(text, begin, lemma);
}

/** Looks classes up by name, and remembers what it found. */
export function supersenseLookup(text: string): SupersenseLookup {
  const cache = new Map<string, readonly string[] | undefined>();
  const codesOf = supersenseCodes(text);
  return (lemma) => {
    if (cache.has(lemma)) return cache.get(lemma);
    const senses = namesOf(codesOf(lemma));
    // The cache is bounded, so that a long article does not grow it without end.
    if (cache.size >= MOST_CACHED) cache.clear();
    cache.set(lemma, senses);
    return senses;
  };
}

function codesOf(text: string, begin: number, lemma: string): string | undefined {
  let low = begin;
  let high = text.length;
  while (low < high) {
    const start = Math.max(low, text.lastIndexOf('\n', (low + high) >> 1) + 1);
    const end = text.indexOf('\n', start);
    const tab = text.indexOf('\t', start);
    if (end < 0 || tab < 0 || start >= high) return undefined;
    const word = text.slice(start, tab);
    if (word === lemma) return text.slice(tab + 1, end);
    if (word < lemma) low = end + 1;
    else high = start;
  }
  return undefined;
}

function namesOf(codes: string | undefined): readonly string[] | undefined {
  return codes === undefined ? undefined : [...codes].map((code) => NAMES[code.charCodeAt(0) - 65] ?? 'none');
}
