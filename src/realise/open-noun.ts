import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import { mentionOf, type Scene } from './scene.js';
import { isClearByTitle } from './title-context.js';
import type { Support } from './vagueness.js';

/** "a taller tower", "two earlier offers": taller or earlier than what, the article told. */
export function isHalfCompared(
  { tree }: Scene,
  child: Token,
  kept: ReadonlySet<number>,
  { around }: Support,
): boolean {
  if (child.xpos !== 'JJR' || child.deprel !== 'amod' || /^(?:more|less|fewer)$/i.test(child.form))
    return false;
  // "asked for higher prices": than now.
  if (tree.childrenBy(child.head, 'det', 'nummod').length === 0) return false;
  return ![...kept, ...(around ?? [])].some((id) => tree.token(id).form.toLowerCase() === 'than');
}

/** "the Baltic state", "the Dutch company": another word for a name that the article knows. */
export const isEpithet = (scene: Scene, { lemma, xpos }: Token, modifiers: readonly Token[]): boolean =>
  xpos === 'NN' &&
  isIn('epithetNoun', lemma) &&
  !modifiers.some((one) => isClearByTitle(scene, one)) &&
  modifiers.every((one) => one.deprel === 'amod' && /^(?:JJ|NNP)$/.test(one.xpos));

/** "the west coast", "the upper end": of what, the article told. */
export const isPartOfOpenWhole = (
  { tree, title, sentence }: Scene,
  { id, lemma, deprel }: Token,
  modifiers: readonly Token[],
): boolean =>
  isIn('partNoun', lemma) &&
  deprel !== 'nmod' &&
  !title.words.has(lemma) &&
  sentence.tokens[id]?.upos !== 'PROPN' &&
  modifiers.every(
    (one) =>
      /^(?:amod|compound|nummod)$/.test(one.deprel) &&
      /^\p{Ll}/u.test(one.form) &&
      tree.childrenBy(one.id, 'compound', 'flat').length === 0,
  );

/** "a second meeting", "a third attack": of whom, and after which, the article told. */
export const isSecondEvent = ({ lemma, deprel: place }: Token, below: readonly Token[]): boolean =>
  place.startsWith('nsubj') &&
  secondEvents.some((list) => isIn(list, lemma)) &&
  below.some(({ deprel, form }) => deprel === 'det' && /^an?$/i.test(form)) &&
  below.some(
    ({ deprel, form }) => deprel === 'amod' && /^(?:second|third|fourth|fifth|further)$/i.test(form),
  ) &&
  below.every(
    ({ deprel, form }) =>
      /^(?:det|case|punct)$/.test(deprel) || /^(?:second|third|fourth|fifth|further)$/i.test(form),
  );

const secondEvents = [
  'talksWords',
  'attackWords',
  'electionWords',
  'visitWords',
  'protestWords',
  'quakeWords',
] as const;

/** "the two", "all three": of what, the article knows. */
export function isDefiniteNumber(scene: Scene, token: Token, kept: ReadonlySet<number>): boolean {
  if (token.upos !== 'NUM' || /^(?:nummod|appos|flat|compound|conj|nmod:unmarked)/.test(token.deprel))
    return false;
  const below = scene.tree.children(token.id).filter((child) => kept.has(child.id));
  return (
    below.some((child) => child.deprel === 'det') &&
    !below.some((child) => /^(?:nmod|acl)/.test(child.deprel))
  );
}

/** "the only one", "a new one": one of what, the article told. */
export function isSomeOne({ tree }: Scene, { id, form, upos }: Token, kept: ReadonlySet<number>): boolean {
  if (!/^ones?$/i.test(form) || (upos !== 'NOUN' && upos !== 'PRON')) return false;
  const below = tree.children(id).filter((child) => kept.has(child.id));
  if (below.some(({ deprel }) => /^(?:nmod|acl)/.test(deprel))) return false;
  // "a proposal for a new law or for a change to an existing one": one of what was just told.
  const contrasted = below.some(({ deprel }) => deprel === 'amod');
  return !(contrasted && [...kept].some((other) => other < id && isContrasted(tree, other, kept)));
}

/** "a new law": what an "old one" behind it may be one of. */
const isContrasted = (tree: Tree, noun: number, kept: ReadonlySet<number>): boolean =>
  tree.token(noun).xpos === 'NN' &&
  ['det', 'amod'].every((relation) => tree.childrenBy(noun, relation).some(({ id }) => kept.has(id)));

/** "the President": who that is changes with time and place. */
export function isUnnamedPost(scene: Scene, token: Token, kept: ReadonlySet<number>): boolean {
  if (mentionOf(scene, token.id)?.type !== 'Person' || isIn('uniqueNoun', token.lemma)) return false;
  const children = scene.tree
    .children(token.id)
    .filter((child) => kept.has(child.id) && child.upos !== 'PUNCT');
  return children.length === 1 && children[0]?.form.toLowerCase() === 'the';
}

/** "two people familiar with the matter", "left the country", "gave women the vote": said so of whatever it is. */
export function isSaidSo({ tree }: Scene, { lemma, head, deprel }: Token): boolean {
  if (head === 0) return false;
  const above = tree.token(head);
  if (/^(?:matter|talk|discussion|plan|deal|negotiation)$/.test(lemma)) return above.lemma === 'familiar';
  if (deprel !== 'obj' && !deprel.startsWith('nsubj:pass')) return false;
  return isIn('saidOfObject', `${above.lemma} ${lemma}`);
}
