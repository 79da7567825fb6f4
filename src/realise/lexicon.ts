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
export const irregularPastOf = (lemma: string): string | undefined => pasts.get(lemma);
