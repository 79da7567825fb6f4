import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEntityFinder } from '../../../src/annotate/entities/find-entities.js';
import { guessNames, NAME_LABELS } from '../../../src/annotate/entities/name-evidence.js';
import { packageFiles } from '../../../src/resources.js';
import type { Sentence } from '../../../src/types/document.js';
import { sentenceOf, textOf } from './sentence.js';

const finder = createEntityFinder(packageFiles());
type Label = (typeof NAME_LABELS)[number];

/** A tagger's probabilities: each token's label at 0.94, the six others at 0.01. */
const sureOf = (labels: string): readonly number[] =>
  labels
    .split(' ')
    .flatMap((label) => NAME_LABELS.map((other) => (other === (label as Label) ? 0.94 : 0.01)));

describe('guessNames', () => {
  it.each([
    ['O B-PER I-PER O', ['PER 1-2']],
    ['B-LOC B-LOC', ['LOC 0-0', 'LOC 1-1']],
    ['B-ORG I-ORG I-ORG', ['ORG 0-2']],
    ['O O O', []],
    ['O B-PER I-LOC', ['PER 1-1']],
  ])('%s', (labels, expected) => {
    const found = guessNames(sureOf(labels)).map(({ kind, first, last }) => `${kind} ${first}-${last}`);
    expect(found).toEqual(expected);
  });

  it('gives names in order that do not overlap, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 70 }), (numbers) => {
        let end = -1;
        for (const { first, last } of guessNames(numbers)) {
          expect(first).toBeGreaterThan(end);
          expect(last).toBeGreaterThanOrEqual(first);
          end = last;
        }
        expect(end).toBeLessThan(Math.max(1, Math.floor(numbers.length / 7)));
      }),
    );
  });
});

/** Types and names found with a tagger's word for it, as "Type text". */
function namesWith(words: string, labels: string): readonly string[] {
  const made = sentenceOf(words);
  const evidence = sureOf(labels);
  const sentence: Sentence = { ...made, tokens: finder.correctNames(made.tokens, evidence) };
  return finder
    .find([sentence], [{ names: evidence, kinds: [] }])
    .mentions.filter(({ name }) => name)
    .map((mention) => {
      const { first, last } = finder.nameSpan(sentence, mention);
      return `${mention.type} ${textOf(sentence, first, last)}`;
    });
}

describe('names with evidence', () => {
  it.each([
    ['a word taken for a noun', 'Velden/NOUN/2:nsubj agreed/VERB/0:root', 'B-ORG O', 'Organization Velden'],
    ['a place', 'Velden/PROPN/2:nsubj grew/VERB/0:root', 'B-LOC O', 'Place Velden'],
    ['a person', 'Velden/PROPN/2:nsubj grew/VERB/0:root', 'B-PER O', 'Person Velden'],
    [
      'a torn name',
      'Velden/PROPN/3:nsubj Futures/NOUN/3:obj/NNS grew/VERB/0:root',
      'B-ORG I-ORG O',
      'Organization Velden Futures',
    ],
  ])('%s', (_, words, labels, expected) => {
    expect(namesWith(words, labels)).toContain(expected);
  });

  it.each([
    ['no name', 'Velden/PROPN/0:root !/PUNCT/1:punct', 'O O'],
    ['a post', 'the/DET/2:det President/PROPN/3:nsubj agreed/VERB/0:root', 'O O O'],
  ])('no person, organization or place: %s', (_, words, labels) => {
    for (const found of namesWith(words, labels))
      expect(found).not.toMatch(/^(?:Person|Organization|Place) /);
  });

  it('keeps a country what the lists say', () => {
    expect(namesWith('Kenya/PROPN/2:nsubj agreed/VERB/0:root', 'B-PER O')).toEqual(['Place Kenya']);
  });
});
