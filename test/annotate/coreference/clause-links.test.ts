import { describe, expect, it } from 'vitest';
import { documentOf } from './links.js';

/** What the last mention so written is linked to, where a question would rely on it: else "open" or "doubtful". */
function reliedLinkOf(text: string, pronoun: string): string {
  const { article, mentions, chains } = documentOf(text);
  const mention = mentions.findLast(({ start, end }) => article.text.slice(start, end) === pronoun);
  const chain = mention?.link === 'pronoun' ? chains[mention.chain ?? -1] : undefined;
  if (chain === undefined) return 'open';
  return (mention?.linkConfidence ?? 0) >= 0.85 ? chain.name : 'doubtful';
}

const unlike = (name: string, text: string, pronoun: string) =>
  expect(reliedLinkOf(text, pronoun)).not.toBe(name);

describe('the subject of the clause around', () => {
  it.each([
    ['The ferry Anna Lund was carrying 60 cars to the island when it sank.', 'it', 'Anna Lund'],
    ['The new port is expected to handle a million tons of maize once it opens.', 'it', 'The new port'],
    ['Jurors are not paid, but they can claim for travel.', 'they', 'Jurors'],
    ['Berg demanded that the accord be put to a vote before it takes effect.', 'it', 'the accord'],
  ])('is what its own goes on to tell of: %s', (text, pronoun, name) =>
    expect(reliedLinkOf(text, pronoun)).toBe(name),
  );

  it('is not what is changed there', () =>
    unlike('The Labour Party', 'The Labour Party will oppose the plan until it is changed.', 'it'));

  it('is not meant where another subject stands between', () =>
    unlike('The company', 'The company said the bridge would stay closed until it was repaired.', 'it'));
});

describe('the subject of the main clause', () => {
  const text = (clause: string) => `Otto Holt hired Peter Berg to defend the harbour. ${clause}`;

  it('owns what the clause in front of it tells of', () =>
    expect(reliedLinkOf(text('Since his fleet could not break the chain, Holt went round it.'), 'his')).toBe(
      'Otto Holt',
    ));

  it('does not where somebody stands before', () =>
    unlike('Otto Holt', text('Since Berg and his fleet could not break the chain, Holt fled.'), 'his'));
});

describe('a possessive', () => {
  it('behind an object that may be the owner is not the subject’s', () =>
    unlike(
      'Nordic Steel',
      'A mine was opened. Nordic Steel will invest millions in it for a fifth of its output.',
      'its',
    ));

  it('of a newcomer is doubtful where another was spoken of', () =>
    unlike(
      'Peter Berg',
      'Otto Holt was close to ruin by May. In that year the banker, Peter Berg, bought his shares for a million pounds.',
      'his',
    ));

  it('of somebody known is not', () =>
    expect(reliedLinkOf('Peter Berg was a banker. In May 1901 Berg sold his shares.', 'his')).toBe(
      'Peter Berg',
    ));
});

describe('who tells', () => {
  it('is not what was told of', () =>
    unlike(
      'Geophysical Institute',
      'The Geophysical Institute said that the quake had hit the coast. It was felt in Lima.',
      'It',
    ));

  it('may go on to tell', () =>
    expect(
      reliedLinkOf(
        'The Geophysical Institute said that the quake had hit the coast. It added that the sea was calm.',
        'It',
      ),
    ).toBe('Geophysical Institute'));
});
