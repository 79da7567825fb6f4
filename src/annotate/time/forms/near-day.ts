import type { TimePart } from '../../../types/time.js';
import { isoDay } from '../calendar.js';
import { type Draft, type Form, implied, UNKNOWN } from '../draft.js';
import type { Reader } from '../reader.js';

const STEPS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1, tonight: 0 };

/** "yesterday", "tomorrow night", "tonight"; "today" may also mean these days. */
export const nearDay: Form = (reader, at) => {
  const { day } = reader.word(at);
  if (day === undefined || (reader.capital(at) && isName(reader, at))) return undefined;
  const step = STEPS[day] ?? 0;
  const part = day === 'tonight' ? 'night' : reader.word(at + 1).part;
  const last = part === undefined || day === 'tonight' ? at : at + 1;
  return nearDraft(reader, at, last, step, part, day === 'today');
};

/** "the day before yesterday", "the day after tomorrow". */
export const secondDay: Form = (reader, at) => {
  if (reader.low(at) !== 'day' || reader.low(at - 1) !== 'the') return undefined;
  const phrase = `${reader.low(at + 1)} ${reader.low(at + 2)}`;
  const step = phrase === 'before yesterday' ? -2 : phrase === 'after tomorrow' ? 2 : 0;
  return step === 0 ? undefined : nearDraft(reader, at - 1, at + 2, step, undefined, false);
};

function nearDraft(
  reader: Reader,
  first: number,
  last: number,
  step: number,
  part: TimePart | undefined,
  vague: boolean,
): Draft {
  if (reader.today === undefined) return { first, last, meaning: UNKNOWN };
  const value = { kind: 'date', date: isoDay(reader.today + step), ...(part && { part }) } as const;
  return {
    first,
    last,
    meaning: implied(value),
    ambiguous: reader.quoted(first) || (vague && isThesedays(reader, first)),
  };
}

/** "Today the canal carries …", "today's world": no single day. */
function isThesedays(reader: Reader, at: number): boolean {
  if (/^['’]s$/.test(reader.low(at + 1))) return true;
  const verb = reader.token(reader.head(at));
  if (verb === undefined || verb.upos !== 'VERB') return true;
  return (
    !/^(?:VBD|VB)$/.test(verb.xpos) &&
    !reader.tokens.some((token) => token.head === verb.id && token.xpos === 'VBD')
  );
}

const isName = (reader: Reader, at: number): boolean =>
  reader.inPersonName(at) ||
  (at > 0 && reader.capital(at - 1) && reader.token(at - 1)?.upos === 'PROPN') ||
  reader.capital(at + 1);
