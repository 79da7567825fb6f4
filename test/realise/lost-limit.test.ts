import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

describe('a word that denies or limits', () => {
  it.each([
    ['Inga Holm batted with scarcely a blemish in Oslo.', /a blemish$/],
    ['The reform had hardly a friend in the parliament of Norland.', /a friend/],
  ])('is not left out of what it limits: %s', (text, pattern) => {
    expect(asked(text).filter((question) => pattern.test(question))).toEqual([]);
  });

  it('may stand in the question or the answer', () => {
    expect(asked('Inga Holm batted with scarcely a blemish in Oslo.')).toContain(
      'Who batted with scarcely a blemish in Oslo? Inga Holm',
    );
    expect(asked('Sweden sent nearly 300 soldiers to Norway in May 1998.')).toContain(
      'How many soldiers did Sweden send to Norway in May 1998? nearly 300',
    );
  });
});
