import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const expectAsked = (text: string, question: string) => expect(asked(text)).toContain(question);
const expectNothingLike = (text: string, pattern: RegExp) =>
  expect(asked(text).filter((question) => pattern.test(question))).toEqual([]);

describe('what bounds a fact stays in its question', () => {
  it.each([
    [
      'The Council of States, in which most cantons have two members, met in Bern.',
      'How many members do most cantons have in the Council of States? two',
    ],
    [
      'Inga Holm flew to Paris, where Erik Berg had been scheduled to address the World Trade Forum.',
      'What had Erik Berg been scheduled to address in Paris? the World Trade Forum',
    ],
    [
      'Inga Holm commanded 40 soldiers in Oslo until 1990.',
      'Who commanded 40 soldiers in Oslo until 1990? Inga Holm',
    ],
    [
      'Karin Berg was elected chair at the Nordic Bank in 2004.',
      'To what post was Karin Berg elected at the Nordic Bank in 2004? chair',
    ],
  ])('%s', expectAsked);

  it('or nothing is asked', () => {
    expectNothingLike('Before Tuesday, 17 Danish spies remained in Oslo.', /remain/);
    expectNothingLike('Inga Holm commanded 40 soldiers in Oslo until last Saturday.', /command/);
  });

  it('unless it has no name, or is asked for', () => {
    expectAsked(
      'Inga Holm bought a house in which Erik Berg had written the Oslo Papers in 1952.',
      'Who wrote the Oslo Papers in 1952? Erik Berg',
    );
    expectNothingLike(
      'Inga Holm moved to Oslo, where Erik Berg sold the Nordic Bank in 1952.',
      /(?:Where|In which city) .*in Oslo/,
    );
  });

  it('but not a return from nobody knows where', () =>
    expectAsked(
      'Inga Holm went to Greenland. On her return Inga Holm was appointed director of the Oslo Zoo in 1888.',
      'Who was appointed director of the Oslo Zoo in 1888? Inga Holm',
    ));
});

describe('what belongs to somebody named in the question', () => {
  it('is told by a pronoun', () =>
    expectAsked(
      'Erik Berg grew up in Oslo. A voyage to Iceland in 1890 gave him his first sight of the ice cap.',
      'What did a voyage to Iceland in 1890 give Erik Berg? his first sight of the ice cap',
    ));
});

describe('a post', () => {
  it('is told without an age', () =>
    expectAsked(
      'Jan Holm, a 46-year-old former mayor of Lundby, conceded defeat in Oslo.',
      'What former post did Jan Holm hold? mayor of Lundby',
    ));
});

describe('a quotation', () => {
  it('whose beginning would be lost is not asked about', () =>
    expectNothingLike('In 1990 the Norwegian army received "twenty rumours a day".', /how many ["“]/));
});
