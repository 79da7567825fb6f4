import type { Tree } from '../tree.js';
import type { Span } from '../types/article.js';
import type { Document, Mention, Token } from '../types/document.js';
import type { Filler } from '../types/fact.js';
import { matchPath } from './match-path.js';
import type { Path } from './path-language.js';
import type { RoleMatcher, SharedNames } from './rule-set.js';
import { tallySpan } from './tally.js';

/** What fills a role, and the lowest confidence of the arcs that led to it. */
export interface Filled {
  readonly fillers: readonly Filler[];
  /** Id of each filler's head token. */
  readonly heads: readonly number[];
  readonly confidence: number;
}

/** What fills a fact's roles, by name. */
export type Roles = ReadonlyMap<string, Filled>;

/** The mentions of one sentence by the id of their head token. */
export type MentionsByHead = ReadonlyMap<number, Mention>;

/** Where a role is looked for. */
export interface Place {
  readonly tree: Tree;
  /** Id of the trigger's token. */
  readonly trigger: number;
  readonly mentions: MentionsByHead;
  readonly document: Document;
  readonly shared: SharedNames;
}

/**
 * Fills a role from a trigger, past the heads that other roles have taken; undefined where nothing fits, or where
 * it cannot be said who of several it is.
 */
export function fillRole(
  role: RoleMatcher,
  place: Place,
  taken: ReadonlySet<number> = new Set(),
): Filled | undefined {
  const { tree, trigger, mentions, shared } = place;
  const accept = (id: number) => !taken.has(id) && takes(role, tree.token(id), mentions.get(id));
  for (const path of role.paths) {
    const found = matchPath(path, tree, trigger, shared, accept)[0];
    if (!found) continue;
    const reached = { ...found, id: ownerNamed(found.id, place) };
    const isOne = namesOne(path) || (reached.id === trigger && isNamedBeforeOthers(tree, trigger));
    const every = isOne ? [reached.id] : coordinated(tree, reached.id);
    // "Holm and her Danish counterpart": whose counterpart he is, he is not himself.
    const all = reached.id === found.id ? every : every?.filter((id) => id !== trigger);
    // "Holm, who leads the party, and Berg": the clause between is said of the first alone.
    const heads = reached.antecedent ? all?.filter((id) => id === reached.id || id < trigger) : all;
    if (isExcluded(tree, reached.id)) return undefined;
    if (!heads?.every((id) => fits(role, tree.token(id), mentions.get(id)))) return undefined;
    const confidence = heads
      .slice(1)
      .reduce((lowest, id) => Math.min(lowest, tree.token(id).confidence), reached.confidence);
    const fillers = heads.map((id) => fillerOf(id, reached.antecedent === true, place));
    return fillers.every((filler) => filler !== undefined) ? { fillers, heads, confidence } : undefined;
  }
  return undefined;
}

/** Links of pronouns that are surer than this are right in about nineteen cases of twenty. */
const sureLink = 0.7;

/** For a possessive, what it stands for in its own sentence: in "Holm defended her visit" the visitor is Holm. */
function ownerNamed(id: number, { tree, mentions, document }: Place): number {
  const owner = mentions.get(id);
  const chain = owner?.chain === undefined ? undefined : document.chains[owner.chain];
  if (!owner || !chain || tree.token(id).deprel !== 'nmod:poss' || owner.link !== 'pronoun') return id;
  if ((owner.linkConfidence ?? 0) < sureLink) return id;
  const before = chain.mentions
    .map((index) => document.mentions[index])
    .filter((other) => other?.sentence === owner.sentence && other.head < id && other.link !== 'pronoun');
  return (before.findLast((other) => other?.name) ?? before.at(-1))?.head ?? id;
}

/** True for a path up to the name that a title belongs to: in "President Holm and Berg" Berg is no president. */
const namesOne = (path: Path): boolean =>
  path.some(
    (step) => step.kind === 'up' && step.relations.some((name) => name === 'nmod:desc' || name === 'appos'),
  );

/** "the mayor, Karin Berg, and the smith, Nils Holm": the post is hers alone. */
const isNamedBeforeOthers = (tree: Tree, id: number): boolean => {
  const [other] = tree.childrenBy(id, 'conj');
  return tree
    .childrenBy(id, 'appos')
    .some((name) => name.upos === 'PROPN' && other !== undefined && name.id < other.id);
};

function takes(role: RoleMatcher, token: Token, mention: Mention | undefined): boolean {
  if (role.lemmas && !role.lemmas.has(token.lemma.toLowerCase())) return false;
  if (!role.entity) return true;
  return mention !== undefined && role.entity.has(mention.type);
}

/** "served as a captain and treated soldiers": what is no such word or no noun phrase at all was not coordinated with it. */
const fits = (role: RoleMatcher, token: Token, mention: Mention | undefined): boolean =>
  (!role.lemmas || role.lemmas.has(token.lemma.toLowerCase())) && (!role.entity || mention !== undefined);

/** "fled not to Cuba but to Malta": it is not Cuba. */
const isExcluded = (tree: Tree, id: number): boolean =>
  isNominal(tree, id) &&
  tree.childrenBy(id, 'advmod').some((adverb) => adverb.lemma === 'not' && adverb.id < id);

/**
 * A head and what is coordinated with it by "and" or a comma: "Washington, Riyadh and Ankara". Undefined for
 * "or", "but not" and the like, where it is not all of them. A clause keeps its conjuncts within.
 */
function coordinated(tree: Tree, id: number): readonly number[] | undefined {
  const heads = [id];
  if (!isNominal(tree, id)) return heads;
  for (const conjunct of tree.childrenBy(id, 'conj')) {
    const joined = tree.childrenBy(conjunct.id, 'cc').every((cc) => cc.lemma === 'and' || cc.lemma === '&');
    const denied = tree.childrenBy(conjunct.id, 'advmod').some((adverb) => adverb.lemma === 'not');
    const rest =
      joined && !denied && isNominal(tree, conjunct.id) ? coordinated(tree, conjunct.id) : undefined;
    if (!rest) return undefined;
    heads.push(...rest);
  }
  return heads;
}

function isNominal(tree: Tree, id: number): boolean {
  const { upos } = tree.token(id);
  return upos !== 'VERB' && upos !== 'AUX' && upos !== 'ADJ' && tree.childrenBy(id, 'cop').length === 0;
}

function fillerOf(id: number, isAntecedent: boolean, place: Place): Filler | undefined {
  const { tree, trigger, mentions, document } = place;
  const mention = mentions.get(id);
  const isTitle = tree.token(id).deprel === 'nmod:desc' && tree.token(id).head > id;
  const phrase = id === trigger || isAntecedent || isNominal(tree, id) ? mention : undefined;
  const whole =
    tallySpan(tree, id) ?? (isTitle ? titleSpan(tree, id) : (phrase ?? clauseSpan(tree, id, trigger)));
  if (!whole) return undefined;
  const title = tree.token(trigger);
  const holdsTrigger = id !== trigger && whole.start <= title.start && title.end < whole.end && title.id < id;
  const start = holdsTrigger ? tree.token(id).start : whole.start;
  return {
    text: document.article.text.slice(start, whole.end),
    start,
    end: whole.end,
    entity: mention?.type ?? 'Abstract',
  };
}

const titleWords: ReadonlySet<string> = new Set([
  'nmod:desc',
  'amod',
  'compound',
  'nmod',
  'nmod:poss',
  'nmod:unmarked',
]);

/** Of a title before a name, all that stands before the name but articles: "US Secretary of State" John Kerry. */
function titleSpan(tree: Tree, id: number): Span | undefined {
  const title = tree.token(id);
  const words = new Set(
    tree
      .children(title.head)
      .filter((word) => titleWords.has(word.deprel) && word.upos !== 'NUM')
      .flatMap((word) => tree.subtree(word.id))
      .map((word) => word.id),
  );
  let first = title.head;
  while (words.has(first - 1)) first--;
  while (first < title.head && /^(?:det|case|punct|cc)$/.test(tree.token(first).deprel)) first++;
  const own = new Set(tree.subtree(id).map((word) => word.id));
  const between = tree.sentence.tokens.slice(id, title.head - 1);
  if (!between.every((word) => own.has(word.id))) return undefined;
  return first <= id ? { start: tree.token(first).start, end: tree.token(title.head - 1).end } : undefined;
}

/**
 * The words under a head that is no noun phrase, without the trigger's own words and marks at the edges; undefined
 * where other words stand between them, for then the tree is doubtful.
 */
function clauseSpan(tree: Tree, id: number, trigger: number): Span | undefined {
  const asides = [...(isBelow(tree, trigger, id) ? [trigger] : []), ...furtherVerbs(tree, id)];
  const aside = new Set(asides.flatMap((top) => tree.subtree(top)).map((token) => token.id));
  const words = tree.subtree(id).filter((token) => !aside.has(token.id));
  const own = contiguousAround(words, id);
  const left = words.filter((token) => token.upos !== 'PUNCT').length;
  if (own.filter((token) => token.upos !== 'PUNCT').length < left) return undefined;
  let first = 0;
  let last = own.length - 1;
  while (first < last && introduces(own[first])) first++;
  while (last > first && own[last]?.deprel === 'punct') last--;
  return { start: own[first]?.start ?? 0, end: own[last]?.end ?? 0 };
}

const subjects = ['nsubj', 'nsubj:pass', 'csubj', 'csubj:pass', 'nsubj:outer', 'expl'] as const;

/** True where a coordinated verb has no subject of its own and so shares the first one's. */
const sharesClause = (tree: Tree, id: number): boolean => tree.childrenBy(id, ...subjects).length === 0;

/** In "she said nine had died but later spoke of ten" the second verb may be hers: a clause ends before such a verb. */
const furtherVerbs = (tree: Tree, id: number): readonly number[] =>
  tree
    .childrenBy(id, 'conj')
    .filter((conjunct) => conjunct.upos === 'VERB' && sharesClause(tree, conjunct.id))
    .map((conjunct) => conjunct.id);

const introduces = (token: Token | undefined): boolean =>
  token?.deprel === 'punct' || token?.deprel === 'cc' || (token?.deprel === 'mark' && token.lemma === 'that');

function contiguousAround(words: readonly Token[], id: number): readonly Token[] {
  const at = words.findIndex((token) => token.id === id);
  let first = at;
  let last = at;
  while (first > 0 && words[first - 1]?.id === (words[first]?.id ?? 0) - 1) first--;
  while (last < words.length - 1 && words[last + 1]?.id === (words[last]?.id ?? 0) + 1) last++;
  return words.slice(first, last + 1);
}

function isBelow(tree: Tree, id: number, above: number): boolean {
  let token = tree.token(id);
  while (token.head > 0) {
    if (token.head === above) return true;
    token = tree.token(token.head);
  }
  return false;
}
