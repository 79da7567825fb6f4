import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { type Drop, drop } from './drop-reasons.js';
import { isIn } from './lexicon.js';
import type { Place } from './locate.js';
import type { QuestionWord } from './question-word.js';
import type { Scene } from './scene.js';

/** "as what", "aboard which ship", "among which people": the preposition says what kind of thing it is, whatever its type. */
export function ownWord(
  { tree }: Scene,
  places: readonly Place[],
  preposition: string,
): QuestionWord | Drop | undefined {
  const isNamed = places.every(({ head }) => head.upos === 'PROPN');
  switch (preposition) {
    case 'as':
      if (places.some(({ head }) => isNoCapacity(tree, head))) return drop('no-question-word');
      return { text: 'as what', plural: false };
    case 'aboard': {
      const sails = places.some(({ head }) => head.head > 0 && tree.token(head.head).lemma === 'sail');
      return { text: isNamed && sails ? 'aboard which ship' : 'aboard what', plural: false };
    }
    case 'among':
      return places.every(({ filler }) => /^the \p{Lu}\p{L}+$/u.test(filler.text.replace(/^among /, '')))
        ? { text: 'among which people', plural: false }
        : undefined;
    default:
      return undefined;
  }
}

/** "as a whole", "as missing", and what belongs to an aim: "left to join the firm as its head". */
const isNoCapacity = (tree: Tree, { lemma, upos, head }: Token): boolean =>
  isIn('emptyCapacity', lemma) ||
  !/^(?:NOUN|PROPN)$/.test(upos) ||
  (head > 0 && tree.token(head).deprel === 'advcl');
