import type { Token } from '../../types/document.js';

/** Verbs that one does out of something: "pulled out of the deal". */
const OUT_OF = /^(?:pull|back|drop|opt|bow|walk|run|break|crash|storm|phase)$/;

/** What one gives away: "handed over to Norland". */
const OVER_TO = /^(?:hand|turn|sign|give|pass|make)$/;

/** Adverbs that belong to the verb before them where its object follows: "pulled back the fleet". */
const PARTICLE = /^(?:back|away|off|out|up|down|over|in|on)$/;

/**
 * Makes particles of verbs of "out" in "pulled out of the deal", where the parser saw a preposition of two words, of verbs of
 * giving in "handed over to Norland", and of an adverb between a verb and its object.
 */
export function correctParticles(tokens: readonly Token[]): readonly Token[] {
  const isOut = ({ id, form, deprel, head }: Token) => {
    const verb = tokens[id - 2];
    const of = tokens[id];
    const place = tokens[head - 1];
    if (form !== 'out' || deprel !== 'case' || of?.form !== 'of' || of.head !== head) return false;
    return place?.deprel === 'obl' && place.head === verb?.id && OUT_OF.test(verb.lemma);
  };
  const isParticle = ({ id, form, deprel, head }: Token) =>
    deprel === 'advmod' &&
    head === id - 1 &&
    PARTICLE.test(form) &&
    tokens[head - 1]?.upos === 'VERB' &&
    startsObject(id + 1, head, tokens);
  const isOver = ({ id, form, deprel, head }: Token) =>
    form === 'over' &&
    deprel === 'advmod' &&
    head === id - 1 &&
    OVER_TO.test(tokens[head - 1]?.lemma ?? '') &&
    tokens[id]?.form === 'to';
  const particles = new Set(tokens.filter((token) => isOut(token) || isOver(token) || isParticle(token)));
  if (particles.size === 0) return tokens;
  return tokens.map((token) =>
    particles.has(token)
      ? { ...token, upos: 'ADP', xpos: 'RP', head: token.id - 1, deprel: 'compound:prt' }
      : token,
  );
}

/** True where the object of a verb begins at a word, with an article, a possessive or a bare noun. */
function startsObject(id: number, verb: number, tokens: readonly Token[]): boolean {
  const first = tokens[id - 1];
  const noun =
    first && /^(?:det|amod|compound|nummod|nmod:poss)$/.test(first.deprel) ? tokens[first.head - 1] : first;
  return noun?.deprel === 'obj' && noun.head === verb && noun.id >= id;
}
