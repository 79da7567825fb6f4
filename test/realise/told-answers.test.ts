import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const elsewhere = 'A walk in Lowmarsh';

describe('an answer that says enough', () => {
  it.each([
    [
      'a name of several words that opens its sentence',
      'Local Government Norland, a lobby group, met in Oslo.',
      'What is Local Government Norland? a lobby group',
    ],
    [
      'a body of any land',
      'The police beat Karin Berg in Lundby.',
      'Who beat Karin Berg in Lundby? the police',
    ],
    [
      'who holds a post at any time',
      'Debates are presided over by the Speaker.',
      'Who presides over debates? the Speaker',
    ],
    [
      'two that were not named',
      'In 1854 Karin Berg removed agents of both parties.',
      'Whom did Karin Berg remove in 1854? agents of both parties',
    ],
    [
      'what a thing has',
      'In 1854 Karin Berg removed the handle of the pump.',
      'What did Karin Berg remove in 1854? the handle of the pump',
    ],
    [
      'their own, though somebody else is named',
      'Karin Berg, a scientist, said most deputies were afraid of losing their seats.',
      'According to Karin Berg, what were most deputies afraid of? losing their seats',
    ],
  ])('%s', (_, text, card) => expect(asked(text, elsewhere)).toContain(card));

  it.each([
    ['a body of some land', 'The army beat Karin Berg in Lundby.', elsewhere, /the army$/],
    ['a post on one occasion', 'The Speaker hopes to meet Karin Berg on Friday.', elsewhere, /the Speaker$/],
    ['both themselves', 'Karin Berg met both camps in Lundby.', elsewhere, /both camps$/],
  ])('but not %s', (_, text, title, answer) =>
    expect(asked(text, title).filter((one) => answer.test(one))).toEqual([]),
  );
});

describe('what is said so of whatever it is', () => {
  it.each([
    [
      'Norway ordered two Chilean diplomats to leave the country.',
      'Which country ordered two Chilean diplomats to leave the country? Norway',
    ],
    ['Norway gave women the vote in 1913.', 'In what year did Norway give women the vote? 1913'],
  ])('%s', (text, card) => expect(asked(text, elsewhere)).toContain(card));

  it.each([
    ['Norway gave Karin Berg the letter in 1913.', /the letter/],
    ['Norway took the lead in 1913.', /\? the lead/],
  ])('but not: %s', (text, phrase) =>
    expect(asked(text, elsewhere).filter((one) => phrase.test(one))).toEqual([]),
  );
});
