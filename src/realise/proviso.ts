import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { type Clause, hostOf } from './clause.js';
import { isIn } from './lexicon.js';
import { type Part, wordPart } from './part.js';

/** "The chairwoman, Inga Holm, said exports would start as soon as …": who she is hangs on nothing. */
function saysSo(tree: Tree, noun: Token): boolean {
  let word = noun;
  while (word.head > 0 && /^(?:appos|flat|nmod:desc)/.test(word.deprel)) word = tree.token(word.head);
  if (word.head === 0 || word.deprel !== 'nsubj') return false;
  return isIn('reporting', tree.token(word.head).lemma) && tree.childrenBy(word.head, 'ccomp').length > 0;
}

const provisos: readonly RegExp[] = [
  /^(?:provided|providing) that\b/i,
  /^, (?:provided|providing) /i,
  /^on (?:the )?condition that\b/i,
  /^(?:as|so) (?:long|soon) as\b/i,
];

const starts = new WeakMap<Tree, readonly number[]>();

/** Places of a sentence's words where a proviso begins, from 0. */
function provisosIn(tree: Tree): readonly number[] {
  const known = starts.get(tree);
  if (known) return known;
  const forms = tree.sentence.tokens.map((token) => token.form);
  const found = [...forms.keys()].filter((i) => {
    const opening = forms.slice(i, i + 4).join(' ');
    return provisos.some((proviso) => proviso.test(opening));
  });
  starts.set(tree, found);
  return found;
}

/** Ids of "provided that the border opens", with its comma, behind what holds under that condition alone. */
function provisoBehind(tree: Tree, trigger: Token): readonly number[] | undefined {
  if (trigger.upos === 'NOUN' && saysSo(tree, trigger)) return undefined;
  const { tokens } = tree.sentence;
  const start = provisosIn(tree).find((place) => place >= trigger.id);
  if (start === undefined) return undefined;
  const from = tokens[start - 1]?.form === ',' ? start - 1 : start;
  const end = tokens.findIndex(({ form }, i) => i > start && /^[;:.]$/.test(form));
  return tokens.slice(from, end < 0 ? undefined : end).map(({ id }) => id);
}

/** "ready to free them, provided that the border opens": what holds only under a condition, however the tree reads it. */
export const hangsOnProviso = (tree: Tree, trigger: Token): boolean =>
  provisoBehind(tree, trigger) !== undefined;

/**
 * The parts of a clause with its proviso as the last, whatever the tree hung it on: "What can citizens propose, provided
 * that they gather 1,000 signatures?" Undefined where the proviso may be that of another clause.
 */
export function withProviso(
  clause: Clause,
  trigger: Token,
  parts: readonly Part[],
): readonly Part[] | undefined {
  const { tree, chain } = clause;
  const ids = provisoBehind(tree, trigger);
  const [first] = ids ?? [];
  if (!ids || first === undefined) return parts;
  const host = hostOf(clause);
  const isMain =
    host.deprel === 'root' || (host.deprel === 'conj' && tree.token(host.head).deprel === 'root');
  if (!isMain || chain.some(({ word }) => word.id >= first)) return undefined;
  const own = parts.filter((part) => part.ids.some((id) => id < first));
  if (own.some((part) => part.ids.some((id) => id >= first))) return undefined;
  // Another verb between: the condition may be that of the second alone.
  const last = Math.max(trigger.id, ...own.flatMap((part) => part.ids));
  const between = tree.sentence.tokens.slice(last, first - 1);
  if (between.some(({ upos }) => upos === 'VERB')) return undefined;
  const order = tree.sentence.tokens.length + 2;
  return [...own, { ...wordPart('complement', tree.token(ids.at(-1) ?? first)), ids, order }];
}
