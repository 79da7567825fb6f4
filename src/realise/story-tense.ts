import type { Tree } from '../tree.js';
import type { Document, Sentence, Token } from '../types/document.js';

interface Tenses {
  readonly past: number;
  readonly present: number;
}

const told = new WeakMap<Document, Tenses>();

/** True of a sentence whose main word is a noun without any finite verb: its own words do not tell when it was. */
export function lacksVerb(tree: Tree, root: Token): boolean {
  if (root.upos === 'VERB' || tree.childrenBy(root.id, 'cop', 'aux', 'aux:pass').length > 0) return false;
  return tree.sentence.tokens.every(({ xpos }) => !/^(?:VBD|VBZ|VBP|MD)$/.test(xpos));
}

/** True of an article most of whose sentences tell of the past. */
export function isToldInPast(document: Document): boolean {
  const { past, present } = tensesOf(document);
  return past > 2 * present;
}

/** True of an article that tells of the past and gives no year in which anybody now living was grown up. */
export function isOfLongAgo(document: Document): boolean {
  const years = document.article.text.match(/\b(?:1\d|20)\d\d(?=s?\b)/g) ?? [];
  return years.length > 1 && years.every((year) => Number(year) < NEAR) && isToldInPast(document);
}

/** Nobody who was grown up in a year before this is alive. */
const NEAR = 1900;

/** True of an article most of whose sentences tell how things are: it explains something. */
export function tellsHowThingsAre(document: Document): boolean {
  const { past, present } = tensesOf(document);
  return present > 2 * past;
}

/** The word of a sentence's main clause that bears its tense. */
export function finiteOf({ tokens }: Sentence): Token | undefined {
  const root = tokens.find(({ head }) => head === 0);
  return tokens.find(
    ({ id, head, deprel, xpos }) =>
      (id === root?.id || (head === root?.id && /^(?:aux|cop)/.test(deprel))) &&
      /^(?:VBD|VBZ|VBP|MD)$/.test(xpos),
  );
}

/** How many sentences tell of the past and of the present, counted once an article. */
function tensesOf(document: Document): Tenses {
  const known = told.get(document);
  if (known !== undefined) return known;
  let past = 0;
  let present = 0;
  for (const sentence of document.sentences) {
    const finite = finiteOf(sentence);
    if (finite?.xpos === 'VBD') past++;
    else if (finite) present++;
  }
  told.set(document, { past, present });
  return { past, present };
}
