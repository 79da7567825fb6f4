import { describe, expect, it } from 'vitest';
import { lowerSizes } from '../../src/annotate/corrections/sizes.js';
import { arcs, tokens } from './trees.js';

const VALLEY =
  'took/VERB/VBD/0/root rows/NOUN/NNS/1/obj over/ADP/IN/4/case valleys/NOUN/NNS/1/obl half/DET/PDT/7/det:predet the/DET/DT/7/det size/NOUN/NN/1/obl of/ADP/IN/9/case Malta/PROPN/NNP/7/nmod to/ADP/IN/11/case court/NOUN/NN/7/nmod';

describe('lowerSizes', () => {
  it('hangs a size on the noun before it, and on the verb what was hung on the size', () =>
    expect(arcs(lowerSizes(tokens(VALLEY)))).toBe(
      'took/0/root rows/1/obj over/4/case valleys/1/obl half/7/det:predet the/7/det size/4/nmod:unmarked of/9/case Malta/7/nmod to/11/case court/1/obl',
    ));

  it.each([
    ['a size that something is', VALLEY.replace('rows/NOUN/NNS/1/obj', 'was/AUX/VBD/7/cop')],
    ['a size behind a preposition', VALLEY.replace('half/DET/PDT/7/det:predet', 'by/ADP/IN/7/case')],
    ['a size of nothing', VALLEY.replace('of/ADP', 'on/ADP')],
    ['another noun', VALLEY.replace('size/NOUN', 'board/NOUN')],
  ])('leaves %s', (_, before) => expect(lowerSizes(tokens(before))).toEqual(tokens(before)));
});
