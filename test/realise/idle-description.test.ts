import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const whoWas = (text: string) => asked(text).filter((question) => /^Who (?:was|is) /.test(question));
const later =
  ' Inga Holm wrote a book. Inga Holm read it in Oslo. Inga Holm won a prize. Inga Holm left Norland. Inga Holm died.';

describe('what is said of somebody in passing', () => {
  it.each([
    'Karl Berg was the son of a carpenter from Lundby.',
    'Karl Berg was a carpenter’s son from Lundby.',
    'Inga Holm, a 34-year-old seamstress from Oslo, fled to Norland.',
    'President Inga Holm, a rancher from Lundby, left Oslo in May 1998.',
    `Oslo was quiet. Inga Holm, a seamstress from Oslo, fled to Norland.${later}`,
    `Oslo was quiet. Inga Holm, a former teacher from Oslo, fled to Norland.${later}`,
  ])('is no answer to who that was: %s', (text) => {
    expect(whoWas(text)).toEqual([]);
  });

  it.each([
    [
      'Karl Berg was the son of the painter Inga Holm.',
      'Who was Karl Berg? the son of the painter Inga Holm',
    ],
    [
      'Inga Holm, a doctor at the Lundby hospital, fled to Norland.',
      'Who was Inga Holm? a doctor at the Lundby hospital',
    ],
    [
      'Inga Holm, a former teacher from Oslo, fled to Norland.',
      'Who was Inga Holm? a former teacher from Oslo',
    ],
    [`Inga Holm was a Norwegian chemist.${later}`, 'Who was Inga Holm? a Norwegian chemist'],
  ])('is not what tells who that was: %s', (text, question) => {
    expect(whoWas(text)).toContain(question);
  });
});
