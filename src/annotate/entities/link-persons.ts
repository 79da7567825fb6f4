import type { DraftMention } from './draft-mention.js';
import type { Lexicon } from './lexicon.js';
import { joinName, type LinkedName } from './linked-name.js';
import type { NameGroup } from './name-groups.js';
import { indexNameParts, isFullName, type KnownPerson, ownerOf, samePersons } from './person-links.js';

/** Names that the linking of persons was through with, and the groups that are no person's. */
export interface LinkedPersons {
  readonly persons: readonly LinkedName[];
  readonly rest: readonly NameGroup[];
}

/**
 * Links the names of persons: full names with each other, and a surname or given name with the person who owns it.
 * @param title words of the article's title, which names the person it is about
 */
export function linkPersons(
  drafts: readonly DraftMention[],
  groups: readonly NameGroup[],
  lexicon: Lexicon,
  title: ReadonlySet<string>,
): LinkedPersons {
  settleBySurname(groups, lexicon);
  const full = groups.filter(({ type, words }) => type === 'Person' && isFullName(words, lexicon));
  const persons = new Map<NameGroup, LinkedName>();
  for (const same of samePersons(full)) {
    const main = fullest(known(same, title));
    for (const group of same) {
      for (const title of group.titles) main.titles.add(title);
      if (group !== main) main.aliases.push(...group.aliases);
      main.relative ||= group.relative;
    }
    persons.set(main, { main, members: same.flatMap(({ members }) => members) });
  }
  const index = indexNameParts(
    [...persons].map(([group, { members }]): KnownPerson => knownPerson(group, members, title)),
    lexicon.givenNames,
  );
  const named = new Set(full);
  const rest: NameGroup[] = [];
  const unowned: NameGroup[] = [];
  const bodies = groups.filter(({ type, words }) => type === 'Organization' && words.length > 1);
  for (const group of groups) {
    if (named.has(group)) continue;
    const owners = index.ownersOf(group.words);
    if (group.type !== 'Person' && group.certain) {
      const [subject] = owners.filter(({ inTitle }) => inTitle);
      const uses = subject ? takeOpenUses(drafts, group) : undefined;
      if (subject && uses) unowned.push(...linkUses(drafts, uses, [subject], persons));
      if (group.members.length > 0) rest.push(group);
    } else if (owners.length > 0 && isCalledSoBefore(group, bodies, owners)) unowned.push(group);
    else if (owners.length > 0) unowned.push(...linkUses(drafts, group, owners, persons));
    else if (group.type === 'Person') unowned.push(group);
    else rest.push(group);
  }
  return { persons: [...persons.values(), ...linkSurnames(unowned)], rest };
}

/** "Lund Thermal" that is "Lund" before any Otto Lund comes in goes on to be: its founder does not take its name. */
function isCalledSoBefore(
  { words, members }: NameGroup,
  bodies: readonly NameGroup[],
  owners: readonly KnownPerson[],
): boolean {
  const first = Math.min(...members);
  return (
    words.length === 1 &&
    owners.every((owner) => first < owner.first) &&
    bodies.some((body) => body.words[0] === words[0] && Math.min(...body.members) < first)
  );
}

function knownPerson(group: NameGroup, members: readonly number[], title: ReadonlySet<string>): KnownPerson {
  const { words } = group;
  return {
    group,
    first: Math.min(...members),
    inTitle: title.has(words[0] ?? '') && title.has(words.at(-1) ?? ''),
  };
}

/** "January Makamba" is a person where "Makamba" is one, or "Amina Makamba", and no list says otherwise. */
function settleBySurname(groups: readonly NameGroup[], lexicon: Lexicon): void {
  const surnames = new Set<string>();
  for (const { type, words } of groups) {
    const isPerson = type === 'Person' && (words.length === 1 || isFullName(words, lexicon));
    if (isPerson) surnames.add(words.at(-1) ?? '');
  }
  for (const group of groups) {
    const last = group.words.at(-1) ?? '';
    if (!group.certain && group.words.length > 1 && surnames.has(last)) group.type = 'Person';
  }
}

/**
 * Takes from a name the uses that only another use of it makes a place: in a life of Thomas Telford "Telford" is he, whatever
 * "the town of Telford" says.
 */
function takeOpenUses(drafts: readonly DraftMention[], group: NameGroup): NameGroup | undefined {
  const open = group.members.filter((member) => drafts[member]?.scores !== undefined);
  if (open.length === 0) return undefined;
  const others = group.members.filter((member) => !open.includes(member));
  group.members.splice(0, group.members.length, ...others);
  return { ...group, members: open };
}

/**
 * Gives each use of a short name to its owner. Uses whose owner is in doubt stay out of every chain; those that stand
 * before all their owners are given back, as the name of someone else.
 */
function linkUses(
  drafts: readonly DraftMention[],
  group: NameGroup,
  owners: readonly KnownPerson[],
  persons: ReadonlyMap<NameGroup, LinkedName>,
): readonly NameGroup[] {
  group.type = 'Person';
  const early: number[] = [];
  for (const member of group.members) {
    const draft = drafts[member];
    const before = owners.filter(({ first }) => first < member);
    // A headline or the first sentence may call a person by the surname only.
    if (before.length === 0 && draft?.mention.sentence !== 0) early.push(member);
    else {
      const owner = ownerOf(before.length === 0 ? owners : before, draft?.use?.title, group.words);
      if (owner !== undefined) persons.get(owner)?.members.push(member);
    }
  }
  return early.length === 0 ? [] : [{ ...group, members: early }];
}

/** Surnames whose full name is not in the article: "al-Haddad" and "Haddad" are one. */
function linkSurnames(groups: readonly NameGroup[]): readonly LinkedName[] {
  const names = new Map<string, LinkedName>();
  for (const group of groups) {
    const name = joinName(names, group.words.at(-1) ?? '', group);
    if (group.words.length > name.main.words.length) name.main = group;
  }
  return [...names.values()];
}

/**
 * The names that a person is known by, of all that the text gives: what stands behind "born" or "also known as" is none,
 * and behind "later known as" the first is none; unless the title has it.
 */
function known(groups: readonly NameGroup[], title: ReadonlySet<string>): readonly NameGroup[] {
  const names = new Map(groups.map((group) => [group.words.join(' '), group]));
  const other = new Set<NameGroup>();
  for (const group of groups) {
    for (const { words, later } of group.aliases) {
      const alias = names.get(words.join(' '));
      if (alias !== undefined && alias !== group) other.add(later ? group : alias);
    }
  }
  const titled = groups.filter(({ words }) => other.size > 0 && words.every((word) => title.has(word)));
  if (titled.length > 0) return titled;
  const left = groups.filter((group) => !other.has(group));
  return left.length > 0 ? left : groups;
}

function fullest(groups: readonly NameGroup[]): NameGroup {
  return groups.reduce((best, group) => (group.words.length > best.words.length ? group : best));
}
