import { describe, expect, it } from 'vitest';
import { factsByFiller, hasRival } from '../../src/realise/rivals.js';
import type { Fact } from '../../src/types/fact.js';
import type { Rule } from '../../src/types/rule.js';

const rule: Rule = {
  rule: 'attendance',
  fact: 'Attendance',
  gloss: '',
  file: '',
  triggers: [],
  confidence: 0,
  roles: {},
  require: ['attendee', 'event'],
  cards: [],
  examples: [],
};

function fact(roles: Readonly<Record<string, string>>, more: Partial<Fact> = {}): Fact {
  const quote = (text: string) => ({ text, start: 0, end: text.length });
  return {
    id: '',
    type: 'Attendance',
    rule: 'attendance',
    trigger: quote('attended'),
    roles: Object.fromEntries(
      Object.entries(roles).map(([name, text]) => [name, [{ ...quote(text), entity: 'Event' as const }]]),
    ),
    polarity: 'positive',
    modality: 'asserted',
    confidence: 1,
    evidence: [{ ...quote(''), article: '' }],
    ...more,
  };
}

const holm = fact({ attendee: 'Angela Holm', event: 'the Oslo talks' });

describe('hasRival', () => {
  it.each([
    ['another attended the same', fact({ attendee: 'Karin Berg', event: 'the Oslo talks' }), true],
    ['another took part, by another rule', fact({ participant: 'Karin Berg', event: 'Oslo talks' }), true],
    ['the same person by surname', fact({ participant: 'Holm', event: 'the Oslo talks' }), false],
    ['another event', fact({ attendee: 'Karin Berg', event: 'the Riga talks' }), false],
    [
      'another who did not attend',
      fact({ attendee: 'Karin Berg', event: 'the Oslo talks' }, { polarity: 'negative' }),
      false,
    ],
    [
      'another who will attend',
      fact({ attendee: 'Karin Berg', event: 'the Oslo talks' }, { modality: 'planned' }),
      false,
    ],
    ['another type', fact({ attendee: 'Karin Berg', event: 'the Oslo talks' }, { type: 'Meeting' }), false],
  ])('%s', (_, other, expected) => {
    expect(hasRival(holm, 'attendee', rule, factsByFiller([holm, other]))).toBe(expected);
  });

  it('tells facts at different times apart', () => {
    const monday = fact({ attendee: 'Angela Holm', event: 'the Oslo talks', time: 'Monday' });
    const friday = fact({ attendee: 'Karin Berg', event: 'the Oslo talks', time: 'Friday' });
    expect(hasRival(monday, 'attendee', rule, factsByFiller([monday, friday]))).toBe(false);
  });

  it('lets whose child somebody was stand beside what somebody was', () => {
    const definition: Rule = {
      ...rule,
      rule: 'who-was',
      fact: 'Definition',
      require: ['description', 'person'],
    };
    const was = (description: string) =>
      fact({ description, person: 'Karin Berg' }, { type: 'Definition', rule: 'who-was' });
    const chemist = was('a Norwegian chemist');
    const daughter = was('the eldest daughter of a miner');
    const rivals = (asked: Fact, other: Fact) =>
      hasRival(asked, 'description', definition, factsByFiller([asked, other]));
    expect(rivals(chemist, daughter)).toBe(false);
    expect(rivals(daughter, chemist)).toBe(true);
    expect(rivals(chemist, was('the head of a college'))).toBe(true);
  });
});
