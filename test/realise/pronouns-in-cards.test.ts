import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

describe('direct speech', () => {
  it('is asked without what was said beside it', () =>
    expect(
      asked('"Nobody in Lundby has won the vote," Karin Berg said, adding that the mayor would go.'),
    ).toContain('Who said, "Nobody in Lundby has won the vote"? Karin Berg'));

  it.each([
    ['"She built the harbour in 1911," Karin Berg said.'],
    ['"They burned the harbour in Lundby," Karin Berg said.'],
  ])('is not asked where its first words leave open whom it means: %s', (text) =>
    expect(asked(text).filter((card) => card.includes('"'))).toEqual([]),
  );

  it.each([
    ['"I built the harbour in 1911," Karin Berg said.'],
    ['"The Danes burned it before they left Lundby," Karin Berg said.'],
  ])('may say "I", and name what it means itself: %s', (text) =>
    expect(asked(text).filter((card) => card.startsWith('Who said, "'))).toHaveLength(1),
  );
});

describe('possessives', () => {
  it('in an answer point to whom a wording of the rule names', () =>
    expect(
      asked('Karin Berg fell ill in May 1950. She died at her home in Lundby on 3 June 1950.'),
    ).toContain('Where did Karin Berg die? her home'));

  it('are told by name where nothing in the question binds them', () =>
    expect(
      asked('Karin Berg fell ill in Lundby. A flood in May 1912 destroyed her workshop.').join('\n'),
    ).toContain("destroyed Karin Berg's workshop"));

  it('of the source are no answer by themselves', () =>
    expect(
      asked('Karin Berg said that her party would not leave the government.').filter((card) =>
        /^According to .*party$/.test(card),
      ),
    ).toEqual([]));
});

describe('a claim inside a relative clause', () => {
  it('is not asked as if it were so', () =>
    expect(
      asked(
        'Karin Berg ignored an intelligence warning which Otto Holt said had been passed to the mayor of Lundby.',
      ).filter((card) => /^(?:What|To whom) was /.test(card)),
    ).toEqual([]));
});

describe('a list', () => {
  it('is not cut where a noun in it was taken for a verb', () =>
    expect(
      asked('Karin Berg died of cold and neglect in Lundby in 1803.').filter((card) => card.endsWith('cold')),
    ).toEqual([]));

  it('ends where another verb begins', () =>
    expect(asked('Karin Berg died of cold and left two sons.')).toContain(
      'What did Karin Berg die of? cold',
    ));
});

describe('"its" and "his"', () => {
  it('are not the subject’s where an object may own as well', () =>
    expect(
      asked(
        'A mine was opened in Lundby. Nordic Steel will invest 9 million euros in it for a fifth of its output.',
      ).filter((card) => /\bits\b/.test(card)),
    ).toEqual([]));

  it('are not the subject’s of another gender', () =>
    expect(
      asked('A trucker saved 40 people. Anna Holm praised his courage in Lundby on Friday.').filter((card) =>
        /\bhis\b/.test(card),
      ),
    ).toEqual([]));

  it('are kept where the owner is surely the subject', () =>
    expect(asked('Anna Holm praised her brother in Lundby on Friday.').join('\n')).toContain('her brother'));
});

describe('"it" behind a noun', () => {
  it('is kept where the question has the noun', () =>
    expect(
      asked('Karin Berg demanded that the border accord be put to a vote before it takes effect.').join('\n'),
    ).toContain('before it takes effect'));
});
