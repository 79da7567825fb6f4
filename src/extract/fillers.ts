import type { Tree } from '../tree.js';
import type { Document, Mention, Token } from '../types/document.js';
import type { Filler } from '../types/fact.js';
import { matchPath, type NamedPaths } from './match-path.js';
import type { RoleMatcher } from './rule-set.js';

/** What fills a role, and the lowest confidence of the arcs that led to it. */
export interface Filled {
  readonly fillers: readonly Filler[];
  /** Id of each filler's head token. */
  readonly heads: readonly number[];
  readonly confidence: number;
}

/** The mentions of one sentence by the id of their head token. */
export type MentionsByHead = ReadonlyMap<number, Mention>;

/** Fills a role from a trigger; undefined where nothing fits, or where it cannot be said who of several it is. */
export function fillRole(
  role: RoleMatcher,
  tree: Tree,
  trigger: number,
  mentions: MentionsByHead,
  document: Document,
  paths: NamedPaths,
): Filled | undefined {
  const accept = (id: number) => takes(role, tree.token(id), mentions.get(id));
  for (const path of role.paths) {
    const reached = matchPath(path, tree, trigger, paths, accept)[0];
    if (!reached) continue;
    const heads = coordinated(tree, reached.id);
    if (!heads?.every((id) => isNominal(tree.token(id)) === isNominal(tree.token(reached.id))))
      return undefined;
    const confidence = heads
      .slice(1)
      .reduce((lowest, id) => Math.min(lowest, tree.token(id).confidence), reached.confidence);
    const fillers = heads.map((id) => fillerOf(tree, id, trigger, mentions.get(id), document));
    return { fillers, heads, confidence };
  }
  return undefined;
}

function takes(role: RoleMatcher, token: Token, mention: Mention | undefined): boolean {
  if (role.lemmas && !role.lemmas.has(token.lemma.toLowerCase())) return false;
  if (!role.entity) return true;
  return mention !== undefined && role.entity.has(mention.type);
}

const isNominal = (token: Token): boolean =>
  token.upos !== 'VERB' && token.upos !== 'AUX' && token.upos !== 'ADJ';

/**
 * A head and what is coordinated with it by "and" or a comma: "Washington, Riyadh and Ankara". Undefined for
 * "or", "but not" and the like, where it is not all of them.
 */
function coordinated(tree: Tree, id: number): readonly number[] | undefined {
  const heads = [id];
  for (const conjunct of tree.childrenBy(id, 'conj')) {
    if (!isNominal(tree.token(id)) && isNominal(tree.token(id)) !== isNominal(conjunct)) continue;
    const joined = tree.childrenBy(conjunct.id, 'cc').every((cc) => cc.lemma === 'and' || cc.lemma === '&');
    const denied = tree.childrenBy(conjunct.id, 'advmod').some((adverb) => adverb.lemma === 'not');
    if (!joined || denied) return undefined;
    const rest = coordinated(tree, conjunct.id);
    if (!rest) return undefined;
    heads.push(...rest);
  }
  return heads;
}

function fillerOf(
  tree: Tree,
  id: number,
  trigger: number,
  mention: Mention | undefined,
  document: Document,
): Filler {
  const span = titleSpan(tree, id) ?? mention ?? clauseSpan(tree, id, trigger);
  return {
    text: document.article.text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
    entity: mention?.type ?? 'Abstract',
  };
}

/** Of a title before a name, all that stands before the name but articles: "US Secretary of State" John Kerry. */
function titleSpan(tree: Tree, id: number): { readonly start: number; readonly end: number } | undefined {
  const title = tree.token(id);
  if (title.deprel !== 'nmod:desc' || title.head < id) return undefined;
  const before = contiguousAround(tree.subtree(title.head), title.head).filter(
    (token) => token.id < title.head,
  );
  const own = before.findLast((token) => token.deprel === 'punct' && !/^[-–’'.]$/.test(token.form));
  const words = before.filter(
    (token) => token.id > (own?.id ?? 0) && token.deprel !== 'det' && token.deprel !== 'case',
  );
  const first = words[0];
  const last = words.at(-1);
  return first && last ? { start: first.start, end: last.end } : undefined;
}

/** The words under a head that is no noun phrase, without the trigger's own words and marks at the edges. */
function clauseSpan(
  tree: Tree,
  id: number,
  trigger: number,
): { readonly start: number; readonly end: number } {
  const aside = isBelow(tree, trigger, id)
    ? new Set(tree.subtree(trigger).map((token) => token.id))
    : new Set<number>();
  const edges = new Set(['punct', 'mark', 'cc', 'case']);
  const words = tree.subtree(id).filter((token) => !aside.has(token.id));
  const own = contiguousAround(words, id);
  let first = 0;
  let last = own.length - 1;
  while (first < last && edges.has(own[first]?.deprel ?? '') && own[first]?.lemma !== 'to') first++;
  while (last > first && own[last]?.deprel === 'punct') last--;
  return { start: own[first]?.start ?? 0, end: own[last]?.end ?? 0 };
}

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
