import irregularPast from './lexicon/irregular-past.json' with { type: 'json' };
import words from './lexicon/words.json' with { type: 'json' };

/** Names of the word lists in `lexicon/words.json`. All entries are lower case. */
export type WordList = keyof typeof words;

const sets = new Map<string, ReadonlySet<string>>(
  Object.entries(words).map(([name, list]) => [name, new Set(list)]),
);
const pasts = new Map<string, string>(Object.entries(irregularPast));

/** True where the word, in any case, stands in the list. */
export const isIn = (list: WordList, word: string): boolean =>
  sets.get(list)?.has(word.toLowerCase()) ?? false;

/** The list's words in their own order (months, weekdays, numbers from zero up). */
export const listed = (list: WordList): readonly string[] => words[list];

/** "took" for "take"; undefined for a regular verb. */
export function irregularPastOf(lemma: string): string | undefined {
  const own = pasts.get(lemma);
  if (own !== undefined) return own;
  const [, prefix = '', rest = ''] = /^(over|under|out|fore|with|re|un|mis)(\p{L}{3,})$/u.exec(lemma) ?? [];
  const past = pasts.get(rest);
  return past === undefined ? undefined : `${prefix}${past}`;
}
