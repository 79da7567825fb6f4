import { expect, it } from 'vitest';
import { antecedentsOf } from '../../src/realise/antecedents.js';
import type { Document, Mention, Sentence, Token } from '../../src/types/document.js';
import { paragraph } from '../fixtures/paragraph.js';

/**
 * A document of one chain from sentences of words: a name in capitals' stead ("Inga_Holm"), and pronouns of the chain
 * marked by how sure their link is ("she=0.9"); other words are no mentions.
 */
function documentOf(name: string, lines: readonly string[], nameless = false): Document {
  const sentences: Sentence[] = [];
  const mentions: Mention[] = [];
  for (const [index, line] of lines.entries()) {
    const tokens = line.split(' ').map((word, i): Token => {
      const [form = '', sure] = word.split('=');
      const isName = form === name.replace(' ', '_');
      const span = { start: i, end: i + 1, first: i + 1, last: i + 1, head: i + 1 };
      const linked = { sentence: index, type: 'Person' as const, chain: 0, ...span };
      if (isName) mentions.push({ ...linked, name: true, link: 'name' });
      else if (sure) mentions.push({ ...linked, name: false, link: 'pronoun', linkConfidence: Number(sure) });
      const shape = { lemma: form, upos: 'PRON' as const, xpos: 'PRP', head: 0, deprel: 'root' };
      return { id: i + 1, form, ...shape, confidence: 1, start: i, end: i + 1 };
    });
    sentences.push({ index, block: 0, start: 0, end: tokens.length, tokens });
  }
  const chain = { type: 'Person' as const, name, mentions: mentions.map((_, i) => i) };
  const article = { id: 'a', title: '', source: '', sha256: '', text: '', blocks: [], origin: [] };
  const chains = [nameless ? { ...chain, nameless: true as const } : chain];
  return { article, sentences, mentions, chains, times: [], clauses: [], quotations: [] };
}

/** Whom the pronouns of the last sentence stand for, by token id. */
function resolved(document: Document): Readonly<Record<number, string>> {
  const here = antecedentsOf(document).get(document.sentences.length - 1) ?? new Map();
  return Object.fromEntries([...here].map(([id, { name, sentence }]) => [id, `${name} ${sentence.index}`]));
}

const NAME = 'Inga Holm';

it.each([
  ['a subject', ['Inga_Holm left', 'She=0.95 returned'], { 1: 'Inga Holm 0' }],
  ['an object', ['Inga_Holm left', 'Rain met her=0.95'], { 3: 'Inga Holm 0' }],
  ['a possessive', ['Inga_Holm left', 'Her=0.95 brother stayed'], { 1: 'Inga Holm 0' }],
  [
    'by the sentence that names the person last',
    ['Inga_Holm left', 'Inga_Holm wrote', 'She=0.95 returned'],
    { 1: 'Inga Holm 1' },
  ],
  ['through another pronoun', ['Inga_Holm left', 'She=0.99 wrote', 'She=0.99 slept'], { 1: 'Inga Holm 0' }],
  [
    'through one that is less sure, where the last is',
    ['Inga_Holm left', 'She=0.8 wrote', 'She=0.95 slept'],
    { 1: 'Inga Holm 0' },
  ],
  ['not through doubtful ones', ['Inga_Holm left', 'She=0.6 wrote', 'She=0.95 slept'], {}],
  ['a person where the link is likely', ['Inga_Holm left', 'She=0.77 returned'], { 1: 'Inga Holm 0' }],
  ['not where the link is doubtful', ['Inga_Holm left', 'She=0.7 returned'], {}],
  ['a subject beside the name itself', ['Inga_Holm said she=0.99 was ill'], { 3: 'Inga Holm 0' }],
  ['a possessive behind its owner', ['Inga_Holm met her=0.99 brother'], { 3: 'Inga Holm 0' }],
  [
    'of whom an article is about, behind others that are likely hers',
    ['Inga_Holm left', 'Inga_Holm wrote', 'Inga_Holm slept', 'She=0.9 ate', 'She=0.65 sang', 'She=0.9 died'],
    { 1: 'Inga Holm 2' },
  ],
  [
    'of whom an article is about, but not behind a doubtful one',
    ['Inga_Holm left', 'Inga_Holm wrote', 'Inga_Holm slept', 'She=0.9 ate', 'She=0.4 sang', 'She=0.9 died'],
    {},
  ],
  ['not "it"', ['Inga_Holm left', 'It=0.99 sank'], {}],
])('reads off the chains whom a pronoun stands for: %s', (_what, lines, expected) => {
  expect(resolved(documentOf(NAME, lines))).toEqual(expected);
});

it('leaves pronouns of persons without a full name', () => {
  expect(resolved(documentOf('Holm', ['Holm left', 'She=0.99 returned']))).toEqual({});
});

it('leaves pronouns of chains without a name', () => {
  expect(resolved(documentOf(NAME, ['Inga_Holm left', 'She=0.99 returned'], true))).toEqual({});
});

/** Whom the pronouns of a text stand for in its last sentence, by the real parser: "she = Inga Holm". */
function meant(text: string): readonly string[] {
  const document = paragraph(text);
  const last = document.sentences.length - 1;
  const tokens = document.sentences[last]?.tokens ?? [];
  const here = [...(antecedentsOf(document).get(last) ?? new Map())];
  return here.map(([id, { name }]) => `${tokens[id - 1]?.form} = ${name}`);
}

it.each([
  [
    'by what its clause is not about',
    'Inga Holm said that her team was short of blood.',
    ['her = Inga Holm'],
  ],
  ['by nothing', 'Inga Holm fell ill. A flood deformed her boat.', ['her = Inga Holm']],
])('a possessive in the sentence of its name is told by name where it is bound %s', (_what, text, names) => {
  expect(meant(text)).toEqual(names);
});

it.each([
  ['by the subject', 'Inga Holm sold her boat in Oslo.'],
  ['by what a relative clause tells of', 'Inga Holm, who sold her boat, is a nurse.'],
  ['by the other half of a pair', 'Rain met Inga Holm and her brother.'],
  ['by one who is asked to act', 'Peter Lund asked Inga Holm to sell her boat.'],
])('a possessive that is bound %s stays as it is', (_what, text) => {
  expect(meant(text)).toEqual([]);
});

it('a phrase for the name clears doubts about the pronouns before it', () => {
  const text =
    'Minister Inga Holm met Karin Berg. She was tired. The minister left. In Oslo she opened a school.';
  expect(meant(text)).toEqual(['she = Inga Holm']);
});

it.each([
  [
    "The Harbour Workers' Union went on strike in May. It called for talks.",
    "It = the Harbour Workers' Union",
  ],
  ['The Coastal Union went on strike in May. It called for talks.', 'It = the Coastal Union'],
])('gives a body its whole name: %s', (text, name) => {
  expect(meant(text)).toEqual([name]);
});
