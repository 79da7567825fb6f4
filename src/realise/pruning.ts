import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import type { Clause } from './clause.js';
import type { Gap } from './gap.js';
import { isIn } from './lexicon.js';
import type { Located } from './locate.js';
import { isSetOff } from './noun-phrase.js';
import type { Part, PartKind } from './part.js';
import { mentionOf, type Scene } from './scene.js';
import { vagueInPart } from './support.js';

const prunable: ReadonlySet<PartKind> = new Set([
  'object',
  'oblique',
  'complement',
  'clause',
  'circumstance',
]);

/** Phrases that are cut from one part at most. */
const mostCuts = 3;

/**
 * The parts without what is unclear inside them, where the rest is as true without: "agreed to reopen three crossings
 * [that have been shut since last September]". What a denial, a restriction or a condition reaches is not touched.
 */
export function prunedParts(
  located: Located,
  clause: Clause,
  parts: readonly Part[],
  gap: Gap,
): readonly Part[] {
  if (located.fact.polarity === 'negative') return parts;
  const asked = 'part' in gap ? gap.part : undefined;
  return parts.map((part) => {
    if (part === asked || !mayBeCut(located.scene.tree, part)) return part;
    let kept = part;
    for (let cuts = 0; cuts < mostCuts; cuts++) {
      const vague = vagueInPart(located, clause, replaced(parts, part, kept), gap, kept);
      if (!vague) return kept;
      const cut = cutAround(located.scene, kept, vague.token);
      if (!cut) return part;
      kept = without(located.scene.tree, kept, cut);
      if (isBare(located.scene.tree, kept)) return part;
    }
    return vagueInPart(located, clause, replaced(parts, part, kept), gap, kept) ? part : kept;
  });
}

/** What somebody said word for word stays whole. */
const mayBeCut = (tree: Tree, { kind, ids, text }: Part): boolean =>
  prunable.has(kind) && text === undefined && !ids.some((id) => /^["“”„«»]$/.test(tree.token(id).form));

/** The parts with one phrase less at the end of one of them; undefined where nothing may go. */
export function shortenedParts(
  located: Located,
  parts: readonly Part[],
  gap: Gap,
): readonly Part[] | undefined {
  const { tree } = located.scene;
  if (located.fact.polarity === 'negative') return undefined;
  const asked = 'part' in gap ? gap.part : undefined;
  for (const part of [...parts].reverse()) {
    if (part === asked || !mayBeCut(tree, part)) continue;
    const cut = part.ids
      .filter((id) => id !== part.head.id)
      .map((id) => tree.token(id))
      .find(
        (token) => mayGo(located.scene, token) && isLast(tree, part, token) && !isReached(tree, part, token),
      );
    const kept = cut && without(tree, part, cut);
    if (kept && !isBare(tree, kept)) return replaced(parts, part, kept);
  }
  return undefined;
}

const replaced = (parts: readonly Part[], part: Part, by: Part): readonly Part[] =>
  parts.map((one) => (one === part ? by : one));

/** The part without a word and all that hangs on it, and without the "and" before it. */
function without(tree: Tree, part: Part, cut: Token): Part {
  const gone = new Set(tree.subtree(cut.id).map(({ id }) => id));
  const kept = part.ids.filter((id) => !gone.has(id));
  const last = kept.findLast((id) => tree.token(id).upos !== 'PUNCT') ?? 0;
  // No comma stays behind at the end.
  const ids = kept.filter((id) => id <= last || !/^[,;:–—-]$/.test(tree.token(id).form));
  return { ...part, ids };
}

/** "to close", "an operation": what is left tells next to nothing. */
function isBare(tree: Tree, { ids }: Part): boolean {
  const words = ids.map((id) => tree.token(id)).filter(({ upos }) => upos !== 'PUNCT');
  const telling = words.filter(
    ({ upos, deprel }) => /^(?:NOUN|PROPN|VERB|NUM|ADJ)$/.test(upos) && deprel !== 'case',
  );
  return telling.length < 2 || isLoneThing(tree, ids, words.at(-1));
}

/** "carried out [an operation]", "agreed on [a plan]": which one, nobody could know. */
function isLoneThing(tree: Tree, ids: readonly number[], last: Token | undefined): boolean {
  if (last?.upos !== 'NOUN') return false;
  const own = tree.children(last.id).filter(({ id }) => ids.includes(id));
  return (
    own.some(({ form }) => /^an?$/i.test(form)) &&
    own.every(({ deprel }) => /^(?:det|case|punct)/.test(deprel))
  );
}

/** The smallest phrase around an unclear word that the part can do without at its end; a clause goes whole. */
function cutAround(scene: Scene, part: Part, word: Token): Token | undefined {
  const { tree } = scene;
  const kept = new Set(part.ids);
  let found: Token | undefined;
  for (let token = word; token.id !== part.head.id && token.head > 0; token = tree.token(token.head)) {
    if (!kept.has(token.head)) return undefined;
    if ((!found || /^(?:acl|advcl)/.test(token.deprel)) && mayGo(scene, token)) found = token;
  }
  return found && isLast(tree, part, found) && !isReached(tree, part, found) ? found : undefined;
}

/** What stands behind a phrase may belong to it: "a protest [before a match] against Lundby United". */
function isLast(tree: Tree, { ids }: Part, phrase: Token): boolean {
  const end = tree.subtree(phrase.id).at(-1)?.id ?? phrase.id;
  return ids.every((id) => id <= end || tree.token(id).upos === 'PUNCT');
}

function mayGo(scene: Scene, token: Token): boolean {
  const { tree } = scene;
  const above = tree.token(token.head);
  switch (token.deprel.split(':')[0]) {
    case 'advcl':
      return isCircumstance(tree, token);
    case 'acl':
      return isLooseClause(tree, token, above);
    case 'obl':
      return above.upos === 'VERB' && isLoosePhrase(scene, token) && !completesParticiple(tree, token, above);
    case 'nmod':
      return isLoosePhrase(scene, token) && !isIn('timeUnit', above.lemma) && !isRate(tree, token);
    case 'conj':
      return isClauseBeside(tree, token, above);
    default:
      return false;
  }
}

/** "a clinic hidden [in the forest]": the participle alone is no English behind its noun. */
const completesParticiple = (tree: Tree, phrase: Token, verb: Token): boolean =>
  verb.deprel === 'acl' &&
  /^VB[NG]$/.test(verb.xpos) &&
  tree.subtree(phrase.id)[0]?.id === verb.id + 1 &&
  tree.childrenBy(verb.id, 'obj', 'xcomp', 'ccomp').length === 0;

/** When, why or amid what it happened: not on what condition, and not for whom it is to act. */
function isCircumstance(tree: Tree, clause: Token): boolean {
  const first = tree.subtree(clause.id).find(({ upos }) => upos !== 'PUNCT')?.form ?? '';
  if (isIn('circumstance', first) || /^(?:since|before)$/i.test(first)) return true;
  const marked = tree.childrenBy(clause.id, 'mark', 'case').length > 0;
  return !marked && clause.xpos === 'VBG' && isSetOff(tree, clause);
}

/** "three crossings that …": more of them is said than which they are. But "the first that …" and "all who …" are just those. */
function isLooseClause(tree: Tree, clause: Token, noun: Token): boolean {
  if (clause.id < noun.id) return false;
  // "a commitment to stay" is not just any commitment, nor "the first Norlander to win" just any.
  if (!clause.deprel.endsWith('relcl') && tree.childrenBy(clause.id, 'mark').length > 0) return false;
  if (noun.upos !== 'NOUN') return noun.upos === 'PROPN';
  const children = tree.children(noun.id).filter(({ id }) => id < noun.id);
  const bound = children.some(
    ({ form, xpos, deprel }) =>
      /^(?:the|no|any|every|each|all|only|those|most|few|many|some|first|last|same|such|what|which)$/i.test(
        form,
      ) ||
      xpos === 'JJS' ||
      (deprel === 'amod' && /(?:st|nd|rd|th)$/.test(form) && isIn('pointingModifier', form)),
  );
  const telling = children.some(({ deprel }) => /^(?:amod|compound|nummod|nmod)/.test(deprel));
  return !bound && telling;
}

function isLoosePhrase(scene: Scene, token: Token): boolean {
  const preposition = scene.tree.preposition(token.id);
  const type = mentionOf(scene, token.id)?.type;
  if (type === 'Time') return preposition !== 'of';
  if (isIn('conditional', preposition)) return false;
  return isIn('looseAdjunct', preposition) || (type === 'Place' && /^(?:in|at|on)$/.test(preposition));
}

/** "1.2 million barrels [a day]" */
const isRate = (tree: Tree, { id, lemma }: Token): boolean =>
  isIn('timeUnit', lemma) &&
  tree.preposition(id) === '' &&
  tree.childrenBy(id, 'det').some(({ form }) => /^an?$/i.test(form));

/** "that the closure had cost traders 38 million [and had forced them …]" */
const isClauseBeside = (tree: Tree, token: Token, above: Token): boolean =>
  token.upos === 'VERB' &&
  above.upos === 'VERB' &&
  token.xpos !== 'VB' &&
  !tree.childrenBy(token.id, 'cc').some(({ form }) => /^(?:or|nor)$/i.test(form));

/** True where something in the part, outside the phrase, is denied, or "only" and the like stand in it. */
function isReached(tree: Tree, part: Part, phrase: Token): boolean {
  const gone = new Set(tree.subtree(phrase.id).map(({ id }) => id));
  return part.ids.some((id) => {
    if (gone.has(id)) return false;
    const { form } = tree.token(id);
    return isIn('negator', form) || /^(?:only|except|solely|unless|if|rather|instead)$/i.test(form);
  });
}
