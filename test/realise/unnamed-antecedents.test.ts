import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const cardsOf = (text: string): string => asked(text).join('\n');

describe('a pronoun for what bears no name', () => {
  it.each([
    [
      'the workers of a place',
      'The miners of Lundby went on strike in May 1911. They marched to the harbour of Oslo in June 1911.',
      'did the miners of Lundby march',
    ],
    [
      'a thing told by its kind',
      'The Lundby pumps were sold in 1911. They cost 300 crowns.',
      'did the Lundby pumps cost',
    ],
  ])('is told by the phrase that tells which one: %s', (_what, text, expected) =>
    expect(cardsOf(text)).toContain(expected),
  );

  it.each([
    [
      'not by a bare noun',
      'The miners went on strike in May 1911. They marched to the harbour of Oslo in June 1911.',
    ],
    [
      'not by one that means the first of several',
      'The first miners of Lundby arrived in May 1911. They marched to the harbour of Oslo in June 1911.',
    ],
    [
      'not where two groups may be meant',
      'The miners of Lundby met the bakers of Oslo in May 1911. They marched to the harbour in June 1911.',
    ],
    [
      'not in what somebody else said',
      'The miners of Lundby went on strike in May 1911. "They marched to the harbour of Oslo," Otto Holt said.',
    ],
  ])('stays open: %s', (_what, text) =>
    expect(asked(text).filter((card) => / march/.test(card) && /miners/.test(card))).toEqual([]),
  );
});

describe('a possessive that grammar ties to another than the subject', () => {
  it('stays where its owner is in the question', () =>
    expect(cardsOf('In May 1911 Sweden ordered the Lund Line to withdraw its ships from Bergen.')).toContain(
      'Which country ordered the Lund Line in May 1911 to withdraw its ships from Bergen? Sweden',
    ));

  it('stays in an answer where the question has its owner', () =>
    expect(cardsOf('Sweden asked Norway to withdraw its ships from Bergen in May 1911.')).toMatch(
      /What did Sweden ask Norway to do[^?]*\? withdraw its ships from Bergen/,
    ));

  it('is not left open where the owner is asked for', () =>
    expect(
      asked('In May 1911 Sweden ordered the Lund Line to withdraw its ships from Bergen.').filter((card) =>
        /^(?:Whom|Which company|Which organization) [^?]*its ships[^?]*\?/.test(card),
      ),
    ).toEqual([]));
});
