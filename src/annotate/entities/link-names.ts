import type { Chain, EntityType } from '../../types/document.js';
import { acronymsOf, isAcronym } from './acronym.js';
import type { DraftMention } from './draft-mention.js';
import type { Lexicon } from './lexicon.js';
import { groupNames, type NameGroup } from './name-groups.js';
import { indexNameParts, isFullName, ownerByTitle, samePersons } from './person-links.js';

const COMPANY_FORMS = new Set('inc corp co ltd llc plc ag gmbh corporation company limited'.split(' '));

/** A name's uses under all its forms. */
interface LinkedName {
  main: NameGroup;
  readonly members: number[];
}

/** The chains of an article, and the type that each name's mention has once all its uses are seen. */
export interface Links {
  readonly chains: readonly Chain[];
  readonly types: ReadonlyMap<number, EntityType>;
}

/**
 * Links the names of an article by sieves, precise ones first (after Lee et al. 2013, Computational Linguistics
 * 39:4): same form; a country's names; a person's full names; surname or given name of one person only; acronym.
 * A surname of two people is linked only by its title. A name that stands alone has a chain of its own. Chains
 * stand in the order of their first mention. Takes time linear in the number of names.
 */
export function linkNames(drafts: readonly DraftMention[], lexicon: Lexicon): Links {
  const groups = groupNames(drafts);
  const { persons, rest } = linkPersons(drafts, groups, lexicon);
  const linked = [...persons, ...linkOthers(drafts, rest, lexicon)];
  const types = new Map<number, EntityType>();
  for (const group of groups) for (const member of group.members) types.set(member, group.type);
  for (const { main, members } of linked) for (const member of members) types.set(member, main.type);
  const chains = linked.map(({ main, members }) => ({
    type: main.type,
    name: commonestText(drafts, main.members),
    mentions: members.sort((a, b) => a - b),
  }));
  return { chains: chains.sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0)), types };
}

/** Links the names of persons; `rest` are the groups that are none. */
function linkPersons(
  drafts: readonly DraftMention[],
  groups: readonly NameGroup[],
  lexicon: Lexicon,
): { readonly persons: readonly LinkedName[]; readonly rest: readonly NameGroup[] } {
  settleBySurname(groups);
  const full = groups.filter(({ type, words }) => type === 'Person' && isFullName(words, lexicon));
  const persons = new Map<NameGroup, LinkedName>();
  for (const same of samePersons(full)) {
    const main = fullest(same);
    for (const group of same) for (const title of group.titles) main.titles.add(title);
    persons.set(main, { main, members: same.flatMap(({ members }) => members) });
  }
  const index = indexNameParts([...persons.keys()]);
  const known = new Set(full);
  const rest: NameGroup[] = [];
  const unowned: NameGroup[] = [];
  for (const group of groups) {
    if (known.has(group)) continue;
    const owners = group.type === 'Person' || !group.certain ? index.ownersOf(group.words) : [];
    if (owners.length > 0) linkUses(drafts, group, owners, persons);
    else if (group.type === 'Person') unowned.push(group);
    else rest.push(group);
  }
  return { persons: [...persons.values(), ...linkSurnames(unowned)], rest };
}

/** "January Makamba" is a person where "Makamba" is one and no list says otherwise. */
function settleBySurname(groups: readonly NameGroup[]): void {
  const surnames = new Set<string>();
  for (const { type, words } of groups) {
    if (type === 'Person' && words.length === 1) surnames.add(words[0] ?? '');
  }
  for (const group of groups) {
    const last = group.words.at(-1) ?? '';
    if (!group.certain && group.words.length > 1 && surnames.has(last)) group.type = 'Person';
  }
}

/** Gives each use of a short name to its owner; uses whose owner is in doubt stay out of every chain. */
function linkUses(
  drafts: readonly DraftMention[],
  group: NameGroup,
  owners: readonly NameGroup[],
  persons: ReadonlyMap<NameGroup, LinkedName>,
): void {
  group.type = 'Person';
  for (const member of group.members) {
    const owner = ownerByTitle(owners, drafts[member]?.use?.title);
    if (owner !== undefined) persons.get(owner)?.members.push(member);
  }
}

/** Surnames whose full name is not in the article: "al-Haddad" and "Haddad" are one. */
function linkSurnames(groups: readonly NameGroup[]): readonly LinkedName[] {
  const names = new Map<string, LinkedName>();
  for (const group of groups) {
    const name = join(names, group.words.at(-1) ?? '', group);
    if (group.words.length > name.main.words.length) name.main = group;
  }
  return [...names.values()];
}

/** Links places and organisations: a country's names with each other, an acronym with the one name it fits. */
function linkOthers(
  drafts: readonly DraftMention[],
  groups: readonly NameGroup[],
  lexicon: Lexicon,
): readonly LinkedName[] {
  const names = new Map<string, LinkedName>();
  const acronyms: NameGroup[] = [];
  for (const group of groups) {
    const text = drafts[group.members[0] ?? 0]?.use?.text ?? '';
    // "US" is an acronym too, but its own name in any text.
    if (!lexicon.countries.usualName.has(group.words.join(' ')) && isAcronym(text)) {
      acronyms.push(group);
      continue;
    }
    const name = join(names, nameKey(group, lexicon), group);
    if (group.members.length > name.main.members.length) name.main = group;
  }
  const byAcronym = indexAcronyms([...names.values()]);
  for (const group of acronyms) {
    const [only, another] = byAcronym.get(group.words.join('')) ?? [];
    if (only !== undefined && another === undefined) only.members.push(...group.members);
    else join(names, nameKey(group, lexicon), group);
  }
  return [...names.values()];
}

/** Names by their acronyms: at most two of each, since two already leave it open. */
function indexAcronyms(names: readonly LinkedName[]): ReadonlyMap<string, readonly LinkedName[]> {
  const byAcronym = new Map<string, LinkedName[]>();
  for (const name of names) {
    for (const acronym of acronymsOf(name.main.words)) {
      const others = byAcronym.get(acronym) ?? [];
      if (others.length < 2) byAcronym.set(acronym, [...others, name]);
    }
  }
  return byAcronym;
}

function join(names: Map<string, LinkedName>, key: string, group: NameGroup): LinkedName {
  const name = names.get(key) ?? { main: group, members: [] };
  names.set(key, name);
  for (const member of group.members) name.members.push(member);
  return name;
}

/** Names with one key are one thing: a country by its usual name, the rest by form and type. */
function nameKey(group: NameGroup, lexicon: Lexicon): string {
  const usual = lexicon.countries.usualName.get(group.words.join(' '));
  if (usual !== undefined && group.type === 'Place') return `country ${usual}`;
  return `${group.type} ${withoutCompanyForm(group.words).join(' ')}`;
}

/** "Enron" of "Enron Corp.". */
function withoutCompanyForm(words: readonly string[]): readonly string[] {
  return words.length > 1 && COMPANY_FORMS.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

function fullest(groups: readonly NameGroup[]): NameGroup {
  return groups.reduce((best, group) => (group.words.length > best.words.length ? group : best));
}

/** The commonest way a name is written; the first of equals. */
function commonestText(drafts: readonly DraftMention[], members: readonly number[]): string {
  const counts = new Map<string, number>();
  for (const member of members) {
    const text = drafts[member]?.use?.text ?? '';
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}
