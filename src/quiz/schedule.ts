import { type CardInput, createEmptyCard, type FSRS, fsrs, type Grade, Rating } from 'ts-fsrs';
import { isRecord } from './parsed.js';

/** How well a student remembered. */
export type Recall = 'again' | 'hard' | 'good' | 'easy';

export const recalls: readonly Recall[] = ['again', 'hard', 'good', 'easy'];

/** When a flashcard comes next, and what the scheduler (FSRS) knows of it. Times are milliseconds since 1970. */
export interface Schedule {
  readonly due: number;
  readonly stability: number;
  readonly difficulty: number;
  readonly scheduled_days: number;
  readonly learning_steps: number;
  readonly reps: number;
  readonly lapses: number;
  readonly state: number;
  readonly last_review: number;
}

const grades: Readonly<Record<Recall, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

let scheduler: FSRS | undefined;

/** Returns a card's schedule once it was recalled at `now`; `before` is undefined for a new card. */
export function rescheduled(before: Schedule | undefined, recall: Recall, now: number): Schedule {
  scheduler ??= fsrs({ enable_fuzz: false });
  const { card } = scheduler.next(before ? inputOf(before) : createEmptyCard(now), now, grades[recall]);
  const { stability, difficulty, scheduled_days, learning_steps, reps, lapses, state } = card;
  return {
    ...{
      due: card.due.getTime(),
      stability,
      difficulty,
      scheduled_days,
      learning_steps,
      reps,
      lapses,
      state,
    },
    last_review: now,
  };
}

/** `elapsed_days` is of no use to this version of FSRS, and its type still wants it. */
function inputOf(schedule: Schedule): CardInput {
  return { ...schedule, elapsed_days: 0 };
}

const parts = [
  'due',
  'stability',
  'difficulty',
  'scheduled_days',
  'learning_steps',
  'reps',
  'lapses',
  'state',
  'last_review',
] as const satisfies readonly (keyof Schedule)[];

/** Returns the schedule in a kept value; undefined where it is none. */
export function readSchedule(value: unknown): Schedule | undefined {
  if (!isRecord(value)) return undefined;
  const isWhole = parts.every((part) => Number.isFinite(value[part]));
  const isKnown = [0, 1, 2, 3].includes(value.state as number);
  return isWhole && isKnown ? (value as unknown as Schedule) : undefined;
}
