import { amount, isRecord, parsed, strings } from './parsed.js';
import { type Answer, initialState, type Round, type State } from './state.js';

const version = 2;

/** Returns a state as text to keep; of each answer at most `longest` characters. */
export function writeProgress(state: State, longest = 300): string {
  const { round, position, elapsed, finished } = state;
  const answers = [...state.answers].map(([id, { given, right, overruled }]) => [
    ...[id, given.slice(0, longest)],
    overruled ? 2 : right ? 1 : 0,
  ]);
  return JSON.stringify({ version, round, position, elapsed, finished, answers });
}

/**
 * Returns the state that was kept, at the start screen, for a deck that now has these cards: those that are gone are
 * dropped. Undefined where the text is not of this form.
 */
export function readProgress(text: string | undefined, known: ReadonlySet<string>): State | undefined {
  const kept = parsed(text);
  if (!isRecord(kept) || kept.version !== version || !isRecord(kept.round)) return undefined;
  const before = strings(kept.round.cards);
  const cards = before.filter((id) => known.has(id));
  if (cards.length === 0) return undefined;
  const inRound = new Set(cards);
  const answers = new Map(readAnswers(kept.answers).filter(([id]) => inRound.has(id)));
  const place = Math.trunc(amount(kept.position));
  return {
    ...initialState,
    round: readRound(kept.round, cards),
    position: Math.min(before.slice(0, place).filter((id) => known.has(id)).length, cards.length),
    answers,
    elapsed: amount(kept.elapsed),
    finished: kept.finished === true,
  };
}

function readRound(kept: Readonly<Record<string, unknown>>, cards: readonly string[]): Round {
  const { mode, seed, started, retry, limit } = kept;
  return {
    mode: mode === 'test' ? 'test' : 'practice',
    cards,
    seed: typeof seed === 'string' ? seed : '',
    started:
      typeof started === 'string' && !Number.isNaN(Date.parse(started)) ? started : new Date(0).toISOString(),
    retry: retry === true,
    ...(typeof limit === 'number' && limit > 0 ? { limit } : {}),
  };
}

function readAnswers(value: unknown): readonly (readonly [string, Answer])[] {
  return Array.isArray(value) ? value.flatMap(readAnswer) : [];
}

function readAnswer(value: unknown): readonly (readonly [string, Answer])[] {
  if (!Array.isArray(value)) return [];
  const [id, given, outcome] = value as readonly unknown[];
  if (typeof id !== 'string' || typeof given !== 'string') return [];
  return [[id, { given, right: outcome === 1, overruled: outcome === 2 }]];
}
