import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { ASKED, isDenied } from './gap-term.js';
import { isIn } from './lexicon.js';
import type { Scene } from './scene.js';

const longestPair = 10;
const longestList = 18;
const longestWholeList = 14;
/** Below this a phrase right behind the list, or at its end, may well be another word's. */
const sureOfPhrase = 0.5;

/** "schools, libraries and most roads", "the Diet or the Council": all of a list, where it is whole. */
export function listIds(scene: Scene, head: Token): readonly number[] | undefined {
  const {
    tree,
    sentence: { tokens },
  } = scene;
  const isSubject = /^nsubj(?::pass)?$/.test(head.deprel);
  if (!ASKED.test(head.deprel) && !isSubject) return undefined;
  const items = [head, ...tree.childrenBy(head.id, 'conj')];
  const behind = items.slice(1);
  if (
    items.some(
      ({ upos, id }) =>
        !/^(?:NOUN|PROPN)$/.test(upos) || tree.childrenBy(id, 'acl:relcl', 'appos', 'acl', 'cop').length > 0,
    ) ||
    // "nations of [the world and of the East]"
    behind.some(({ id }) => tree.preposition(id) !== '')
  )
    return undefined;
  if (!isSubject && isDenied(scene, head)) return undefined;
  const own = withoutPreposition(tree, head);
  const ids = own.map(({ id }) => id);
  const [first = 0, last = 0] = [ids[0], ids.at(-1)];
  const words = tokens.slice(first - 1, last);
  if (ids.length > (items.length > 2 ? longestList : longestPair)) return undefined;
  if (words.length !== ids.length || first > head.id) return undefined;
  if (
    words.some(
      ({ upos, xpos, form }) =>
        upos === 'PRON' ||
        upos === 'VERB' ||
        xpos === 'PRP$' ||
        upos === 'ADV' ||
        /^["“”();:—–]$/.test(form) ||
        isIn('vaguePronoun', form) ||
        isIn('deictic', form) ||
        isIn('demonstrative', form) ||
        /^(?:both|either|neither|others?|more)$/i.test(form),
    )
  )
    return undefined;
  if (behind.some((item) => isVerbForNoun(tree, item))) return undefined;
  // "mills and roads [in Lund]"
  if (words.some(({ deprel, confidence }) => deprel === 'nmod' && confidence < sureOfPhrase))
    return undefined;
  const next = tokens[last];
  if (next?.upos === 'ADP' && tree.token(next.head || next.id).confidence < sureOfPhrase) return undefined;
  // "books by Holm and [Lund newspapers]"
  if (/^(?:NOUN|PROPN|NUM|ADJ)$/.test(next?.upos ?? '') || next?.xpos === 'POS') return undefined;
  if (tokens[first - 2] && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[first - 2]?.upos ?? '') && !isSubject) {
    const before = tokens[first - 2];
    if (before?.head === head.id) return undefined;
  }
  // "the system, and the council"
  if (items.length === 2 && words.some(({ form }) => form === ',')) return undefined;
  const joint = words.find(({ upos }) => upos === 'CCONJ');
  return /^(?:and|or)$/.test(joint?.lemma ?? '') ? ids : undefined;
}

/** "blamed [low prices and a fire that shut its mill]": whatever list a verb has, in a row and at its clause's end. */
export function wholeListIds(scene: Scene, head: Token): readonly number[] | undefined {
  const {
    tree,
    sentence: { tokens },
  } = scene;
  if (!/^(?:obj|obl|obl:agent|root)$/.test(head.deprel) || isDenied(scene, head)) return undefined;
  const items = [head, ...tree.childrenBy(head.id, 'conj')];
  if (
    items.some(
      ({ id, upos }) => !/^(?:NOUN|PROPN)$/.test(upos) || tree.childrenBy(id, 'cop', 'appos').length > 0,
    )
  )
    return undefined;
  if (items.slice(1).some((item) => isVerbForNoun(tree, item) || tree.preposition(item.id) !== ''))
    return undefined;
  const own = withoutPreposition(tree, head).filter(
    ({ deprel, head: above }) => !(/^(?:nsubj|aux|punct)/.test(deprel) && above === head.id),
  );
  const [first, last] = [own[0], own.at(-1)];
  const words = first && last ? tokens.slice(first.id - 1, last.id) : [];
  if (!first || !last || words.length !== own.length || words.length > longestWholeList) return undefined;
  if (
    words.some(
      ({ upos, xpos, form }) => (upos === 'PRON' && !/^(?:W|PRP\$)/.test(xpos)) || /^["“”();:—–]$/.test(form),
    )
  )
    return undefined;
  const hasOpen = words.some(
    ({ form }) =>
      isIn('deictic', form) || isIn('demonstrative', form) || /^(?:both|others?|more)$/i.test(form),
  );
  const joint = words.find(({ upos }) => upos === 'CCONJ');
  if (hasOpen || !/^(?:and|or)$/.test(joint?.lemma ?? '')) return undefined;
  return /^[.,;]$/.test(tokens[last.id]?.form ?? '') ? words.map(({ id }) => id) : undefined;
}

/** The words of a phrase without what brings it in: "because of". */
function withoutPreposition(tree: Tree, { id: head }: Token): readonly Token[] {
  const opening = tree.childrenBy(head, 'case').flatMap(({ id }) => tree.subtree(id).map((word) => word.id));
  return tree.subtree(head).filter(({ id }) => !opening.includes(id));
}

/** "settles disputes between bodies and [reviews laws]": a verb that was taken for a noun. */
export const isVerbForNoun = (tree: Tree, { id, deprel }: Token): boolean =>
  deprel === 'conj' && tree.childrenBy(id, 'compound').some(({ xpos }) => xpos === 'NNS');
