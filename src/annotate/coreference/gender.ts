import type { Mention } from '../../types/document.js';
import type { SentenceTree } from '../entities/sentence-tree.js';
import type { Form } from './referent.js';
import type { CoreferenceWords } from './words.js';

/** A set of genders as bits: what the mention may be called by "he", "she" and "it". */
export type Gender = number;

export const MASCULINE: Gender = 1;
export const FEMININE: Gender = 2;
const NEUTER: Gender = 4;
export const ANY: Gender = 7;

const BY_PRONOUN: ReadonlyMap<string, Gender> = new Map([
  ...'he his him himself'.split(' ').map((word) => [word, MASCULINE] as const),
  ...'she her hers herself'.split(' ').map((word) => [word, FEMININE] as const),
  ...'it its itself'.split(' ').map((word) => [word, NEUTER] as const),
]);

/** The genders a mention may have: by pronoun, title, gendered noun or given name; both for other persons. */
export function genderOf(
  mention: Mention,
  tree: SentenceTree,
  position: number,
  form: Form,
  words: CoreferenceWords,
): Gender {
  const head = tree.tokens[position];
  if (head === undefined) return ANY;
  if (form === 'pronoun') return BY_PRONOUN.get(head.form.toLowerCase()) ?? ANY;
  // "The buyer" may be a company, whatever its type.
  const isEither = form === 'nominal' && words.kinds.get(head.lemma.toLowerCase()) === 'either';
  if (mention.type === 'Animal' || isEither) return ANY;
  if (mention.type !== 'Person') return mention.type === 'Group' ? MASCULINE | FEMININE : NEUTER;
  const noun = form === 'nominal' ? nounGender(head.lemma.toLowerCase(), words) : undefined;
  return noun ?? (form === 'name' ? nameGender(mention, tree, words) : undefined) ?? MASCULINE | FEMININE;
}

function nounGender(noun: string, words: CoreferenceWords): Gender | undefined {
  if (words.feminineNouns.has(noun)) return FEMININE;
  return words.masculineNouns.has(noun) ? MASCULINE : undefined;
}

/** By the title before the name, or else by the given name that opens it. */
function nameGender(
  { first, last, head }: Mention,
  tree: SentenceTree,
  words: CoreferenceWords,
): Gender | undefined {
  const before = tree.tokens[first - 2];
  // The title is the last of the lower words before the name: "the King's son John Holm" tells nothing.
  for (const token of [before, ...tree.tokens.slice(first - 1, head)]) {
    if (token === undefined || token.head !== head || token.deprel !== 'nmod:desc') continue;
    const gender =
      nounGender(token.lemma.toLowerCase(), words) ?? nounGender(token.form.toLowerCase(), words);
    if (gender !== undefined) return gender;
  }
  for (const token of tree.tokens.slice(head - 1, last)) {
    const word = token.form.toLowerCase();
    if (words.feminineNames.has(word)) return FEMININE;
    if (words.masculineNames.has(word)) return MASCULINE;
    if (token.form.length > 2 && !token.form.includes('.')) return undefined;
  }
  return undefined;
}
