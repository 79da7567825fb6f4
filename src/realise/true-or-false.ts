import { stableId } from '../stable-id.js';
import type { Correction } from '../types/card.js';
import { type Asked, askClause } from './clause-question.js';
import { dateSetting } from './date-setting.js';
import { dateVariants } from './date-variants.js';
import { type FactIndex, toldDates } from './distractors.js';
import { isDrop } from './drop-reasons.js';
import { factDate } from './fact-date.js';
import { isFirm } from './firm-questions.js';
import { fitsStatement } from './fits-statement.js';
import { mixesTimes } from './gapped-time.js';
import { isIn } from './lexicon.js';
import type { ScoredDraft } from './score.js';
import { asStatement, type Filling, fillingOf, stateClause, timeIds } from './statement.js';
import { namesAgain, showsSex } from './telltale.js';
import { isToldWhole } from './told-whole.js';

/** A statement to judge. */
export interface Judgement {
  readonly draft: ScoredDraft;
  readonly statement: string;
  /** Absent where the statement is true. */
  readonly correction?: Correction;
}

/** Three choices that are wrong by the article, where a draft has them. */
export type WrongChoices = (draft: ScoredDraft) => readonly string[] | undefined;

/** What can stand where the question asks, and the statement with one or the other in it. */
interface Swap {
  readonly right: string;
  readonly wrong: readonly string[];
  readonly state: (words: string) => string | undefined;
}

/** Of questions with a lower score too many make no statement that a teacher would sign. */
const leastScore = 0.8;

/**
 * Statements to judge, from firm questions with wrong choices, the best first. Which are false hangs on the fact's id alone,
 * so that about half are, and a deck made again has the same. Of two that would give each other away there is one: one at
 * most for a fact, for a sentence, and for a verb with the same right answer ("made her debut … 1947").
 * @param facts those of the whole deck: no date is false that a verb bears in another of them
 */
export function judgements(
  drafts: readonly ScoredDraft[],
  wrongChoices: WrongChoices,
  facts: FactIndex,
): readonly Judgement[] {
  const found: Judgement[] = [];
  const taken = new Set<string>();
  for (const draft of drafts) {
    if (draft.score < leastScore || !isFirm(draft) || mixesTimes(draft)) continue;
    const { fact, scene, trigger } = draft.located;
    const keys = [
      `fact ${fact.id}`,
      `sentence ${scene.sentence.index}`,
      `verb ${trigger.lemma} ${draft.answer.text}`,
    ];
    if (keys.some((key) => taken.has(key))) continue;
    const judgement = judgementOf(draft, wrongChoices, facts);
    if (!judgement) continue;
    for (const key of keys) taken.add(key);
    found.push(judgement);
  }
  return found;
}

function judgementOf(
  draft: ScoredDraft,
  wrongChoices: WrongChoices,
  facts: FactIndex,
): Judgement | undefined {
  const { fact } = draft.located;
  if (fact.polarity !== 'positive' || fact.modality !== 'asserted') return undefined;
  const digest = stableId('truth', fact.id);
  const seed = digest.charCodeAt(0) + digest.charCodeAt(1) * 64;
  const swap = swapOf(draft, wrongChoices, facts, seed);
  if (!swap || swap.wrong.length === 0) return undefined;
  const isTrue = seed % 2 === 0;
  const words = isTrue ? swap.right : (swap.wrong[(seed >> 1) % swap.wrong.length] ?? '');
  const statement = swap.state(words);
  const standing = statement === undefined ? undefined : standingIn(statement, words);
  if (statement === undefined || standing === undefined) return undefined;
  return { draft, statement, ...(isTrue ? {} : { correction: { wrong: standing, right: swap.right } }) };
}

/** The words as they stand in a statement, with a capital at its start; undefined unless they stand there once. */
function standingIn(statement: string, words: string): string | undefined {
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  const standing = statement.startsWith(capital) ? capital : words;
  return statement.split(standing).length === 2 ? standing : undefined;
}

function swapOf(
  draft: ScoredDraft,
  wrongChoices: WrongChoices,
  facts: FactIndex,
  seed: number,
): Swap | undefined {
  if (asksForHolder.test(draft.question)) return postSwap(draft, wrongChoices, facts);
  const isTime = draft.places[0]?.filler.entity === 'Time';
  return isTime ? dateSwap(draft, facts, seed) : nameSwap(draft, wrongChoices, facts);
}

const asksForHolder = /^Who (?:is|was) the /;

/** "Who was the mayor of Lundby?" is a statement but for its first word. */
function postSwap(draft: ScoredDraft, wrongChoices: WrongChoices, facts: FactIndex): Swap {
  const rest = draft.question.slice('Who'.length, -1);
  return {
    right: draft.answer.text,
    wrong: (wrongChoices(draft) ?? []).filter((name) => fitsStatement(draft, name, facts)),
    state: (words) => asStatement(`${words}${rest}`),
  };
}

function dateSwap(draft: ScoredDraft, facts: FactIndex, seed: number): Swap | undefined {
  const { located, places, spec } = draft;
  const [place] = places;
  const date = place && places.length === 1 ? factDate(located, place) : undefined;
  const asked = askClause(located, spec.ask);
  const ids = isDrop(asked) ? undefined : timeIds(asked);
  if (!date || isDrop(asked) || !ids) return undefined;
  const preposition = date.date.length === 10 ? 'on' : 'in';
  const setting = dateSetting(located, place, toldDates(draft, facts));
  return {
    right: date.when,
    wrong: dateVariants(date.when, seed, setting) ?? [],
    state: (words) => told(draft, asked, { ids, text: `${preposition} ${words}` }),
  };
}

/** "More than 100" is true of 250, too. */
const bound = /\b(?:more|less|fewer|least|most|over|under|up to|only|almost|nearly)\b/i;

function nameSwap(draft: ScoredDraft, wrongChoices: WrongChoices, facts: FactIndex): Swap | undefined {
  const { located, places, spec, answer } = draft;
  const amount = answer.counted || /\d/.test(answer.text);
  if (!answer.place || (amount && bound.test(answer.text))) return undefined;
  const wrong = wrongChoices(draft)?.filter((words) => amount || fitsStatement(draft, words, facts));
  const asked = wrong ? askClause(located, spec.ask) : undefined;
  if (!wrong || !asked || isDrop(asked)) return undefined;
  const person = answer.place.filler.entity === 'Person';
  return {
    right: answer.text,
    wrong,
    state: (words) => {
      const filling = fillingOf(asked, places, words);
      const statement = isDrop(filling) ? undefined : told(draft, asked, filling);
      if (statement === undefined || namesAgain(statement, words, answer.text, person)) return undefined;
      if (amount && numbersIn(statement) !== numbersIn(words)) return undefined;
      return person && asked.gap.where === 'subject' && showsSex(statement) ? undefined : statement;
    },
  };
}

/** "Fourteen judges sit in two panels of eight": one number would show that another is wrong.. */
const numbersIn = (text: string): number =>
  text
    .replace(/\b(?:1\d|20)\d\d\b/g, '')
    .split(/[\s-]+/)
    .filter((word) => /\d/.test(word) || (isIn('cardinal', word) && !/^one$/i.test(word))).length;

/**
 * The statement in its outer form, with the source of a claim named before it: it does not speak of itself. None where it
 * says less than its sentence.
 */
function told({ claimedBy, located }: ScoredDraft, asked: Asked, filling: Filling): string | undefined {
  const statement = stateClause(located, asked, filling);
  if (isDrop(statement)) return undefined;
  const outer = claimedBy ? `according to ${claimedBy}, ${statement}` : statement;
  if (!isToldWhole(located.scene, asked.clause, outer, filling.ids)) return undefined;
  const itself = claimedBy !== undefined && statement.toLowerCase().includes(claimedBy.toLowerCase());
  return itself ? undefined : asStatement(outer);
}
