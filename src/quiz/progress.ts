import type { Answer, State } from './state.js';
import { currentCard } from './state.js';

const longestGiven = 300;

/** Returns a state as text to keep. */
export function writeProgress(state: State, cards: readonly string[]): string {
  const answers = [...state.answers].map(([id, { given, right, overruled }]) => [
    id,
    given.slice(0, longestGiven),
    right,
    overruled,
  ]);
  const round = state.round.length === cards.length ? 'all' : state.round;
  return JSON.stringify({ version: 1, round, current: currentCard(state) ?? null, answers });
}

/**
 * Returns the state that was kept, at the start screen, for a deck that now has these cards: answers to cards that
 * are gone are dropped, new cards join a round of all. Undefined where the text is not of this form.
 */
export function readProgress(text: string, cards: readonly string[]): State | undefined {
  const kept = parse(text);
  if (!isRecord(kept) || kept.version !== 1 || !Array.isArray(kept.answers)) return undefined;
  const known = new Set(cards);
  const round = kept.round === 'all' ? cards : strings(kept.round).filter((id) => known.has(id));
  const inRound = new Set(round);
  const answers = new Map(kept.answers.flatMap(readAnswer).filter(([id]) => inRound.has(id)));
  return { view: 'start', round, position: positionOf(kept.current, round, answers), answers };
}

/** Tells whether there is anything to continue. */
export function hasBegun(state: State): boolean {
  return state.answers.size > 0;
}

function positionOf(
  current: unknown,
  round: readonly string[],
  answers: ReadonlyMap<string, Answer>,
): number {
  const at = typeof current === 'string' ? round.indexOf(current) : -1;
  if (at >= 0) return at;
  const open = round.findIndex((id) => !answers.has(id));
  return open >= 0 ? open : round.length;
}

function readAnswer(value: unknown): readonly (readonly [string, Answer])[] {
  if (!Array.isArray(value)) return [];
  const [id, given, right, overruled] = value as readonly unknown[];
  if (typeof id !== 'string' || typeof given !== 'string') return [];
  return [[id, { given, right: right === true, overruled: overruled === true }]];
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
