import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { isNaming } from './gap-term.js';
import type { Scene } from './scene.js';

/** What kinds of words are worth asking for: what a sentence tells more surely comes first. */
const worthOfKind: Readonly<Record<string, number>> = {
  number: 5,
  growth: 5,
  figure: 5,
  share: 5,
  date: 4.5,
  name: 4,
  term: 3,
  content: 3,
  deed: 2.5,
};

/** How much sooner a gap is asked than others of its sentence: what the main verb says before what is told by the way. */
export function worthOfGap(scene: Scene, ask: string, head: Token, text: string): number {
  const { tree } = scene;
  const isMain = isMainArgument(tree, head);
  const isTelling = text.split(' ').length > 2 || /\p{Lu}|\d/u.test(text);
  // Who or what does something is told by the rest of the sentence less surely.
  const isSubject = ask === 'term' && /^nsubj/.test(head.deprel);
  const isNamed = ask === 'term' && isNaming(scene, head);
  return (
    (worthOfKind[ask] ?? 0) +
    (isMain ? 0.9 : 0) +
    (ask === 'term' && isTelling ? 0.2 : 0) +
    (isNamed ? 2 : 0) -
    (isSubject ? 1.6 : 0)
  );
}

/** The main verb's subject or object, or what it says of them. */
function isMainArgument(tree: Tree, head: Token): boolean {
  if (head.head === 0) return true;
  let above = tree.token(head.head);
  if (head.deprel === 'nmod') above = above.head > 0 ? tree.token(above.head) : above;
  while (above.head > 0 && /^(?:xcomp|ccomp|conj|parataxis)$/.test(above.deprel))
    above = tree.token(above.head);
  return above.head === 0;
}
