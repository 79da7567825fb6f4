import { describe, expect, it } from 'vitest';
import { asked, cardsOf } from '../fixtures/drafting.js';

const elsewhere = 'A walk in Lowmarsh';
const tax = 'In 1921 the parliament of Norland introduced a tax on salt.';
const reaction = 'Karin Berg reacted by burning the salt office in Lundby.';

describe('a reaction is asked with what it answered to', () => {
  it.each([
    [
      'the sentence before',
      `${tax} ${reaction}`,
      'How did Karin Berg react after the parliament of Norland introduced a tax on salt in 1921? by burning the salt office in Lundby',
    ],
    [
      'its clause with "when"',
      'Ties cooled in 1930 when Norland closed the Lorne bridge. Sweden responded by suspending the Lorne commission.',
      'How did Sweden respond after Norland closed the Lorne bridge? by suspending the Lorne commission',
    ],
  ])('%s', (_, text, card) => expect(asked(text, elsewhere)).toContain(card));

  it.each([
    ['somebody only said', 'Karin Berg said that Norland would close the Lorne bridge.'],
    ['is no event', 'Norland is a country of 26 cantons.'],
    ['was denied', 'Norland did not close the Lorne bridge.'],
    ['is planned', 'Norland will close the Lorne bridge.'],
    ['names nobody', 'It closed the Lorne bridge in 1921.'],
    ['is vague', 'The ministry closed the crossing.'],
    ['is the same one’s own deed', 'Sweden closed the Lorne bridge.'],
  ])('not what %s', (_, before) => {
    const text = `${before} Sweden retaliated by doubling its tax on timber.`;
    expect(asked(text, elsewhere).filter((one) => /retaliate/.test(one))).toEqual([]);
  });

  it('not what another paragraph tells', () => {
    expect(asked(`${tax}\n\n${reaction}`, elsewhere).filter((one) => /react/.test(one))).toEqual([]);
  });

  it('does not ask who reacted: others may have', () => {
    expect(asked(`${tax} ${reaction}`, elsewhere).filter((one) => /Who react/.test(one))).toEqual([]);
  });

  it('shows the sentence that tells it', () => {
    const card = cardsOf(`${tax} ${reaction}`, 'short', elsewhere).find(({ question }) =>
      /react/.test(question),
    );
    expect(card?.evidence.map(({ text }) => text)).toEqual([reaction, tax]);
  });
});
