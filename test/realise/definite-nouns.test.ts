import { describe, expect, it } from 'vitest';
import { asked, drafting } from '../fixtures/drafting.js';

const elsewhere = 'A walk in Lowmarsh';

describe('a role noun', () => {
  const company = 'Corvane Holdings owns a mine in Oslo.';

  it.each([
    [
      'stands for the name',
      `${company} The company employs 400 people.`,
      'How many people does Corvane Holdings employ? 400',
    ],
    [
      'stands for the name as an owner, too',
      `${company} The company employs miners. The company's own brand is called Northlight.`,
      "By what name is Corvane Holdings' own brand known? Northlight",
    ],
  ])('%s', (_, text, card) => expect(asked(text, elsewhere)).toContain(card));

  it('does not hang on pronouns between it and the name', () => {
    const text =
      'Peter Holm, the president of Nordby, met Otto Lund. He was tired when he left him. The president was blamed by Karin Berg.';
    expect(asked(text, elsewhere)).toContain('Who blamed Peter Holm? Karin Berg');
  });

  it('is told by a whole name with a hyphen', () => {
    const text = 'The freighter Mont-Blanc left Oslo in 1912. The freighter reached Bergen in 1913.';
    expect(asked(text, elsewhere)).toContain('What reached Bergen in 1913? Mont-Blanc');
  });

  it('stays as it is in what somebody said word for word', () => {
    const text = `${company} Karin Berg said, "The company is too small."`;
    expect(asked(text, elsewhere)).toContain('Who said, "The company is too small"? Karin Berg');
  });
});

describe('a definite noun inside another phrase', () => {
  it.each([
    'Karin Berg sued the supplier of the software for $22 million.',
    'Karin Berg remains divided over the timing.',
    'Karin Berg described the timing in 1912.',
  ])('is as vague as one by itself: %s', (text) => {
    const { drafts, dropped } = drafting(text, elsewhere);
    expect(drafts.map(({ question }) => question).filter((one) => /software|timing/.test(one))).toEqual([]);
    expect(dropped.map(({ code }) => code).join(' ')).toMatch(/vague/);
  });

  it.each([
    ['Zinc lowers the level of sugar in the blood.', 'What lowers the level of sugar in the blood? zinc'],
    [
      'Karin Berg emptied a keg of water into the Lorne to mark the "wedding of the waters" in 1912.',
      'Who emptied a keg of water into the Lorne to mark the "wedding of the waters" in 1912? Karin Berg',
    ],
    [
      'Karin Berg pulled 30 people from the rubble in 1912.',
      'How many people did Karin Berg pull from the rubble in 1912? 30',
    ],
  ])('is clear where everybody knows it, or it is quoted: %s', (text, card) =>
    expect(asked(text, elsewhere)).toContain(card),
  );
});

describe('another word for a name', () => {
  it.each([
    'A crisis has hit the Baltic state, which plans to raise taxes on beer to 5% in 1999.',
    'Karin Berg sued the Danish company for nine million euros in 1999.',
  ])('is clear to nobody: %s', (text) => {
    for (const card of asked(text, elsewhere))
      expect(card).not.toMatch(/the Baltic state|the Danish company/);
  });

  it('is where more tells which one', () => {
    expect(asked('Karin Berg sued the largest Danish company in 1999.', elsewhere)).toContain(
      'Who sued the largest Danish company in 1999? Karin Berg',
    );
  });
});
