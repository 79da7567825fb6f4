import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const about = (text: string, start: string) => asked(text).filter((card) => card.startsWith(start));

describe('what is asked ends where it ends', () => {
  it.each([
    [
      'the time of a raid is not its town',
      'Norland jets bombed a crowded market and a school in the eastern town of Lundby early on Tuesday.',
      'On what day did Norland jets bomb a crowded market and a school in the eastern town of Lundby? Tuesday',
    ],
    [
      'a closure to come keeps its time',
      'Karin Berg ruled out the closure of the Norland Museum in Lundby before 2030.',
      'What did Karin Berg rule out? the closure of the Norland Museum in Lundby before 2030',
    ],
    [
      'troops keep the place where they are stationed',
      'Norway leads the battle group stationed at Lundby.',
      'Whom does Norway lead? the battle group stationed at Lundby',
    ],
    [
      'a loss is blamed on something',
      'Norway blames its losses on the worst storm in three decades.',
      'What does Norway blame its losses on? the worst storm in three decades',
    ],
    [
      'a name behind a day is the subject',
      'On Tuesday Norway arrested Viktor Marek.',
      'Which country arrested Viktor Marek? Norway',
    ],
  ])('%s', (_, text, card) => expect(asked(text)).toContain(card));
});

describe('a phrase from the front does not seem to belong to a clause at the end', () => {
  it('puts a time before the clause', () => {
    const text = 'In 1920 the League of Nations asked Karin Berg to organise the return of prisoners of war.';
    expect(about(text, 'Which organization')).toEqual([
      'Which organization asked Karin Berg in 1920 to organise the return of prisoners of war? the League of Nations',
    ]);
  });

  it('leaves a place out', () => {
    const text = 'In Washington, Karin Berg telephoned Viktor Marek on Monday to urge restraint.';
    const cards = asked(text).filter((card) => card.includes('to urge restraint'));
    expect(cards.length).toBeGreaterThan(0);
    expect(cards.join(' ')).not.toContain('restraint in Washington');
  });

  it('keeps a place where no clause stands at the end', () => {
    expect(asked('In Washington, Karin Berg met Viktor Marek.')).toContain(
      'Whom did Karin Berg meet in Washington? Viktor Marek',
    );
  });
});

describe('a clause about what somebody did', () => {
  it('asks of the noun before it', () => {
    const text = 'Karin Berg joined the Lundby Aeroplane Club, which Viktor Marek had founded in 1928.';
    expect(asked(text)).toContain(
      'Which organization did Viktor Marek found in 1928? the Lundby Aeroplane Club',
    );
  });

  it('asks nothing of a noun that belongs to another verb', () => {
    const text = 'Karin Berg ruled out peace talks that Norland had hoped to open in Oslo in December.';
    expect(asked(text).join(' ')).not.toMatch(/hoped? peace talks/);
  });
});
