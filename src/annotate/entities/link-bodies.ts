import type { Lexicon } from './lexicon.js';
import type { LinkedName } from './linked-name.js';
import type { NameGroup } from './name-groups.js';

/**
 * Makes bodies of names that a body's short name opens or ends: "Malmö Lejon" where "Malmö have lost", unless it is the
 * full name of a person.
 */
export function settleByShortName(groups: readonly NameGroup[], lexicon: Lexicon): void {
  const short = new Set<string>();
  for (const { type, words, certain } of groups) {
    if (type === 'Organization' && certain && words.length === 1) short.add(words[0] ?? '');
  }
  for (const group of groups) {
    const [first = ''] = group.words;
    const last = group.words.at(-1) ?? '';
    if (group.certain || group.words.length < 2 || lexicon.givenNames.has(first)) continue;
    const isPlaced = lexicon.places.has(first) || lexicon.gazetteer.has(first);
    if (short.has(first) || (short.has(last) && isPlaced)) group.type = 'Organization';
  }
}

/** Finds the one body whose longer name a short name opens or ends: "Harlan Outfitters" for "Harlan". */
export function bodyByShortName(
  names: readonly LinkedName[],
  lexicon: Lexicon,
): (short: NameGroup) => LinkedName | undefined {
  const byWord = new Map<string, LinkedName[]>();
  for (const name of names) {
    const { words, type } = name.main;
    if (type !== 'Organization' || words.length < 2) continue;
    // "Lundby" is not the University of Lundby.
    const ends = words.includes('of') ? [words[0]] : [words[0], words.at(-1)];
    for (const word of new Set(ends.map((end) => end ?? ''))) {
      if (!isCommon(word, lexicon)) byWord.set(word, [...(byWord.get(word) ?? []), name]);
    }
  }
  return (short) => {
    const word = short.words[0] ?? '';
    const [only, another] = short.words.length === 1 ? (byWord.get(word) ?? []) : [];
    if (only === undefined || another !== undefined || only.main === short) return undefined;
    const isBefore = Math.min(...only.members) < (short.members[0] ?? 0);
    return isBefore && mayBeShort(short, lexicon) ? only : undefined;
  };
}

/** Words that many names share. */
function isCommon(word: string, lexicon: Lexicon): boolean {
  const { byName, byDemonym } = lexicon.countries;
  return (
    lexicon.organisationWords.has(word) ||
    lexicon.geographicWords.has(word) ||
    lexicon.titles.has(word) ||
    lexicon.calendar.has(word) ||
    byName.has(word) ||
    byDemonym.has(word)
  );
}

/** A city is not the club that bears its name, unless it is spoken of as one. */
function mayBeShort({ type, certain, words }: NameGroup, { places, gazetteer }: Lexicon): boolean {
  if (type === 'Organization') return true;
  const [word = ''] = words;
  return !certain && !places.has(word) && !gazetteer.has(word);
}
