import type { Lexicon } from './lexicon.js';
import type { NameGroup } from './name-groups.js';

/** Titles that say a woman is meant, and those that say a man is. */
const FEMININE = new Set('mrs mrs. miss lady madame queen princess'.split(' '));
/** "Ms Berg" may be "President Karin Berg", but no "Mr Otto Berg". */
const OPEN_FEMININE = new Set('ms ms. madam dame'.split(' '));
const MASCULINE = new Set('mr mr. sir lord king prince'.split(' '));
/** A surname of more people than this is not told apart by titles. */
const MOST_OWNERS = 6;

/** Full names of persons by the parts that stand for them. */
export interface NamePartIndex {
  /** Full names that a short name may be a part of: by surname, or else by given name. */
  ownersOf(words: readonly string[]): readonly NameGroup[];
}

/** Whether a name has a given name and a surname: two words or more, the first of them no particle. */
export function isFullName(words: readonly string[], lexicon: Lexicon): boolean {
  return words.length >= 2 && !lexicon.nameParticles.has(words[0] ?? '');
}

/** Indexes the full names of persons by surname (each proper suffix: "al haddad", "haddad") and by given name. */
export function indexNameParts(fullNames: readonly NameGroup[]): NamePartIndex {
  const bySurname = new Map<string, NameGroup[]>();
  const byGivenName = new Map<string, NameGroup[]>();
  for (const group of fullNames) {
    for (let from = Math.max(1, group.words.length - 4); from < group.words.length; from++) {
      append(bySurname, group.words.slice(from).join(' '), group);
    }
    append(byGivenName, group.words[0] ?? '', group);
  }
  return {
    ownersOf: (words) => {
      const key = words.join(' ');
      return bySurname.get(key) ?? byGivenName.get(key) ?? [];
    },
  };
}

function append(index: Map<string, NameGroup[]>, key: string, group: NameGroup): void {
  const groups = index.get(key);
  if (groups === undefined) index.set(key, [group]);
  else groups.push(group);
}

/**
 * The one person a use of a short name means. Of several owners, the one seen with the same title; undefined
 * where that leaves a choice, or where the title speaks against the only owner.
 */
export function ownerByTitle(owners: readonly NameGroup[], title: string | undefined): NameGroup | undefined {
  const [only] = owners;
  if (owners.length > MOST_OWNERS) return undefined;
  if (owners.length === 1 && only !== undefined) return titleFits(title, only.titles) ? only : undefined;
  const titled = owners.filter(({ titles }) => title !== undefined && titles.has(title));
  return titled.length === 1 ? titled[0] : undefined;
}

/** "Mrs Clinton" is not "President Bill Clinton": a woman's title needs one on the full name, or none there. */
function titleFits(title: string | undefined, full: ReadonlySet<string>): boolean {
  if (title === undefined || full.size === 0) return true;
  const has = (kind: ReadonlySet<string>) => [...full].some((other) => kind.has(other));
  if (FEMININE.has(title)) return has(FEMININE) || has(OPEN_FEMININE);
  if (OPEN_FEMININE.has(title)) return !has(MASCULINE);
  return !MASCULINE.has(title) || !(has(FEMININE) || has(OPEN_FEMININE));
}

/**
 * Sets of full names that are one person's: same first and last word, and middle names that do not contradict
 * each other ("John Kerry", "John F. Kerry"; but "George W. Bush" and "George H. W. Bush" stay apart).
 */
export function samePersons(fullNames: readonly NameGroup[]): readonly (readonly NameGroup[])[] {
  const byEnds = new Map<string, NameGroup[]>();
  for (const group of fullNames) append(byEnds, `${group.words[0]} ${group.words.at(-1)}`, group);
  return [...byEnds.values()].flatMap((groups) => {
    const middles = new Set(groups.map(middleInitials).filter((initials) => initials !== ''));
    return middles.size <= 1 ? [groups] : groups.map((group) => [group]);
  });
}

function middleInitials({ words }: NameGroup): string {
  return words
    .slice(1, -1)
    .map((word) => word.charAt(0))
    .join('');
}
