import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { isDenied } from './gap-term.js';
import { isIn } from './lexicon.js';
import type { Scene } from './scene.js';

const longestDeed = 9;

/** "are known to [have burned]" */
const isSaidToBe = ({ tree }: Scene, { id, head }: Token): boolean =>
  tree.token(head).xpos === 'VBN' && tree.childrenBy(id, 'aux').some(({ lemma }) => lemma === 'have');

/** "was told to [leave the town]", "was built to [grind corn]": somebody or something that was to do it. */
const isToldTo = (tree: Tree, { deprel, head }: Token): boolean =>
  deprel === 'xcomp' &&
  !/^(?:schedule|expect|plan|set|believe|think|say)$/.test(tree.token(head).lemma) &&
  tree
    .children(head)
    .some(({ deprel: own, upos }) => own === 'nsubj:pass' || (own === 'obj' && upos !== 'PRON'));

/** "was asked to [leave the town]", "fined for [selling fish]", "because [the harbour froze]": the clause's words to its end. */
export function deedIds(scene: Scene, verb: Token): readonly number[] | undefined {
  const { tree, sentence } = scene;
  const { tokens } = sentence;
  if (verb.head > 0 && (isDenied(scene, tree.token(verb.head)) || isSaidToBe(scene, verb))) return undefined;
  const marks = tree.childrenBy(verb.id, 'mark');
  const mark = marks.at(-1);
  // "scheduled to [be held in Lund]", "offered to [pay the fine]": nothing says what is asked for.
  const isInfinitive = mark?.lemma === 'to' && (verb.deprel === 'advcl' || isToldTo(tree, verb));
  // "before [going on to Lund]": a day would fit as well.
  const isGerund = verb.xpos === 'VBG' && /^(?:by|for|of)$/i.test(mark?.form ?? '');
  const isReason = mark?.form.toLowerCase() === 'because';
  if (!mark || marks.length > 1 || !(isInfinitive || isGerund || isReason)) return undefined;
  const ids = tree
    .subtree(verb.id)
    .filter(({ upos, id }) => upos !== 'PUNCT' && id > mark.id)
    .map(({ id }) => id);
  const [first = 0, last = 0] = [ids[0], ids.at(-1)];
  const words = tokens.slice(first - 1, last);
  if (ids.length < 2 || ids.length > longestDeed || words.length !== ids.length) return undefined;
  if (!words.some(({ upos }) => upos === 'NOUN' || upos === 'PROPN')) return undefined;
  // "began to [list an hour after leaving port]"
  if (words.some(({ deprel, id }) => id !== verb.id && /^advcl/.test(deprel))) return undefined;
  // "to [show its strength]": whose?
  if (
    words.some(
      ({ form, xpos }) =>
        (xpos === 'PRP$' && !isReason) || isIn('deictic', form) || isIn('demonstrative', form),
    )
  )
    return undefined;
  // "to ask for help, and to wait": the end may lie further on.
  return /^[.,;]$/.test(tokens[last]?.form ?? '') ? words.map(({ id }) => id) : undefined;
}
