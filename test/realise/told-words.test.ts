import { describe, expect, it } from 'vitest';
import { isDoubtfulThing } from '../../src/realise/doubtful-name.js';
import { lastScene, shown } from '../fixtures/passages.js';

describe('a sentence by itself', () => {
  it.each([
    'The RSA, which has some 900 ships, broke off a truce with Norland.',
    'Norland is the largest market of Ravensby, with 38 percent of its sales, followed by Bergen with 22 percent.',
    'Otto Lund made a young clerk his heir following the sale of 14 ships in Ravensby.',
    'Norland has been poor since 1907, when Otto Lund seized Ravensby and crushed the 14 riots that followed.',
    'Inga Holm shouted at the policies that she hated, which included 14 taxes on Ravensby.',
  ])('is told as it stands: %s', (text) => expect(shown(text)).toBe(text));

  it.each([
    ['the so-called Ring', 'Norland lies on the so-called Ring of Fire, which has 14 volcanoes.'],
    [
      '"so" that its own "that" explains',
      'The tax of 1907 so angered the millers of Lundby that 14 of them left.',
    ],
    [
      'a time before what the sentence tells',
      'Karin Berg of Lundby treated 37 millers by candlelight because the lamps had run out of oil two days earlier.',
    ],
    [
      'a time before that of an amount',
      'Sales of Berg Motors in the quarter fell to 48 million crowns from 77 million a year earlier.',
    ],
    ['few words', 'The Riksting has 60 members.'],
    ['a cry that ends it', 'In 1907 Karin Berg of Lundby left the 14 judges with the words: "Never again!"'],
    ['what a town is called now', 'Karin Berg was born in 1907 in Vik, the town that is now called Lundby.'],
    ['what else was made', 'The mill of Lundby had 2,300 men in 1979, when it also made ranges.'],
    [
      'what a town was called then',
      'Nils Holm was born in 1907 at Store, near Holmby, as Lundby was then called.',
    ],
  ])('is told with %s', (_, text) => expect(shown(text, ': Riksting of Norland')).toBe(text));

  it.each([
    [
      'what ties it to another',
      'The 14 parties of Norland therefore have to bargain in Lundby.',
      'The 14 parties of Norland have to bargain in Lundby.',
    ],
    [
      'by when it was so',
      'By then Karin Berg of Lundby had been made, in 1793, head of 14 mills.',
      'Karin Berg of Lundby had been made, in 1793, head of 14 mills.',
    ],
    [
      'a contrast',
      'The Riksting of Norland, by contrast, has 60 members.',
      'The Riksting of Norland has 60 members.',
    ],
    [
      'the day of a deed that is over',
      'Karin Berg has invited the 14 millers of Lundby to talks in Ravensby on Wednesday.',
      'Karin Berg has invited the 14 millers of Lundby to talks in Ravensby.',
    ],
    [
      'the day of what was made public',
      'According to a survey published on Monday by the Bank of Norland, 34% of the millers left Lundby.',
      'According to a survey published by the Bank of Norland, 34% of the millers left Lundby.',
    ],
    [
      'the month of what is not known',
      'Norland has shut three bridges since deadly clashes last September in Ravensby.',
      'Norland has shut three bridges since deadly clashes in Ravensby.',
    ],
    [
      'a day, and what is said of it',
      'On Tuesday, the worst day, the Lorne destroyed 14 mills in Ravensby.',
      'The Lorne destroyed 14 mills in Ravensby.',
    ],
    [
      'a day behind an hour that ends it',
      'In 1907 the Lorne burst its banks in Ravensby at 10 p.m. Monday.',
      'In 1907 the Lorne burst its banks in Ravensby at 10 p.m.',
    ],
  ])('goes without %s', (_, text, told) => expect(shown(text, ': Riksting of Norland')).toBe(told));

  it('has a comma between two names', () =>
    expect(
      shown(
        'Otto Holm was a painter.\n\nAfter marrying Inga Berg he moved to Ravensby in 1907 with 14 pupils.',
      ),
    ).toContain('Inga Berg, Otto Holm moved'));

  it('is not told without "then", which would make it so at any time', () =>
    expect(shown('Karin Berg left.\n\nLundby was then a province of Norland.')).not.toBe(
      'Lundby was a province of Norland.',
    ));

  it('replies to none where it names what followed', () =>
    expect(shown('The siege that followed cost Norland 14 ships and 900 men of Ravensby.')).toBeUndefined());

  it('is not told with a time before what others told', () =>
    expect(
      shown('Snow fell on Bergen.\n\nOtto Lund of Ravensby had sold 14 mills two days earlier.'),
    ).toBeUndefined());

  it.each([
    [
      'what a few years are said of',
      'Karin Berg of Lundby wrote very little in these years, but sold 14 mills in Ravensby.',
    ],
    ['where', 'Snow fell on Bergen.\n\nThere Karin Berg worked with Otto Lund, and she sold 14 mills.'],
    [
      'for what',
      'Snow fell on Bergen.\n\nIn exchange, Norland would pay Karin Berg a fee of 15 crowns for each mill.',
    ],
    [
      'what was done',
      'Snow fell on Bergen.\n\nThe Riksting of Norland has done so twice: in 1952 it closed the mills of Lundby.',
    ],
  ])('is not told where it leaves open %s', (_, text) => expect(shown(text)).toBeUndefined());

  it('tells the month in which something was reported', () =>
    expect(
      shown(
        'LUNDBY, May 4, 2025 - Berg Motors will close a mill.\n\nBerg Motors, which last month reported a loss of 38 million crowns, expects to save 14 million crowns a year.',
      ),
    ).toContain('Berg Motors, which in April 2025 reported a loss'));

  it('is not told without "Nor", which would leave a question', () =>
    expect(
      shown(
        'Snow fell on Bergen yesterday.\n\nNor did Karin Berg sell the harvest of 1907 to Otto Lund of Ravensby.',
      ),
    ).toBeUndefined());
});

describe('a company that a sentence speaks of', () => {
  const scene = lastScene(
    'Lundby Rope was founded in Lundby in 1934. Its owner, Otto Lund, bought 70 percent of the company in 1917.',
  );
  const company = scene?.sentence.tokens.find(({ lemma }) => lemma === 'company');
  const before = scene?.before()?.sentence;
  const meant = { name: 'Berg Motors', chain: 99, person: false, first: 9, last: 10 };

  it('is hardly another than its "its" means', () => {
    if (!scene || !company || !before) throw new Error('no company');
    const antecedents = new Map([[company.id, { ...meant, sentence: before }]]);
    expect(isDoubtfulThing({ ...scene, antecedents }, company)).toBe(true);
  });

  it('may be it', () => {
    if (!scene || !company || !before) throw new Error('no company');
    const chain = scene.mentions.find(({ head }) => head === 1)?.chain ?? 0;
    const antecedents = new Map([[company.id, { ...meant, chain, sentence: before }]]);
    expect(isDoubtfulThing({ ...scene, antecedents }, company)).toBe(false);
  });
});
