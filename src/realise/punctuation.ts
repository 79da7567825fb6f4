import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';

/** Adds the marks that stand between kept words, and quotation marks that close inside the phrase. */
export function withPunctuation(tree: Tree, ids: ReadonlySet<number>): readonly number[] {
  const sorted = [...ids].sort((a, b) => a - b);
  const first = sorted[0];
  const last = sorted[sorted.length - 1];
  if (first === undefined || last === undefined) return [];
  const tokens = tree.sentence.tokens;
  const kept = new Set(ids);
  for (const token of tokens) {
    if (token.upos !== 'PUNCT' || kept.has(token.id) || isQuote(token) || isBracket(token)) continue;
    if (ids.has(neighbour(tokens, token.id, -1)) && ids.has(neighbour(tokens, token.id, 1))) {
      if (!closesLostAside(tokens, ids, token)) kept.add(token.id);
    }
  }
  for (const [i, id] of sorted.entries()) {
    const next = sorted[i + 1];
    const comma = next === undefined ? undefined : listComma(tree, id, next);
    if (comma !== undefined) kept.add(comma);
  }
  for (const [open, close] of quotedSpans(tokens)) {
    if (inside(ids, tokens, open, close) && touches(ids, open, close)) {
      kept.add(open);
      kept.add(close);
    }
  }
  return [...kept].sort((a, b) => a - b);
}

/** The second comma of "the envoy, Karin Berg, left" where the envoy is left out and the name stays. */
function closesLostAside(tokens: readonly Token[], ids: ReadonlySet<number>, comma: Token): boolean {
  if (comma.form !== ',' || isBeforeConjunct(tokens, comma)) return false;
  let at = comma.id - 1;
  while (ids.has(at)) at--;
  return tokens[at - 1]?.form === ',' && at > 1 && !ids.has(neighbour(tokens, at, -1));
}

/** "Chad, Niger and Mali": what follows the comma is one of a list. */
function isBeforeConjunct(tokens: readonly Token[], comma: Token): boolean {
  let word = tokens[comma.id];
  while (word && word.head > comma.id) word = tokens[word.head - 1];
  if (word?.deprel !== 'conj') return false;
  // "the envoy, Karin Berg, and the smith": of two, no comma stands between.
  const isPair = tokens.filter(({ head, deprel }) => head === word?.head && deprel === 'conj').length === 1;
  return !(isPair && tokens[comma.id]?.upos === 'CCONJ');
}

/** The comma of a list whose items lost their brackets: "The Lookout (2007), Stoker (2013)". */
function listComma(tree: Tree, before: number, after: number): number | undefined {
  if (after - before < 3) return undefined;
  for (let id = after; id > 0; id = tree.token(id).head) {
    if (tree.token(id).deprel !== 'conj') continue;
    if (tree.subtree(id)[0]?.id !== after) return undefined;
    return tree.sentence.tokens.slice(before, after - 1).findLast((token) => token.form === ',')?.id;
  }
  return undefined;
}

const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '„', '«', '»', '``', "''"]);
const BRACKETS: ReadonlySet<string> = new Set(['(', ')', '[', ']']);

const isQuote = ({ form }: Token): boolean => QUOTES.has(form);

const isBracket = ({ form }: Token): boolean => BRACKETS.has(form);

function neighbour(tokens: readonly Token[], id: number, step: 1 | -1): number {
  let at = id + step;
  while (tokens[at - 1]?.upos === 'PUNCT') at += step;
  return at;
}

/** Ids of an opening and its closing mark. */
type QuotedSpan = readonly [open: number, close: number];

const quoted = new WeakMap<readonly Token[], readonly QuotedSpan[]>();

/** Ids of opening and closing marks, paired in order. Looked for once in a sentence. */
export function quotedSpans(tokens: readonly Token[]): readonly QuotedSpan[] {
  const known = quoted.get(tokens);
  if (known) return known;
  const spans = findQuotedSpans(tokens);
  quoted.set(tokens, spans);
  return spans;
}

function findQuotedSpans(tokens: readonly Token[]): readonly QuotedSpan[] {
  const spans: [number, number][] = [];
  let open: number | undefined;
  for (const token of tokens) {
    if (!isQuote(token)) continue;
    if (open === undefined) {
      if (token.form !== '”' && token.form !== '»') open = token.id;
    } else {
      spans.push([open, token.id]);
      open = undefined;
    }
  }
  return spans;
}

/** Every word between the marks is kept. */
function inside(ids: ReadonlySet<number>, tokens: readonly Token[], open: number, close: number): boolean {
  for (let id = open + 1; id < close; id++) {
    if (!ids.has(id) && tokens[id - 1]?.upos !== 'PUNCT') return false;
  }
  return true;
}

function touches(ids: ReadonlySet<number>, open: number, close: number): boolean {
  for (let id = open + 1; id < close; id++) if (ids.has(id)) return true;
  return false;
}
