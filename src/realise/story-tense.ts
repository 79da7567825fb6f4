import type { Tree } from '../tree.js';
import type { Document, Token } from '../types/document.js';

const told = new WeakMap<Document, boolean>();

/** True of a sentence whose main word is a noun without any finite verb: its own words do not tell when it was. */
export function lacksVerb(tree: Tree, root: Token): boolean {
  if (root.upos === 'VERB' || tree.childrenBy(root.id, 'cop', 'aux', 'aux:pass').length > 0) return false;
  return tree.sentence.tokens.every(({ xpos }) => !/^(?:VBD|VBZ|VBP|MD)$/.test(xpos));
}

/** True of an article most of whose sentences tell of the past. Counted once an article. */
export function isToldInPast(document: Document): boolean {
  const known = told.get(document);
  if (known !== undefined) return known;
  let past = 0;
  let present = 0;
  for (const { tokens } of document.sentences) {
    const root = tokens.find(({ head }) => head === 0);
    const finite = tokens.find(
      ({ id, head, deprel, xpos }) =>
        (id === root?.id || (head === root?.id && /^(?:aux|cop)/.test(deprel))) &&
        /^(?:VBD|VBZ|VBP|MD)$/.test(xpos),
    );
    if (finite?.xpos === 'VBD') past++;
    else if (finite) present++;
  }
  told.set(document, past > 2 * present);
  return past > 2 * present;
}
