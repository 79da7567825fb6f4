import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { timeKind } from './calendar.js';
import { isIn } from './lexicon.js';
import { withPunctuation } from './punctuation.js';

/** Dependents of a predicate noun that belong to its clause. */
const clauseLevel: ReadonlySet<string> = new Set([
  'nsubj',
  'csubj',
  'expl',
  'cop',
  'aux',
  'mark',
  'advcl',
  'obl',
  'advmod',
]);

/** What a pruned phrase leaves out beside what it always leaves out. */
export interface Pruning {
  /** Tokens whose whole subtree is left out (a gap, a clause that is asked about). */
  readonly without?: ReadonlySet<number>;
  /** Whether the phrase's own preposition stays. */
  readonly preposition?: boolean;
  /** True where the phrase means itself, not the name beside it: "the mayor of Lundby" as a post. */
  readonly literal?: boolean;
}

const asides: ReadonlySet<string> = new Set([
  'parataxis',
  'discourse',
  'vocative',
  'list',
  'reparandum',
  'dep',
  'dislocated',
  'orphan',
]);

/**
 * Ids of a noun phrase without its asides: "Kerry, the US envoy, who flew in" → "Kerry". Clauses that are not set
 * off by a comma, dash or bracket restrict the noun and stay ("groups battling the regime").
 */
export function nounPhrase(tree: Tree, head: number, pruning: Pruning = {}): readonly number[] {
  if (pruning.without && pruning.without.size > 0) return prunedPhrase(tree, head, pruning);
  const known = wholePhrases.get(tree) ?? new Map<string, readonly number[]>();
  wholePhrases.set(tree, known);
  const key = `${head} ${pruning.preposition === true} ${pruning.literal === true}`;
  const phrase = known.get(key) ?? prunedPhrase(tree, head, pruning);
  known.set(key, phrase);
  return phrase;
}

/** Phrases of which nothing is asked for: many questions have them. */
const wholePhrases = new WeakMap<Tree, Map<string, readonly number[]>>();

function prunedPhrase(tree: Tree, head: number, pruning: Pruning): readonly number[] {
  const ids = new Set<number>();
  collect(tree, tree.token(head), pruning, ids, true);
  return withPunctuation(tree, ids);
}

/** Ids of a clause that is kept as it stands, without asides and the marks around it. */
export function wholeClause(tree: Tree, head: number, pruning: Pruning = {}): readonly number[] {
  return nounPhrase(tree, head, { ...pruning, preposition: true });
}

/** The name behind a description: "Corvane Holdings" of "the port operator, Corvane Holdings". */
export function nameBeside(tree: Tree, token: Token): Token | undefined {
  if (token.upos !== 'NOUN') return undefined;
  const children = tree.children(token.id);
  const one = children.some((child) => /^an?$/i.test(child.form));
  const [name, ...more] = children.filter((child) => child.deprel === 'appos');
  if (!name || more.length > 0 || name.upos !== 'PROPN' || name.id < token.id || !isSetOff(tree, name))
    return undefined;
  // "the mayor, Karin Berg, and the smith left"; but "the smith and the mayor, Karin Berg" may be one.
  if (children.some(({ id, deprel }) => deprel === 'conj' && id < name.id)) return undefined;
  // "A pilot, Karl Berg, won": nobody but he; "a town, Lundby," may be any word that was set off.
  if (
    one &&
    (!/^(?:nsubj|obj$|obl:agent)/.test(token.deprel) ||
      tree.childrenBy(name.id, 'flat').length === 0 ||
      !isClosed(tree, name))
  )
    return undefined;
  const single = tree.childrenBy(name.id, 'flat', 'compound', 'nmod', 'amod').length === 0;
  const several = tree.childrenBy(name.id, 'conj').length > 0;
  // "other powers, particularly Norland": one of them.
  if (tree.subtree(name.id).some(({ id, upos }) => id < name.id && upos === 'ADV')) return undefined;
  // "one of her pupils, Karin Berg": the pupils are not all of that name.
  if (token.deprel === 'nmod' && tree.token(token.head).upos === 'NUM') return undefined;
  const telling = children.some((child) => /^(?:amod|compound|nmod)/.test(child.deprel));
  return several || (single && telling) ? undefined : name;
}

/** Whether a comma or the sentence's end stands behind a phrase. */
const isClosed = (tree: Tree, token: Token): boolean =>
  /^[,.;]$/.test(tree.sentence.tokens[tree.subtree(token.id).at(-1)?.id ?? 0]?.form ?? '');

/**
 * The name that a noun is said of: "Holm" of "Holm was a geologist who …", "Holm was a miner's son who …" and "Holm was a
 * poet and geologist who …".
 */
export function nameSaidToBe(tree: Tree, token: Token): Token | undefined {
  const first = token.deprel === 'conj' && token.head > 0 ? tree.token(token.head) : undefined;
  const isSecond = token.upos === 'NOUN' && tree.childrenBy(token.id, 'det', 'nsubj', 'cop').length === 0;
  if (first && isSecond) return nameSaidToBe(tree, first);
  if (token.upos !== 'NOUN' || tree.childrenBy(token.id, 'cop').length === 0) return undefined;
  const subject = tree.childrenBy(token.id, 'nsubj')[0];
  const owner = tree.childrenBy(token.id, 'nmod:poss')[0];
  const one = [token, ...(owner ? [owner] : [])].some(({ id }) =>
    tree.childrenBy(id, 'det').some((child) => /^an?$/i.test(child.form)),
  );
  return one && subject?.upos === 'PROPN' ? subject : undefined;
}

/** What an apposition is said of: "Zinc" of "Zinc, a metal that rusts slowly, …". */
export function nameDescribed(tree: Tree, token: Token): Token | undefined {
  if (token.deprel !== 'appos' || token.upos !== 'NOUN' || token.head > token.id) return undefined;
  const one = tree.childrenBy(token.id, 'det').some((child) => /^(?:an?|the)$/i.test(child.form));
  const above = tree.token(token.head);
  return one && (above.upos === 'NOUN' || above.upos === 'PROPN') ? above : undefined;
}

function collect(tree: Tree, token: Token, pruning: Pruning, ids: Set<number>, top: boolean): void {
  const name = top && pruning.literal ? undefined : nameBeside(tree, token);
  if (name && !pruning.without?.has(name.id)) {
    if (!top || pruning.preposition) for (const word of tree.childrenBy(token.id, 'case')) ids.add(word.id);
    // "Johnson and her co-pilot, Jack Humphreys,"
    if (!top) for (const word of tree.childrenBy(token.id, 'cc')) if (word.id < token.id) ids.add(word.id);
    collect(tree, name, pruning, ids, false);
    for (const other of tree.childrenBy(token.id, 'conj'))
      if (!pruning.without?.has(other.id)) collect(tree, other, pruning, ids, false);
    return;
  }
  ids.add(token.id);
  const predicate = top && !pruning.preposition && tree.childrenBy(token.id, 'cop').length > 0;
  for (const child of tree.children(token.id)) {
    if (child.upos === 'PUNCT' || pruning.without?.has(child.id)) continue;
    const relation = child.deprel.split(':')[0] ?? '';
    if (asides.has(relation) || (predicate && clauseLevel.has(relation))) continue;
    if (top && relation === 'case' && !pruning.preposition && !isPossessiveMark(child)) continue;
    if (isAside(tree, token, child, relation) || isMisplacedPhrase(tree, token, child)) continue;
    if (['nmod', 'advmod', 'obl'].includes(relation) && isSetOff(tree, child) && isBracketed(tree, child))
      continue;
    if (relation === 'amod' && isNearName(token, child)) continue;
    // "earns 900 euros, more than twice as much as before"
    if (relation === 'amod' && child.id > token.id && isComparedAside(tree, child)) continue;
    if (relation === 'nmod' && isBehindDistance(tree, child)) continue;
    if (['nmod', 'amod'].includes(relation) && isInserted(tree, token, child)) continue;
    collect(tree, child, pruning, ids, false);
  }
}

/** "nearby Lundby": near what, the article told, and the name says where. */
const isNearName = (token: Token, { id, form }: Token): boolean =>
  token.upos === 'PROPN' && id < token.id && isIn('nearModifier', form) && /^\p{Ll}/u.test(form);

/**
 * No prepositional phrase stands before its noun: in "On Monday Holm left" it belongs to the clause; nor an "early"
 * behind it: "signed a truce early on Sunday".
 */
export function isMisplacedPhrase(tree: Tree, token: Token, child: Token): boolean {
  if (child.deprel === 'advmod' && child.id > token.id && token.upos === 'NOUN')
    return isIn('timeAdverb', child.form) && child.form !== 'right';
  if (child.deprel !== 'nmod' || child.id > token.id || token.upos === 'NUM') return false;
  // "a hole through which gas and smoke escape", with the verb taken for a noun
  if (/^W/.test(child.xpos)) return false;
  return tree.childrenBy(child.id, 'case').some((mark) => mark.id < child.id);
}

/** "the town of Lundby, 40 km west of Oslo": Oslo tells where the west begins, and nothing of the town's name. */
export function isBehindDistance(tree: Tree, { id }: Token): boolean {
  const mark = tree.childrenBy(id, 'case')[0];
  const before = mark && tree.sentence.tokens[mark.id - 2];
  if (!before || !isIn('direction', before.form) || before.head === 0) return false;
  return tree.token(before.head).deprel === 'appos' && tree.childrenBy(before.head, 'nummod').length > 0;
}

/** An apposition or clause set off by a comma, unless it is part of a date or the condition of what is said. */
function isAside(tree: Tree, token: Token, child: Token, relation: string): boolean {
  if (!['appos', 'acl', 'advcl'].includes(relation)) return false;
  if (!isSetOff(tree, child)) return relation === 'acl' && isBehindAside(tree, token, child);
  return !isDatePart(token, child) && !isCondition(tree, child);
}

/** "the fungus, which infects the skin [through which frogs breathe]": no clause of the fungus. */
const isBehindAside = (tree: Tree, noun: Token, clause: Token): boolean =>
  tree
    .childrenBy(noun.id, 'acl:relcl')
    .some((other) => other.id < clause.id && isSetOff(tree, other) && clause.deprel === 'acl:relcl');

/**
 * "said that, if rain fell, the dam would hold": without its condition the clause would say more. The "once" of "the star, once
 * as heavy as the sun," is none.
 */
const isCondition = (tree: Tree, clause: Token): boolean =>
  tree
    .childrenBy(clause.id, 'mark', 'advmod')
    .some(
      (mark) =>
        isIn('conditional', mark.form) && (mark.lemma !== 'once' || /^(?:VERB|AUX)$/.test(clause.upos)),
    );

const isPossessiveMark = (token: Token): boolean => token.xpos === 'POS';

/** "Friday, October 23": the calendar's parts hang on each other as appositions. The 43 of "Karin Berg, 43," is an age. */
function isDatePart(token: Token, child: Token): boolean {
  if (child.upos === 'NUM') return token.upos === 'NUM' || timeKind(token.form) !== 'other';
  return child.deprel === 'nmod:unmarked' && token.upos !== 'VERB';
}

/** True where a comma, dash or bracket stands before the phrase. */
export function isSetOff(tree: Tree, token: Token): boolean {
  const first = tree.subtree(token.id).find((word) => word.upos !== 'PUNCT');
  if (!first || first.id === 1) return false;
  const before = tree.token(first.id - 1);
  return before.upos === 'PUNCT' && /^(?:[,;:([–—-]|--|-LRB-)$/.test(before.form);
}

/** ", [more than twice as much as …]" */
const isComparedAside = (tree: Tree, child: Token): boolean =>
  isSetOff(tree, child) &&
  tree.childrenBy(child.id, 'advmod').some(({ form }) => /^(?:as|more)$/i.test(form));

/** "The victory, [worth four million kroner], earned the club a place": what two commas set off behind its noun. */
function isInserted(tree: Tree, noun: Token, child: Token): boolean {
  if (child.id < noun.id || child.deprel === 'nmod:unmarked') return false;
  const first = tree.subtree(child.id).find(({ upos }) => upos !== 'PUNCT')?.id ?? child.id;
  if (tree.sentence.tokens[first - 2]?.form !== ',') return false;
  if (tree.childrenBy(child.id, 'conj', 'cc').length > 0 || child.upos === 'NUM') return false;
  const last = tree.subtree(child.id).at(-1)?.id ?? child.id;
  return tree.sentence.tokens[last]?.form === ',' && /^(?:nsubj|obj|obl|nmod)/.test(noun.deprel);
}

function isBracketed(tree: Tree, token: Token): boolean {
  const first = tree.subtree(token.id).find((word) => word.upos !== 'PUNCT');
  const before = first && first.id > 1 ? tree.token(first.id - 1) : undefined;
  return before !== undefined && /^(?:[([–—]|--)$/.test(before.form);
}

/** "a figure officials expect to rise": no article goes with a plural, so two phrases were read as one. */
export const isTornApart = (tree: Tree, { id, xpos }: Token): boolean =>
  xpos === 'NNS' &&
  tree.childrenBy(id, 'det').some(({ form }) => /^an?$/i.test(form)) &&
  tree
    .childrenBy(id, 'nummod', 'amod')
    .every(
      ({ form }) =>
        !/^(?:few|hundred|thousand|million|dozen|couple|total|record|further|mere|staggering|estimated)$/i.test(
          form,
        ),
    );
