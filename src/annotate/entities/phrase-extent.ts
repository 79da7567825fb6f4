import type { Token } from '../../types/document.js';
import { type SentenceTree, universal } from './sentence-tree.js';
import { isCapitalised } from './word-shape.js';

/** The stretch of a nominal's phrase in its sentence: 0-based positions, inclusive. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/** What each token governs: its noun phrase, and the same with its case marker ("of the war"). */
interface Extents {
  readonly phrase: Extent;
  readonly marked: Extent;
}

/** Longest complement with another preposition than "of" that stays in a phrase, in tokens with the preposition. */
const SHORT_COMPLEMENT = 6;

const BEFORE = new Set(['det', 'amod', 'compound', 'nummod', 'flat', 'goeswith', 'fixed']);
const AFTER = new Set(['flat', 'compound', 'nummod', 'amod', 'goeswith', 'fixed']);
const MODIFIERS = new Set(['amod', 'nummod', 'advmod', 'det', 'compound']);
const MODIFIER_UPOS = new Set(['ADJ', 'NUM', 'ADV', 'DET', 'VERB', 'SYM']);
const INSIDE_MODIFIER = new Set('advmod obl obj case cc conj nmod mark punct det'.split(' '));
/** Prepositions of complements that may stand anywhere behind a noun, and those that must touch it. */
const COMPLEMENT_PREPOSITIONS = new Set(
  'in to for from between against about over into towards toward at among under across near'.split(' '),
);
const LOOSE_PREPOSITIONS = new Set('with on by as'.split(' '));
const NAME_PREPOSITIONS = new Set(['of', 'de', 'du', 'des', 'del', 'für', 'van']);

/**
 * The noun phrase of every token, should it head one: determiners, adjectives, compounds, possessors, numbers
 * and titles before it; name parts, complements with "of" and short ones with other prepositions after it; the
 * year of a date. It is contiguous and leaves out its own preposition, clauses, appositions, conjuncts and
 * everything behind the first of them. Complements keep their own conjuncts ("leaders of France and Spain").
 */
export function phraseExtents(tree: SentenceTree): readonly Extent[] {
  const extents: Extents[] = new Array(tree.tokens.length);
  for (const position of bottomUp(tree)) {
    const phrase = { first: leftEdge(tree, extents, position), last: rightEdge(tree, extents, position) };
    extents[position] = { phrase, marked: markedExtent(tree, extents, position, phrase) };
  }
  return extents.map(({ phrase }) => phrase);
}

/** Positions with every dependent before its head; tokens on a cycle come last, in text order. */
function bottomUp(tree: SentenceTree): readonly number[] {
  const order: number[] = [];
  const seen = new Uint8Array(tree.tokens.length);
  const visit = (root: number) => {
    const stack = [root];
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      if (seen[top] === 1) continue;
      seen[top] = 1;
      order.push(top);
      stack.push(...(tree.children[top] ?? []));
    }
  };
  tree.tokens.forEach((token, position) => {
    if (tree.tokens[token.head - 1] === undefined) visit(position);
  });
  tree.tokens.forEach((_, position) => {
    visit(position);
  });
  return order.reverse();
}

function leftEdge(tree: SentenceTree, extents: readonly Extents[], position: number): number {
  const children = tree.children[position] ?? [];
  let first = position;
  for (let i = children.length - 1; i >= 0; i--) {
    const child = children[i] ?? 0;
    if (child >= position) continue;
    const token = tree.tokens[child];
    const extent = extents[child];
    if (token === undefined || extent === undefined) break;
    if (token.deprel === 'punct') continue;
    if (!joins(tree, extent.marked.last, first) || !standsBefore(tree, position, token)) break;
    // "to Prime Minister Berg": the preposition may hang on the title; that of "at least 40" is its own.
    first = tree.tokens[position]?.upos === 'NUM' ? extent.marked.first : extent.phrase.first;
    if (first > extent.marked.first) break;
  }
  return first;
}

/** Whether nothing but a comma or hyphen stands between two stretches: after `last`, before `first`. */
function joins(tree: SentenceTree, last: number, first: number): boolean {
  if (last === first - 1) return true;
  const between = tree.tokens[last + 1];
  return last === first - 2 && between !== undefined && isJoiner(between);
}

function standsBefore(tree: SentenceTree, position: number, child: Token): boolean {
  const relation = universal(child.deprel);
  if (BEFORE.has(relation)) return true;
  if (child.deprel === 'nmod:poss' || child.deprel === 'nmod:desc' || child.deprel === 'nmod:unmarked')
    return true;
  return isInsideModifier(tree.tokens[position], relation);
}

const FRACTION = /^(?:half|third|quarter|fifth|sixth|tenth)$/;

/** Whether a dependent belongs to a modifier ("very big", "more than 40", "US-led") or qualifies a number ("almost a third"). */
function isInsideModifier(head: Token | undefined, relation: string): boolean {
  if (head === undefined || !(MODIFIER_UPOS.has(head.upos) || FRACTION.test(head.lemma))) return false;
  if (MODIFIERS.has(universal(head.deprel))) return INSIDE_MODIFIER.has(relation);
  return relation === 'advmod' && (head.upos === 'NUM' || head.upos === 'SYM' || FRACTION.test(head.lemma));
}

function rightEdge(tree: SentenceTree, extents: readonly Extents[], position: number): number {
  const children = tree.children[position] ?? [];
  let last = position;
  for (const child of children) {
    if (child <= position) continue;
    const token = tree.tokens[child];
    const extent = extents[child]?.marked;
    if (token === undefined || extent === undefined) break;
    if (token.deprel === 'punct' && isJoiner(token)) continue;
    if (!joins(tree, last, extent.first) || !standsAfter(tree, position, token, extent)) break;
    last = extent.last;
  }
  return last;
}

/** Punctuation that may stand inside a phrase: a name's hyphen, a date's comma. */
function isJoiner(token: Token): boolean {
  return token.xpos === 'HYPH' || token.form === '-' || token.form === ',' || token.form === '.';
}

function standsAfter(tree: SentenceTree, position: number, child: Token, extent: Extent): boolean {
  const relation = universal(child.deprel);
  if (tree.tokens[extent.first - 1]?.form === ',')
    return isDatePart(tree.tokens[position], child) || isFirmPart(tree, position, child);
  if (AFTER.has(relation)) return true;
  if (child.deprel === 'nmod:unmarked') return child.upos === 'NUM' || child.upos === 'PROPN';
  if (child.deprel === 'nmod:desc') return true;
  const head = tree.tokens[position];
  if (child.deprel === 'nmod') return head !== undefined && isComplement(tree, head, child, extent);
  return isInsideModifier(head, relation);
}

/** The year of "October 30, 2015". */
function isDatePart(head: Token | undefined, child: Token): boolean {
  const dated = head?.upos === 'NUM' || head?.upos === 'PROPN';
  return dated && child.upos === 'NUM' && child.form.length === 4;
}

/** "Lund" of "Hart, Lund & Co". */
const isFirmPart = ({ tokens, children }: SentenceTree, position: number, { deprel, id }: Token): boolean =>
  deprel === 'flat' &&
  (children[position] ?? []).some((word) => word >= id && /^(?:&|and)$/.test(tokens[word]?.form ?? ''));

function isComplement(tree: SentenceTree, head: Token, child: Token, extent: Extent): boolean {
  const preposition = tree.tokens[extent.first]?.form.toLowerCase() ?? '';
  if (NAME_PREPOSITIONS.has(preposition)) return true;
  // "fewer than one in ten"
  if (preposition === 'in' && head.upos === 'NUM' && child.upos === 'NUM') return /^[a-z]+$/i.test(head.form);
  // "two Finns in three"
  if (preposition === 'in' && isShare(tree, head, child)) return true;
  if (preposition === 'for' && isBodyFor(tree, head, child, extent)) return true;
  // "Obama in Berlin": a name's place is the clause's, whatever the tree says.
  if (head.upos === 'PROPN' || head.upos === 'PRON' || head.upos === 'NUM' || child.upos === 'VERB')
    return false;
  // "the end of the road with its lamps" is misread, "talks with Iran" is not.
  if (LOOSE_PREPOSITIONS.has(preposition))
    return extent.first === head.id && extent.last - extent.first < SHORT_COMPLEMENT;
  return COMPLEMENT_PREPOSITIONS.has(preposition) && extent.last - extent.first < SHORT_COMPLEMENT;
}

/** "the Lund Institute for Chemistry", "the Office for Refugees": a name with what it is for, in capitals too. */
const isBodyFor = (
  { tokens, children }: SentenceTree,
  head: Token,
  child: Token,
  { first, last }: Extent,
): boolean =>
  head.upos === 'PROPN' &&
  first === head.id &&
  last === child.id - 1 &&
  isCapitalised(child.form) &&
  (children[head.id - 1] ?? []).some(
    (own) => own < head.id && /^(?:compound|amod|det)$/.test(tokens[own]?.deprel ?? ''),
  ) &&
  (children[head.id - 1] ?? []).every((own) => tokens[own]?.deprel !== 'flat');

/** Whether a phrase counts some out of a number: "two Finns in three". */
const isShare = ({ tokens, children }: SentenceTree, head: Token, child: Token): boolean =>
  child.upos === 'NUM' &&
  /^(?:[a-z]+|\d{1,3})$/i.test(child.form) &&
  (children[head.id - 1] ?? []).some((own) => own < head.id && tokens[own]?.deprel === 'nummod') &&
  (children[child.id - 1] ?? []).every((own) => tokens[own]?.deprel === 'case');

/** The phrase with its own preposition or possessive ending, and with the conjuncts that share them. */
function markedExtent(
  tree: SentenceTree,
  extents: readonly Extents[],
  position: number,
  phrase: Extent,
): Extent {
  let { first, last } = phrase;
  const children = tree.children[position] ?? [];
  for (let i = children.length - 1; i >= 0; i--) {
    const child = children[i] ?? 0;
    const extent = extents[child]?.marked;
    if (extent?.last === first - 1 && tree.tokens[child]?.deprel === 'case') first = extent.first;
  }
  for (const child of children) {
    const relation = tree.tokens[child]?.deprel ?? '';
    const extent = extents[child]?.marked;
    if (extent?.first !== last + 1) continue;
    // A conjunct's extent holds its own "and" and comma, so that a series joins up.
    if (relation === 'case' || (relation === 'conj' && tree.tokens[child]?.upos !== 'VERB'))
      last = extent.last;
  }
  const relation = universal(tree.tokens[position]?.deprel ?? '');
  if (relation === 'conj') first = withLeading(tree, extents, position, first);
  // "Hajj" of "al-Hajj" holds the hyphen.
  else if (relation === 'flat' && tree.tokens[first - 1]?.xpos === 'HYPH')
    first = withLeading(tree, extents, position, first);
  return { first, last };
}

/** The extent's start with the coordinator or punctuation that the tree hangs on it. */
function withLeading(
  tree: SentenceTree,
  extents: readonly Extents[],
  position: number,
  first: number,
): number {
  let edge = first;
  const children = tree.children[position] ?? [];
  for (let i = children.length - 1; i >= 0; i--) {
    const child = children[i] ?? 0;
    const relation = tree.tokens[child]?.deprel;
    const extent = extents[child]?.marked;
    if ((relation === 'cc' || relation === 'punct') && extent?.last === edge - 1) edge = extent.first;
  }
  return edge;
}
