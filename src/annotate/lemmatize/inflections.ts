import { baseOfStem, type Commonness, isStem } from './stems.js';

/** Base form of a plural noun or of a verb's -s form, lower case or not: "parties" party, "boxes" box, "series" series. */
export function withoutS(word: string, commonness: Commonness): string {
  const candidates = [...candidatesWithoutS(word)];
  const known = candidates.find((candidate) => commonness(candidate.toLowerCase()) > 0);
  if (known !== undefined) return known;
  return commonness(word.toLowerCase()) > 0 ? word : (candidates[0] ?? word);
}

/** Base forms that a word in -s may have, the likeliest first. */
function* candidatesWithoutS(word: string): Generator<string> {
  if (word.length < 3 || /(ss|us|is|\ds|'s)$/i.test(word)) return;
  if (/[^aeiou]ies$/i.test(word) && word.length > 4) yield `${word.slice(0, -3)}y`;
  if (/(s|x|z|ch|sh|o)es$/i.test(word)) yield word.slice(0, -2);
  if (/s$/i.test(word)) yield word.slice(0, -1);
  if (/ves$/i.test(word)) yield* [`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`];
  if (/es$/i.test(word)) yield word.slice(0, -2);
}

/** Singular of a plural noun: as `withoutS`, and "policemen" policeman. */
export function singular(word: string, commonness: Commonness): string {
  if (/men$/i.test(word)) return `${word.slice(0, -2)}an`;
  return withoutS(word, commonness);
}

/** Base form of a verb in -ed. */
export function withoutEd(word: string, commonness: Commonness): string {
  if (/[^aeiou]ied$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (!word.endsWith('ed') || !isStem(word.slice(0, -2))) return word;
  if (word.endsWith('eed')) return commonness(word) > 0 ? word : word.slice(0, -1);
  return baseOfStem(word.slice(0, -2), commonness);
}

/** Base form of a verb in -ing. */
export function withoutIng(word: string, commonness: Commonness): string {
  const stem = word.slice(0, -3);
  return word.endsWith('ing') && isStem(stem) ? baseOfStem(stem, commonness) : word;
}

/** Base form of a comparative or superlative in -er or -est; the word itself where no such adjective is known. */
export function withoutDegree(word: string, commonness: Commonness): string {
  const stem = word.replace(/(er|est)$/, '');
  if (stem === word || !isStem(stem)) return word;
  const base = stem.endsWith('i') ? `${stem.slice(0, -1)}y` : baseOfStem(stem, commonness);
  return commonness(base) > 0 ? base : word;
}
