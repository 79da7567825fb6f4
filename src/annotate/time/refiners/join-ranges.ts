import type { DateParts, Draft, Meaning } from '../draft.js';
import type { Reader } from '../reader.js';
import { between, joinPairs } from './join-pairs.js';

/** "from May to July 2019", "between 1914 and 1918", "29 October – 2 November", "the 1950s to the 1970s". */
export const joinRanges = joinPairs((reader, left, right) => {
  if (!isRange(reader, left, right)) return undefined;
  const meaning = stretch(left.meaning, right.meaning);
  const ambiguous = left.ambiguous === true || right.ambiguous === true || isHabit(reader, left);
  return meaning && { first: left.first, last: right.last, meaning, ambiguous };
});

function isRange(reader: Reader, left: Draft, right: Draft): boolean {
  const words = between(reader, left, right);
  const before = reader.low(left.first - 1);
  if (words === 'and') return before === 'between';
  if (/^[-–—−]$/.test(words)) return true;
  if (!/^(?:to|until|till|through|thru|up to)$/.test(words)) return false;
  // "moved the vote from May to July" tells two dates, not a stretch.
  return (
    !isMoved(reader, left) &&
    !isMoved(reader, right) &&
    (before === 'from' || sameKind(left.meaning, right.meaning))
  );
}

/** "open Monday to Friday": any week's. */
const isHabit = (reader: Reader, { first, meaning }: Draft): boolean =>
  meaning.kind === 'parts' &&
  meaning.parts.weekday !== undefined &&
  meaning.parts.month === undefined &&
  !/^(?:from|between)$/.test(reader.low(first - 1));

function isMoved(reader: Reader, draft: Draft): boolean {
  for (let at = draft.first; at <= draft.last; at++) {
    const head = reader.head(at);
    if (head >= draft.first && head <= draft.last) continue;
    const governor = reader.token(head);
    if (governor !== undefined && reader.listed('move', governor.lemma)) return true;
  }
  return false;
}

const partsOf = (meaning: Meaning): DateParts | undefined =>
  meaning.kind === 'parts' && meaning.parts.clock === undefined ? meaning.parts : undefined;

function sameKind(left: Meaning, right: Meaning): boolean {
  const [a, b] = [partsOf(left), partsOf(right)];
  if (a === undefined || b === undefined) return left.kind === 'settled' && right.kind === 'settled';
  return (
    (a.weekday === undefined) === (b.weekday === undefined) &&
    (a.month === undefined) === (b.month === undefined)
  );
}

/** Two dates, or two settled stretches of the same kind, as one stretch. */
function stretch(left: Meaning, right: Meaning): Meaning | undefined {
  const [from, to] = [partsOf(left), partsOf(right)];
  if (from !== undefined && to !== undefined) {
    const wholes = isDate(from) && isDate(to);
    return wholes ? { kind: 'range', from, to } : undefined;
  }
  if (left.kind !== 'settled' || right.kind !== 'settled') return undefined;
  const [start, end] = [left.value, right.value];
  const first = start.kind === 'interval' ? start.from : start.kind === 'date' ? start.date : undefined;
  const last = end.kind === 'interval' ? end.to : end.kind === 'date' ? end.date : undefined;
  if (first === undefined || last === undefined) return undefined;
  return {
    kind: 'settled',
    value: { kind: 'interval', from: first, to: last },
    implied: left.implied || right.implied,
  };
}

const isDate = ({ year, month, weekday }: DateParts): boolean =>
  year !== undefined || month !== undefined || weekday !== undefined;
