import type { Token, Upos } from '../../src/types/document.js';

/** Tokens from "form/UPOS/XPOS/head/deprel" parted by spaces; a lemma may follow. */
export function tokens(tree: string): readonly Token[] {
  return tree.split(' ').map((cell, i) => {
    const [form = '', upos = '', xpos = '', head = '', deprel = '', lemma = form] = cell.split('/');
    const token = { id: i + 1, form, lemma, upos: upos as Upos, xpos, head: Number(head), deprel };
    return { ...token, start: 0, end: 0, confidence: 1 };
  });
}

/** "form/head/deprel" of each token, parted by spaces. */
export const arcs = (tree: readonly Token[]) =>
  tree.map(({ form, head, deprel }) => `${form}/${head}/${deprel}`).join(' ');
