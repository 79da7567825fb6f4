import { areComparable } from './figure.js';
import type { Thing } from './thing.js';

/** True where two articles mean the same by their words, as far as words, names, dates and figures tell. */
export function isSameThing(a: Thing, b: Thing): boolean {
  if (a.open || b.open) return false;
  if (a.date !== undefined && b.date !== undefined) return areSameDate(a.date, b.date);
  if (a.figure && b.figure) return a.figure.value === b.figure.value && areComparable(a.figure, b.figure);
  if (a.country !== undefined && a.country === b.country) return true;
  return (
    a.words === b.words || (a.isPerson && b.isPerson && a.named && b.named && isFullerName(a.words, b.words))
  );
}

/** True where each thing of either list is in the other. */
export function areSameThings(a: readonly Thing[], b: readonly Thing[]): boolean {
  const within = (some: readonly Thing[], all: readonly Thing[]) =>
    some.every((one) => all.some((other) => isSameThing(one, other)));
  return within(a, b) && within(b, a);
}

/** A day lies in its month, a month in its year: "2019-03-05" is no other date than "2019-03". */
const areSameDate = (a: string, b: string): boolean => startsWithDate(a, b) || startsWithDate(b, a);

const startsWithDate = (longer: string, shorter: string): boolean =>
  longer === shorter || (longer.startsWith(shorter) && /^[-T]/.test(longer.slice(shorter.length)));

/** "osei" is "viktor osei", "minister helena brandt" is "helena brandt"; "karl lindgren" is not "eva lindgren". */
const isFullerName = (a: string, b: string): boolean =>
  ` ${a}`.endsWith(` ${b}`) || ` ${b}`.endsWith(` ${a}`);

/** "a hotel in kyiv" and "kyiv": the one is in the other. */
export function isWithin(a: Thing, b: Thing): boolean {
  return ` ${a.words} `.includes(` ${b.words} `) || ` ${b.words} `.includes(` ${a.words} `);
}

/** True for two figures of the same that differ: "at least 40 people" and "52 people". */
export function haveOtherFigures(a: readonly Thing[], b: readonly Thing[]): boolean {
  const [one, other] = [onlyOf(a)?.figure, onlyOf(b)?.figure];
  return one !== undefined && other !== undefined && one.value !== other.value && areComparable(one, other);
}

/** True for two dates that cannot both be right. */
export function haveOtherDates(a: readonly Thing[], b: readonly Thing[]): boolean {
  const [one, other] = [onlyOf(a)?.date, onlyOf(b)?.date];
  return one !== undefined && other !== undefined && !areSameDate(one, other);
}

const onlyOf = (things: readonly Thing[]): Thing | undefined => (things.length === 1 ? things[0] : undefined);
