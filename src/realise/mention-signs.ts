import type { Document, Mention, Token } from '../types/document.js';
import { isIn } from './lexicon.js';

/** "shares in Norland Maritime", "at Bin Jawad", "Norland Lines", what was founded: a name that no person bears. */
export function isSited(document: Document, { sentence, first, head }: Mention): boolean {
  const tokens = document.sentences[sentence]?.tokens ?? [];
  const isPlural = tokens.some(
    ({ id, head: above, deprel, xpos }) =>
      xpos === 'NNPS' && (id === head || (above === head && deprel === 'flat')),
  );
  return (
    isPlural ||
    isFounded(tokens, head) ||
    /^(?:in|at|into|near|outside|across)$/i.test(tokens[first - 2]?.form ?? '')
  );
}

/** "Norland Coaches, founded in 1934, employs 4,800 people": nobody is founded, and who employs thousands is a firm. */
const isFounded = (tokens: readonly Token[], head: number): boolean =>
  tokens.some(
    ({ id, lemma, deprel, head: above }) =>
      (above === head && /^acl/.test(deprel) && /^(?:found|establish|headquarter|base)$/.test(lemma)) ||
      (id === head && isOfFirm(tokens[above - 1], deprel)),
  );

const isOfFirm = (verb: Token | undefined, relation: string): boolean =>
  verb !== undefined &&
  ((relation === 'nsubj' && verb.lemma === 'employ') ||
    (relation === 'nsubj:pass' && /^(?:found|establish|headquarter)$/.test(verb.lemma)));

/** "Karin Berg left", "a letter to Karin Berg"; but "between Lundby and Bin Jawad" is hardly where somebody is. */
export function acts(document: Document, { sentence, head }: Mention): boolean {
  const tokens = document.sentences[sentence]?.tokens ?? [];
  let token = tokens[head - 1];
  while (token?.deprel === 'conj') token = tokens[token.head - 1];
  const first = token?.id ?? head;
  return !tokens.some(
    (one) =>
      one.head === first &&
      one.deprel === 'case' &&
      /^(?:in|at|near|into|outside|across|around|off|between|along|towards?)$/i.test(one.form),
  );
}

/**
 * More than a name by which something else is told: firms and ships whose names look like a person's mostly stand in
 * such places ("the operator, Nordal Linje", "poisoned by Brandal Pistor"). Persons do and are done to, own, are gone with
 * or served under, or have a title, an age or an apposition.
 */
export function isHuman(document: Document, { sentence, head }: Mention): boolean {
  const tokens = document.sentences[sentence]?.tokens ?? [];
  let token = tokens[head - 1];
  while (token?.deprel === 'conj' && token.head > 0) token = tokens[token.head - 1];
  if (token === undefined) return false;
  if (!/^(?:appos|obl|obl:agent|nmod|compound)$/.test(token.deprel)) return true;
  return tokens.some(
    (one) =>
      one.head === head &&
      (/^(?:nmod:desc|appos)$/.test(one.deprel) ||
        (one.deprel === 'case' && /^(?:with|under)$/i.test(one.form)) ||
        (one.deprel === 'acl:relcl' && hasWho(tokens, one.id))),
  );
}

const hasWho = (tokens: readonly Token[], verb: number): boolean =>
  tokens.some(({ head, form }) => head === verb && /^wh(?:o|om|ose)$/i.test(form));

/** Named for itself, not as a part of another phrase: "a United Nations campaign". */
export function isFree({ sentences }: Document, { sentence, head }: Mention): boolean {
  const token = sentences[sentence]?.tokens[head - 1];
  return token !== undefined && !/^(?:compound|nmod:desc|amod|nmod:poss|flat)$/.test(token.deprel);
}

/** Something is in it, at it, or goes there. */
export function isLocated(document: Document, mention: Mention): boolean {
  const tokens = document.sentences[mention.sentence]?.tokens ?? [];
  const before = tokens[mention.first - 2]?.form.toLowerCase() ?? '';
  return ['in', 'at', 'near', 'to', 'from', 'into', 'outside', 'across'].includes(before);
}

/** "the fall of Otto Lund", "Otto Lund was overthrown", "the late Otto Lund": somebody who is gone. */
export function isGone({ sentences }: Document, { sentence, head }: Mention): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  const token = tokens[head - 1];
  const above = tokens[(token?.head ?? 0) - 1];
  if (!token || !above) return false;
  if (tokens.some((one) => one.head === head && one.deprel === 'amod' && /^late$/i.test(one.form)))
    return true;
  if (/^(?:obj|nsubj:pass)$/.test(token.deprel)) return isIn('endingVerb', above.lemma);
  if (token.deprel === 'nsubj') return above.lemma === 'die';
  return /^nmod(?::poss)?$/.test(token.deprel) && isIn('endingNoun', above.lemma);
}
