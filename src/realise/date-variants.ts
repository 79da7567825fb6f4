import { capital } from './calendar.js';
import { isIn, listed } from './lexicon.js';

/** Three other dates of the answer's form: years for a year, days and months for a date; undefined for other times. */
export function dateVariants(
  answer: string,
  seed: number,
  latestYear: number | undefined,
): readonly string[] | undefined {
  if (/^\d{4}$/.test(answer)) return years(answer, Number(answer), seed, latestYear);
  const month = (answer.match(/\p{L}+/gu) ?? []).find((word) => isIn('month', word));
  if (!month) return undefined;
  const index = listed('month').indexOf(month.toLowerCase());
  const named = (step: number) => capital(listed('month')[(index + step + 12) % 12] ?? '');
  const rest = answer.replace(month, '').replace(/\b\d{4}\b/, '');
  const day = /\b\d{1,2}\b/.exec(rest)?.[0];
  if (!day) {
    const steps = [
      [-2, -1, 1],
      [-1, 1, 2],
      [1, 2, 3],
    ][seed % 3] as readonly number[];
    return /^\p{L}+(?: \d{4})?$/u.test(answer)
      ? steps.map((step) => answer.replace(month, named(step)))
      : undefined;
  }
  const other = String(((Number(day) + 8 + (seed % 9)) % 28) + 1);
  const withDay = (text: string) => text.replace(new RegExp(`\\b${day}\\b`), other);
  const moved = answer.replace(month, named(seed % 2 === 0 ? 1 : -1));
  return other === day || answer.includes(`${day}th`) ? undefined : [withDay(answer), moved, withDay(moved)];
}

function years(answer: string, year: number, seed: number, latest: number | undefined): readonly string[] {
  const patterns: readonly (readonly number[])[] = [
    [-2, 1, 3],
    [-3, -1, 2],
    [-5, -2, -1],
    [1, 2, 4],
  ];
  const steps = patterns[seed % patterns.length] ?? [];
  const late = latest !== undefined && year <= latest && steps.some((step) => year + step > latest);
  return (late ? [-5, -2, -1] : steps).map((step) => answer.replace(String(year), String(year + step)));
}
