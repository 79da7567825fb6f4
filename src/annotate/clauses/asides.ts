import type { Tree } from '../../tree.js';
import type { EntityType, Token } from '../../types/document.js';
import { type ClauseWords, reports } from './clause-words.js';
import { agentOf, introducers, lemmaOf, opensBehind, ownSubject } from './grammar.js';
import { barredBy, type Reading, type Said, saidBy } from './reading.js';

/** Adds to a reading what stands beside its clause: "…, the ministry said", "as Holm put it", "in Holm’s words". */
export function withAsides(tree: Tree, id: number, words: ClauseWords, reading: Reading): Reading {
  let read = reading;
  for (const child of tree.children(id)) {
    if (child.deprel === 'parataxis' || isTrailingReport(tree, child, words))
      read = withReport(tree, child, words, read);
    else if (isRumour(tree, child, words)) read = barredBy({ ...read, modality: 'possible' }, 'supposed');
    else if (child.deprel === 'obl') read = withWords(tree, child, words, read);
    else if (isAsReport(tree, child, words)) read = withSource(tree, child, read);
  }
  return read;
}

/** "Holm, it is rumoured, was offered the post" */
const isRumour = (tree: Tree, child: Token, words: ClauseWords): boolean =>
  child.deprel === 'advcl' &&
  tree.childrenBy(child.id, 'mark').length === 0 &&
  tree.childrenBy(child.id, 'aux:pass', 'aux').length > 0 &&
  tree.childrenBy(child.id, 'nsubj:pass', 'expl', 'nsubj').some(({ form }) => /^it$/i.test(form)) &&
  (reports(words, lemmaOf(child)) ||
    words.doubting.has(lemmaOf(child)) ||
    words.supposing.has(lemmaOf(child)));

/** True for a clause that only says who says its neighbour: it is no content itself. */
export function isReporter(tree: Tree, token: Token, words: ClauseWords): boolean {
  const lemma = lemmaOf(token);
  const known = reports(words, lemma) || lemma === 'seem' || lemma === 'appear' || lemma === 'hope';
  return known && tree.childrenBy(token.id, 'ccomp', 'obj').length === 0 && !mayAct(tree, token);
}

/** "citizens may themselves propose": what somebody may do reports nothing. */
const mayAct = (tree: Tree, { id }: Token): boolean =>
  tree.childrenBy(id, 'aux').some(({ xpos }) => xpos === 'MD') &&
  tree.childrenBy(id, 'nsubj').some(({ form }) => /sel(?:f|ves)$/i.test(form));

function withReport(tree: Tree, child: Token, words: ClauseWords, reading: Reading): Reading {
  // "depends on the subject: taxes are decided by the ministers"
  if (opensBehind(tree, child, /^[:;]$/) || !isReporter(tree, child, words)) return reading;
  if (/^(?:seem|appear|hope)$/.test(lemmaOf(child))) {
    return barredBy({ ...reading, modality: 'possible' }, 'supposed');
  }
  return withSource(tree, child, reading);
}

function withSource(tree: Tree, report: Token, reading: Reading): Reading {
  const source = agentOf(tree, report.id) ?? beforeReport(tree, report);
  if (source !== undefined && source !== report.id && !/^(?:it|there)$/i.test(tree.token(source).form)) {
    return saidBy(reading, { source, verb: lemmaOf(report), by: report.id });
  }
  return barredBy(reading, 'unnamed');
}

/** In "the bank, analysts say, could fail" the parser may make an apposition of "analysts". */
function beforeReport(tree: Tree, report: Token): number | undefined {
  const before = tree.sentence.tokens[report.id - 2];
  const name = before?.deprel === 'flat' ? tree.token(before.head) : before;
  return name?.deprel === 'appos' ? name.id : undefined;
}

/** "…, said Karin Berg": the parser may coordinate it. */
function isTrailingReport(tree: Tree, child: Token, words: ClauseWords): boolean {
  if (child.deprel !== 'conj' && child.deprel !== 'dep') return false;
  if (!words.speaking.has(lemmaOf(child)) || tree.childrenBy(child.id, 'cc').length > 0) return false;
  return (
    tree.sentence.tokens[child.id - 2]?.form !== 'and' && (ownSubject(tree, child.id)?.id ?? 0) > child.id
  );
}

/** "as Holm put it", "as the ministry reported", "as reported by the ministry". */
function isAsReport(tree: Tree, clause: Token, words: ClauseWords): boolean {
  if (clause.deprel !== 'advcl' && clause.deprel !== 'ccomp') return false;
  const introduced = introducers(tree, clause.id);
  if (!introduced.includes('as') || introduced.length > 1) return false;
  const puts = lemmaOf(clause) === 'put' && tree.childrenBy(clause.id, 'obj').some((it) => it.form === 'it');
  return puts || (words.speaking.has(lemmaOf(clause)) && isReporter(tree, clause, words));
}

/** "in Holm’s words", "in the view of the council". */
function withWords(tree: Tree, phrase: Token, words: ClauseWords, reading: Reading): Reading {
  if (!words.tellingNouns.has(lemmaOf(phrase))) return reading;
  const preposition = tree.preposition(phrase.id);
  if (preposition !== 'in' && preposition !== 'by') return reading;
  const owner = tree.childrenBy(phrase.id, 'nmod:poss')[0] ?? tree.childrenBy(phrase.id, 'nmod')[0];
  if (!owner || (owner.deprel === 'nmod' && tree.preposition(owner.id) !== 'of')) return reading;
  const manner = /^(?:word|view|opinion|account|eye|judgement|judgment|telling|estimate|version)$/;
  if (!manner.test(lemmaOf(phrase))) return reading;
  return saidBy(reading, { source: owner.id, verb: `${preposition} ${lemmaOf(phrase)}`, by: phrase.id });
}

const speakers: ReadonlySet<EntityType> = new Set(['Person', 'Group', 'Organization', 'Place']);

/**
 * Sources named by "according to", by the `id` of the word that their phrase hangs on. At the edge of its sentence, set
 * off by a comma, the phrase is about all of it, wherever the parser hung it.
 * @param typeOf type of the mention with this head
 */
export function accordingTo(
  tree: Tree,
  words: ClauseWords,
  typeOf: (head: number) => EntityType | undefined,
): ReadonlyMap<number, readonly Said[]> {
  const found = new Map<number, Said[]>();
  const { tokens } = tree.sentence;
  for (const according of tokens) {
    if (tokens[according.id]?.form !== 'to' || !/^according$/i.test(according.form)) continue;
    const source = namedBy(tree, according);
    if (!source || !tells(tree, source, words, typeOf)) continue;
    const root = tokens.find((token) => token.head === 0);
    const clause = source.deprel.startsWith('nsubj') && source.head > 0 ? tree.token(source.head) : source;
    const host = isAtEdge(tree, according, clause) ? root : tree.token(clause.head || clause.id);
    if (!host) continue;
    const said = { source: source.id, verb: 'according to', by: source.id };
    found.set(host.id, [...(found.get(host.id) ?? []), said]);
  }
  return found;
}

function namedBy(tree: Tree, according: Token): Token | undefined {
  const introduces = according.deprel === 'case' || according.deprel === 'mark';
  if (introduces && according.head > 0) {
    const head = tree.token(according.head);
    // Of "according to a poll published last week" the parser may make a clause.
    const subject = tree.childrenBy(head.id, 'nsubj', 'nsubj:pass').find(({ id }) => id > according.id);
    return head.upos === 'VERB' && subject ? subject : head;
  }
  return tree.childrenBy(according.id, 'obl', 'obj', 'nmod')[0];
}

/** "according to Holm", "according to the study"; not "according to plan" or "sorted according to size". */
const tells = (
  tree: Tree,
  source: Token,
  { tellingNouns }: ClauseWords,
  typeOf: (head: number) => EntityType | undefined,
): boolean =>
  source.upos === 'PROPN' ||
  tellingNouns.has(lemmaOf(source)) ||
  (speakers.has(typeOf(source.id) ?? 'Abstract') && !isMeasure(tree, source));

/** "divided according to population", without a word beside it: a measure, and nobody who says so. */
const isMeasure = (tree: Tree, { id, lemma, xpos }: Token): boolean =>
  xpos === 'NN' &&
  /tion$|ity$|age$|size$/.test(lemma) &&
  tree.children(id).every(({ deprel }) => /^(?:case|fixed|punct)/.test(deprel));

function isAtEdge(tree: Tree, according: Token, source: Token): boolean {
  const { tokens } = tree.sentence;
  if (according.id === 1) return true;
  const last = lastBelow(tree, source);
  const ends = tokens.slice(last).every((token) => token.upos === 'PUNCT');
  return ends && tokens[according.id - 2]?.form === ',';
}

/** `id` of the last word of a phrase; each word is walked once, so that a tree with a cycle ends too. */
function lastBelow(tree: Tree, head: Token): number {
  const found = new Set([head]);
  for (const token of found) for (const child of tree.children(token.id)) found.add(child);
  return Math.max(...[...found].map((token) => token.id));
}
