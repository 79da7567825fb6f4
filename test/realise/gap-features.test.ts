import { describe, expect, it } from 'vitest';
import { type GapFeatureName, gapFeatureNames } from '../../src/realise/gap-features.js';
import type { GapDraft } from '../../src/realise/gaps.js';
import { gapsJudged } from '../fixtures/gaps.js';

const all = gapsJudged(
  'In 1907 the council of Ravensby sold the old mill to Karin Berg for 300 crowns because the harbour had frozen. ' +
    'She told Inga Holm, a baker from Lund, that nine of the millers had left.',
);

/** The gap that hides these words. */
function hiding(text: string): GapDraft {
  const found = all.find(({ answer }) => answer.text === text);
  if (!found) throw new Error(`nothing hides "${text}" but ${all.map(({ answer }) => answer.text)}`);
  return found;
}

/** Names of the features that hold in full. */
const told = (text: string): readonly string[] =>
  gapFeatureNames.filter((name) => hiding(text).features[name] === 1);

describe('what a gap is judged by', () => {
  it('are numbers from 0 to 1', () => {
    expect(all.length).toBeGreaterThan(6);
    for (const { features } of all)
      for (const name of gapFeatureNames) {
        expect(features[name]).toBeGreaterThanOrEqual(0);
        expect(features[name]).toBeLessThanOrEqual(1);
      }
  });

  it.each<[string, readonly GapFeatureName[]]>([
    ['1907', ['hides-date', 'as-oblique', 'of-main', 'behind-in', 'one-word', 'first-sentence']],
    ['300', ['hides-number', 'behind-for', 'has-number']],
    ['the harbour had frozen', ['hides-deed', 'mark-because', 'has-verb', 'ends-sentence']],
    ['nine', ['hides-figure', 'of-said', 'as-subject']],
    ['Inga Holm', ['hides-name', 'as-object', 'type-Person', 'has-name', 'before-comma', 'second-sentence']],
  ])('tell what %s is', (text, names) => expect(told(text)).toEqual(expect.arrayContaining([...names])));

  it('make a reason and a sum likelier to be wanted than a baker’s town', () => {
    for (const text of ['the harbour had frozen', '300', '1907'])
      expect(hiding(text).wanted).toBeGreaterThan(hiding('Lund').wanted);
  });
});

describe('the gaps that are judged', () => {
  it('hide no name inside a longer phrase', () => {
    const hidden = gapsJudged('Some Oslo opponents of Karin Berg planted trees in Ravensby.').map(
      ({ answer }) => answer.text,
    );
    expect(hidden).toContain('Ravensby');
    expect(hidden).not.toContain('Oslo');
  });

  it('hide no half of a phrase and no question', () => {
    const hidden = gapsJudged(
      'Karin Berg decides how many members there are in the council of Ravensby, and she paid the value added tax.',
    ).map(({ answer }) => answer.text);
    expect(hidden.filter((text) => /^how |^added tax/.test(text))).toEqual([]);
  });

  it('hide no phrase behind whose inner name a remark on it is left', () => {
    const hidden = gapsJudged('Karin Berg told an audience in Lund, a town on the coast, of old mills.').map(
      ({ answer }) => answer.text,
    );
    expect(hidden).toContain('Lund');
    expect(hidden).not.toContain('audience in Lund');
  });

  it('hide what somebody said only where he said nothing else', () => {
    const once = 'In May 1907 Karin Berg said that the mill in Ravensby was old.';
    const hides = (text: string) => gapsJudged(text).map(({ answer }) => answer.text);
    expect(hides(once)).toContain('the mill in Ravensby was old');
    expect(hides(`${once} Karin Berg added that the council of Lund had sold it.`)).not.toContain(
      'the mill in Ravensby was old',
    );
  });

  it('hide no deed with a bare weekday in it', () => {
    const hidden = gapsJudged('The council of Ravensby is due to discuss the old mill on Tuesday.').map(
      ({ answer }) => answer.text,
    );
    expect(hidden.filter((text) => /Tuesday/.test(text))).toEqual([]);
  });
});
