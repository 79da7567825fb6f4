import type { EntityType } from '../../types/document.js';
import type { DraftMention } from './draft-mention.js';
import type { Lexicon } from './lexicon.js';
import { childBy, prepositionOf } from './sentence-tree.js';

/** What only places have, or what is done to places: "the outskirts of Tal Hsan", "an assault on Tal Hsan". */
const OF_PLACES: Readonly<Record<string, ReadonlySet<string>>> = {
  of: new Set('outskirts outskirt suburb inhabitant resident siege capture fall mayor'.split(' ')),
  on: new Set('assault raid strike airstrike'.split(' ')),
  for: new Set(['battle']),
};

/** What a town, unlike its government, does not do. */
const SPEAKING = new Set('say tell add ask write think believe recall marry resign'.split(' '));

/** What one has in somebody or in a firm: "shares in Hallberg", "faith in Holm". */
const HELD_IN = new Set(
  'share stake stock investment interest holding faith trust confidence belief'.split(' '),
);
const HOLDING = new Set('invest believe trust confide find see'.split(' '));

/**
 * Gives a name that was taken for a person's the type that its uses in the text tell: a place, where somebody or something
 * is in it or it has outskirts; a thing, where an
 * article stands before a given name ("the Mona Lisa").
 */
export function settleUses(drafts: readonly DraftMention[], lexicon: Lexicon): readonly DraftMention[] {
  const byName = new Map<string, number[]>();
  drafts.forEach(({ use }, index) => {
    if (use === undefined) return;
    const key = use.words.join(' ');
    byName.set(key, [...(byName.get(key) ?? []), index]);
  });
  const settled = new Map<number, EntityType>();
  for (const members of byName.values()) {
    const all = members.flatMap((index) => drafts[index] ?? []);
    const persons = members.filter((index) => drafts[index]?.mention.type === 'Person');
    const type = persons.length === 0 ? undefined : typeByUses(all, lexicon);
    if (type !== undefined) for (const index of persons) settled.set(index, type);
  }
  return drafts.map((draft, index) => {
    const type = settled.get(index);
    if (type === undefined) return draft;
    const { scores: _open, ...rest } = draft;
    return { ...rest, mention: { ...draft.mention, type }, yields: true };
  });
}

function typeByUses(all: readonly DraftMention[], lexicon: Lexicon): EntityType | undefined {
  if (all.some((draft) => isSomebody(draft, lexicon))) return undefined;
  const bearsGivenName = all.some(({ use }) => lexicon.givenNames.has(use?.words[0] ?? ''));
  if (bearsGivenName) return all.some(isWithArticle) ? 'Object' : undefined;
  return all.every(({ scores }) => scores !== undefined) && all.some(isSituated) ? 'Place' : undefined;
}

/** What has a title, or speaks, or is told of in an apposition of a person, is one. */
function isSomebody({ use, candidate: { tree, head } }: DraftMention, lexicon: Lexicon): boolean {
  if (use === undefined || use.title !== undefined || use.relative) return true;
  if (use.words.some((word) => lexicon.titles.has(word) || lexicon.roleNouns.has(word))) return true;
  const token = tree.tokens[head];
  const over = token === undefined ? undefined : tree.tokens[token.head - 1];
  if (token?.deprel === 'nsubj' && over && SPEAKING.has(over.lemma.toLowerCase())) return true;
  const beside = [childBy(tree, head, 'appos', 'nmod:desc'), token?.deprel === 'appos' ? over : undefined];
  return beside.some((noun) => noun?.upos === 'NOUN' && lexicon.roleNouns.has(noun.lemma.toLowerCase()));
}

/** "the Mona Lisa", but no "the Johnsons", "the young Berg" or "the Berg of 1910". */
function isWithArticle({ use, candidate: { tree, head, name } }: DraftMention): boolean {
  if (name === undefined || (use?.words.length ?? 0) < 2 || tree.tokens[head]?.xpos !== 'NNP') return false;
  if (tree.tokens[name.first - 1]?.form.toLowerCase() !== 'the') return false;
  const next = tree.tokens[name.last + 1];
  return next === undefined || /^(?:PUNCT|VERB|AUX|CCONJ)$/.test(next.upos);
}

function isSituated({ candidate: { tree, head } }: DraftMention): boolean {
  const token = tree.tokens[head];
  if (token === undefined) return false;
  const preposition = prepositionOf(tree, head);
  const over = tree.tokens[token.head - 1];
  if (preposition === 'in' && /^(?:obl|nmod)$/.test(token.deprel)) {
    const mark = childBy(tree, head, 'case');
    const before = tree.tokens[(mark?.id ?? 0) - 2];
    return !HELD_IN.has(before?.lemma.toLowerCase() ?? '') && !HOLDING.has(over?.lemma.toLowerCase() ?? '');
  }
  return over !== undefined && (OF_PLACES[preposition]?.has(over.lemma.toLowerCase()) ?? false);
}
