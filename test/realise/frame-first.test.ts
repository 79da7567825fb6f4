import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

describe('a date that opens its sentence', () => {
  it.each([
    [
      'before a question that ends in a clause',
      'In May 1963, the Norland Science Committee issued a report that largely supported Mia Holm.',
      'In May 1963, which organization issued a report that largely supported Mia Holm? the Norland Science Committee',
    ],
    [
      'before a question for what somebody is to do',
      'In 1920 the Norland League asked Mia Holm to organise the return of prisoners.',
      'In 1920, what did the Norland League ask Mia Holm to organise? the return of prisoners',
    ],
    [
      'behind the verb, before what was ruled',
      'In 2018 the International Court of Justice ruled that Norland was under no obligation to negotiate.',
      'Which court ruled in 2018 that Norland was under no obligation to negotiate? the International Court of Justice',
    ],
    [
      'at the end, where nothing else could claim it',
      'In 1920 Mia Holm founded the Norland League.',
      'Who founded the Norland League in 1920? Mia Holm',
    ],
  ])('stands %s', (_, text, card) => expect(asked(text)).toContain(card));

  it.each([
    [
      'where the question asks for it',
      'In May 1963, Norland issued a report that largely supported Mia Holm.',
    ],
    [
      'where it is a day of no known week',
      'On Monday, Norland issued a report that largely supported Mia Holm.',
    ],
    [
      'where somebody else tells it',
      'In May 1963, Norland issued a report that largely supported Mia Holm, Karin Lund said.',
    ],
  ])('is not put first %s', (_, text) => {
    expect(
      asked(text).filter(
        (question) =>
          /^(?:In|On) (?:May|Mon).*, (?:when|on what|which|what|who) (?:day|did|time)/.test(question) &&
          /when|on what/.test(question),
      ),
    ).toEqual([]);
  });
});
