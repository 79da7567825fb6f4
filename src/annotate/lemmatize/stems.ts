/** How common a word is as a base form; 0 for one that is not known. */
export type Commonness = (word: string) => number;

const VOWEL = 'aeiouy';
/** "stop" + p + ed; not "call" + ed, whose double letter is its own more often. */
const DOUBLED = /([bdfgklmnprstvz])\1$/;
/** "hop", "rat": would double its last letter before an ending, so that "hoped" comes from "hope". */
const SHORT_SYLLABLE = /^[^aeiou]*[aeiou][^aeiouwxy]$/;
/** Endings of stems that lose an e before -ed and -ing, for words that are not known. */
const LOST_E = /([^aeiou]at|i[sz]|[^aeiou][cv]|[aeiou][cv]|[^aeiou]l|[dr]g|u)$/;

/** The base form of a word that has lost the ending -ed, -ing, -er or -est: "stopp" stop, "bak" bake, "mimick" mimic. */
export function baseOfStem(stem: string, commonness: Commonness): string {
  const plain = commonness(stem);
  if (plain === 0 && stem.endsWith('ick') && commonness(stem.slice(0, -1)) > 0) return stem.slice(0, -1);
  const withE = commonness(`${stem}e`);
  if (DOUBLED.test(stem)) {
    const single = stem.slice(0, -1);
    return plain === 0 && (commonness(single) > 0 || !/(ll|ss|zz|ff)$/.test(stem)) ? single : stem;
  }
  if (plain > 0 && withE > 0) return SHORT_SYLLABLE.test(stem) || withE > plain ? `${stem}e` : stem;
  if (plain > 0) return stem;
  return withE > 0 || LOST_E.test(stem) ? `${stem}e` : stem;
}

/** Whether a stem can be a word's: it has a vowel and two letters. */
export function isStem(stem: string): boolean {
  return stem.length >= 2 && [...stem].some((letter) => VOWEL.includes(letter));
}
