import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import type { Scene } from './scene.js';

/**
 * "the business secretary", "director", "defence minister": of which country or body, neither the phrase nor a title with one
 * country tells.
 */
export function isOpenPost({ tree, title }: Scene, post: Token, ids: readonly number[]): boolean {
  if (!isIn('statePost', post.lemma) || title.national) return false;
  const kept = new Set(ids);
  return tree
    .subtree(post.id)
    .every(
      ({ id, upos, form, deprel, head }) =>
        !kept.has(id) ||
        (upos !== 'PROPN' &&
          !(/^\p{Lu}/u.test(form) && upos === 'ADJ') &&
          !(head === post.id && /^nmod/.test(deprel))),
    );
}
