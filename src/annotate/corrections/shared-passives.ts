import type { Token } from '../../types/document.js';
import type { Lemmatizer } from '../lemmatize/lemmatizer.js';

/**
 * Makes a clause of who else something was done to, where the second verb shares the first's auxiliary: in "63 people
 * have been killed and 200 injured" the parser may see 200 people that are described as injured.
 */
export function correctSharedPassives(tokens: readonly Token[]): readonly Token[] {
  const participle = tokens.find((token) => {
    const victims = tokens[token.head - 1];
    const first = victims && tokens[victims.head - 1];
    if (token.xpos !== 'VBN' || token.deprel !== 'acl' || victims?.deprel !== 'conj') return false;
    return victims.id === token.id - 1 && first?.xpos === 'VBN' && isPassive(first, tokens);
  });
  const victims = participle && tokens[participle.head - 1];
  if (!participle || !victims) return tokens;
  return tokens.map((token) => {
    const confidence = Math.max(token.confidence, SURE);
    if (token === participle) return { ...token, head: victims.head, deprel: 'conj', confidence };
    if (token === victims) return { ...token, head: participle.id, deprel: 'nsubj:pass', confidence };
    return token.head === victims.id && token.deprel === 'cc' ? { ...token, head: participle.id } : token;
  });
}

/** What the shape of such a clause leaves of doubt. */
const SURE = 0.75;

const isPassive = ({ id }: Token, tokens: readonly Token[]): boolean =>
  tokens.some(({ head, deprel }) => head === id && deprel === 'nsubj:pass') &&
  tokens.some(({ head, deprel }) => head === id && deprel === 'aux:pass');

/** Makes a participle of an "adjective" with the auxiliary of a passive: "nine people were injured". */
export function correctPassives(tokens: readonly Token[], lemmatize: Lemmatizer): readonly Token[] {
  const bearing = new Set(tokens.filter(({ deprel }) => deprel === 'aux:pass').map(({ head }) => head));
  const isVerb = ({ id, upos }: Token) => upos === 'ADJ' && bearing.has(id);
  if (!tokens.some(isVerb)) return tokens;
  return tokens.map((token) =>
    isVerb(token)
      ? { ...token, upos: 'VERB', xpos: 'VBN', lemma: lemmatize(token.form, 'VERB', 'VBN') }
      : token,
  );
}
