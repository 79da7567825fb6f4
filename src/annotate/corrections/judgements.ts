import type { Token } from '../../types/document.js';

/** Verbs that call something something: "described the summit as a success". */
const CALLING =
  /^(?:describe|regard|see|portray|dismiss|condemn|reject|hail|praise|denounce|characteri[sz]e|depict|view|welcome|criticise|criticize|brand|label|present)$/;

/** What such an arc claims: the verb leaves no doubt of it. */
const SURE = 0.7;

/**
 * Hangs on the verb what an object is called, where the parser hung it on the object or doubts: in "described the summit
 * as a success" no summit is "as a success".
 */
export function liftJudgements(tokens: readonly Token[]): readonly Token[] {
  const verbs = new Map<number, number>();
  for (const judgement of tokens) {
    const object = objectBefore(tokens, judgement);
    if (!object) continue;
    const isCalled = tokens.some(
      ({ head, deprel, lemma }) => head === judgement.id && /^(?:case|mark)$/.test(deprel) && lemma === 'as',
    );
    if (isCalled) verbs.set(judgement.id, object.head);
  }
  if (verbs.size === 0) return tokens;
  return tokens.map((token) => {
    const head = verbs.get(token.id);
    if (head === undefined) return token;
    const confidence = Math.max(SURE, token.confidence);
    return { ...token, head, deprel: /^(?:nmod|obl)/.test(token.deprel) ? 'obl' : 'advcl', confidence };
  });
}

/** The object of a verb of calling that a phrase or clause hangs on, or stands beside. */
function objectBefore(tokens: readonly Token[], { head, deprel, id }: Token): Token | undefined {
  if (!/^(?:nmod|acl|advcl|obl)$/.test(deprel)) return undefined;
  return tokens.find(
    (object) =>
      object.deprel === 'obj' &&
      object.id < id &&
      (object.id === head || object.head === head) &&
      CALLING.test(tokens[object.head - 1]?.lemma ?? ''),
  );
}
