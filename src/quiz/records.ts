import { amount, isRecord, parsed } from './parsed.js';
import { readSchedule, type Schedule } from './schedule.js';
import type { Store } from './store.js';

/** What is known of a student and one card. */
export interface CardRecord {
  /** How often it was asked. */
  readonly asked: number;
  /** Whether the last answer was right. */
  readonly right: boolean;
  /** Of the flashcard, once it was rated. */
  readonly schedule?: Schedule;
}

/** The records of all cards: each under its card's own id, so that a deck made again finds them. */
export interface Records {
  get(id: string): CardRecord | undefined;
  set(id: string, record: CardRecord): void;
  /** Notes answers, by card id whether each was right; of very many, most are kept a little later. */
  note(outcomes: ReadonlyMap<string, boolean>): void;
  /** Takes in what another window wrote. */
  reload(): void;
  forget(): void;
}

const keyOf = (id: string) => `card:${id}`;

/** A browser takes about 5 ms to keep so many records. */
const portion = 250;

/** Returns the records of these cards that the store keeps. */
export function openRecords(store: Store, ids: readonly string[]): Records {
  const records = new Map<string, CardRecord>();
  const reload = () => {
    records.clear();
    for (const id of ids) {
      const record = readRecord(store.read(keyOf(id)));
      if (record) records.set(id, record);
    }
  };
  const keep = (those: readonly string[]) => {
    for (const id of those.slice(0, portion)) store.write(keyOf(id), JSON.stringify(records.get(id)));
    if (those.length > portion) setTimeout(() => keep(those.slice(portion).filter((id) => records.has(id))));
  };
  reload();
  return {
    get: (id) => records.get(id),
    set(id, record) {
      records.set(id, record);
      keep([id]);
    },
    note(outcomes) {
      for (const [id, right] of outcomes) records.set(id, answered(records.get(id), right));
      keep([...outcomes.keys()]);
    },
    reload,
    forget() {
      for (const id of records.keys()) store.remove(keyOf(id));
      records.clear();
    },
  };
}

function answered(before: CardRecord | undefined, right: boolean): CardRecord {
  return { ...before, asked: (before?.asked ?? 0) + 1, right };
}

/** Tells whether a record's flashcard is to be shown again. */
export function isDue(record: CardRecord | undefined, now: number): boolean {
  return record?.schedule !== undefined && record.schedule.due <= now;
}

function readRecord(text: string | undefined): CardRecord | undefined {
  const value = parsed(text);
  if (!isRecord(value)) return undefined;
  const schedule = readSchedule(value.schedule);
  return { asked: amount(value.asked), right: value.right === true, ...(schedule ? { schedule } : {}) };
}
