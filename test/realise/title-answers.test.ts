import { describe, expect, it } from 'vitest';
import { asked, cardsOf } from '../fixtures/drafting.js';

const title = 'Norway and Sweden sign ferry deal';
const brought = 'Norway and Sweden signed an agreement to reopen the Lorne ferry.';

describe('an answer that the title has given', () => {
  it.each([
    ['a noun of what the title tells', 'Karin Berg praised the deal in 2012.', 'What did Karin Berg praise'],
    ['a word of the title itself', 'Karin Berg sank the ferry in 2012.', 'What did Karin Berg sink'],
  ])('is none: %s', (_, text, question) => {
    expect(asked(text, title).join('\n')).not.toContain(question);
    expect(asked(text, title).join('\n')).toContain('Karin Berg');
  });

  it('is told in full where the article brought it in', () => {
    const text = `${brought} Karin Berg praised the agreement in 2012.`;
    expect(asked(text, title)).toContain(
      'What did Karin Berg praise in 2012? the agreement to reopen the Lorne ferry',
    );
    const [card] = cardsOf(text, 'short', title).filter(({ question }) => /did Karin Berg/.test(question));
    expect(card?.evidence.map(({ text }) => text)).toContain(brought);
  });

  it('stays short in the question, which stands below the title', () => {
    expect(asked(`${brought} Karin Berg praised the agreement in 2012.`, title)).toContain(
      'Who praised the agreement in 2012? Karin Berg',
    );
  });

  it.each([
    ['what more is said of it', 'Karin Berg praised the ferry deal in 2012.', '? the ferry deal'],
    [
      'a body of the country',
      'The government praised Karin Berg in 2012.',
      'Who praised Karin Berg in 2012? the government',
      'Norwegian government ends deal',
    ],
    ['another thing', 'Karin Berg opened the Lorne dam in 2012.', '? the Lorne dam'],
  ])('is kept where it is %s', (_, text, card, above = title) =>
    expect(asked(text, above).join('\n')).toContain(card),
  );
});

it.each([
  ['since the 1980s', 'Karin Berg opened the Lorne dam in the 1960s.', '? in the 1960s'],
  ['in the question, too', 'Karin Berg opened the Lorne dam in the 1960s.', 'in the 1960s?'],
])('a decade is known by itself: %s', (_, text, card) => expect(asked(text).join('\n')).toContain(card));
