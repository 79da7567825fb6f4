import { nameText } from './name-text.js';
import { normaliseName } from './normalise-name.js';
import type { Extent } from './phrase-extent.js';
import type { SentenceTree } from './sentence-tree.js';
import { isCapitalised } from './word-shape.js';

/** Another name of a person, as the text gives it. */
export interface Alias {
  /** Words of its normalised form: `['crowfoot']` of "née Crowfoot". */
  readonly words: readonly string[];
  /** Whether it took the place of the first: "later known as Margaret Thatcher". */
  readonly later: boolean;
}

const LATER = [
  'who later took the name',
  'who took the name',
  'who became known as',
  'later known as',
  'later',
];
const BESIDE = [
  'better known as',
  'also known as',
  'formerly known as',
  'originally known as',
  'also called',
  'known as',
  'originally named',
  'originally',
  'christened',
  'baptised',
  'baptized',
  'birth name',
  'née',
  'née',
  'né',
  'nee',
  'born as',
  'born',
  'formerly',
  'alias',
];
/** What stands between a person's name and another of theirs, in lower case, a longer marker before its opening words. */
const MARKERS = [
  ...LATER.map((marker) => ({ words: marker.split(' '), later: true })),
  ...BESIDE.map((marker) => ({ words: marker.split(' '), later: false })),
];
const OPENING = /^[,([]$/;
const MOST_WORDS = 4;

/**
 * The other name that the text gives a person right behind the first: "Dorothy Hodgkin, née Crowfoot", "Margaret Roberts
 * (later known as Margaret Thatcher)". Undefined where it gives none.
 */
export function aliasAfter({ tokens }: SentenceTree, name: Extent): Alias | undefined {
  let at = name.last + 1;
  if (OPENING.test(tokens[at]?.form ?? '')) at++;
  const marker = MARKERS.find(({ words }) =>
    words.every((word, i) => tokens[at + i]?.form.toLowerCase() === word),
  );
  if (marker === undefined) return undefined;
  const first = at + marker.words.length;
  let last = first - 1;
  while (last < first + MOST_WORDS - 1 && isNameWord(tokens[last + 1])) last++;
  if (last < first) return undefined;
  return { words: normaliseName(nameText(tokens, { first, last })).split(' '), later: marker.later };
}

const isNameWord = (token: SentenceTree['tokens'][number] | undefined): boolean =>
  token !== undefined && isCapitalised(token.form) && token.upos !== 'ADP' && token.upos !== 'DET';
