import { describe, expect, it } from 'vitest';
import { correctClefts } from '../../src/annotate/corrections/clefts.js';
import { arcs, tokens } from './trees.js';

const HOLM =
  'it/PRON/PRP/3/nsubj was/AUX/VBD/3/cop Holm/PROPN/NNP/0/root ,/PUNCT/,/5/punct trained/VERB/VBN/3/acl by/ADP/IN/7/case Berg/PROPN/NNP/5/obl:agent ,/PUNCT/,/10/punct who/PRON/WP/10/nsubj won/VERB/VBD/7/acl:relcl';

describe('correctClefts', () => {
  it('gives the clause to the name that is brought out', () =>
    expect(arcs(correctClefts(tokens(HOLM)))).toContain('won/3/acl:relcl'));

  it.each([
    ['a name that nothing brings out', HOLM.replace('it/PRON', 'she/PRON')],
    ['a clause without a comma before it', HOLM.replace(',/PUNCT/,/10/punct', 'once/ADV/RB/10/advmod')],
    ['a clause of what is not set off', HOLM.replace(',/PUNCT/,/5/punct', 'newly/ADV/RB/5/advmod')],
    ['a noun', HOLM.replace('Holm/PROPN/NNP', 'gift/NOUN/NN')],
  ])('leaves %s', (_, before) => expect(correctClefts(tokens(before))).toEqual(tokens(before)));
});
