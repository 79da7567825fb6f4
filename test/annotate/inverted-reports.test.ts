import { describe, expect, it } from 'vitest';
import { createAnnotator } from '../../src/annotate/annotate.js';
import { packageFiles } from '../../src/resources.js';

const { annotate } = createAnnotator(packageFiles());

/** The report of a sentence, its speaker and the verb of what is said. */
function reportOf(text: string) {
  const article = { text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] };
  const [sentence] = annotate(article as unknown as Parameters<typeof annotate>[0]).sentences;
  const tokens = sentence?.tokens ?? [];
  const root = tokens.find(({ head }) => head === 0);
  const below = (deprel: string) =>
    tokens.find((token) => token.head === root?.id && token.deprel === deprel)?.form;
  return [root?.form, below('nsubj'), below('ccomp')].join(' ');
}

describe('correctInvertedReports', () => {
  it.each([
    ['At least 40 miners are missing, said Sai Lin Aung, a doctor in Lhota.', 'said Sai missing'],
    [
      'The tunnel will be closed for months, warned Tereza Nováková, the mayor of Lhota.',
      'warned Tereza closed',
    ],
    ['Nine people were hurt, said police in Lund.', 'said police hurt'],
    [
      'The dam had been weakened by frost, said engineers who inspected it on Monday.',
      'said engineers weakened',
    ],
    ['The tax will rise, added Finance Minister Karin Berg.', 'added Karin rise'],
    ['The mine was shut in 1931, said the ministry, which plans a museum there.', 'said ministry shut'],
  ])('finds who speaks in "%s"', (text, expected) => {
    expect(reportOf(text)).toBe(expected);
  });

  it.each([
    ['He stood up, warned the mayor and left.', 'stood He '],
    ['He crossed the line first, declared the winner.', 'crossed He '],
    ['She sang, danced, said goodbye and left.', 'sang She '],
    ['The firm, said to be worth 3 million euros, was sold.', 'sold  '],
  ])('leaves "%s"', (text, expected) => {
    expect(reportOf(text)).toBe(expected);
  });
});
