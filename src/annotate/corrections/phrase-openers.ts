import type { Token } from '../../types/document.js';

/**
 * Hangs on a phrase the word that opens it, where the parser hung it on the verb: "neither" before "the Danish nor the
 * Swedish fleet" and "twice" before "as many voters".
 */
export function lowerOpeners(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, Pick<Token, 'head' | 'deprel'>>();
  for (const token of tokens) {
    const verb = tokens[token.head - 1];
    if (verb?.upos !== 'VERB' || token.id > verb.id) continue;
    const first = token.deprel === 'cc:preconj' ? coordinated(token, verb, tokens) : undefined;
    if (first) {
      moved.set(token.id, { head: first.id, deprel: 'cc:preconj' });
      const second = /^neither$/i.test(token.form) ? behindNor(first, verb, tokens) : undefined;
      if (second) moved.set(second.id, { head: first.id, deprel: 'conj' });
    }
    const many = token.deprel === 'advmod' ? multiplied(token, tokens) : undefined;
    if (many) moved.set(token.id, { head: many.id, deprel: 'advmod' });
  }
  return moved.size === 0 ? tokens : tokens.map((token) => ({ ...token, ...moved.get(token.id) }));
}

/** The subject behind "neither", "both" or "either" that goes on with another. */
function coordinated(opener: Token, verb: Token, tokens: readonly Token[]): Token | undefined {
  const subject = tokens.find(
    ({ head, deprel, id }) => head === verb.id && deprel.startsWith('nsubj') && id > opener.id,
  );
  if (!subject) return undefined;
  const second = tokens.find(
    ({ head, deprel, id }) => head === subject.id && deprel === 'conj' && id < verb.id,
  );
  const nor = /^neither$/i.test(opener.form) ? behindNor(subject, verb, tokens) : undefined;
  return second || nor ? subject : undefined;
}

/** "opposition" of "neither the government in Lundby nor the opposition", wherever the parser hung it. */
function behindNor(subject: Token, verb: Token, tokens: readonly Token[]): Token | undefined {
  const nor = tokens.find(
    ({ form, deprel, id }) => form === 'nor' && deprel === 'cc' && id > subject.id && id < verb.id,
  );
  const second = nor && tokens[nor.head - 1];
  const nominal = /^(?:NOUN|PROPN|PRON)$/.test(second?.upos ?? '');
  return second?.deprel === 'conj' && nominal && second.id < verb.id ? second : undefined;
}

/** "many" behind "twice as". */
function multiplied(times: Token, tokens: readonly Token[]): Token | undefined {
  const as = tokens[times.id];
  const many = tokens[times.id + 1];
  const counts = /^(?:twice|thrice|half)$/i.test(times.form) && as?.form === 'as';
  return counts && /^(?:many|much)$/.test(many?.form ?? '') ? many : undefined;
}

/** Hangs a preposition on its noun where the parser hung it on a word of the noun's name: "at" of "at Mount Lundby College". */
export function raisePrepositions(tokens: readonly Token[]): readonly Token[] {
  const raised = new Map<number, number>();
  for (const mark of tokens) {
    const part = mark.deprel === 'case' && mark.upos === 'ADP' ? tokens[mark.head - 1] : undefined;
    const noun = part?.deprel === 'compound' && part.upos === 'PROPN' ? tokens[part.head - 1] : undefined;
    if (!noun || !/^(?:obl|nmod)/.test(noun.deprel)) continue;
    if (!part || mark.id > part.id || part.id > noun.id || !/^(?:NOUN|PROPN)$/.test(noun.upos)) continue;
    if (tokens.some(({ head, deprel }) => head === noun.id && /^(?:case|det)$/.test(deprel))) continue;
    raised.set(mark.id, noun.id);
  }
  if (raised.size === 0) return tokens;
  return tokens.map((token) => ({ ...token, head: raised.get(token.id) ?? token.head }));
}
