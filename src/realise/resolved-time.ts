import type { Tree } from '../tree.js';
import type { Sentence, Token } from '../types/document.js';
import type { Fact } from '../types/fact.js';
import type { TimeExpression } from '../types/time.js';
import { longDate, monthAndYear, plainDate, timeKind } from './calendar.js';
import { isBound, periodInWords } from './dated-period.js';
import { isIn } from './lexicon.js';
import type { Scene } from './scene.js';

/**
 * "on Friday, 23 October 2015", "in October 2015", "in 2014": what a phrase of time that counts from the article's
 * day ("Friday", "last month", "September 30") says to a reader who does not know that day. Undefined where the
 * phrase is no such date alone, where it is open which date, or where the date does not go with the fact: what
 * happened lies in the past, what is planned in the future.
 */
export function resolvedTime(scene: Scene, fact: Fact, ids: readonly number[]): string | undefined {
  const time = timeOf(scene, ids);
  const date = time && dateOf(time);
  return date && agrees(date, scene.document.article.date, fact) ? inWords(scene, date) : undefined;
}

/** "the evening of 29 October 2015" for "Thursday evening", where a date by itself would say less. */
export function resolvedPart(scene: Scene, fact: Fact, ids: readonly number[]): string | undefined {
  const time = timeOf(scene, ids);
  if (time?.value.kind !== 'date' || !time.implied || time.ambiguous || time.approximate) return undefined;
  const { date, part } = time.value;
  if (date.length !== 10 || !/^(?:morning|afternoon|evening|night)$/.test(part ?? '')) return undefined;
  if (!agrees(date, scene.document.article.date, fact)) return undefined;
  return `the ${part} of ${plainDate(date)}`;
}

/**
 * How one asks for "last month" or "next year", which are answered by their date: "when", "in what year". Undefined for
 * words that tell their date themselves or by the weekday's name.
 */
export function askedDate(scene: Scene, tokens: readonly Token[]): string | undefined {
  const time = timeOf(
    scene,
    tokens.map(({ id }) => id),
  );
  const date = time && dateOf(time);
  const words = tokens.map(({ form }) => form).join(' ');
  if (!date || timeKind(words) !== 'deictic') return undefined;
  return date.length === 10
    ? 'on what day'
    : date.length === 7
      ? 'when'
      : date.length === 4
        ? 'in what year'
        : undefined;
}

/** A phrase of time inside a reported clause, and the date that it tells. */
export interface DatedPhrase {
  /** `id`s of its first word, preposition included, and its last. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/** The phrases of a sentence that tell a day, month or year counted from the article's own, with what they tell. */
export function datedPhrases(scene: Scene): readonly DatedPhrase[] {
  const known = dated.get(scene.sentence);
  if (known) return known;
  const found = findDated(scene);
  dated.set(scene.sentence, found);
  return found;
}

const dated = new WeakMap<Sentence, readonly DatedPhrase[]>();

function findDated(scene: Scene): readonly DatedPhrase[] {
  return scene.times.flatMap((time) => {
    const date = dateOf(time);
    const told = date ? inWords(scene, date) : undefined;
    const text = told ?? partInWords(time) ?? edgeOfYear(scene, time) ?? periodInWords(scene, time);
    if (!text) return [];
    const before = scene.sentence.tokens[time.first - 2];
    // "the first Monday of March", "Monday's vote"
    const next = scene.sentence.tokens[time.last];
    const isLeast = before?.form === 'least';
    if ((before?.upos === 'ADJ' && !isLeast) || next?.form === 'of' || next?.xpos === 'POS') return [];
    // "set the vote for Wednesday" looks ahead, "the average of the whole of September" is of any year.
    const opening = scene.sentence.tokens[time.first - 3];
    if (before?.form === 'for' || (before?.form === 'of' && opening?.lemma === 'whole')) return [];
    const marked = before !== undefined && /^(?:on|in|at)$/i.test(before.form);
    // "declared Thursday a holiday": no word before it, and none to be put there.
    const other =
      isBound(time) && isLeast
        ? true
        : (before?.upos === 'ADP' && !marked) || (!marked && isNamed(scene, time));
    const first = marked ? before.id : time.first;
    return [{ first, last: time.last, text: other ? text.replace(/^(?:on|in|at) /, '') : text }];
  });
}

/** A day that is itself what is told of, and no time of something else. */
const isNamed = ({ sentence: { tokens } }: Scene, { first, last }: TimeExpression): boolean =>
  tokens.slice(first - 1, last).some(
    ({ deprel, head }) =>
      /^(?:obj|nsubj)/.test(deprel) &&
      // "which last month reported a loss": no month reports one.
      !tokens.some((word) => word.head === head && word.deprel === 'nsubj' && /^W/.test(word.xpos)),
  );

/** "August" of "August last year", "a year" of "a year ago": what is left tells another time, or none. */
export function isCutTime({ times, sentence }: Scene, ids: readonly number[]): boolean {
  const kept = new Set(ids);
  return times.some(
    ({ first, last }) =>
      ids.some((id) => first <= id && id <= last) &&
      sentence.tokens
        .slice(first - 1, last)
        .some(
          ({ id, form }) =>
            !kept.has(id) && (isIn('deicticModifier', form) || isIn('deictic', form) || form === 'ago'),
        ),
  );
}

/** "Thursday week": counted from the day of writing, and no name of a week. */
export const isWeekHence = (tree: Tree, { id, lemma, form }: Token): boolean =>
  (lemma === 'week' || lemma === 'fortnight') &&
  lemma === form &&
  id > 1 &&
  isIn('weekday', tree.token(id - 1).form);

/** "last year" of "August last year": told with the words before it. */
export const isRestOfTime = ({ times, tree }: Scene, ids: readonly number[]): boolean => {
  const words = ids.filter((id) => !/^(?:ADP|DET|PUNCT)$/.test(tree.token(id).upos));
  return times.some(
    ({ first, last, implied }) =>
      implied && words.length > 0 && words.every((id) => first < id && id <= last),
  );
};

/** The ISO date of an expression that counts from the article's day; undefined where it is open which. */
function dateOf(time: TimeExpression): string | undefined {
  if (time.value.kind !== 'date' || !time.implied || time.ambiguous || time.approximate) return undefined;
  return time.value.part === undefined ? time.value.date : undefined;
}

/** "on the night of Friday, 23 October 2015", "late on Friday, 23 October 2015", "in early May 2015". */
function partInWords({ value, implied, ambiguous, approximate }: TimeExpression): string | undefined {
  if (value.kind !== 'date' || value.part === undefined || !implied || ambiguous || approximate)
    return undefined;
  const { date, part } = value;
  const isEdge = part === 'early' || part === 'late';
  if (date.length === 7) return isEdge ? `in ${part} ${monthAndYear(date)}` : undefined;
  if (date.length !== 10) return undefined;
  if (isEdge) return `${part} on ${longDate(date)}`;
  return /^(?:morning|afternoon|evening|night)$/.test(part)
    ? `on the ${part} of ${longDate(date)}`
    : undefined;
}

/** "by the end of 2026" for "by the end of the year" in an article of that year, where the sentence tells no other. */
function edgeOfYear(
  { document: { article }, sentence: { tokens } }: Scene,
  time: TimeExpression,
): string | undefined {
  const words = tokens.slice(time.first - 1, time.last).map(({ form }) => form.toLowerCase());
  const [, edge] = /^the (end|beginning|start|middle) of (?:the|this) year$/.exec(words.join(' ')) ?? [];
  if (!edge || !article.date || tokens.some(({ form }) => /^(?:1\d|20)\d\d$/.test(form))) return undefined;
  return `the ${edge} of ${article.date.slice(0, 4)}`;
}

/** With its weekday in an article that tells of its own days; in a history days of the week say nothing. */
function inWords({ document: { article } }: Scene, date: string): string | undefined {
  if (date.length === 10) return `on ${article.date === undefined ? plainDate(date) : longDate(date)}`;
  return date.length === 7 ? `in ${monthAndYear(date)}` : date.length === 4 ? `in ${date}` : undefined;
}

function agrees(date: string, today: string | undefined, { modality }: Fact): boolean {
  if (today === undefined) return true;
  const now = today.slice(0, date.length);
  if (modality === 'asserted') return date <= now;
  return modality !== 'planned' || date >= now;
}

/** The expression of time that a phrase consists of, its preposition and article aside. */
function timeOf(scene: Scene, ids: readonly number[]): TimeExpression | undefined {
  const words = ids.filter((id) => !/^(?:ADP|DET|PUNCT)$/.test(scene.tree.token(id).upos));
  return scene.times.find(
    (time) => words.length > 0 && words.every((id) => id >= time.first && id <= time.last),
  );
}
