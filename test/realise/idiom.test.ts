import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const expectAsked = (text: string, question: string) => expect(asked(text)).toContain(question);
const expectNothingLike = (text: string, pattern: RegExp) =>
  expect(asked(text).filter((question) => pattern.test(question))).toEqual([]);

describe('the inside of an idiom', () => {
  it.each([
    ['Colonel Inga Holm took command in May 1944.', /What did Colonel/],
    ['The Norland Trust came into conflict with the city of Oslo in 1952.', /come into\?/],
    ['The city of Toledo came under heavy fire in 1937.', /What .*come under/],
    ['Inga Holm laid down her arms in June 1802.', /What .*lay down/],
    ['At least 40 sailors lost their lives in the Baltic Sea.', /What did at least 40 sailors/],
    ['Inga Holm threw her hat into the ring in Oslo on 4 May 1920.', /What did Inga Holm throw/],
    ['Inga Holm went to sea in 1911.', /Where did Inga Holm go/],
    ['King Marek called his soldiers to arms in May 1895.', /What did King Marek call his soldiers to/],
    ['Karl Holm left Norland in Danish hands in 1896.', /^Where/],
    ['Inga Holm scored for Nord on the stroke of half-time.', /stroke\? |What .* on\?/],
  ])('is not asked for: %s', expectNothingLike);

  it.each([
    ['Colonel Inga Holm took command in May 1944.', 'When did Colonel Inga Holm take command? May 1944'],
    [
      'The Norland Trust came into conflict with the city of Oslo in 1952.',
      'In what year did the Norland Trust come into conflict with the city of Oslo? 1952',
    ],
    [
      'King Marek called his soldiers to arms in May 1895.',
      'When did King Marek call his soldiers to arms? May 1895',
    ],
    ['Inga Holm threw her hat into the sea in 1911.', 'Who threw her hat into the sea in 1911? Inga Holm'],
    ['Inga Holm took her dogs to Oslo in 1911.', 'What did Inga Holm take to Oslo in 1911? her dogs'],
    [
      'Inga Holm lost her brother in the Baltic Sea.',
      'Whom did Inga Holm lose in the Baltic Sea? her brother',
    ],
  ])('leaves the rest to ask for: %s', expectAsked);
});

describe('what is begun', () => {
  it('is not asked for with "to do"', () =>
    expectNothingLike('Norwegian jets began to bomb the harbour of Toledo in May 1937.', /begin to do/));

  it('is asked for by its object', () =>
    expectAsked(
      'Norwegian jets began to bomb the harbour of Toledo in May 1937.',
      'What did Norwegian jets begin to bomb in May 1937? the harbour of Toledo',
    ));

  it('is not what somebody has yet to do', () =>
    expectNothingLike('Inga Holm has yet to sign a contract with Toledo.', /does Inga Holm have/));
});
