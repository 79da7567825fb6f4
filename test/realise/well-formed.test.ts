import { describe, expect, it } from 'vitest';
import { formTrouble } from '../../src/realise/well-formed.js';

describe('formTrouble', () => {
  it.each([
    'When were the ships launched on 22?',
    'Who did not say whether the treaty would be?',
    'How many otherwise miners will go?',
    'Of whom did only Karin Berg grow up?',
    'How much, more than ever before does Karin Berg earn?',
  ])('finds a question that lacks something: %s', (question) =>
    expect(formTrouble(question)).toBe('not-well-formed'),
  );

  it.each([
    'Which road did Karin Berg build on 22 April?',
    'Who did not say whether the treaty would be signed?',
    'How much does Karin Berg earn?',
    'What was the treaty?',
    'How many miners would otherwise have gone?',
    'Of what did Norway accuse Karin Berg?',
  ])('finds nothing in %s', (question) => expect(formTrouble(question)).toBeUndefined());
});
