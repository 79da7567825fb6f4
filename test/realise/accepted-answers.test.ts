import { describe, expect, it } from 'vitest';
import { askAbout, createEngine, findFacts, readArticle } from '../../src/pipeline.js';
import { isSoundVariant } from '../../src/realise/sound-variants.js';
import { packageFiles } from '../../src/resources.js';
import type { CardKind } from '../../src/types/card.js';

const made = createEngine(packageFiles());
if (!made.ok) throw new Error('the rules do not load');
const engine = made.value;

/** What counts as right for a question about a text of 1 June 2020. */
function accepted(text: string, question: RegExp, kind: CardKind = 'short'): readonly string[] {
  const article = readArticle(Buffer.from(`Norland\n\n${text}`), { name: 'a.txt', date: '2020-06-01' });
  if (!article.ok) throw new Error('unreadable');
  const { cards } = askAbout(engine, findFacts(engine, article.value), [kind]);
  const card = cards.find((one) => question.test(one.question));
  if (!card) throw new Error(`not asked, but ${cards.map((one) => one.question).join(' ')}`);
  return card.accept;
}

describe('words that count as the same answer', () => {
  it.each([
    ['safe passage for two trucks', 'safe passage for two trucks with food'],
    ['old ferries', 'the old ferries'],
    ['the prime minister', 'Azlan Hamzah'],
    ['a physicist and chemist', 'a physicist and chemist'],
  ])('%s: %s', (variant, answer) => expect(isSoundVariant(variant, answer)).toBe(true));

  it.each([
    ['a ban', 'a ban on ferries more than 30 years old'],
    ['Her proposal', "Karin Berg's proposal"],
    ['whose free kick', "Karin Berg's free kick"],
    ['a physicist', 'a physicist and chemist'],
    ['protective coatings', 'protective coatings, turbines and bridges'],
    ['a school teacher', 'Karin Berg'],
    ['arming the rebels of the Front (KLF', 'arming the rebels of the Front'],
  ])('not %s: %s', (variant, answer) => expect(isSoundVariant(variant, answer)).toBe(false));
});

describe('short names', () => {
  it('are the surname, where nobody else bears it', () => {
    expect(accepted('Karin Berg opened the Lundby Canal in Norland on 4 May 1950.', /^Who opened/)).toContain(
      'Berg',
    );
    expect(
      accepted(
        'Karin Berg opened the Lundby Canal in Norland on 4 May 1950. Her father, Otto Berg, was a smith.',
        /^Who opened/,
      ),
    ).not.toContain('Berg');
  });

  it('are what the article itself says for short', () => {
    const names = accepted(
      'Lim Siew Hoon opened the Lundby Canal in Norland on 4 May 1950. Lim was born in Oslo.',
      /^Who opened/,
    );
    expect(names).toContain('Lim');
    expect(names).not.toContain('Hoon');
  });

  it('are no given name, where the surname is said alone', () => {
    const text =
      'Gordon Marsh opened the Lundby Canal in Norland on 4 May 1950. Marsh was born in Oslo. "Gordon works hard," said Ana Moe.';
    expect(accepted(text, /^Who opened/)).toContain('Marsh');
    expect(accepted(text, /^Who opened/)).not.toContain('Gordon');
  });

  it('are no number behind a name', () =>
    expect(
      accepted('George V opened the Lundby Canal in Norland on 4 May 1950.', /^Who opened/),
    ).not.toContain('V'));
});

describe('prepositions', () => {
  it('are taken with what a question word stands for', () =>
    expect(
      accepted('In 1950 Karin Berg protested against the building of a canal at Lundby.', /^What did/),
    ).toContain('against the building of a canal at Lundby'));

  it('are not taken from outside the clause', () => {
    const all = accepted(
      'Karin Berg travelled with Otto Holm, who broke a finger in the Battle of Lundby.',
      /^Who broke/,
    );
    expect(all).toContain('Holm');
    expect(all).not.toContain('with Otto Holm');
  });

  it('are not said twice at a gap', () =>
    expect(accepted('Karin Berg was born in Lundby on 7 November 1867.', /on ___/, 'cloze')).not.toContain(
      'on 7 November 1867',
    ));
});

it('a day of the week counts as its date, too', () =>
  expect(accepted('The Norland Museum was opened on Friday.', /^On what day|^When/, 'choice')).toContain(
    '29 May 2020',
  ));
