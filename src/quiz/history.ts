import { amount, isRecord, parsed } from './parsed.js';
import type { Store } from './store.js';

/** A finished round. */
export interface Attempt {
  /** When it began, ISO 8601. */
  readonly started: string;
  readonly mode: 'practice' | 'test';
  readonly right: number;
  readonly total: number;
  /** How long it took, in seconds. */
  readonly seconds: number;
  /** Whether only cards were asked that had been missed. */
  readonly retry: boolean;
}

const most = 200;

/** Returns a deck's finished rounds, oldest first. */
export function readHistory(store: Store, deck: string): readonly Attempt[] {
  const value = parsed(store.read(keyOf(deck)));
  return Array.isArray(value) ? value.flatMap(readAttempt) : [];
}

/** Keeps an attempt, in place of one that began at the same moment. */
export function keepAttempt(store: Store, deck: string, attempt: Attempt): void {
  const others = readHistory(store, deck).filter(({ started }) => started !== attempt.started);
  store.write(keyOf(deck), JSON.stringify([...others, attempt].slice(-most)));
}

export function forgetHistory(store: Store, deck: string): void {
  store.remove(keyOf(deck));
}

const keyOf = (deck: string) => `history:${deck}`;

function readAttempt(value: unknown): readonly Attempt[] {
  if (!isRecord(value) || typeof value.started !== 'string') return [];
  if (Number.isNaN(Date.parse(value.started))) return [];
  const total = amount(value.total);
  if (total === 0) return [];
  return [
    {
      started: value.started,
      mode: value.mode === 'test' ? 'test' : 'practice',
      right: Math.min(amount(value.right), total),
      total,
      seconds: amount(value.seconds),
      retry: value.retry === true,
    },
  ];
}
