import { describe, expect, it } from 'vitest';
import { ofLittleClauses } from '../../src/realise/little-clauses.js';
import { drafting } from '../fixtures/drafting.js';

describe('ofLittleClauses', () => {
  it('keeps two questions of a clause of few words', () => {
    const { kept, lost } = ofLittleClauses(drafting('Otto Lund repaired boats in Lundby.').drafts);
    expect([kept.length, lost.length]).toEqual([2, 1]);
  });

  it('leaves out what is asked already with fewer words', () => {
    const { drafts } = drafting('Otto Lund died in Oslo at the age of 77.');
    const lost = ofLittleClauses(drafts).lost.map(({ question }) => question);
    expect(lost).toEqual(['At what age did Otto Lund die in Oslo?']);
  });

  it.each([
    ['of a clause of more words', 'Otto Lund repaired three wooden fishing boats in Lundby on 5 May 2019.'],
    ['of what a rule of its own tells', 'Otto Lund died of cholera in Lundby in 1911.'],
  ])('keeps all %s', (_, text) => expect(ofLittleClauses(drafting(text).drafts).lost).toEqual([]));
});
