import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEntityFinder } from '../../../src/annotate/entities/find-entities.js';
import { normaliseName } from '../../../src/annotate/entities/normalise-name.js';
import { packageFiles } from '../../../src/resources.js';
import type { Sentence } from '../../../src/types/document.js';
import { sentenceOf } from './sentence.js';

const finder = createEntityFinder(packageFiles());

const form = fc.constantFrom(
  ...'Karin Berg al de Bank of Moscow EU U.S. 1903 12 May $ percent , - ( the President and 𝒜 é x'.split(' '),
);
const upos = fc.constantFrom(...'NOUN PROPN PRON NUM ADJ SYM ADP PUNCT VERB DET X'.split(' '));
const relation = fc.constantFrom(
  ...'nsubj obj nmod nmod:poss nmod:desc nmod:unmarked flat compound conj cc case det amod punct appos root'.split(
    ' ',
  ),
);
/** Words with arbitrary arcs, cycles and heads outside the sentence among them. */
const words = fc.array(fc.tuple(form, upos, fc.nat(14), relation), { minLength: 1, maxLength: 14 });
const sentence = words.map((list): string => list.map(([f, u, h, r]) => `${f}/${u}/${h}:${r}`).join(' '));

const article = fc.array(sentence, { maxLength: 4 }).map((texts): readonly Sentence[] => {
  let offset = 0;
  return texts.map((text, index) => {
    const made = sentenceOf(text, index, offset);
    offset = made.end + 1;
    return made;
  });
});

describe('any tree', () => {
  it('gives mentions that hold their head, in order, and chains that match them', () => {
    fc.assert(
      fc.property(article, (sentences) => {
        const { mentions, chains } = finder.find(sentences);
        for (const { sentence: at, first, head, last, start, end } of mentions) {
          const { tokens } = sentences[at] as Sentence;
          expect(first).toBeLessThanOrEqual(head);
          expect(head).toBeLessThanOrEqual(last);
          expect([start, end]).toEqual([tokens[first - 1]?.start, tokens[last - 1]?.end]);
        }
        const order = mentions.map(({ sentence: at, head }) => at * 1000 + head);
        expect(order).toEqual([...order].sort((a, b) => a - b));
        const linked = chains.flatMap((chain) => chain.mentions);
        expect(new Set(linked).size).toBe(linked.length);
        for (const index of linked) expect(mentions[index]?.name).toBe(true);
      }),
    );
  });

  it('keeps a name inside its mention', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const made = sentenceOf(text);
        for (const mention of finder.find([made]).mentions.filter(({ name }) => name)) {
          const span = finder.nameSpan(made, mention);
          expect(span.first).toBeGreaterThanOrEqual(mention.first);
          expect(span.last).toBeLessThanOrEqual(mention.last);
          expect(span.first).toBeLessThanOrEqual(span.last);
        }
      }),
    );
  });

  it('keeps words and their order when names are mended', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const { tokens } = sentenceOf(text);
        const mended = finder.correctNames(tokens);
        expect(mended.map(({ id, form: word }) => [id, word])).toEqual(
          tokens.map(({ id, form: word }) => [id, word]),
        );
      }),
    );
  });
});

/** Trees of names with one root, whose arcs go left and right: each word hangs on one drawn before it. */
const names = fc.array(
  fc.tuple(
    fc.constantFrom(...'Karin Berg al Black Sea spoke -'.split(' ')),
    fc.constantFrom('PROPN', 'PROPN', 'NOUN'),
    fc.nat(14),
    fc.constantFrom(...'nsubj obj flat compound nmod dep'.split(' ')),
  ),
  { minLength: 3, maxLength: 7 },
);
const rooted = names.chain((list) =>
  fc.shuffledSubarray([...list.keys()], { minLength: list.length, maxLength: list.length }).map((drawn) =>
    list
      .map(([word, tag, below, arc], i) => {
        const turn = drawn.indexOf(i);
        const head = turn === 0 ? 0 : (drawn[below % turn] ?? 0) + 1;
        return `${word}/${tag}/${head}:${arc}`;
      })
      .join(' '),
  ),
);

describe('a sound tree', () => {
  it('stays one when names are mended', () => {
    fc.assert(
      fc.property(rooted, (text) => {
        const mended = finder.correctNames(sentenceOf(text).tokens);
        for (const token of mended) {
          let head = token.head;
          for (let steps = 0; head !== 0 && steps < mended.length; steps++)
            head = mended[head - 1]?.head ?? 0;
          expect(head).toBe(0);
        }
        expect(mended.filter(({ head }) => head === 0)).toHaveLength(1);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('normaliseName', () => {
  it.each([
    ['Al-Assad’s', 'al assad'],
    ['the U.S.', 'us'],
    ["Côte d'Ivoire", "côte d'ivoire"],
    ['Ban Ki–moon', 'ban ki moon'],
    ['The Hague', 'hague'],
  ])('%s', (name, key) => {
    expect(normaliseName(name)).toBe(key);
  });
});
