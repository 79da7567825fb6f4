import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealt, dueOf, nextDue, rated } from '../../src/quiz/drill.js';
import { openRecords } from '../../src/quiz/records.js';
import { type Recall, readSchedule, recalls, rescheduled, type Schedule } from '../../src/quiz/schedule.js';
import { memory, storeIn } from './memory.js';

const minute = 60_000;
const day = 24 * 60 * minute;
const start = Date.UTC(2026, 2, 4, 8);

describe('a flashcard', () => {
  it.each<[Recall, number]>([
    ['again', minute],
    ['hard', 6 * minute],
    ['good', 10 * minute],
  ])('that is new and was known %s comes again in some minutes', (recall, wait) => {
    expect(rescheduled(undefined, recall, start).due - start).toBe(wait);
  });

  it('comes the later the better it was known', () => {
    const learnt = rescheduled(rescheduled(undefined, 'good', start), 'good', start + 10 * minute);
    const waits = recalls.map((recall) => rescheduled(learnt, recall, learnt.due).due - learnt.due);
    expect(waits).toEqual([...waits].sort((one, other) => one - other));
    expect(new Set(waits).size).toBe(4);
    expect(waits[3]).toBeGreaterThan(5 * day);
  });

  it('has a schedule that JSON keeps, after any answers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...recalls), fc.integer({ min: 0, max: 400 })), { minLength: 1 }),
        (answers) => {
          let schedule: Schedule | undefined;
          let now = start;
          for (const [recall, days] of answers) {
            now = Math.max(now, schedule?.due ?? 0) + days * day;
            schedule = rescheduled(schedule, recall, now);
            expect(schedule.due).toBeGreaterThan(now);
          }
          expect(readSchedule(JSON.parse(JSON.stringify(schedule)))).toEqual(schedule);
        },
      ),
    );
  });

  it.each([undefined, null, 3, {}, { due: 'x' }, { ...rescheduled(undefined, 'good', start), state: 9 }])(
    'has no schedule in %j',
    (value) => expect(readSchedule(value)).toBeUndefined(),
  );
});

describe('a drill', () => {
  const ids = ['a', 'b', 'c', 'd'];

  function recordsOf(...answers: readonly (readonly [string, Recall, number])[]) {
    const records = openRecords(storeIn(), ids);
    for (const [id, recall, at] of answers) {
      records.set(id, { asked: 0, right: false, schedule: rescheduled(undefined, recall, at) });
    }
    return records;
  }

  it('deals what is due, longest first, then what is new, and not what is to come', () => {
    const records = recordsOf(['c', 'good', start], ['a', 'good', start - day], ['d', 'easy', start]);
    const now = start + 20 * minute;
    expect(dueOf(ids, records, now)).toEqual(['a', 'c']);
    expect(dealt(ids, records, { now, seed: 's', count: undefined }).queue).toEqual(['a', 'c', 'b']);
    expect(dealt(ids, records, { now, seed: 's', count: 1 }).queue).toEqual(['a']);
  });

  it('shows a card again that was not known, after the others', () => {
    const records = recordsOf();
    const drill = { queue: ['a', 'b'], done: 0 };
    const again = rated(drill, 'again', records, start);
    expect(again).toEqual({ queue: ['b', 'a'], done: 0 });
    expect(rated(again, 'easy', records, start)).toEqual({ queue: ['a'], done: 1 });
  });

  it('says when the next card is due', () => {
    const records = recordsOf(['a', 'good', start], ['b', 'again', start]);
    expect(nextDue(ids, records)).toBe(start + minute);
    expect(nextDue(['c'], records)).toBeUndefined();
  });

  it('keeps due dates between visits, and beside them what was answered', () => {
    const storage = memory();
    const records = openRecords(storeIn(storage), ids);
    records.set('a', { asked: 3, right: true });
    rated({ queue: ['a'], done: 0 }, 'easy', records, start);
    const kept = openRecords(storeIn(storage), ids).get('a');
    expect(kept).toMatchObject({ asked: 3, right: true });
    expect(kept?.schedule?.due).toBeGreaterThan(start + day);
  });
});
