import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const expectAsked = (text: string, card: string) => expect(asked(text)).toContain(card);
const expectNothingLike = (text: string, pattern: RegExp) =>
  expect(asked(text).filter((card) => pattern.test(card))).toEqual([]);

describe('what is not so', () => {
  it.each([
    ['There is no proof that Inga Holm visited Lundby in 1590.', /visited|visit/],
    ['Karin Berg would have won the gold medal in Oslo had she not fallen.', /won|win/],
    ['Inga Holm, it is rumoured, was offered the post of ambassador to Norway in 1995.', /offered/],
    ['Karin Berg wrongly believed that Inga Holm had met Viktor Marek in Oslo.', /According/],
    ['Karin Berg was mistaken in thinking that Inga Holm had met Viktor Marek.', /According/],
    ['Karin Berg hinted that Inga Holm had met Viktor Marek in Oslo.', /According/],
    ['Police suspect that Inga Holm hid the diamonds in Oslo.', /hid/],
    ['Norway insisted on signing the treaty of Lundby in 1990.', /Norway (?:sign|signed)|country signed/],
  ])('is not asked: %s', (text, pattern) => expectNothingLike(text, pattern));

  it('is told as so where it is so', () => {
    expectAsked(
      'Karin Berg believed that Inga Holm had met Viktor Marek in Oslo.',
      'According to Karin Berg, whom did Inga Holm meet in Oslo? Viktor Marek',
    );
    expectAsked(
      'Norway signed the treaty of Lundby in 1990.',
      'In what year did Norway sign the treaty of Lundby? 1990',
    );
  });
});

describe('what is made up', () => {
  it.each([
    ['Actor Tom Reed plays Colonel Viktor Marek, who shot the mayor of Lundby in 1944.', /shot|shoot/],
    ['In the film, Colonel Viktor Marek shoots the mayor of Lundby.', /shoot/],
    [
      'In his novel Winter, Viktor Marek describes how Napoleon burned Moscow.',
      /burn(?:ed)? Moscow\? Napoleon/,
    ],
    ['The film The Men Who Sold Rome opens in Milan on Friday.', /^Who sold|did The Men/i],
  ])('is not asked as a fact: %s', (text, pattern) => expectNothingLike(text, pattern));

  it('is asked with the film that it happens in', () =>
    expectAsked(
      'In the film Red Dawn, Colonel Viktor Marek shoots the mayor of Lundby.',
      'Whom does Colonel Viktor Marek shoot in the film Red Dawn? the mayor of Lundby',
    ));
});

describe('who did it', () => {
  it('is the one who promises', () =>
    expectNothingLike('Inga Holm promised Karin Berg to sell the boat in Oslo.', /^(?:Who will sell|Whom)/));

  it('is the one quoted', () =>
    expectNothingLike(
      'Reuters quoted Karin Berg as saying that Norway had moved missiles to Sweden.',
      /said.* Reuters$/,
    ));

  it('is not the vote, the river or the painting', () => {
    expectNothingLike('The law of 1889 was repealed in 1952 by a vote of 80 to 20.', /What repealed/);
    expectAsked(
      'Inga Holm was refused a visa by Sweden in 2015.',
      'Which country refused Inga Holm a visa in 2015? Sweden',
    );
  });

  it('is all of a list, each in a way of its own', () =>
    expectNothingLike(
      'Norway, Sweden and, reluctantly, Denmark signed the treaty of Lundby.',
      /reluctantly/,
    ));

  it('keeps the form of its verb', () => {
    expectAsked('Inga Holm was hanged by the Swedes.', 'Who hanged Inga Holm? the Swedes');
    expectNothingLike('Inga Holm was seen to leave the house in Oslo by Karin Berg.', /saw/);
    expectNothingLike(
      "Inga Holm's denial that she had met Karin Berg in Oslo was published by the Tribune.",
      /that her/,
    );
  });
});

describe('a year or place', () => {
  it("is not asked where it may be another's", () => {
    expectNothingLike('Inga Holm blamed Sweden for the sinking of the ferry Alba in 1996.', /^In what year/);
    expectNothingLike('Inga Holm was the youngest winner since Karin Berg in 1954.', /1954$/);
    expectNothingLike('The merger of Orbis and Telmar would create the largest airline in Asia.', /Asia$/);
    expectNothingLike(
      'Viktor Marek finished second to Karin Berg in the third stage of the Tour of Norway.',
      /^When/,
    );
    expectNothingLike('Inga Holm was seen by villagers near Oslo by night.', /^By when/);
    expectNothingLike('Inga Holm flew to Oslo, where Karin Berg was to receive her.', /^Why/);
    expectNothingLike('If Norway agrees, Orbis will sell its office in Oslo to Air France.', /where/);
  });

  it('is asked where nothing else has it', () => {
    expectAsked('Inga Holm visited Sweden in 1996.', 'In what year did Inga Holm visit Sweden? 1996');
    expectAsked('Inga Holm blamed Sweden in 1996.', 'In what year did Inga Holm blame Sweden? 1996');
  });
});

describe('half an answer', () => {
  it.each([
    ['Inga Holm rejected a claim by Karin Berg that she had sold arms to Norway.', /a claim by Karin Berg$/],
    ['The price of bread in Oslo rose from 4 to 7 dinars in 2013.', /From how much/],
    ['Inga Holm dismissed as nonsense reports that Karin Berg had sold arms to Norway.', /As what/],
    ['One in five Swedes voted for Inga Holm in 1992.', / one$/],
    ['Sweden sold as few as 14 tanks to Norway in 1991.', /How many few/],
    ['Inga Holm has sold more books than any Norwegian poet.', /sold than/],
  ])('is not asked for: %s', (text, pattern) => expectNothingLike(text, pattern));
});

describe('a post', () => {
  it.each([
    'Ousted Norwegian president Viktor Marek lives in Oslo.',
    "Viktor Marek, Norway's next president, will be sworn in in Oslo on 28 July.",
  ])('is not held: %s', (text) => expectNothingLike(text, /^(?:Who is|What post)/));
});
