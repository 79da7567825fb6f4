import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const text = 'Karin Berg studied zoology in Oslo from 1911 to 1914.';
const who = 'Who studied zoology in Oslo from 1911 to 1914? Karin Berg';

describe('a name that the title tells', () => {
  it('is not asked for in a question of any clause', () => {
    expect(asked(text, 'Karin Berg')).not.toContain(who);
    expect(asked(text, 'A walk in Lowmarsh')).toContain(who);
  });

  it.each([
    ['Karin Berg moved to Oslo in 1911.', 'Who moved to Oslo in 1911? Karin Berg'],
    ['Otto Lund asked Karin Berg to build a bridge.', 'Whom did Otto Lund ask to build a bridge? Karin Berg'],
  ])('nor in any question below her name alone: %s', (told, card) => {
    expect(asked(told, 'Karin Berg')).not.toContain(card);
    expect(asked(told, 'A bridge for Oslo')).toContain(card);
  });

  it('leaves what else the clause tells', () =>
    expect(asked(text, 'Karin Berg')).toContain(
      'What did Karin Berg study in Oslo from 1911 to 1914? zoology',
    ));

  it('is asked for where the title has two of its kind', () =>
    expect(asked(`${text} Otto Lund taught her.`, 'Otto Lund and Karin Berg')).toContain(who));
});
