import type { Token } from '../../types/document.js';
import { firstBelow, lastBelow } from './phrase-ends.js';

/** Relations in which a noun behind a comma may have been hung on the phrase before it. */
const HUNG = /^(?:appos|conj|nmod|nmod:unmarked|list|dep|flat|dislocated)$/;

/**
 * Gives a verb the subject that the phrase before it swallowed: in "After the siege of Lundby, King Marek fled" the parser
 * may take "King Marek" for another name of Lundby. But a noun between a comma and a verb without a subject is its
 * subject, where a phrase opens the sentence.
 */
export function correctSwallowedSubjects(tokens: readonly Token[]): readonly Token[] {
  for (const verb of tokens) {
    const subject = mayLackSubject(verb) ? swallowedBy(verb, tokens) : undefined;
    if (!subject) continue;
    const passive = tokens.some(({ head, deprel }) => head === verb.id && deprel === 'aux:pass');
    const bare = !tokens.some(({ head, deprel }) => head === verb.id && deprel.startsWith('aux'));
    return tokens.map((token) => {
      if (token === subject) return { ...token, head: verb.id, deprel: passive ? 'nsubj:pass' : 'nsubj' };
      return token === verb && bare && verb.xpos === 'VBN' ? { ...token, xpos: 'VBD' } : token;
    });
  }
  return tokens;
}

const mayLackSubject = ({ upos, xpos, deprel }: Token): boolean =>
  upos === 'VERB' && /^VB[DNZP]$/.test(xpos) && /^(?:root|parataxis)$/.test(deprel);

function swallowedBy(verb: Token, tokens: readonly Token[]): Token | undefined {
  const below = tokens.filter(({ head }) => head === verb.id);
  if (below.some(({ deprel }) => /^(?:nsubj|csubj|expl|obl:agent)/.test(deprel))) return undefined;
  const own = below.filter(({ id, deprel, upos }) => id < verb.id && (/^aux/.test(deprel) || upos === 'ADV'));
  const start = Math.min(verb.id, ...own.map(({ id }) => id));
  for (const opening of below) {
    if (opening.id > start || !/^(?:obl|advcl)/.test(opening.deprel)) continue;
    const first = firstBelow(tokens, opening.id);
    if (tokens[first - 1]?.upos !== 'ADP' && tokens[first - 1]?.upos !== 'SCONJ') continue;
    const found = tokens.find(
      (token) =>
        token.id > opening.id &&
        HUNG.test(token.deprel) &&
        /^(?:NOUN|PROPN)$/.test(token.upos) &&
        isWithin(tokens, token, opening.id) &&
        tokens[firstBelow(tokens, token.id) - 2]?.form === ',' &&
        lastBelow(tokens, token.id) === start - 1 &&
        !tokens.some(({ head, deprel }) => head === token.id && (deprel === 'cc' || deprel === 'case')),
    );
    if (found) return found;
  }
  return undefined;
}

function isWithin(tokens: readonly Token[], token: Token, id: number): boolean {
  let at: Token | undefined = token;
  for (let steps = 0; at && steps <= tokens.length; steps++) {
    if (at.head === id) return true;
    at = tokens[at.head - 1];
  }
  return false;
}
