import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const elsewhere = 'A walk in Lowmarsh';

describe('a noun that only the sentences before explain', () => {
  it.each([
    ['a direction', 'Karin Berg overran an army post 20 miles to the south.', /to the south/],
    ['a deed of somebody', "Karin Berg's first attempt weighed 34 kg.", /attempt/],
    [
      'a deed with a remark behind it',
      "Otto Lund's first attempt, now known as H1, weighed about 34 kg.",
      /attempt/,
    ],
    ['any deed', 'Norway has denied any involvement.', /involvement/],
    [
      'those to whom something was done',
      'Relatives of the detained men have camped in Oslo for two weeks.',
      /detained/,
    ],
    ['people by their rank', 'In Oslo three senior men refused to tour.', /senior/],
    ['what is to have an outcome', 'The Liberals want the cut restricted to poorer households.', /the cut/],
    ['an animal inside an answer', 'Exports of the fish earned Norway $138 million in 2012.', /the fish/],
  ])('makes no card: %s', (_, text, open) => {
    const cards = asked(text, elsewhere).filter((card) => open.test(card));
    expect(cards).toEqual([]);
  });

  it.each([
    [
      'a direction of a place',
      'Karin Berg stayed 20 miles to the south of Oslo in 1912.',
      'Who stayed 20 miles to the south of Oslo in 1912? Karin Berg',
    ],
    [
      'a deed that is told',
      "Karin Berg's first attempt to cross Norway by sledge lasted nine days.",
      "For how long did Karin Berg's first attempt to cross Norway by sledge last? nine days",
    ],
    [
      'a denial that is told',
      'Norway has denied any involvement in the raid on Oslo.',
      'What has Norway denied? any involvement in the raid on Oslo',
    ],
    [
      'those of whom more is told',
      'Karin Berg met relatives of the men detained in Oslo in 2012.',
      'Who met relatives of the men detained in Oslo in 2012? Karin Berg',
    ],
  ])('makes one where the sentence tells it: %s', (_, text, card) =>
    expect(asked(text, elsewhere)).toContain(card),
  );
});

describe('a relative’s first name', () => {
  const story = 'Otto Lund built clocks. In 1761 his son William took one to Jamaica.';

  it('is nobody’s name for a stranger', () =>
    expect(
      asked(`${story} William appealed to Karin Berg in 1772.`, elsewhere).filter((card) =>
        card.includes('appeal'),
      ),
    ).toEqual([]));

  it('is clear with a surname', () =>
    expect(
      asked(
        'Otto Lund built clocks. In 1761 his son William Lund took one to Jamaica. William Lund appealed to Karin Berg in 1772.',
        elsewhere,
      ),
    ).toContain('Who appealed to Karin Berg in 1772? William Lund'));
});

describe('an open word', () => {
  it('opens no quotation', () => {
    const text =
      'Karin Berg hopes that Otto Lund will resign. "He has six weeks to find the money," said Inga Holm, who teaches history in Bergen.';
    expect(asked(text, elsewhere).filter((card) => /six weeks|the money/.test(card))).toEqual([]);
  });

  it('leaves a quotation that tells whom it means', () =>
    expect(asked('"Otto Lund has six weeks to find the money," said Inga Holm.', elsewhere)).toContain(
      'Who said, "Otto Lund has six weeks to find the money"? Inga Holm',
    ));

  it('goes where the sentence is as true without: "until then"', () =>
    expect(asked('Helicopters are carrying wounded miners to Bergen until then.', elsewhere)).toContain(
      'To which city are helicopters carrying wounded miners? Bergen',
    ));

  it('goes from before a name: "nearby"', () => {
    const cards = asked('China closed its consulate in nearby Kengtung in 1999.', elsewhere);
    expect(cards).toContain('Which country closed its consulate in Kengtung in 1999? China');
    expect(cards.join(' ')).not.toContain('nearby');
  });

  it('is no answer: "Thursday week"', () =>
    expect(
      asked('The deciding match starts in Bergen on Thursday week.', 'Match in Bergen').filter((card) =>
        card.includes('week'),
      ),
    ).toEqual([]));
});
