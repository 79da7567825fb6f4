import { describe, expect, it } from 'vitest';
import { documentOf } from './links.js';

/** What the last mention so written is linked to, where that is as sure as grammar: else "open" or "doubtful". */
function sureLinkOf(text: string, pronoun: string): string {
  const { article, mentions, chains } = documentOf(text);
  const mention = mentions.findLast(({ start, end }) => article.text.slice(start, end) === pronoun);
  const chain = mention?.link === 'pronoun' ? chains[mention.chain ?? -1] : undefined;
  if (chain === undefined) return 'open';
  return (mention?.linkConfidence ?? 0) >= 0.95 ? chain.name : 'doubtful';
}

describe('the subject of the sentence or clause before', () => {
  it.each([
    ['a subject', 'Karin Berg spoke to a reporter. She later left the town.', 'She', 'Karin Berg'],
    ['a thing', 'The Coastal Agency hired 40 guards. It opened an office in June.', 'It', 'Coastal Agency'],
    ['whose officer', 'The Coastal Agency hired 40 guards. Its chairman resigned.', 'Its', 'Coastal Agency'],
    ['not whose aim', 'The Coastal Agency hired 40 guards in May. Its aim was peace.', 'Its', 'doubtful'],
    ['not where two are named', 'Karin Berg met Inga Holm in Oslo. She was tired.', 'She', 'doubtful'],
    [
      'not where a thing stands before',
      'The Coastal Agency hired 40 guards. When the harbour was closed, it was sold.',
      'it',
      'doubtful',
    ],
    [
      'not in a quotation',
      'Karin Berg spoke to a reporter. “She was kind,” said Otto Holt.',
      'She',
      'doubtful',
    ],
    [
      'of the clause before',
      'Otto Holt promised to cut taxes for the sons of bakers, but he has kept the old rates.',
      'he',
      'Otto Holt',
    ],
    [
      'of the clause before a colon',
      'Otto Holt was wrong about the town: he had trusted an old map.',
      'he',
      'Otto Holt',
    ],
    [
      'not of one before a colon where two are named',
      'Otto Holt was angry with Peter Lund: he had trusted an old map.',
      'he',
      'doubtful',
    ],
  ])('%s', (_what, text, pronoun, expected) => {
    expect(sureLinkOf(text, pronoun)).toBe(expected);
  });
});

describe('a phrase that opens a sentence', () => {
  it('holds nobody whom the pronoun behind it means', () => {
    const { mentions } = documentOf(
      'Otto Holt was ill in May. In June the town slept. The only son of a rich baker, he loved the sea.',
    );
    expect(mentions.at(-2)?.linkConfidence).toBeGreaterThan(0.75);
  });
});

describe('whom the text is about', () => {
  const opening = 'Otto Holt was born in Oslo. Holt studied law. In 1910 Holt moved to Bergen.';
  it.each([
    [
      'behind somebody in passing',
      'In Bergen he wrote of the mayor. There he bought a farm.',
      'he',
      'Otto Holt',
    ],
    [
      'behind a subordinate clause about another',
      'After the doctor of the town had lost his house, he bought a farm.',
      'he',
      'Otto Holt',
    ],
    ['not behind another subject', 'The doctor met him. The mayor knew why he was late.', 'he', 'doubtful'],
    ['not of another gender', 'She was late.', 'She', 'open'],
    ['not beside it', 'Holt knew him.', 'him', 'open'],
  ])('%s', (_what, text, pronoun, expected) => {
    expect(sureLinkOf(`${opening} ${text}`, pronoun)).toBe(expected);
  });

  it('is nobody whom the text only begins with in passing', () => {
    const text =
      'The town burned under Otto Holt. Holt was old. In 1910 Holt moved to Bergen. After the doctor of the town had lost his house, he bought a farm.';
    expect(sureLinkOf(text, 'he')).not.toBe('Otto Holt');
  });
});
