import type { StockTypes } from '../export/format.js';
import type { Finding, Result } from '../types/finding.js';
import { wrong } from './messages.js';
import { nearest } from './nearest.js';

const ok = <T>(value: T): Result<T> => ({ ok: true, value });
const no = (finding: Finding): Result<never> => ({ ok: false, findings: [finding] });

/** A flag's text; absent stays absent. */
export function textOf(flag: string, given: unknown): Result<string | undefined> {
  if (given === undefined) return ok(undefined);
  if (Array.isArray(given)) return no(wrong.flagTwice(flag));
  const text = String(given).trim();
  return text === '' ? no(wrong.emptyValue(flag)) : ok(text);
}

/** A whole number from 1 up. */
export function countOf(flag: string, given: unknown): Result<number | undefined> {
  if (given === undefined) return ok(undefined);
  if (Array.isArray(given)) return no(wrong.flagTwice(flag));
  return typeof given === 'number' && Number.isSafeInteger(given) && given >= 1
    ? ok(given)
    : no(wrong.notACount(flag));
}

/** A day of the calendar, YYYY-MM-DD. */
export function dayOf(given: unknown): Result<string | undefined> {
  const text = textOf('date', given);
  if (!text.ok || text.value === undefined) return text;
  const day = text.value;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  return exists ? ok(day) : no(wrong.notADate(day));
}

/** Words of a fixed list, given apart by commas or by repeating the flag; in the list's order, each once. */
export function choicesOf<T extends string>(
  flag: string,
  given: unknown,
  known: readonly T[],
): Result<readonly T[]> {
  if (given === undefined) return ok(known);
  const words = listed(given);
  if (words.length === 0) return no(wrong.emptyValue(flag));
  const findings = words
    .filter((word) => !known.some((choice) => choice === word))
    .map((word) => wrong.unknownChoice(flag, word, known, nearest(word, known)));
  return findings.length > 0 ? { ok: false, findings } : ok(known.filter((choice) => words.includes(choice)));
}

/** Words of a fixed list as `choicesOf` reads them, but in the order given; absent stays absent. */
export function orderedChoicesOf<T extends string>(
  flag: string,
  given: unknown,
  known: readonly T[],
): Result<readonly T[] | undefined> {
  if (given === undefined) return ok(undefined);
  const chosen = choicesOf(flag, given, known);
  if (!chosen.ok) return chosen;
  const order = listed(given);
  return ok(chosen.value.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)));
}

/** One word of a fixed list; absent stays absent. */
export function choiceOf<T extends string>(
  flag: string,
  given: unknown,
  known: readonly T[],
): Result<T | undefined> {
  if (given === undefined) return ok(undefined);
  const chosen = choicesOf(flag, given, known);
  if (!chosen.ok) return chosen;
  return chosen.value.length === 1 ? ok(chosen.value[0]) : no(wrong.flagTwice(flag));
}

/** The names of Anki's note types Basic and Cloze, a comma between them. */
export function stockTypesOf(given: unknown): Result<StockTypes | undefined> {
  const text = textOf('anki-notetype', given);
  if (!text.ok || text.value === undefined) return text.ok ? ok(undefined) : text;
  const [basic = '', cloze = '', ...more] = text.value.split(',').map((name) => name.trim());
  return basic && cloze && more.length === 0 ? ok({ basic, cloze }) : no(wrong.notTwoNotetypes(text.value));
}

/** Paths, given by repeating the flag: a comma may be part of a path. */
export function pathsOf(flag: string, given: unknown): Result<readonly string[]> {
  if (given === undefined) return ok([]);
  const paths = [given].flat().map(String);
  return paths.includes('') ? no(wrong.emptyValue(flag)) : ok(paths);
}

function listed(given: unknown): readonly string[] {
  return [given]
    .flat()
    .flatMap((part) => String(part).split(','))
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '');
}

type Values<R> = { readonly [K in keyof R]: R[K] extends Result<infer T> ? T : never };

/** The values of all results, or every finding of those that have none. */
export function allOf<R extends Readonly<Record<string, Result<unknown>>>>(results: R): Result<Values<R>> {
  const findings = Object.values(results).flatMap((result) => (result.ok ? [] : result.findings));
  if (findings.length > 0) return { ok: false, findings };
  const values = Object.entries(results).map(([name, result]) => [
    name,
    result.ok ? result.value : undefined,
  ]);
  return { ok: true, value: Object.fromEntries(values) as Values<R> };
}
