import type { SentenceTree } from '../entities/sentence-tree.js';
import type { Referent } from './referent.js';

const OPENING = new Set(['“', '``', '«']);
const CLOSING = new Set(['”', "''", '»']);

/** Positions between quotation marks, by tree: each sentence is walked once. */
const known = new WeakMap<SentenceTree, Uint8Array>();

/** Whether a mention stands between quotation marks of its sentence. */
export function isQuoted({ tree, position }: Referent): boolean {
  let quoted = known.get(tree);
  if (quoted === undefined) {
    quoted = quotedPositions(tree);
    known.set(tree, quoted);
  }
  return quoted[position] === 1;
}

function quotedPositions({ tokens }: SentenceTree): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let inside = false;
  tokens.forEach(({ form }, position) => {
    if (OPENING.has(form)) inside = true;
    else if (CLOSING.has(form)) inside = false;
    else if (form === '"') inside = !inside;
    if (inside) quoted[position] = 1;
  });
  return quoted;
}
