import type { Tree } from '../tree.js';
import type { Document, Token } from '../types/document.js';
import { isOfArticleDay } from './article-day.js';
import { isCountedFromDate } from './counted-from.js';
import { isFreeOfDay } from './free-of-day.js';
import { isIn } from './lexicon.js';
import { looseTime } from './loose-time.js';
import type { Told } from './passage.js';
import { removablePart, removableParts } from './removable-part.js';
import { datedPhrases } from './resolved-time.js';
import type { Scene } from './scene.js';
import { isThatTime } from './that-time.js';
import { BINDING, isTied, looseTie, openingTie, opensWithNor } from './ties.js';
import { isDated, openTime, wordsOfTime } from './vagueness.js';
import { isStatement } from './whole-statement.js';

const fewestWords = 5;
const fewestBehindLead = 4;
/** A sentence with more words goes without its last remarks, as far as it has any. */
const manyWords = 48;
const mostWords = 60;
/** Phrases that may be left out of one sentence. */
const mostCuts = 3;

/**
 * The words of a sentence that a passage tells: without the "But" that ties it to a sentence that is not told, and without
 * times that tell no date ("on Monday", "last night"). Undefined where it cannot be told so.
 * @param lead what the passage tells before
 */
export function toldWords(scene: Scene, lead: readonly Told[]): Told | undefined {
  const { tokens } = scene.sentence;
  if (!isStatement(tokens) || isInsideQuotation(scene.document, tokens)) return undefined;
  if (lead.length === 0 && (opensWithNor(tokens) || tokens.some((token) => isOwnedByNothing(scene, token))))
    return undefined;
  const tie = new Set(lead.length === 0 ? openingTie(tokens) : []);
  const placed = new Set<number>();
  let ids = tokens.map(({ id }) => id).filter((id) => !tie.has(id));
  for (let cuts = 0; cuts <= mostCuts; ) {
    const open = openWord(scene, ids, placed, lead);
    if (!open) {
      const kept = ofGoodLength(scene, ids, lead.length > 0 ? fewestBehindLead : fewestWords);
      return kept && { scene, ids: kept };
    }
    const isPlaced = isDated(scene, open, new Set(ids));
    const cut = cutAround(scene, open, isPlaced);
    if (cut) {
      ids = ids.filter((id) => !cut.includes(id));
      cuts++;
      continue;
    }
    // "are to be exchanged on Friday, 7 February 2025": what cannot go is told with its date, or below the article's.
    if (!isPlaced && !isOfArticleDay(scene, open)) return undefined;
    placed.add(open.id);
  }
  return undefined;
}

/** A month, a year, or a day that is told with its date. */
const tellsDate = ({ scene, ids }: Told): boolean =>
  ids.some((id) => /^\d{4}$/.test(scene.tree.token(id).form) || isIn('month', scene.tree.token(id).form)) ||
  datedPhrases(scene).some(({ first, last }) => ids.includes(first) && ids.includes(last));

/** "Norland's is likely to vote in May": its what, the sentence before tells. */
const isOwnedByNothing = ({ tree }: Scene, { id, deprel }: Token): boolean =>
  deprel.startsWith('nsubj') && tree.childrenBy(id, 'case').some(({ xpos }) => xpos === 'POS');

/** The first word that says when, or to what it is tied, by what the passage does not tell. */
function openWord(
  scene: Scene,
  ids: readonly number[],
  placed: ReadonlySet<number>,
  lead: readonly Told[],
): Token | undefined {
  const kept = new Set(ids);
  return mayBeOpen(scene).find(({ token, tied }) => {
    if (!kept.has(token.id) || placed.has(token.id)) return false;
    const isOpen = openTime(scene, token, kept) !== undefined && !isCountedFromDate(scene, token, lead);
    // "Until then": a date must stand before it.
    const lacksDate = isThatTime(scene.tree, token) && !lead.some(tellsDate);
    return isOpen || (tied && (lead.length === 0 || lacksDate || isIn('weekday', token.form)));
  })?.token;
}

/** A word that says when, or ties its sentence to another. */
interface Open {
  readonly token: Token;
  readonly tied: boolean;
}

const open = new WeakMap<Scene, readonly Open[]>();

/** The words of a sentence that may be open, whatever else of it is told. Looked for once. */
function mayBeOpen(scene: Scene): readonly Open[] {
  const known = open.get(scene);
  if (known) return known;
  const times = wordsOfTime(scene);
  const found = scene.sentence.tokens
    .filter((token) => !isFreeOfDay(scene, token))
    .map((token) => ({ token, tied: isTied(scene, token) }))
    .filter(({ token, tied }) => tied || times.has(token.id));
  open.set(scene, found);
  return found;
}

/** What may go with such a word. */
function cutAround(scene: Scene, token: Token, isPlaced: boolean): readonly number[] | undefined {
  const { tree, sentence } = scene;
  if (limitsAmount(tree, token)) return undefined;
  const loose = BINDING.test(token.form)
    ? undefined
    : (looseTie(sentence.tokens, token) ?? looseTime(scene, token, isPlaced));
  return loose ?? (isPlaced ? undefined : removablePart(tree, token));
}

/** "wrote little in these years": of all her years it would be another thing to say. */
function limitsAmount(tree: Tree, { deprel, head }: Token): boolean {
  if (!deprel.startsWith('obl') || head === 0) return false;
  const clause = [
    head,
    ...tree.children(head).flatMap(({ id }) => [id, ...tree.children(id).map((own) => own.id)]),
  ];
  return clause.some((id) => AMOUNT.test(tree.token(id).form));
}

const AMOUNT =
  /^(?:little|few|fewer|less|least|no|never|hardly|rarely|seldom|nothing|nobody|most|mostly|mainly|only)$/i;

/** The words, without the last parts that may go where they are too many; undefined where they are still, or too few. */
function ofGoodLength(
  { tree }: Scene,
  ids: readonly number[],
  fewest: number,
): readonly number[] | undefined {
  const lengthOf = (some: readonly number[]): number =>
    some.filter((id) => tree.token(id).upos !== 'PUNCT').length;
  let kept = ids;
  for (const part of lengthOf(ids) > manyWords ? removableParts(tree) : []) {
    if (lengthOf(kept) <= manyWords) break;
    if (part.every((id) => kept.includes(id))) kept = kept.filter((id) => !part.includes(id));
  }
  return lengthOf(kept) >= fewest && lengthOf(kept) <= mostWords ? kept : undefined;
}

/** Words of somebody who is named outside the sentence. */
function isInsideQuotation({ quotations }: Document, tokens: readonly Token[]): boolean {
  const [first] = tokens;
  const last = tokens.findLast(({ upos }) => upos !== 'PUNCT');
  if (!first || !last) return true;
  return quotations.some(
    ({ start, end }) =>
      (start <= first.start + 1 && last.end <= end) || (start < first.start && first.start < end),
  );
}
