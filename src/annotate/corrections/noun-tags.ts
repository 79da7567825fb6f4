import type { Token } from '../../types/document.js';

/**
 * Makes nouns and adjectives of words tagged as something else that stand where only they can: the "verb" right behind
 * "that" which is the subject of another ("said that results had been altered"), an "adjective" by itself behind a preposition ("died of cold and neglect"),
 * and a "name" behind "a" that tells what somebody is ("Holm, a former Olympian").
 */
export function correctNounTags(tokens: readonly Token[]): readonly Token[] {
  const has = (id: number, relation: RegExp) =>
    tokens.some(({ head, deprel }) => head === id && relation.test(deprel));
  const isSubject = ({ deprel }: Token) => /^nsubj/.test(deprel);
  const isNoun = (token: Token) =>
    token.xpos === 'VBZ' && isSubject(token) && !has(token.id, /^(?:nsubj|obj|aux|mark)/);
  const isIntroduced = (that: Token) => {
    const noun = tokens[that.id];
    return that.form === 'that' && isSubject(that) && noun && isNoun(noun) && noun.head === that.head;
  };
  const isOfWhat = (token: Token) =>
    token.upos === 'ADJ' &&
    token.xpos === 'JJ' &&
    /^(?:obl|nmod)$/.test(token.deprel) &&
    has(token.id, /^conj$/) &&
    tokens.some(({ head, deprel, form }) => head === token.id && deprel === 'case' && form === 'of');
  // "Holm, a former Olympian who …": of which there are many.
  const isKind = (token: Token) =>
    token.xpos === 'NNP' &&
    token.deprel === 'appos' &&
    tokens.some(({ head, deprel, form }) => head === token.id && deprel === 'det' && /^an?$/i.test(form)) &&
    !has(token.id, /^(?:flat|compound|nmod|appos|conj|nummod)/);
  const retag = (token: Token): Token => {
    if (isKind(token)) return { ...token, upos: 'NOUN', xpos: 'NN' };
    if (isIntroduced(token)) return { ...token, upos: 'SCONJ', xpos: 'IN', deprel: 'mark' };
    if (isNoun(token)) return { ...token, upos: 'NOUN', xpos: 'NNS' };
    if (isOfWhat(token)) return { ...token, upos: 'NOUN', xpos: 'NN' };
    return token;
  };
  const corrected = tokens.map(retag);
  return corrected.every((token, i) => token === tokens[i]) ? tokens : corrected;
}

/**
 * Gives to the name before it a capitalised word in the sentence that was tagged as a verb, and on which nothing hangs:
 * "began at Port Said in May".
 */
export function joinCapitals(tokens: readonly Token[]): readonly Token[] {
  if (tokens.every(({ form }) => form.length < 4 || /^[\p{Lu}\P{L}]/u.test(form))) return tokens;
  const corrected = tokens.map((token) => {
    const before = tokens[token.id - 2];
    const isName =
      token.upos === 'VERB' &&
      token.head > 0 &&
      /^\p{Lu}\p{Ll}+$/u.test(token.form) &&
      before?.upos === 'PROPN' &&
      before.deprel !== 'nsubj' &&
      tokens.every(({ head }) => head !== token.id);
    if (!isName) return token;
    const head = before.deprel === 'flat' ? before.head : before.id;
    return { ...token, lemma: token.form, upos: 'PROPN' as const, xpos: 'NNP', head, deprel: 'flat' };
  });
  return corrected.every((token, i) => token === tokens[i]) ? tokens : corrected;
}

/**
 * Makes a surname of a capital "verb" right behind a first name, and its subject that of the verb behind it: in "Otto Lie of Norway
 * announced it" nobody lies.
 */
export function correctSurnameVerbs(tokens: readonly Token[]): readonly Token[] {
  for (const surname of tokens) {
    const first = tokens[surname.id - 2];
    if (surname.upos !== 'VERB' || !/^\p{Lu}\p{Ll}+$/u.test(surname.form)) continue;
    if (first?.upos !== 'PROPN' || !first.deprel.startsWith('nsubj') || first.head !== surname.id) continue;
    const hasSubject = ({ id }: Token): boolean =>
      tokens.some(({ head, deprel }) => head === id && deprel.startsWith('nsubj'));
    const verb = tokens.find(
      (own) =>
        (own.head === surname.id || own.id === surname.head) &&
        own.id > surname.id &&
        /^VB[DZ]$/.test(own.xpos) &&
        own.upos === 'VERB' &&
        !hasSubject(own),
    );
    if (!verb) continue;
    return tokens.map((token) => {
      if (token === verb && token.head === surname.id)
        return { ...token, head: surname.head, deprel: surname.deprel };
      if (token === first) return { ...token, head: verb.id };
      if (token === surname)
        return {
          ...token,
          lemma: token.form,
          upos: 'PROPN' as const,
          xpos: 'NNP',
          head: first.id,
          deprel: 'flat',
        };
      if (token.head !== surname.id) return token;
      const isOfName = token.id > surname.id && token.id < verb.id && token.deprel === 'obl';
      return isOfName ? { ...token, head: first.id, deprel: 'nmod' } : { ...token, head: verb.id };
    });
  }
  return tokens;
}

const DESCRIBING = /^(?:neighbou?ring|rival|fellow|nearby|opposing)$/i;

/**
 * Makes adjectives of words that stand before a name and are no part of it: "Neighbouring Norland", and "accused
 * neighbouring Norland", where the tagger may see a verb.
 */
export function correctDescribing(tokens: readonly Token[]): readonly Token[] {
  const isDescribing = ({ upos, form, deprel }: Token) =>
    upos === 'PROPN' && DESCRIBING.test(form) && /^(?:amod|compound)$/.test(deprel);
  /** The name right behind a "verb" that has nothing of its own. */
  const describedBy = ({ id, upos, xpos, form }: Token): Token | undefined => {
    const name = tokens[id];
    const isVerb = upos === 'VERB' && xpos === 'VBG' && DESCRIBING.test(form);
    return isVerb && name?.upos === 'PROPN' && tokens.every(({ head }) => head !== id) ? name : undefined;
  };
  const correct = (token: Token): Token => {
    const adjective: Token = {
      ...token,
      upos: 'ADJ',
      xpos: 'JJ',
      deprel: 'amod',
      lemma: token.form.toLowerCase(),
    };
    if (isDescribing(token)) return adjective;
    const name = describedBy(token);
    return name ? { ...adjective, head: name.id } : token;
  };
  const corrected = tokens.map(correct);
  return corrected.every((token, i) => token === tokens[i]) ? tokens : corrected;
}
