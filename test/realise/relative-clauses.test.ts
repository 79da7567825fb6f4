import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

describe('a relative clause with a subject of its own is asked about', () => {
  it.each([
    [
      'behind "where"',
      'The ship sailed to Lundby, where Antonia Voss sold 300 horses.',
      'How many horses did Antonia Voss sell? 300',
    ],
    [
      'behind "at which"',
      'The envoy spoke at a meeting in Oslo, at which Elena Valdivia thanked Norway and Chad.',
      'Which countries did Elena Valdivia thank? Norway and Chad',
    ],
    [
      'behind "under which", whose phrase stands behind what the verb is whole with',
      'In 1977 Karin Berg and Omar Lund signed two treaties, under which the Lorne Canal was handed over to Norland on 31 December 1999.',
      'When was the Lorne Canal handed over to Norland under two treaties? 31 December 1999',
    ],
    [
      'with the owner’s name for "whose"',
      'Green Union leader Karin Berg, whose party holds 71 seats, left Oslo.',
      "How many seats does Karin Berg's party hold? 71",
    ],
    [
      'where "whose" stands behind the second of two callings',
      'Karin Berg was a nurse and writer whose first book won the Booker Prize in 1981.',
      "In what year did Karin Berg's first book win the Booker Prize? 1981",
    ],
    [
      'where what somebody made is called by its name',
      'Ernst Holm, whose novel Cold Shore won the Booker Prize in 1981, died in Oslo.',
      "In what year did Ernst Holm's novel Cold Shore win the Booker Prize? 1981",
    ],
  ])('%s', (_, text, card) => expect(asked(text)).toContain(card));

  it.each([
    [
      'where the phrase tells more than the place',
      'Rebels shelled the base near Lundby from which two jets had taken off.',
      /taken? off/,
    ],
    [
      'where a nameless owner is meant',
      'Karin Berg leads a party whose members rejected the treaty with Chad.',
      /^Who(?:se members)? rejected/,
    ],
    [
      'where "whose" may stand for somebody else',
      'Karin Berg was a nurse and the wife of a farmer whose sons moved to Bergen in 1950.',
      /moved?/,
    ],
    [
      'where it stands for two people',
      'Karin Berg and Otto Lund were friends and rivals whose books won the Booker Prize in 1981.',
      /\bw[io]n\b/,
    ],
    [
      'where it was ruled out',
      'The Green Union has ruled out joining the cabinet of Oskar Lund.',
      /\bjoins?\b/,
    ],
  ])('but not %s', (_, text, wrong) => {
    expect(asked(text).filter((card) => wrong.test(card))).toEqual([]);
  });
});

describe('what a relative clause stands for goes where the pronoun was', () => {
  it.each([
    [
      'as an object',
      'Inga Holm was given over to the London Aeroplane Club, which Inga Holm joined in 1928.',
      'In what year did Inga Holm join the London Aeroplane Club? 1928',
    ],
    [
      'as what was founded',
      'Berg Mining, which Inga Holm founded in 1990, sold steel to Chad.',
      'What did Inga Holm found in 1990? Berg Mining',
    ],
    [
      'behind a preposition',
      'Inga Holm flew to Vienna with Thomas Berg, for whom she had worked since 2010.',
      'Since what year had Inga Holm worked for Thomas Berg? 2010',
    ],
    [
      'behind "with"',
      'In 1999 Karin Lund married the singer Thomas Berg, with whom she had five children.',
      'How many children did Karin Lund have with the singer Thomas Berg? five',
    ],
  ])('%s', (_, text, card) => expect(asked(text)).toContain(card));

  it.each([
    [
      'where it is one of several',
      'Inga Holm wrote a book which Thomas Berg translated into Danish in 2004.',
      /translate /,
    ],
    [
      'where more were ordered',
      'Norland sold 40 tanks that Chad had ordered in 2001.',
      /did Chad order|Who ordered/,
    ],
    [
      'where it may stand for the noun before',
      'Thomas Berg won the Lundby Prize for the novel, which he wrote in Oslo in 1987.',
      /write/,
    ],
  ])('but not %s', (_, text, wrong) => {
    expect(asked(text).filter((card) => wrong.test(card))).toEqual([]);
  });
});

describe('a clause behind two nouns belongs to the one that its words fit', () => {
  it.each([
    [
      'a name right before it',
      'The crisis came with the dismissal of the midfielder Sara Holm, who was shown a card in Oslo.',
      'Who was shown a card in Oslo? Sara Holm',
    ],
    [
      'a thing known by a name',
      'Norland signed a deal to close the Vik reactor, which has been shut since 2011.',
      'Since what year has the Vik reactor been shut? 2011',
    ],
    [
      'a club, which is many',
      'Lundby United, who were founded in 1901, sold Thomas Berg.',
      'In what year were Lundby United founded? 1901',
    ],
  ])('%s', (_, text, card) => expect(asked(text)).toContain(card));

  it.each([
    [
      'a pupil among several',
      'Thomas Berg loved one of his pupils, Karin Holm, who did not return his feelings.',
      /^(?:Who did not|What did .*pupils)/,
    ],
    [
      'half of a name',
      'Raids in Chad have been blamed on the Group for the Defence of Norland, which is linked to Berg Mining.',
      /the Defence of Norland (?:linked|\?)|\? the Defence/,
    ],
  ])('but not %s', (_, text, wrong) => {
    expect(asked(text).filter((card) => wrong.test(card))).toEqual([]);
  });
});

describe('a definition', () => {
  it('keeps the words that open its relative clause', () =>
    expect(
      asked('A geyser is an opening in the crust of the planet through which hot water, ash and gas escape.'),
    ).toContain(
      'What is a geyser? an opening in the crust of the planet through which hot water, ash and gas escape',
    ));
});

describe('a clause behind a noun that stands in what is told of another', () => {
  const moored = (load: string) =>
    asked(
      `Two wagons filled with ${load}, which have been moored at Oslo since 1950, belong to Norway.`,
    ).filter((card) => card.includes('moored'));

  it('is not asked of the other, where it may belong to either', () => expect(moored('books')).toEqual([]));

  it('is asked of the other where its verb tells which', () => expect(moored('coal')).not.toEqual([]));
});

describe('what stands behind "it was"', () => {
  it('is told by "who", and nobody inside it', () =>
    expect(
      asked('It was Petra Holm, trained by the champion Jan Berg, who won the cup in Oslo.').filter((one) =>
        /^Who won .* Jan Berg|Jan Berg win/.test(one),
      ),
    ).toEqual([]));

  it('may name somebody behind a noun', () =>
    expect(
      asked('It was a farewell for Jan Berg, the coach, who will leave Oslo in June.').filter((one) =>
        /^Who will leave/.test(one),
      ),
    ).toHaveLength(1));
});
