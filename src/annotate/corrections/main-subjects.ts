import type { Token } from '../../types/document.js';
import { lastBelow } from './phrase-ends.js';

/**
 * Gives a finite main verb the noun right before it as its subject where the parser made an object of that noun in the clause
 * before: in "While Berg dressed Marek waited", without a comma, Marek waited, for a main verb has a subject.
 */
export function correctMainSubjects(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens;
  const verb = tokens.find(({ deprel }) => deprel === 'root');
  if (first?.deprel !== 'mark' || !verb || !/^VB[DZ]$/.test(verb.xpos)) return tokens;
  const clause = tokens[first.head - 1];
  if (clause?.deprel !== 'advcl' || clause.head !== verb.id || clause.id > verb.id) return tokens;
  if (tokens.some(({ head, deprel }) => head === verb.id && /^(?:[nc]subj|expl)/.test(deprel))) return tokens;
  const noun = tokens.find(({ head, deprel }) => head === clause.id && deprel === 'obj');
  if (!noun || noun.id < clause.id || lastBelow(tokens, noun.id) !== verb.id - 1) return tokens;
  return tokens.map((token) => (token === noun ? { ...token, head: verb.id, deprel: 'nsubj' } : token));
}

/**
 * Hangs on the subject's noun a participle that opens the sentence, where the parser hung it on the verb behind: "Ousted
 * Norlandic president Viktor Marek lives in Lundby".
 */
export function lowerOpeningParticiples(tokens: readonly Token[]): readonly Token[] {
  const [first, next] = tokens;
  const verb = first && tokens[first.head - 1];
  if (first?.deprel !== 'amod' || verb?.upos !== 'VERB' || !next) return tokens;
  const noun = tokens.slice(1, verb.id - 1).find(({ upos }) => upos === 'NOUN');
  const between = noun && tokens.slice(1, noun.id - 1);
  if (!noun || !between?.every(({ head, deprel }) => head === noun.id && /^(?:amod|compound)$/.test(deprel)))
    return tokens;
  return tokens.map((token) => (token === first ? { ...token, head: noun.id } : token));
}

/** Makes a complement of what somebody is quoted as saying: it is said by the one quoted, not by who quotes. */
export function correctQuoted(tokens: readonly Token[]): readonly Token[] {
  const isSaid = ({ id, head, xpos, deprel }: Token) => {
    const verb = tokens[head - 1];
    if (xpos !== 'VBG' || deprel !== 'advcl' || !verb || !/^(?:quote|cite|describe|report)$/.test(verb.lemma))
      return false;
    const isAs = tokens.some((own) => own.head === id && own.deprel === 'mark' && own.form === 'as');
    return isAs && tokens.some((own) => own.head === verb.id && /^(?:obj|nsubj:pass)$/.test(own.deprel));
  };
  if (!tokens.some(isSaid)) return tokens;
  return tokens.map((token) => (isSaid(token) ? { ...token, deprel: 'xcomp' } : token));
}
