import type { Lexicon } from './lexicon.js';
import type { NameGroup } from './name-groups.js';

/** Titles that say a woman is meant, and those that say a man is. */
const FEMININE = new Set('mrs mrs. miss lady madame queen princess'.split(' '));
/** "Ms Berg" may be "President Karin Berg", but no "Mr Otto Berg". */
const OPEN_FEMININE = new Set('ms ms. madam dame'.split(' '));
const MASCULINE = new Set('mr mr. sir lord king prince'.split(' '));
/** A surname of more people than this is not told apart by titles. */
const MOST_OWNERS = 6;

/** A person whose full name is in the article. */
export interface KnownPerson {
  readonly group: NameGroup;
  /** Index of the first mention by any full name. */
  readonly first: number;
  /** Whether the article's title names this person in full. */
  readonly inTitle: boolean;
}

/** Persons by the parts of their names that stand for them. */
export interface NamePartIndex {
  /**
   * Persons that a short name may mean: by surname or another surname of theirs, else by given name, else by the first of two
   * surnames.
   */
  ownersOf(words: readonly string[]): readonly KnownPerson[];
}

/** Whether a name has a given name and a surname: two words or more, the first of them no particle. */
export function isFullName(words: readonly string[], lexicon: Lexicon): boolean {
  return words.length >= 2 && !lexicon.nameParticles.has(words[0] ?? '');
}

/**
 * Indexes persons by surname (each proper suffix: "al haddad", "haddad"), by what else they are called, by given name, and by
 * what stands between and is no given name: "Inés Arce Rojas" is "Arce" in Spanish.
 */
export function indexNameParts(
  persons: readonly KnownPerson[],
  givenNames: ReadonlySet<string>,
): NamePartIndex {
  const bySurname = new Map<string, KnownPerson[]>();
  const byGivenName = new Map<string, KnownPerson[]>();
  const byFirstSurname = new Map<string, KnownPerson[]>();
  for (const person of persons) {
    const { words, aliases } = person.group;
    for (let from = Math.max(1, words.length - 4); from < words.length; from++) {
      if (words[from - 1] !== 'of') append(bySurname, words.slice(from).join(' '), person);
    }
    for (const alias of aliases) append(bySurname, alias.words.at(-1) ?? '', person);
    append(byGivenName, words[0] ?? '', person);
    const between = words.slice(1, -1).filter((word) => word.length > 2 && !givenNames.has(word));
    for (const word of between) append(byFirstSurname, word, person);
  }
  return {
    ownersOf: (words) => {
      const key = words.join(' ');
      return bySurname.get(key) ?? byGivenName.get(key) ?? byFirstSurname.get(key) ?? [];
    },
  };
}

function append<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const values = index.get(key);
  if (values === undefined) index.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}

/**
 * The one person a use of a short name means. Of several owners it is the one seen with the same title; or, since edited
 * text calls relatives by their given or full names, the one whom the title names, or the only one who is nobody's
 * relative, and of those who share a given name the only one who is. Undefined where that leaves a choice, or where the title
 * speaks against the only owner.
 * @param words the short name
 */
export function ownerOf(
  owners: readonly KnownPerson[],
  title: string | undefined,
  words: readonly string[],
): NameGroup | undefined {
  if (owners.length > MOST_OWNERS) return undefined;
  const fitting = owners.filter(({ group }) => titleFits(title, group.titles));
  const [only] = fitting;
  if (owners.length === 1) return only?.group;
  const titled = owners.filter(({ group }) => title !== undefined && group.titles.has(title));
  if (titled.length > 0) return titled.length === 1 ? titled[0]?.group : undefined;
  if (title !== undefined && owners.some(({ group }) => group.titles.size > 0)) return undefined;
  const leading = fitting.filter(({ inTitle }) => inTitle);
  if (leading.length === 1) return leading[0]?.group;
  const isGivenName = owners.every(({ group }) => group.words[0] === words.join(' '));
  const likely = fitting.filter(({ group }) => group.relative === isGivenName);
  return likely.length === 1 ? likely[0]?.group : undefined;
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
 * each other ("John Kerry", "John F. Kerry"; but "George W. Bush" and "George H. W. Bush" stay apart); or one that the
 * text gives for the other ("Margaret Roberts, later known as Margaret Thatcher").
 */
export function samePersons(fullNames: readonly NameGroup[]): readonly (readonly NameGroup[])[] {
  const byEnds = new Map<string, NameGroup[]>();
  for (const group of fullNames) append(byEnds, ends(group.words), group);
  for (const group of fullNames) {
    for (const alias of group.aliases) joinSets(byEnds, ends(group.words), alias.words);
  }
  return [...new Set(byEnds.values())].flatMap((groups) => {
    const middles = new Set(groups.map(middleInitials).filter((initials) => initials !== ''));
    return middles.size <= 1 ? [groups] : groups.map((group) => [group]);
  });
}

const ends = (words: readonly string[]): string => `${words[0]} ${words.at(-1)}`;

function joinSets(byEnds: Map<string, NameGroup[]>, key: string, alias: readonly string[]): void {
  const [groups, others] = [byEnds.get(key), byEnds.get(ends(alias))];
  if (alias.length < 2 || groups === undefined || others === undefined || groups === others) return;
  const joined = [...groups, ...others];
  for (const group of joined) byEnds.set(ends(group.words), joined);
}

function middleInitials({ words }: NameGroup): string {
  return words
    .slice(1, -1)
    .map((word) => word.charAt(0))
    .join('');
}
