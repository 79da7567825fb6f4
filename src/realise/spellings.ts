import { amountSpellings } from './amount-spellings.js';
import { capital } from './calendar.js';
import { isIn, listed } from './lexicon.js';

/** Every spelling of some answers that counts as right, in a fixed order, without doubles. */
export function spellings(texts: readonly string[], preposition: string): readonly string[] {
  const all: string[] = [];
  for (const text of texts) {
    if (text === '') continue;
    for (const form of [text, withoutArticle(text), withoutQuotes(text), ...variants(text)]) {
      all.push(form, straight(form));
    }
  }
  const plain = texts[0] ?? '';
  if (preposition && plain && !plain.toLowerCase().startsWith(`${preposition} `))
    all.push(`${preposition} ${plain}`);
  return [...new Set(all.filter((text) => text !== ''))];
}

const variants = (text: string): readonly string[] => {
  const written = dates(text);
  return written.length > 0 ? written : numbers(text);
};

const withoutArticle = (text: string): string => text.replace(/^(?:the|an?) /i, '');
const withoutQuotes = (text: string): string => text.replace(/["“”]/g, '').trim();
const straight = (text: string): string => text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"');

/** "September 30, 2015" → "30 September 2015", "Sept. 30, 2015" → "September 30, 2015" and so on. */
function dates(text: string): readonly string[] {
  const month = /\p{L}{3,}/gu;
  const found = [...text.matchAll(month)]
    .map((match) => match[0])
    .find((word) => monthOf(word) !== undefined);
  const number = found === undefined ? undefined : monthOf(found);
  if (found === undefined || number === undefined) return [];
  const long = capital(listed('month')[number] ?? '');
  const rest = text.replace(/\./g, '').replace(found, ' ');
  const other = rest.match(/\p{L}{3,}/gu) ?? [];
  if (!other.every((word) => isIn('weekday', word) || isIn('timePreposition', word))) return [];
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(rest.replace(/\d{4}/, ''))?.[1];
  const year = /\b(\d{4})\b/.exec(rest)?.[1];
  if (!day) return year ? [`${long} ${year}`] : [long];
  const shorter =
    long.length > 4 ? [`${long.slice(0, 3)}.`, ...(long === 'September' ? ['Sept.'] : [])] : [long];
  const american = [long, ...shorter].map((month) => `${month} ${day}`);
  const british = `${day} ${long}`;
  return year
    ? [...american.map((date) => `${date}, ${year}`), `${british} ${year}`]
    : [...american, british];
}

function monthOf(word: string): number | undefined {
  const small = word.toLowerCase();
  if (!isIn('month', small) && !isIn('monthShort', small)) return undefined;
  const index = listed('month').findIndex((month) => month.startsWith(small.slice(0, 3)));
  return index < 0 ? undefined : index;
}

/** "nine" ↔ "9", "250,000" → "250000", "more than 40" → "40". */
function numbers(text: string): readonly string[] {
  const forms: string[] = [];
  const bare = text.replace(
    /^(?:more than|less than|fewer than|at least|about|around|nearly|almost|some|over|up to) /i,
    '',
  );
  for (const form of bare === text ? [text] : [text, bare]) {
    if (form !== text && /^[\d$€£]|^[a-z]+$/i.test(form)) forms.push(form);
    forms.push(...inFull(form), ...amountSpellings(form));
    if (/\d,\d{3}/.test(form)) forms.push(form.replace(/(\d),(?=\d{3})/g, '$1'));
    const first = form.split(' ')[0] ?? '';
    const rest = form.slice(first.length);
    const value = numberIn(first.toLowerCase());
    if (value !== undefined) forms.push(`${value}${rest}`);
    else if (/^\d{1,2}$/.test(first)) forms.push(`${inLetters(Number(first))}${rest}`);
  }
  return forms;
}

const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** "forty-one" → 41; undefined for what is no number below a hundred in letters. */
function numberIn(word: string): number | undefined {
  if (isIn('cardinal', word)) return listed('cardinal').indexOf(word);
  const [ten = '', one] = word.split('-');
  const unit = one === undefined ? 0 : listed('cardinal').indexOf(one);
  return tens.includes(ten) && unit >= 0 && unit < 10 ? 10 * (tens.indexOf(ten) + 2) + unit : undefined;
}

/** 41 → "forty-one", of numbers below a hundred. */
function inLetters(value: number): string {
  const low = listed('cardinal')[value];
  const ten = tens[Math.floor(value / 10) - 2] ?? '';
  return low ?? (value % 10 === 0 ? ten : `${ten}-${listed('cardinal')[value % 10]}`);
}

/** "2.3 million" → "2,300,000". */
function inFull(text: string): readonly string[] {
  const found = /\b(\d{1,3}(?:\.\d{1,3})?) (thousand|million|billion)\b/.exec(text);
  if (!found) return [];
  const scale = { thousand: 1e3, million: 1e6, billion: 1e9 }[found[2] as 'thousand' | 'million' | 'billion'];
  const value = Math.round(Number(found[1]) * scale);
  return [text.replace(found[0], String(value).replace(/\B(?=(?:\d{3})+$)/g, ','))];
}
