import { describe, expect, it } from 'vitest';
import { asked, cardsOf } from '../fixtures/drafting.js';

const SIGNED =
  "The accord was signed in 1907 at the Foreign Ministry by Norland's foreign minister, Inga Berg Holm, and her Sudland counterpart, Tom Lind.";

describe('two persons of whom each has a name and a post', () => {
  it('are told by their names', () =>
    expect(asked(SIGNED, 'Norland')).not.toContain(
      "Who signed the accord at the Foreign Ministry in 1907? Norland's foreign minister and Tom Lind",
    ));

  it('have a post each', () =>
    expect(asked(SIGNED)).toContain("What post did Inga Berg Holm hold? Norland's foreign minister"));
});

describe('a question', () => {
  it.each([
    [
      'tells whom a first of two surnames means',
      `${SIGNED} Senator Olav Lund said that he would summon Berg to the Senate of Norland.`,
      'Who said that he would summon Inga Berg Holm to the Senate of Norland? Olav Lund',
    ],
    [
      'leaves out "also" in what somebody said',
      'Inga Holm of Lundby said that three soldiers of Norland also died in 1907.',
      'Who said that three soldiers of Norland died in 1907? Inga Holm',
    ],
    [
      'is answered with all of a description',
      'Tom Lind described the pact of Lundby as “fair and realistic” but stressed that it was old.',
      'How did Tom Lind describe the pact of Lundby? fair and realistic',
    ],
    [
      'tells what somebody was the first to do',
      'In 1971 Inga Holm became the first woman in East and Central Norland to earn a doctorate.',
      'In what year did Inga Holm become the first woman in East and Central Norland to earn a doctorate? 1971',
    ],
  ])('%s', (_, text, card) => expect(asked(text)).toContain(card));

  it('is no statement that mixes two times', () =>
    expect(
      cardsOf(
        'The Lund Court banned two parties: in 1952 it outlawed the Reed Party, a successor to the Reds, and in 1956 the Lund Union.',
        'truefalse',
        'The Lund Court',
      ).map(({ question }) => question),
    ).not.toContain('In 1952, the Lund Court outlawed the Reed Party and the Lund Union.'));
});

describe('who "she" is in a life', () => {
  const LIFE =
    'Atemia Holm (8 July 1593 – 1654) was a Norland painter. In an age when few women painted, she ran a workshop in Lundby. She was born in Bergen, the eldest child of the painter Orazio Holm, and lost her mother when she was twelve. Orazio taught her to draw. Her first picture was finished in 1610.';

  it('is known from its first sentence on', () =>
    expect(asked(`${LIFE} In 1616 she entered the Lundby Academy.`, 'Atemia Holm')).toContain(
      'In what year did Atemia Holm enter the Lundby Academy? 1616',
    ));
});
