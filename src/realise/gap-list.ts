import type { Token } from '../types/document.js';
import { ASKED } from './gap-term.js';
import { isIn } from './lexicon.js';
import type { Scene } from './scene.js';

const longestList = 9;

/** "schools, libraries and most roads": all of a list, where it is whole. */
export function listIds({ tree, sentence: { tokens } }: Scene, head: Token): readonly number[] | undefined {
  if (!ASKED.test(head.deprel)) return undefined;
  const items = [head, ...tree.childrenBy(head.id, 'conj')];
  if (
    items.some(
      ({ upos, id }) =>
        !/^(?:NOUN|PROPN)$/.test(upos) || tree.childrenBy(id, 'acl:relcl', 'appos', 'acl').length > 0,
    ) ||
    // "nations of [the world and of the East]"
    items.slice(1).some(({ id }) => tree.preposition(id) !== '')
  )
    return undefined;
  const own = tree
    .subtree(head.id)
    .filter(({ deprel, head: above }) => !(deprel === 'case' && above === head.id));
  const ids = own.map(({ id }) => id);
  const [first = 0, last = 0] = [ids[0], ids.at(-1)];
  const words = tokens.slice(first - 1, last);
  if (ids.length > longestList || words.length !== ids.length || first > head.id) return undefined;
  if (
    words.some(
      ({ upos, xpos, form }) =>
        upos === 'PRON' || upos === 'VERB' || xpos === 'PRP$' || isIn('vaguePronoun', form),
    )
  )
    return undefined;
  const joint = words.find(({ upos }) => upos === 'CCONJ');
  return joint?.lemma === 'and' ? ids : undefined;
}
