import { expect, it } from 'vitest';
import { resolvePronouns } from '../../src/realise/pronouns.js';
import type { Document, Mention, Sentence, Token } from '../../src/types/document.js';

/** Sentences of the form "subject verb [object]", a name in capitals' stead: "Inga_Holm left". */
function documentOf(lines: readonly string[]): Document {
  const sentences: Sentence[] = [];
  const mentions: Mention[] = [];
  const names: string[] = [];
  for (const [index, line] of lines.entries()) {
    const words = line.split(' ');
    const tokens = words.map((form, i): Token => {
      const pronoun = /^(?:he|she)$/i.test(form);
      const upos = i === 1 ? 'VERB' : pronoun ? 'PRON' : 'PROPN';
      const deprel = i === 1 ? 'root' : i === 0 ? 'nsubj' : 'obj';
      const head = i === 1 ? 0 : 2;
      return {
        id: i + 1,
        form,
        lemma: form,
        upos,
        xpos: pronoun ? 'PRP' : 'NNP',
        head,
        deprel,
        confidence: 1,
        start: i,
        end: i + 1,
      };
    });
    for (const token of tokens) {
      if (token.upos === 'VERB') continue;
      const name = token.form.replace('_', ' ');
      if (token.upos === 'PROPN' && !names.includes(name)) names.push(name);
      const chain = token.upos === 'PROPN' ? { chain: names.indexOf(name) } : {};
      const span = { start: token.start, end: token.end, first: token.id, last: token.id, head: token.id };
      mentions.push({ sentence: index, type: 'Person', name: token.upos === 'PROPN', ...span, ...chain });
    }
    sentences.push({ index, block: 0, start: 0, end: words.length, tokens });
  }
  const article = { id: 'a', title: '', source: '', sha256: '', text: '', blocks: [], origin: [] };
  return {
    article,
    sentences,
    mentions,
    chains: names.map((name) => ({ type: 'Person', name, mentions: [] })),
    times: [],
    clauses: [],
  };
}

it.each([
  ['the only person of the sentence before', ['Inga_Holm left', 'She returned'], 'Inga Holm'],
  [
    'through a sentence that has only the pronoun',
    ['Inga_Holm left', 'She returned', 'She rested'],
    'Inga Holm',
  ],
  ['not where two people were named', ['Inga_Holm thanked Karin_Berg', 'She returned'], undefined],
  ['not where the pronoun changes', ['Inga_Holm left', 'She returned', 'He rested'], undefined],
  [
    'not past a sentence that names somebody else',
    ['Inga_Holm left', 'She thanked Karin_Berg', 'She rested'],
    undefined,
  ],
  ['not from a name that is no full name', ['Holm left', 'She returned'], undefined],
  ['not from an object', ['Rain hurt Inga_Holm', 'She returned'], undefined],
  ['not at the beginning', ['She returned'], undefined],
])('resolves a subject pronoun: %s', (_what, lines, name) => {
  const document = documentOf(lines);
  const mentions = new Map(lines.map((_, i) => [i, document.mentions.filter((one) => one.sentence === i)]));
  expect(
    resolvePronouns(document, mentions)
      .get(lines.length - 1)
      ?.get(1)?.name,
  ).toBe(name);
});
