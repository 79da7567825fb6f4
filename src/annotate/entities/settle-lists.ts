import type { EntityType } from '../../types/document.js';
import type { DraftMention } from './draft-mention.js';

/** Kinds whose names stand in lists of their own: people beside people, towns beside towns. */
const LISTED: ReadonlySet<EntityType> = new Set(['Person', 'Place', 'Organization']);

/**
 * Gives a name of which only its look told the type the type of the list that it stands in: "Rochester" of "Rochester,
 * Syracuse and Buffalo". A list tells where it has three names or more, and all others are of one type.
 */
export function settleLists(drafts: readonly DraftMention[]): readonly DraftMention[] {
  const lists = new Map<string, number[]>();
  drafts.forEach((draft, index) => {
    if (draft.use === undefined) return;
    const key = `${draft.mention.sentence} ${firstOfList(draft)}`;
    lists.set(key, [...(lists.get(key) ?? []), index]);
  });
  const settled = new Map<number, EntityType>();
  for (const members of lists.values()) {
    if (members.length < 3) continue;
    for (const index of members) {
      const others = new Set(members.filter((other) => other !== index).map((i) => drafts[i]?.mention.type));
      const [type] = others;
      if (others.size === 1 && type !== undefined && LISTED.has(type) && isOpen(drafts[index]))
        settled.set(index, type);
    }
  }
  return drafts.map((draft, index) => {
    const type = settled.get(index);
    if (type === undefined || type === draft.mention.type) return draft;
    const { scores: _open, ...rest } = draft;
    return { ...rest, mention: { ...draft.mention, type }, yields: true };
  });
}

/** A name of one word whose type the classifier guessed. */
const isOpen = (draft: DraftMention | undefined): boolean =>
  draft?.use?.words.length === 1 && (draft.scores !== undefined || draft.yields);

/** Id of the first name of the list that a name stands in; its own where it stands in none. */
function firstOfList({ candidate: { tree, head } }: DraftMention): number {
  const token = tree.tokens[head];
  return token?.deprel === 'conj' ? token.head : head + 1;
}
