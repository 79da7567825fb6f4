import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import { isSetOff } from './noun-phrase.js';

/** How a phrase speaks of its thing. */
export type UseKind =
  /** "the post": what was spoken of before. */
  | 'bare'
  /** "the joint post", "Norway's post", "Harbour Post": the one so described. */
  | 'described'
  /** "a post", "joint posts": one not spoken of before. */
  | 'new'
  /** "any post", "another post", "no posts": none in particular, or a second one. */
  | 'loose';

/** One phrase of an article, by what it calls its thing. */
export interface NounUse {
  readonly kind: UseKind;
  readonly plural: boolean;
  /** What narrows the noun down, in small letters: "joint", "police". */
  readonly modifiers: ReadonlySet<string>;
  /** True where something before the noun, or a name, narrows it down. */
  readonly toldBefore: boolean;
}

const inNames: ReadonlySet<string> = new Set(['compound', 'flat', 'fixed', 'goeswith']);
const narrowing: ReadonlySet<string> = new Set([
  'amod',
  'compound',
  'nmod',
  'nummod',
  'acl',
  'flat',
  'appos',
]);
const beside: ReadonlySet<string> = new Set(['det', 'case', 'punct', 'conj', 'cc']);
/** Relations that belong to the clause of a predicate noun. */
const ofClause: ReadonlySet<string> = new Set(
  'nsubj csubj expl cop aux mark advcl obl advmod parataxis discourse'.split(' '),
);

/** The noun that a word calls a thing by, in small letters; undefined for words inside other names, and what is no noun. */
export function nounOf({ upos, deprel, lemma, form }: Token): string | undefined {
  if (upos !== 'NOUN' && upos !== 'PROPN') return undefined;
  if (inNames.has(universal(deprel)) || (upos === 'PROPN' && /^\p{Ll}/u.test(form))) return undefined;
  return lemma.toLowerCase();
}

/** Reads how a noun is used where it stands. */
export function useOf(tree: Tree, token: Token): NounUse {
  const children = tree.children(token.id);
  const plural = /S$/.test(token.xpos);
  const modifiers = new Set<string>();
  for (const child of children) {
    if (narrowing.has(universal(child.deprel)) && !isRemark(tree, child)) addWords(tree, child, modifiers);
  }
  const name = nameOf(tree, token);
  if (name) addWords(tree, name, modifiers);
  const toldBefore =
    name !== undefined ||
    token.upos === 'PROPN' ||
    children.some(({ id, deprel }) => id < token.id && /^(?:amod|compound|nmod:poss)/.test(deprel));
  return { kind: kindOf(tree, token, modifiers), plural, modifiers, toldBefore };
}

/** The name that a noun is said of: "Lorne" of "the Lorne, a river", "Berg" of "Minister Berg" and of "Berg was the minister". */
export function nameOf(tree: Tree, token: Token): Token | undefined {
  if (token.xpos === 'NNS') return undefined;
  const isTitle = token.deprel === 'nmod:desc' || (token.deprel === 'appos' && isSetOff(tree, token));
  const above = isTitle && token.head > 0 ? tree.token(token.head) : undefined;
  const isSaid = tree.children(token.id).some(({ deprel }) => deprel === 'cop');
  const subject = isSaid ? tree.childrenBy(token.id, 'nsubj')[0] : undefined;
  const beside = token.upos === 'NOUN' ? tree.childrenBy(token.id, 'appos', 'flat')[0] : undefined;
  return [above, subject, beside].find((name) => name?.upos === 'PROPN' && name.id !== token.id);
}

/** True for "the post" with nothing that tells which, so that the article must have told it before. */
export function isBareDefinite(tree: Tree, token: Token): boolean {
  if (token.upos !== 'NOUN' || token.deprel === 'nmod:desc' || isBesideName(tree, token)) return false;
  const children = tree.children(token.id);
  if (!children.some(isThe) || tree.sentence.tokens[token.id]?.form === 'of') return false;
  const isPredicate = children.some(({ deprel }) => deprel === 'cop');
  return children.every(
    (child) =>
      beside.has(universal(child.deprel)) ||
      (isPredicate && ofClause.has(universal(child.deprel))) ||
      (child.upos !== 'PROPN' && isRemark(tree, child)),
  );
}

/** "Lundby, the town that burned": what is set behind a name means what the name does. */
function isBesideName(tree: Tree, { id, deprel }: Token): boolean {
  if (deprel !== 'appos') return false;
  const first = tree.subtree(id).find(({ upos }) => upos !== 'PUNCT')?.id ?? id;
  const [name, comma] = tree.sentence.tokens.slice(Math.max(0, first - 3), first - 1);
  return comma?.form === ',' && name?.upos === 'PROPN';
}

function kindOf(tree: Tree, token: Token, modifiers: ReadonlySet<string>): UseKind {
  if (isBareDefinite(tree, token)) return 'bare';
  const children = tree.children(token.id);
  const words = children.map(({ form }) => form.toLowerCase());
  if (children.some(({ deprel, form }) => deprel === 'amod' && isIn('otherModifier', form))) return 'loose';
  const determiners = children.filter(({ deprel }) => deprel === 'det' || deprel === 'det:predet');
  const isOwned = children.some(({ deprel }) => deprel === 'nmod:poss');
  if (isOwned || determiners.some(isThe)) return 'described';
  if (determiners.some(({ form }) => /^(?:this|these|that|those)$/i.test(form)))
    return modifiers.size > 0 ? 'described' : 'bare';
  if (determiners.some(({ form }) => !/^an?$/i.test(form)) || words.includes('no')) return 'loose';
  if (token.upos === 'PROPN') return 'described';
  return isUnreal(tree, token) ? 'loose' : 'new';
}

/** "was never given a post", "if a post opens": there is none yet. */
function isUnreal(tree: Tree, token: Token): boolean {
  for (let word = token; word.head > 0; ) {
    word = tree.token(word.head);
    if (word.upos !== 'VERB') continue;
    return tree
      .children(word.id)
      .some(({ deprel, form }) => /^(?:advmod|mark|case)$/.test(deprel) && isIn('unrealMark', form));
  }
  return false;
}

/** "the post, which opened in May,", "the post, a stone hut,": a remark tells more of the post, not which. */
const isRemark = (tree: Tree, child: Token): boolean =>
  /^(?:acl|appos|advcl)/.test(child.deprel) && isSetOff(tree, child);

function addWords(tree: Tree, child: Token, words: Set<string>): void {
  words.add(child.lemma.toLowerCase());
  for (const below of tree.children(child.id)) {
    if (/^(?:amod|compound|flat|nmod)/.test(below.deprel)) words.add(below.lemma.toLowerCase());
  }
}

const isThe = ({ upos, form }: Token): boolean => upos === 'DET' && form.toLowerCase() === 'the';

const universal = (relation: string): string => relation.split(':')[0] ?? '';
