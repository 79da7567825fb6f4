import { describe, expect, it } from 'vitest';
import { namesAgain, showsSex } from '../../src/realise/telltale.js';

describe('a statement that shows whether it is right', () => {
  it.each<[string, string, string, boolean, boolean]>([
    ['Karin Berg sold the boat.', 'Karin Berg', 'Karin Berg', true, false],
    ['Inga Holm sold the boat.', 'Inga Holm', 'Karin Berg', true, false],
    ['Despite Karin Berg’s illness, Inga Holm went on.', 'Inga Holm', 'Karin Berg', true, true],
    ['Despite Berg’s illness, Karin Berg went on.', 'Karin Berg', 'Karin Berg', true, true],
    ['The Norland army asked Inga Holm to paint Holm.', 'Inga Holm', 'Karin Berg', true, true],
    ['Inga Holm moved to Hull.', 'Hull', 'London', false, false],
    ['The fund paid $10 million.', '$10 million', '$20 million', false, false],
    ['Orbis Mining sold Orbis Mining’s mine.', 'Orbis Mining', 'Orbis Mining', false, true],
    ['In all, 2 of 12 boats sank.', '2', '3', false, false],
  ])('%s', (statement, said, right, person, again) =>
    expect(namesAgain(statement, said, right, person)).toBe(again),
  );

  it.each([
    ['Karin Berg sold her farm.', true],
    ['Karin Berg hurt herself.', true],
    ['Karin Berg sold the farm.', false],
    ['Karin Berg sold its shares.', false],
  ])('%s', (statement, shows) => expect(showsSex(statement)).toBe(shows));
});
