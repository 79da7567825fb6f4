import type { Chain, EntityType } from '../../types/document.js';
import { acronymsOf, isAcronym } from './acronym.js';
import type { DraftMention } from './draft-mention.js';
import type { Lexicon } from './lexicon.js';
import { bodyByShortName, settleByShortName } from './link-bodies.js';
import { linkPersons } from './link-persons.js';
import { joinName, type LinkedName } from './linked-name.js';
import { groupNames, type NameGroup } from './name-groups.js';
import { normaliseName } from './normalise-name.js';

const COMPANY_FORMS = new Set('inc corp co ltd llc plc ag gmbh corporation company limited'.split(' '));

/** The chains of an article, and the type that each name's mention has once all its uses are seen. */
export interface Links {
  readonly chains: readonly Chain[];
  readonly types: ReadonlyMap<number, EntityType>;
}

/**
 * Links the names of an article by sieves, precise ones first (after Lee et al. 2013, Computational Linguistics
 * 39:4): same form; a country's names; a person's full names; surname or given name of one person only; acronym.
 * A surname of two people is linked by its title, or to the one whom the article is about; a body's short name to its
 * longer one. A name that stands alone has a chain of its own. Chains
 * stand in the order of their first mention. Takes time linear in the number of names.
 */
export function linkNames(drafts: readonly DraftMention[], lexicon: Lexicon, title = ''): Links {
  const groups = groupNames(drafts);
  settleByShortName(groups, lexicon);
  const { persons, rest } = linkPersons(drafts, groups, lexicon, wordsOf(title));
  const linked = joinShortNames([...persons, ...linkOthers(drafts, rest, lexicon)], lexicon);
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

const wordsOf = (title: string): ReadonlySet<string> =>
  new Set(title.split(/[^\p{L}\p{N}'’]+/u).map(normaliseName));

/** Gives the uses of a body's short name to its longer name. */
function joinShortNames(names: readonly LinkedName[], lexicon: Lexicon): readonly LinkedName[] {
  const bodyOf = bodyByShortName(names, lexicon);
  return names.filter(({ main, members }) => {
    const body = main.words.length === 1 ? bodyOf(main) : undefined;
    if (body === undefined) return true;
    body.members.push(...members);
    return false;
  });
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
    const name = joinName(names, nameKey(group, lexicon), group);
    if (group.members.length > name.main.members.length) name.main = group;
  }
  const byAcronym = indexAcronyms([...names.values()]);
  for (const group of acronyms) {
    const [only, another] = byAcronym.get(group.words.join('')) ?? [];
    if (only !== undefined && another === undefined) only.members.push(...group.members);
    else joinName(names, nameKey(group, lexicon), group);
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

/** The commonest way a name is written; the first of equals. */
function commonestText(drafts: readonly DraftMention[], members: readonly number[]): string {
  const counts = new Map<string, number>();
  for (const member of members) {
    const text = drafts[member]?.use?.text ?? '';
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}
