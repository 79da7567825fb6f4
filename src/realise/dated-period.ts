import type { TimeExpression } from '../types/time.js';
import { longDate, monthAndYear, plainDate } from './calendar.js';
import { countryCode } from './countries.js';
import { isIn } from './lexicon.js';
import type { Scene } from './scene.js';

/**
 * What a time that is no single date says to a reader who does not know the article's day: "by the evening of Thursday,
 * 6 February 2025", "in the week of 27 January 2025", "in the summer of 2024", "at 6.20pm on Friday, 19 September 2025".
 * Undefined where it is open which.
 */
export function periodInWords(scene: Scene, time: TimeExpression): string | undefined {
  const { article, quotations } = scene.document;
  if (!article.date) return undefined;
  if (quotations.some(({ start, end }) => start < time.start && time.end <= end)) return undefined;
  const words = wordsOf(scene, time);
  // Which end of the day "midnight on Monday" is stays as open as it was.
  if (time.ambiguous) return words.startsWith('midnight') ? hourInWords(scene, time, words) : undefined;
  return (
    boundInWords(scene, time, words) ??
    weekInWords(words, article.date) ??
    monthsEdge(scene, words, article.date) ??
    partOfYear(words, article.date) ??
    seasonInWords(scene, words, article.date) ??
    hourInWords(scene, time, words)
  );
}

/** True for "by Friday", "since Friday": what stands before the day is no "on". */
export const isBound = ({ value }: TimeExpression): boolean => value.kind === 'interval';

const wordsOf = ({ sentence: { tokens } }: Scene, { first, last }: TimeExpression): string =>
  tokens
    .slice(first - 1, last)
    .map(({ form }) => form.toLowerCase())
    .join(' ');

/** "by Thursday evening", "since Friday", "until at least Friday", "since 3 November" */
function boundInWords(
  { sentence: { tokens } }: Scene,
  { value, implied, first }: TimeExpression,
  words: string,
): string | undefined {
  if (value.kind !== 'interval' || !implied || (value.from && value.to)) return undefined;
  const date = value.from ?? value.to ?? '';
  const at = tokens.slice(Math.max(0, first - 4), first - 1).map(({ form }) => form.toLowerCase());
  if (!/(?:^| )(?:by|since|until|till)(?: at least)?$/.test(at.join(' '))) return undefined;
  const isDay = /^(?:\p{L}+\.? \d{1,2}|\d{1,2} \p{L}+)$/u.test(words);
  if (isDay && date.length === 10) return plainDate(date);
  const [day = '', part, ...more] = words.split(' ');
  if (date.length !== 10 || more.length > 0 || !isIn('weekday', day)) return undefined;
  if (part !== undefined && !/^(?:morning|afternoon|evening|night)$/.test(part)) return undefined;
  return part ? `the ${part} of ${longDate(date)}` : longDate(date);
}

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** "last week", "the end of next week": weeks begin on Monday. */
function weekInWords(words: string, today: string): string | undefined {
  const [, edge, pointer = ''] =
    /^(the (?:end|beginning|start|middle) of )?(last|this|next) week$/.exec(words) ?? [];
  const step = STEPS[pointer];
  if (step === undefined) return undefined;
  const monday = new Date(`${today}T00:00:00Z`);
  monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7) + 7 * step);
  const iso = monday.toISOString().slice(0, 10);
  const week = `the week of ${plainDate(iso)}`;
  return edge ? `${edge}${week}` : `in ${week}`;
}

/** "by the end of next month", and "of the month" of what is to come where no other month is told. */
function monthsEdge(scene: Scene, words: string, today: string): string | undefined {
  const [, edge = '', pointer = ''] =
    /^(the (?:end|beginning|start|middle) of )(the|this|next) month$/.exec(words) ?? [];
  if (!edge) return undefined;
  const { tokens } = scene.sentence;
  const around = [...(scene.before()?.sentence.tokens ?? []), ...tokens];
  const isAhead = tokens.some(({ form }) => /^(?:will|would|must|should)$/i.test(form));
  if (pointer === 'the' && (!isAhead || around.some(({ form }) => isIn('month', form)))) return undefined;
  const day = new Date(`${today.slice(0, 7)}-01T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + (pointer === 'next' ? 1 : 0));
  return `${edge}${monthAndYear(day.toISOString())}`;
}

/** "early next year", "late last year" */
function partOfYear(words: string, today: string): string | undefined {
  const [, part = '', pointer = ''] = /^(early|late) (last|this|next) year$/.exec(words) ?? [];
  const step = STEPS[pointer];
  return step === undefined ? undefined : `in ${part} ${Number(today.slice(0, 4)) + step}`;
}

/**
 * "last summer", "next spring": of which year it is, an article of the months before the season, or long after it, leaves no
 * doubt; winters belong to two years, and in the south seasons come at other times.
 */
function seasonInWords(scene: Scene, words: string, today: string): string | undefined {
  const [, pointer, season = ''] = /^(last|this|next) (spring|summer|autumn|fall)$/.exec(words) ?? [];
  if (!pointer || isOfSouth(scene)) return undefined;
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const first = season === 'spring' ? 3 : season === 'summer' ? 6 : 9;
  if (pointer === 'last') return month < first ? `in the ${season} of ${year - 1}` : undefined;
  if (pointer === 'next') return month > first + 2 ? `in the ${season} of ${year + 1}` : undefined;
  return `in the ${season} of ${year}`;
}

const SOUTH = /^(?:AO|AR|AU|BO|BR|BW|CL|FJ|LS|MG|MU|MW|MZ|NA|NZ|PE|PG|PY|SZ|TZ|UY|ZA|ZM|ZW)$/;

const isOfSouth = ({ document: { article, mentions, chains } }: Scene): boolean =>
  [
    ...chains.map(({ name }) => name),
    ...mentions.filter(({ name }) => name).map(({ start, end }) => article.text.slice(start, end)),
  ].some((name) => SOUTH.test(countryCode(name) ?? ''));

/** The day and hour of "10 p.m. Monday", of "by noon on Monday"; undefined for a time without an hour. */
export function hourOf(value: TimeExpression['value']): string | undefined {
  const date = value.kind === 'date' ? value.date : value.kind === 'interval' ? (value.to ?? value.from) : '';
  return date?.[10] === 'T' ? date : undefined;
}

/** "6.20pm on Friday", "10 p.m. Monday", "shortly before midnight Monday" */
function hourInWords(
  { sentence: { tokens } }: Scene,
  { value, implied, approximate, first }: TimeExpression,
  words: string,
): string | undefined {
  const date = hourOf(value);
  if (date === undefined || !implied) return undefined;
  if (approximate && !/^(?:before|after)$/i.test(tokens[first - 2]?.form ?? '')) return undefined;
  const [, hour, day = ''] =
    /^([\d.:]+ ?(?:[ap]\.?m\.?)?|noon|midnight) (?:on )?(\p{L}+)$/u.exec(words) ?? [];
  return hour && isIn('weekday', day)
    ? `at ${hour.replace(/ (?=[ap]m)/, '')} on ${longDate(date.slice(0, 10))}`
    : undefined;
}
