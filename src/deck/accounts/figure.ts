/** A number as a text gives it, with what it counts: "at least 40 people" is 40 "people". */
export interface Figure {
  readonly value: number;
  /** The words of the number itself, as written and in small letters: "fifty-two", "2.4 million". */
  readonly written: string;
  /** What follows the number, and a sign of money or percent, in small letters. */
  readonly unit: string;
}

const small = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen';
const teens = 'sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const values: ReadonlyMap<string, number> = new Map([
  ...`${small} ${teens}`.split(' ').map((word, value) => [word, value] as const),
  ...tens.split(' ').map((word, place) => [word, 20 + 10 * place] as const),
]);
const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** The first number in a phrase; undefined where there is none. */
export function figureOf(phrase: string): Figure | undefined {
  const words = [...phrase.toLowerCase().matchAll(/[$€£]|\p{N}[\p{N}.,]*|\p{L}+|%/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const first = words.findIndex(({ text }) => valueOfWord(text) !== undefined);
  if (first < 0) return undefined;
  let last = first;
  while (words[last + 1] && isNumeral(words[last + 1]?.text ?? '')) last += 1;
  const numerals = words.slice(first, last + 1);
  const written = phrase.toLowerCase().slice(numerals[0]?.start, numerals.at(-1)?.end);
  const sign = words[first - 1]?.text ?? '';
  const unit = words.slice(last + 1).map(({ text }) => text);
  return {
    value: totalOf(numerals.map(({ text }) => text)),
    written: written.replace(/[.,]$/, ''),
    unit: [...(/[$€£]/.test(sign) ? [sign] : []), ...unit].join(' '),
  };
}

const valueOfWord = (word: string): number | undefined =>
  /^\p{N}/u.test(word) ? numberOf(word) : values.get(word);

function numberOf(digits: string): number | undefined {
  const value = Number(digits.replace(/[.,]$/, '').replaceAll(',', ''));
  return Number.isNaN(value) ? undefined : value;
}

const isNumeral = (word: string): boolean => valueOfWord(word) !== undefined || scales.has(word);

/** "two hundred fifty thousand": small numbers add up, a scale multiplies what stands before it. */
function totalOf(words: readonly string[]): number {
  let total = 0;
  let part = 0;
  for (const word of words) {
    const scale = scales.get(word);
    if (scale === undefined) part += valueOfWord(word) ?? 0;
    else if (scale <= 100) part *= scale;
    else [total, part] = [total + part * scale, 0];
  }
  return total + part;
}

/** True where two figures count the same: "52 people" and "fifty-two passengers", but not "12 euros" and "12 cars". */
export function areComparable(a: Figure, b: Figure): boolean {
  return a.unit === b.unit || [a.unit, b.unit].some((unit) => unit === '' || unit === 'people');
}
