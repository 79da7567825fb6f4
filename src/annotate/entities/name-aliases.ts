import { nameText } from './name-text.js';
import { normaliseName } from './normalise-name.js';
import type { Extent } from './phrase-extent.js';
import type { SentenceTree } from './sentence-tree.js';
import { isCapitalised } from './word-shape.js';

/** What stands between a person's name and another of theirs, in lower case, the longest first. */
const MARKERS: readonly (readonly string[])[] = [
  'who later took the name',
  'who took the name',
  'who became known as',
  'later known as',
  'better known as',
  'also known as',
  'formerly known as',
  'known as',
  'née',
  'née',
  'né',
  'nee',
  'born',
  'formerly',
  'alias',
  'later',
].map((marker) => marker.split(' '));
const OPENING = /^[,([]$/;
const MOST_WORDS = 4;

/**
 * The other name that the text gives a person right behind the first, as words of its normalised form: "Dorothy Hodgkin,
 * née Crowfoot", "Margaret Roberts (later known as Margaret Thatcher)". Undefined where it gives none.
 */
export function aliasAfter({ tokens }: SentenceTree, name: Extent): readonly string[] | undefined {
  let at = name.last + 1;
  if (OPENING.test(tokens[at]?.form ?? '')) at++;
  const marker = MARKERS.find((words) =>
    words.every((word, i) => tokens[at + i]?.form.toLowerCase() === word),
  );
  if (marker === undefined) return undefined;
  const first = at + marker.length;
  let last = first - 1;
  while (last < first + MOST_WORDS - 1 && isNameWord(tokens[last + 1])) last++;
  if (last < first) return undefined;
  return normaliseName(nameText(tokens, { first, last })).split(' ');
}

const isNameWord = (token: SentenceTree['tokens'][number] | undefined): boolean =>
  token !== undefined && isCapitalised(token.form) && token.upos !== 'ADP' && token.upos !== 'DET';
