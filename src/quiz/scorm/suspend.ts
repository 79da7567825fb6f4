import type { QuizCard } from '../../types/quiz.js';
import { sizeOf, writePlaces } from '../groups.js';
import { isRecord, parsed, strings } from '../parsed.js';
import { readProgress, writeProgress } from '../progress.js';
import { type Answer, counts, hasBegun, type State } from '../state.js';
import { type Outcomes, readOutcomes, writeOutcomes } from './outcomes.js';
import { shortId } from './short-id.js';

/** As many characters as SCORM 1.2 lets a page leave with the platform (`cmi.suspend_data`). */
export const mostCharacters = 4096;

/** The round is given up before the outcomes, which the score rests on. */
const roomForOutcomes = 2000;

/** Words given are cut to this where there is not room for all. */
const cuts = [300, 60, 20];

/** What a student left behind. */
export interface Suspended {
  readonly outcomes: Outcomes;
  readonly state?: State;
}

/** Returns what is to be kept as text of at most 4096 characters: all outcomes, and the round where there is room. */
export function writeSuspended(
  outcomes: Outcomes,
  state: State,
  cards: ReadonlyMap<string, QuizCard>,
): string {
  const known = writeOutcomes(outcomes, [...cards.keys()], roomForOutcomes);
  const rounds = hasBegun(state) ? cuts.map((longest) => writeRound(state, longest)) : [];
  const texts = [...rounds, ''].map((round) => `1;${known};${round}`);
  return texts.find((text) => text.length <= mostCharacters) ?? '';
}

/** Returns what such a text holds; undefined where it is none. */
export function readSuspended(text: string, cards: ReadonlyMap<string, QuizCard>): Suspended | undefined {
  const [, known, round = ''] = /^1;([^;]*);(.*)$/s.exec(text) ?? [];
  if (known === undefined) return undefined;
  const state = readRound(round, cards);
  return { outcomes: readOutcomes(known, [...cards.keys()]), ...(state ? { state } : {}) };
}

/** A round whose cards are short ids. What was given is kept only where it was wrong. */
function writeRound(state: State, longest: number): string {
  const { round, answers } = state;
  const outcomes = round.cards.map((id) => outcomeOf(answers.get(id))).join('');
  const given = round.cards.flatMap((id) => {
    const answer = answers.get(id);
    return answer && !answer.right ? [answer.given.slice(0, longest)] : [];
  });
  const plain = parsed(writeProgress({ ...state, round: { ...round, cards: [] }, answers: new Map() }));
  return JSON.stringify({ plain, cards: round.cards.map(shortId).join(''), outcomes, given });
}

function outcomeOf(answer: Answer | undefined): string {
  if (!answer) return '-';
  return answer.overruled ? '2' : counts(answer) ? '1' : '0';
}

function readRound(text: string, cards: ReadonlyMap<string, QuizCard>): State | undefined {
  const kept = parsed(text);
  if (!isRecord(kept) || typeof kept.cards !== 'string' || typeof kept.outcomes !== 'string')
    return undefined;
  const byShort = new Map([...cards.keys()].map((id) => [shortId(id), id]));
  const ids = (kept.cards.match(/.{4}/g) ?? []).map((short) => byShort.get(short) ?? short);
  const words = [...strings(kept.given)];
  const answers = ids.map((id, place) => {
    const outcome = (kept.outcomes as string)[place];
    if (outcome === undefined || outcome === '-') return [];
    const given = outcome === '1' ? rightOf(cards.get(id)) : (words.shift() ?? '');
    return [id, given, Number(outcome)];
  });
  const plain = isRecord(kept.plain) ? kept.plain : {};
  const round = isRecord(plain.round) ? { ...plain.round, cards: ids } : { cards: ids };
  return readProgress(JSON.stringify({ ...plain, round, answers }), new Set(cards.keys()));
}

/** What a right answer to a card was, or might have been. */
function rightOf(card: QuizCard | undefined): string {
  if (!card) return '';
  const size = sizeOf(card);
  return size > 0 ? writePlaces(Array.from({ length: size }, (_, place) => place)) : card.answer;
}
