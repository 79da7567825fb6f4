import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';

/** "until then", "by then": until when, the article told. */
export const isThatTime = (tree: Tree, { id }: Token): boolean =>
  tree.childrenBy(id, 'case').some((own) => /^(?:until|till|by|since|before)$/i.test(own.form));
