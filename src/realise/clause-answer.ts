import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import { isSetOff } from './noun-phrase.js';
import type { Scene } from './scene.js';
import { type Support, vaguenessOf } from './vagueness.js';

/** Words that an answer may have before what can go is left out. */
const comfortable = 12;

/**
 * Ids of a clause as an answer: "buy a rival" of "to buy a rival, its biggest purchase in Asia". Side remarks at its end
 * are left out, and phrases of the verb too where the answer is long or unclear with them.
 * @param own ids of the clause's words
 */
export function clauseIds(
  scene: Scene,
  head: Token,
  own: ReadonlySet<number>,
  support?: Support,
): readonly number[] {
  const { tree } = scene;
  const whole = withoutRemarks(tree, own);
  // "is not expected to come before May"
  if (head.head > 0 && tree.children(head.head).some(({ form }) => isIn('negator', form))) return whole;
  for (
    let ids: readonly number[] | undefined = whole;
    ids !== undefined;
    ids = withoutLastPhrase(tree, head, ids)
  ) {
    if (words(tree, ids) <= comfortable && !vaguenessOf(scene, ids, support)) return ids;
  }
  return whole;
}

const words = (tree: Tree, ids: readonly number[]): number =>
  ids.filter((id) => tree.token(id).upos !== 'PUNCT').length;

/** Leaves out what is set off by a comma up to the end: "…, a charge that Oslo denies". Conditions stay. */
function withoutRemarks(tree: Tree, own: ReadonlySet<number>): readonly number[] {
  let ids = [...own].sort((a, b) => a - b);
  for (const id of [...ids].reverse()) {
    const token = tree.token(id);
    if (!own.has(token.head) || !/^(?:appos|acl|advcl)/.test(token.deprel)) continue;
    if (!isSetOff(tree, token) || isCondition(tree, token)) continue;
    const remark = new Set(tree.subtree(id).map((word) => word.id));
    const first = Math.min(...remark);
    if (ids.every((one) => one < first || remark.has(one) || tree.token(one).upos === 'PUNCT'))
      ids = ids.filter((one) => one < first);
  }
  return trimmed(tree, ids);
}

/** Leaves out a prepositional phrase of the verb that ends the clause; undefined where there is none. */
function withoutLastPhrase(tree: Tree, head: Token, ids: readonly number[]): readonly number[] | undefined {
  const last = ids.at(-1) ?? 0;
  const phrase = tree
    .childrenBy(head.id, 'obl', 'advcl')
    .filter((child) => child.id > head.id && ids.includes(child.id))
    .find((child) => tree.subtree(child.id).some(({ id }) => id === last));
  // "cost traders 38 million dollars"
  const isAmount =
    phrase !== undefined &&
    tree.preposition(phrase.id) === '' &&
    /^(?:NUM|SYM)$/.test(tree.subtree(phrase.id)[0]?.upos ?? '');
  if (
    !phrase ||
    isAmount ||
    isCondition(tree, phrase) ||
    // "left the shops [with too many coats]"
    isIn('openVerb', head.lemma) ||
    tree.childrenBy(head.id, 'obj', 'xcomp').length === 0
  )
    return undefined;
  const gone = new Set(tree.subtree(phrase.id).map(({ id }) => id));
  const kept = trimmed(
    tree,
    ids.filter((id) => !gone.has(id)),
  );
  return kept.length > 1 && kept.at(-1) !== head.id && (kept.at(-1) ?? 0) > head.id ? kept : undefined;
}

/** "if rain falls", "unless", "only by paying": without it the clause would say more. */
const isCondition = (tree: Tree, clause: Token): boolean =>
  tree.subtree(clause.id).some(({ form }) => isIn('conditional', form) || isIn('scopal', form));

/** The words without marks at their end, but for those that close a quotation or bracket. */
function trimmed(tree: Tree, ids: readonly number[]): readonly number[] {
  const end = ids.findLastIndex((id) => {
    const { upos, form } = tree.token(id);
    return upos !== 'PUNCT' || /^["”’')\]]+$/.test(form);
  });
  return ids.slice(0, end + 1);
}
