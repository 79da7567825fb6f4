import type { EntityType } from '../../types/document.js';
import type { DraftMention, NameUse } from './draft-mention.js';
import type { Alias } from './name-aliases.js';
import { bestType, type TypeScores } from './type-classifier.js';

/** All uses of one name in an article that mean one thing: same normalised form, same type. */
export interface NameGroup {
  readonly words: readonly string[];
  type: EntityType;
  /** Whether a rule or list gave the type beyond doubt. */
  readonly certain: boolean;
  /** Indexes of its mentions, in text order. */
  readonly members: number[];
  /** Titles seen with it. */
  readonly titles: Set<string>;
  /** Other names that the text gives it. */
  readonly aliases: Alias[];
  /** Whether the text brings it in as somebody's relative. */
  relative: boolean;
}

/** Types that nothing but the text's own noun gives to a name: "the yacht Anna Maria". */
const THINGS: ReadonlySet<EntityType> = new Set(['Object', 'Animal', 'Plant', 'Substance']);

/**
 * Groups names by form. Uses without a certain type join the group whose type is certain; where none is, the sum
 * of the classifier's scores over all uses decides. Uses certain of different types make different groups. A surname of
 * who was named before is that person's, though a town bears it too.
 */
export function groupNames(drafts: readonly DraftMention[]): readonly NameGroup[] {
  const byKey = new Map<string, number[]>();
  drafts.forEach(({ use }, index) => {
    if (use === undefined) return;
    const key = use.words.join(' ');
    const uses = byKey.get(key);
    if (uses === undefined) byKey.set(key, [index]);
    else uses.push(index);
  });
  const surnames = firstBySurname(drafts);
  return [...byKey].flatMap(([key, indexes]) => groupsOf(drafts, indexes, surnames.get(key)));
}

/** By surname, the index of the first full name of a person that surely bears it. */
function firstBySurname(drafts: readonly DraftMention[]): ReadonlyMap<string, number> {
  const surnames = new Map<string, number>();
  drafts.forEach(({ mention, use, scores }, index) => {
    const surname = use?.words.at(-1) ?? '';
    if (mention.type !== 'Person' || scores !== undefined || use === undefined || use.words.length < 2)
      return;
    if (!surnames.has(surname)) surnames.set(surname, index);
  });
  return surnames;
}

/** @param person the first mention of a person whose surname these are uses of */
function groupsOf(
  drafts: readonly DraftMention[],
  indexes: readonly number[],
  person?: number,
): readonly NameGroup[] {
  const certain = new Map<EntityType, number>();
  for (const index of indexes) {
    const draft = drafts[index];
    if (draft === undefined || draft.scores !== undefined) continue;
    certain.set(draft.mention.type, (certain.get(draft.mention.type) ?? 0) + 1);
  }
  const [main] = [...certain].sort((a, b) => b[1] - a[1]);
  const thing = [...certain.keys()].find((type) => THINGS.has(type));
  // "the new town of Holm was named after Karin Holm"
  const isNamesake =
    person !== undefined && main?.[0] === 'Place' && person < (certainPlace(drafts, indexes) ?? 0);
  const fallback = thing ?? (isNamesake ? 'Person' : main?.[0]) ?? bestType(summed(drafts, indexes));
  const groups = new Map<EntityType, NameGroup>();
  for (const index of indexes) {
    const draft = drafts[index];
    if (draft?.use === undefined) continue;
    const isOpen = draft.scores !== undefined || (thing !== undefined && looksPersonal(draft));
    const type = isOpen ? fallback : draft.mention.type;
    const group = groups.get(type) ?? emptyGroup(draft, draft.use, type, certain.has(type));
    group.members.push(index);
    if (draft.use.title !== undefined) group.titles.add(draft.use.title);
    if (draft.use.alias !== undefined) group.aliases.push(draft.use.alias);
    group.relative ||= draft.use.relative;
    groups.set(type, group);
  }
  return [...groups.values()];
}

const certainPlace = (drafts: readonly DraftMention[], indexes: readonly number[]): number | undefined =>
  indexes.find((index) => {
    const draft = drafts[index];
    return draft?.scores === undefined && draft?.mention.type === 'Place';
  });

/** A person by nothing but given name: "Jason" may be the aircraft that the text told of. */
const looksPersonal = ({ mention, use }: DraftMention): boolean =>
  mention.type === 'Person' && use?.title === undefined && use?.relative === false;

function emptyGroup(draft: DraftMention, use: NameUse, type: EntityType, certain: boolean): NameGroup {
  return {
    words: use.words,
    type,
    certain: certain && !draft.yields,
    members: [],
    titles: new Set(),
    aliases: [],
    relative: false,
  };
}

function summed(drafts: readonly DraftMention[], indexes: readonly number[]): TypeScores {
  const total: number[] = [];
  for (const index of indexes) {
    drafts[index]?.scores?.forEach((score, type) => {
      total[type] = (total[type] ?? 0) + score;
    });
  }
  return total;
}
