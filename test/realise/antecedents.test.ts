import { expect, it } from 'vitest';
import { antecedentsOf } from '../../src/realise/antecedents.js';
import type { Document, Mention, Sentence, Token } from '../../src/types/document.js';

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
  ['not through doubtful ones', ['Inga_Holm left', 'She=0.9 wrote', 'She=0.9 slept'], {}],
  ['not where the link is doubtful', ['Inga_Holm left', 'She=0.7 returned'], {}],
  ['a subject beside the name itself', ['Inga_Holm said she=0.99 was ill'], { 3: 'Inga Holm 0' }],
  ['a possessive behind its owner', ['Inga_Holm met her=0.99 brother'], { 3: 'Inga Holm 0' }],
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
