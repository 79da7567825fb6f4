import type { Token } from '../../types/document.js';

/** What the brackets leave of doubt. */
const SURE = 0.75;
const YEAR = /^[12]\d{3}$/;
const LIVED = /^(?:b|d|born|died|c|r)\.?$/i;

/**
 * Sets right what stands in brackets behind a name: dates belong to who is named ("Oskar Lund (12 March 1870 – 5 June
 * 1941)"), a year is no object ("(b. 1950)"), and a death goes on from a birth ("(born 4 May 1861; died 3 July 1932)").
 */
export function correctLifeDates(tokens: readonly Token[]): readonly Token[] {
  const opening = tokens.find(({ form, id }) => form === '(' && tokens[id - 2]?.upos === 'PROPN');
  const closing = opening && tokens.find(({ form, id }) => form === ')' && id > opening.id);
  if (!opening || !closing) return tokens;
  const isInside = ({ id }: Token) => id > opening.id && id < closing.id;
  const first = tokens[opening.id];
  const relation = (token: Token): Token => {
    if (!isInside(token)) return token;
    const head = tokens[token.head - 1];
    const confidence = Math.max(SURE, token.confidence);
    if (token === first && token.upos === 'NUM' && /^(?:nmod:unmarked|appos)$/.test(token.deprel))
      return { ...token, deprel: 'nmod:unmarked', confidence };
    if (token === first && token.deprel === 'acl' && LIVED.test(token.form)) return { ...token, confidence };
    if (!head || !isInside(head)) return token;
    if (token.deprel === 'obj' && YEAR.test(token.form) && LIVED.test(head.form))
      return { ...token, deprel: 'obl:unmarked', confidence };
    const goesOn = token.deprel === 'conj' && LIVED.test(token.form) && LIVED.test(head.form);
    return goesOn ? { ...token, confidence } : token;
  };
  const corrected = tokens.map(relation);
  return corrected.every((token, i) => token === tokens[i]) ? tokens : corrected;
}
