import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { countryCode } from '../../src/realise/countries.js';
import { distractorsFor, indexFillers } from '../../src/realise/distractors.js';
import regions from '../../src/realise/lexicon/regions.json' with { type: 'json' };
import { neighbourCountries } from '../../src/realise/neighbour-countries.js';
import { drafting } from '../fixtures/drafting.js';

const codes = [...new Set(Object.values(regions).flat())];
const namesNear = (code: string): readonly string[] => neighbourCountries(code).map(({ name }) => name);

describe('the parts of the world', () => {
  it.each(Object.entries(regions))('%s holds known countries, each once', (_, region) => {
    expect(new Set(region).size).toBe(region.length);
    expect(region.length).toBeGreaterThanOrEqual(3);
    for (const code of region) expect(Object.keys(english.countries)).toContain(code);
  });

  it('give every country neighbours that have it as theirs', () => {
    for (const code of codes) {
      const near = neighbourCountries(code);
      expect(near.length).toBeGreaterThan(1);
      for (const other of near) expect(neighbourCountries(other.code).map((one) => one.code)).toContain(code);
    }
  });

  it('never count a country as its own neighbour, nor name one twice', () => {
    for (const code of codes) {
      const near = neighbourCountries(code);
      expect(near.map((one) => one.code)).not.toContain(code);
      expect(new Set(near.map((one) => one.name)).size).toBe(near.length);
    }
  });

  it('name each country as one says it, and none as another', () => {
    const near = codes.flatMap((code) => neighbourCountries(code));
    for (const { code, name } of near) {
      expect(name).toMatch(/^(?:the )?\p{Lu}\p{Ll}/u);
      expect(name).not.toMatch(/[,()]/);
      expect([code, undefined]).toContain(countryCode(name));
    }
  });

  it.each([
    ['NO', 'Sweden', 'Spain'],
    ['MX', 'Guatemala', 'Brazil'],
    ['MX', 'the United States', 'Japan'],
    ['EG', 'Libya', 'Kenya'],
    ['VN', 'Laos', 'Nepal'],
    ['GB', 'Ireland', 'Turkey'],
  ])('near %s lies %s, not %s', (code, near, far) => {
    expect(namesNear(code)).toContain(near);
    expect(namesNear(code)).not.toContain(far);
  });

  it('know nothing of a code that is none', () => expect(neighbourCountries('XX')).toEqual([]));
});

/** Wrong choices for the country that was visited, for several seeds. */
function wrongChoices(text: string, answer: string): readonly (readonly string[] | undefined)[] {
  const { drafts, facts } = drafting(text);
  const draft = drafts.find((one) => one.answer.text === answer);
  if (!draft) throw new Error(`${answer} is not asked for`);
  return Array.from({ length: 16 }, (_, seed) => distractorsFor(draft, indexFillers(facts), seed));
}

describe('wrong choices for a country', () => {
  it.each([['Uruguay'], ['Egypt'], ['Denmark'], ['Kenya'], ['Japan'], ['Cuba']])(
    'are three neighbours of %s where the article names no other country',
    (country) => {
      const near = namesNear(countryCode(country) ?? '');
      for (const choices of wrongChoices(`Karin Berg visited ${country} in 1987.`, country)) {
        expect(choices).toHaveLength(3);
        expect(new Set([...(choices ?? []), country]).size).toBe(4);
        for (const choice of choices ?? []) expect(near).toContain(choice);
      }
    },
  );

  it('are no country that answers the same question of another fact', () => {
    const text = 'Karin Berg visited Uruguay in 1987. Karin Berg visited Peru and Chile in 1990.';
    for (const choices of wrongChoices(text, 'Uruguay')) {
      expect(choices).toHaveLength(3);
      expect(choices).not.toContain('Peru');
      expect(choices).not.toContain('Chile');
    }
  });

  it('are the countries of the article first', () => {
    const text = 'Karin Berg visited Uruguay in 1987. Ghana lent Malta three boats.';
    for (const choices of wrongChoices(text, 'Uruguay')) {
      expect(choices).toContain('Ghana');
      expect(choices).toContain('Malta');
    }
  });

  it('are none where fewer than three countries lie near', () => {
    for (const choices of wrongChoices('Karin Berg visited Canada in 1987.', 'Canada'))
      expect(choices).toBeUndefined();
  });
});
