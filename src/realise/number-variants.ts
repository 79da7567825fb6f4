import { isIn, listed } from './lexicon.js';

/**
 * Three other numbers as round as the answer's own, in its wording ("more than 250,000" → "more than 400,000"). Of what is
 * "more than 250,000", "more than 100,000" is true as well: such numbers are all larger, those of "up to 170" smaller.
 */
export function numberVariants(
  answer: string,
  question: string,
  seed: number,
): readonly string[] | undefined {
  if (/\b(?:or|to|and|between)\b/i.test(answer)) return undefined;
  const [, part = '', whole = ''] = /^(.+?)( of (?:the |its |their |his |her )?\d[\d,]*)$/.exec(answer) ?? [];
  if (whole !== '') return partsOfWhole(part, whole, question, seed);
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(answer);
  if (digits) {
    const value = Number(digits[0].replace(/,/g, ''));
    const decimals = digits[0].split('.')[1]?.length ?? 0;
    const limit = Math.min(limitOf(answer), wholeIn(question));
    const values = others(value, decimals, seed, boundOf(answer)).filter((other) => other < limit);
    const texts = values.map((other) => answer.replace(digits[0], written(other, digits[0], decimals)));
    return checked(texts, answer, question);
  }
  const word = answer.split(/[ -]/).find((part) => isIn('cardinal', part));
  if (!word || answer.includes('-')) return undefined;
  const words = listed('cardinal');
  const value = words.indexOf(word.toLowerCase());
  const values = others(value, 0, seed, boundOf(answer)).filter(
    (other) => other > 1 && other <= 20 && other < wholeIn(question),
  );
  return checked(
    values.map((other) => answer.replace(word, words[other] ?? '')),
    answer,
    question,
  );
}

/** "three of 19" beside "two of 19": what is counted out of a number varies, and the number stays. */
function partsOfWhole(part: string, whole: string, question: string, seed: number) {
  const most = Number(whole.replace(/\D/g, ''));
  const values = numberVariants(part, question, seed);
  return values?.every((value) => tellsNumber(value) <= most)
    ? values.map((value) => value + whole)
    : undefined;
}

/** The number that some words tell; infinite where they tell none. */
function tellsNumber(words: string): number {
  const digits = /\d[\d,]*/.exec(words)?.[0];
  if (digits) return Number(digits.replace(/,/g, ''));
  const at = words.split(/[ -]/).flatMap((word) => listed('cardinal').indexOf(word.toLowerCase()));
  return at.find((value) => value >= 0) ?? Number.POSITIVE_INFINITY;
}

/** The 141 of "How many of the 141 seats …": no part is as large. */
function wholeIn(question: string): number {
  const [, whole = ''] = /\bhow many of (.+)/i.exec(question) ?? [];
  return whole.split(/[ -]/).map(tellsNumber).find(Number.isFinite) ?? Number.POSITIVE_INFINITY;
}

/** No more than 100 percent, and no "1,030 million", which would be told in billions. */
function limitOf(answer: string): number {
  if (/%|per ?cent/i.test(answer)) return 100;
  return /\d ?(?:million|billion|m|mn|bn)\b/i.test(answer) ? 1000 : Number.POSITIVE_INFINITY;
}

function checked(texts: readonly string[], answer: string, question: string): readonly string[] | undefined {
  const distinct = [...new Set(texts)].filter((text) => text !== answer && !question.includes(text));
  return distinct.length >= 3 ? distinct.slice(0, 3) : undefined;
}

/** The side on which another number could not be true, too: 1 above, -1 below, 0 either. */
function boundOf(answer: string): -1 | 0 | 1 {
  if (/\b(?:no more than|no fewer than|no less than)\b/i.test(answer)) return /more/i.test(answer) ? -1 : 1;
  if (/\b(?:more than|at least|over|above|upwards of)\b/i.test(answer)) return 1;
  return /\b(?:less than|fewer than|at most|up to|under|below)\b/i.test(answer) ? -1 : 0;
}

/** Steps in units of the number's last significant digit, so that the right one is not the odd one out. */
function others(value: number, decimals: number, seed: number, side: -1 | 0 | 1): readonly number[] {
  const unit = decimals > 0 ? 10 ** -decimals : 10 ** trailingZeros(value);
  const count = Math.round(value / unit);
  const patterns = stepsOf(count < 6, side);
  const pattern = patterns[seed % patterns.length] ?? [];
  const spare = count < 6 ? [4, 5, 6, -1, -2, -3, -4] : [1, 1.3, 1.6, -0.1, -0.7, -0.8];
  const steps = [...pattern, ...spare].map((step) => (count < 6 ? step : roundAway(step * count)));
  return steps
    .filter((step) => step * side >= 0)
    .map((step) => count + step)
    .filter((other) => other > 0)
    .map((other) => Number((other * unit).toFixed(decimals)));
}

/** How far off wrong numbers are: in units of a small number, in parts of a large one. */
function stepsOf(small: boolean, side: -1 | 0 | 1): readonly (readonly number[])[] {
  const all = small
    ? [
        [1, 2, 3],
        [-1, 1, 2],
        [-1, -2, 1],
        [-1, -2, -3],
      ]
    : [
        [-0.4, 0.3, 0.6],
        [-0.3, -0.5, 0.4],
        [0.25, 0.5, 0.8],
        [-0.2, -0.4, -0.6],
      ];
  if (side !== 0) return all.filter((steps) => steps.every((step) => step * side > 0));
  return small ? all.slice(0, 3) : all;
}

const roundAway = (step: number): number => (step < 0 ? Math.floor(step) : Math.ceil(step));

function trailingZeros(value: number): number {
  let zeros = 0;
  while (value > 0 && value % 10 ** (zeros + 1) === 0) zeros++;
  return zeros;
}

function written(value: number, like: string, decimals: number): string {
  const text = value.toFixed(decimals);
  const grouped = like.includes(',') || like.replace(/\D/g, '').length < 4;
  return grouped ? text.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',') : text;
}
