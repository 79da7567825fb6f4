import type { Token } from '../../types/document.js';

const CALLING = /^(?:call|appeal|push|press|plead|lobby|campaign|ask|beg)$/;
/** What the words "for" and "to" around a name leave of doubt. */
const SURE = 0.75;

/**
 * Hangs on a verb of calling who is called on: in "called for Norland to pay" the treebanks see a clause "for Norland to
 * pay", and the parser wavers. It becomes "called for Norland" with what that is to do below it, as in "called on".
 */
export function correctBidden(tokens: readonly Token[]): readonly Token[] {
  const infinitive = tokens.find(({ id, deprel, head, xpos }) => {
    const verb = tokens[head - 1];
    return deprel === 'advcl' && xpos === 'VB' && id > head && verb !== undefined && CALLING.test(verb.lemma);
  });
  const verb = infinitive && tokens[infinitive.head - 1];
  const opening = verb && tokens[verb.id];
  if (!infinitive || !verb || opening?.form !== 'for' || opening.id > infinitive.id) return tokens;
  const called = tokens.find(
    ({ id, head, deprel }) =>
      id > opening.id &&
      id < infinitive.id &&
      ((head === infinitive.id && deprel === 'nsubj') || (head === verb.id && deprel === 'obl')),
  );
  if (!called || (opening.head !== infinitive.id && opening.head !== called.id)) return tokens;
  return tokens.map((token) => {
    const confidence = Math.max(SURE, token.confidence);
    if (token === opening)
      return { ...token, head: called.id, deprel: 'case', upos: 'ADP', xpos: 'IN', confidence };
    if (token === called) return { ...token, head: verb.id, deprel: 'obl', confidence };
    return token === infinitive ? { ...token, head: called.id, deprel: 'acl', confidence } : token;
  });
}

/** Makes a complement of what those who are called on are to do: "called on all sides to stop". */
export function correctCalledOn(tokens: readonly Token[]): readonly Token[] {
  const isBidden = ({ id, deprel, head, xpos }: Token) => {
    const verb = tokens[head - 1];
    if (!/^(?:xcomp|advcl)$/.test(deprel) || xpos !== 'VB' || id < head || verb?.lemma !== 'call')
      return false;
    const on = tokens[head];
    const called = tokens.some(
      (token) => token.head === head && token.deprel === 'obl' && token.id > head && token.id < id,
    );
    return called && /^(?:on|upon)$/.test(on?.form ?? '');
  };
  if (!tokens.some(isBidden)) return tokens;
  return tokens.map((token) =>
    isBidden(token) ? { ...token, deprel: 'xcomp', confidence: Math.max(SURE, token.confidence) } : token,
  );
}
