import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnnotator } from '../../src/annotate/annotate.js';
import { correctTree } from '../../src/annotate/corrections/correct-tree.js';
import { hangBoundsOnNumbers } from '../../src/annotate/corrections/phrases.js';
import type { Correction } from '../../src/annotate/corrections/tree-corrections.js';
import { packageFiles } from '../../src/resources.js';
import type { Token, Upos } from '../../src/types/document.js';
import { arcs, tokens } from './trees.js';

const annotator = createAnnotator(packageFiles());

/** What keeps a sentence from being a tree; undefined if it is one. */
function flaw(sentence: readonly Token[]): string | undefined {
  const roots = sentence.filter(({ head }) => head === 0);
  if (roots.length !== 1) return `${roots.length} roots: ${arcs(sentence)}`;
  for (const token of sentence) {
    const passed = new Set<number>();
    for (let at = token; at.head !== 0; ) {
      if (passed.has(at.id)) return `"${at.form}" lies below itself: ${arcs(sentence)}`;
      passed.add(at.id);
      const head = sentence[at.head - 1];
      if (!head) return `"${at.form}" hangs outside the sentence: ${arcs(sentence)}`;
      at = head;
    }
  }
  return undefined;
}

const rawTokens = (forms: readonly string[]) => forms.map((form, i) => ({ form, start: i, end: i + 1 }));

/** What the network says of names in these words. */
const namesIn = (forms: readonly string[]) => {
  const [parsed] = annotator.parse([rawTokens(forms)], []);
  if (!parsed) throw new Error('nothing parsed');
  return parsed.names;
};

const words =
  `Karin Berg Holm Oslo Monday President Kyrgyz mayor counterpart pilot capital talks raid firm who whose
  that he it said told met left accused called built is was had will to stop leave first early and but of in on by with
  from the a her his nine million more than new due , , . “ ” ( ) : —`.split(/\s+/);
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 22 });

const tags =
  `VERB/VBD VERB/VBN VERB/VB VERB/VBZ NOUN/NN NOUN/NNS PROPN/NNP AUX/VBD ADJ/JJ ADJ/JJR ADP/IN PUNCT/, PRON/WP
  NUM/CD ADV/RB PART/TO`.split(/\s+/);
const relations =
  `nsubj nsubj:pass nsubj:outer obj iobj obl obl:agent xcomp ccomp csubj advcl acl acl:relcl conj cc mark
  case aux cop compound flat appos nmod nmod:desc nummod advmod amod parataxis dislocated discourse fixed punct`.split(
    /\s+/,
  );

/** A sound tree of any shape: each word but the first of a shuffled order hangs on one before it there. */
const anyTree = fc
  .array(
    fc.record({
      form: fc.constantFrom(...words),
      tag: fc.constantFrom(...tags),
      relation: fc.constantFrom(...relations),
      rank: fc.nat(1000),
      above: fc.nat(1000),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((cells): readonly Token[] => {
    const order = cells.map((_, i) => i).sort((a, b) => (cells[a]?.rank ?? 0) - (cells[b]?.rank ?? 0));
    return cells.map(({ form, tag, relation, above }, i) => {
      const [upos = '', xpos = ''] = tag.split('/');
      const place = order.indexOf(i);
      const head = place === 0 ? 0 : (order[above % place] ?? 0) + 1;
      return {
        id: i + 1,
        form,
        lemma: { said: 'say', told: 'tell', was: 'be', is: 'be', had: 'have' }[form] ?? form,
        upos: upos as Upos,
        xpos,
        head,
        deprel: head === 0 ? 'root' : relation,
        start: i,
        end: i + 1,
        confidence: 0.5,
      };
    });
  });

describe('all corrections together', () => {
  it('leave a tree, with one root and no circle, of any text', () => {
    fc.assert(
      fc.property(text, (forms) => {
        const [parsed] = annotator.parse([rawTokens(forms)]);
        expect(parsed?.tokens.map(({ form }) => form)).toEqual(forms);
        expect(flaw(parsed?.tokens ?? [])).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it('leave a tree of any tree, however wrong the parser was', () => {
    fc.assert(
      fc.property(anyTree, (before) => {
        expect(flaw(before)).toBeUndefined();
        const names = namesIn(before.map(({ form }) => form));
        expect(flaw(correctTree(before, names, annotator.corrections))).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('correctTree', () => {
  const before = tokens('Ships/NOUN/NNS/2/nsubj left/VERB/VBD/0/root harbour/NOUN/NN/2/obj');
  const names = namesIn(['Ships', 'left', 'harbour']);
  /** Hangs words on others: `{ 3: 1 }` the third on the first. */
  const hanging = (heads: Readonly<Record<number, number>>): Correction => ({
    name: 'test',
    correct: (tree) => tree.map((token) => ({ ...token, head: heads[token.id] ?? token.head })),
  });

  it.each([
    ['two words on each other', { 1: 3, 3: 1 }],
    ['a word on itself', { 3: 3 }],
    ['the root below what hangs on it', { 2: 3 }],
  ])('refuses to hang %s', (_, heads) => {
    expect(correctTree(before, names, [hanging(heads)])).toEqual(before);
  });

  it('makes the corrections around one that it refuses', () => {
    const after = correctTree(before, names, [hanging({ 3: 1 }), hanging({ 1: 3 }), hanging({ 1: 2, 3: 2 })]);
    expect(arcs(after)).toBe('Ships/2/nsubj left/0/root harbour/2/obj');
    expect(arcs(correctTree(before, names, [hanging({ 3: 1 }), hanging({ 1: 3 })]))).toBe(
      'Ships/2/nsubj left/0/root harbour/1/obj',
    );
  });

  it('lets a word and its head change places', () => {
    const after = correctTree(before, names, [hanging({ 3: 0, 2: 3 })]);
    expect(arcs(after)).toBe('Ships/2/nsubj left/3/root harbour/0/obj');
  });

  it('keeps a wrong tree that a real correction would tie into a circle', () => {
    const wrong = tokens(
      'More/ADJ/JJR/4/nsubj than/ADP/IN/3/case nine/NUM/CD/1/obl fled/VERB/VBD/0/root ./PUNCT/./4/punct',
    );
    expect(flaw(hangBoundsOnNumbers(wrong))).toContain('below itself');
    expect(correctTree(wrong, names, [{ name: 'bounds', correct: hangBoundsOnNumbers }])).toEqual(wrong);
  });
});
