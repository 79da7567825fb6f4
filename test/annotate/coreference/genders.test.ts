import { describe, expect, it } from 'vitest';
import { documentOf } from './links.js';

const genderOf = (text: string, name: string) =>
  documentOf(text).chains.find((chain) => chain.name === name)?.gender;

describe('the gender of a chain', () => {
  it.each([
    ['by the given name', 'Karin Berg opened the school.', 'Karin Berg', 'feminine'],
    ['by a pronoun', 'Lin Zhao opened the school. He left in May.', 'Lin Zhao', 'masculine'],
    ['not where nothing tells it', 'Lin Zhao opened the school.', 'Lin Zhao', undefined],
    ['not of a body', 'The Coastal Agency opened the school.', 'Coastal Agency', undefined],
  ])('%s', (_what, text, name, gender) => expect(genderOf(text, name)).toBe(gender));
});
