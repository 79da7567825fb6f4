import type { Token } from '../types/document.js';

/**
 * Gives back a preposition that the parser hung on a subject: in "In May Viktor Marek left" it may read "May Viktor
 * Marek" as one name, but no subject has a preposition, so "In May" is a phrase of the verb.
 * @param givenNames lower-case given names, at which a person's name begins
 */
export function freeSubjects(tokens: readonly Token[], givenNames: ReadonlySet<string>): readonly Token[] {
  for (const preposition of tokens) {
    if (preposition.deprel !== 'case' || preposition.upos !== 'ADP') continue;
    const subject = tokens[preposition.head - 1];
    if (!subject?.deprel.startsWith('nsubj') || subject.head === 0 || subject.id <= preposition.id + 1)
      continue;
    const between = tokens.slice(preposition.id, subject.id - 1);
    if (between.every((token) => token.upos === 'PROPN')) {
      return freeSubjects(part(tokens, preposition, subject, givenNames), givenNames);
    }
  }
  return tokens;
}

function part(
  tokens: readonly Token[],
  preposition: Token,
  subject: Token,
  givenNames: ReadonlySet<string>,
): readonly Token[] {
  const first = preposition.id + 1;
  const begins = tokens.slice(first, subject.id).find((token) => givenNames.has(token.form.toLowerCase()));
  const name = begins?.id ?? first + 1;
  return tokens.map((token) => {
    if (token.id === preposition.id) return { ...token, head: first };
    if (token.id === first) return { ...token, head: subject.head, deprel: 'obl' };
    if (token.id > first && token.id < name) return { ...token, head: first, deprel: 'flat' };
    return token;
  });
}

const bounds: readonly (readonly [string, string])[] = [
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['up', 'to'],
];

/** Hangs "more than" and the like on the number behind them: "more than 200 workers" are not 200 workers. */
export function hangBoundsOnNumbers(tokens: readonly Token[]): readonly Token[] {
  const heads = new Map<number, number>();
  for (const number of tokens) {
    const [bound, second] = tokens.slice(Math.max(0, number.id - 3), number.id - 1);
    if (number.upos !== 'NUM' || !bound || !second || second.id !== number.id - 1) continue;
    const spelt = bounds.some(
      ([one, two]) => bound.form.toLowerCase() === one && second.form.toLowerCase() === two,
    );
    if (spelt && bound.head !== number.id) heads.set(bound.id, number.id);
  }
  if (heads.size === 0) return tokens;
  return tokens.map((token) => {
    const number = heads.get(token.id);
    if (number !== undefined) return { ...token, head: number, deprel: 'advmod' };
    return heads.has(token.id - 1) ? { ...token, head: token.id - 1, deprel: 'fixed' } : token;
  });
}

/**
 * Makes a complement of an infinitive behind somebody ordered, asked or allowed: in "ordered the firm to repair the
 * bridge" it is what was ordered, not why the firm was ordered, and not a firm to repair it.
 * @param controlVerbs lemmas of verbs that take somebody and an infinitive
 */
export function correctControl(
  tokens: readonly Token[],
  controlVerbs: ReadonlySet<string>,
): readonly Token[] {
  const moved = new Map<number, number>();
  for (const to of tokens) {
    const infinitive = tokens[to.head - 1];
    if (to.deprel !== 'mark' || to.lemma !== 'to' || infinitive?.xpos !== 'VB') continue;
    const head = tokens[infinitive.head - 1];
    const verb = infinitive.deprel === 'acl' && head ? tokens[head.head - 1] : head;
    if (!verb || !controlVerbs.has(verb.lemma) || verb.upos !== 'VERB') continue;
    const told = tokens.find(
      (token) => token.head === verb.id && /^(?:obj|iobj|nsubj:pass)$/.test(token.deprel),
    );
    if (!told || told.id > to.id || (infinitive.deprel === 'acl' && head !== told)) continue;
    if (infinitive.deprel === 'acl' || infinitive.deprel === 'advcl') moved.set(infinitive.id, verb.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const verb = moved.get(token.id);
    return verb === undefined ? token : { ...token, head: verb, deprel: 'xcomp' };
  });
}

/**
 * Makes a name of a given name and a capital noun behind a title: in "Minister Aileen Grant" the tagger may read
 * "Grant" as a common noun and the parser make it the head.
 */
export function correctSurnames(
  tokens: readonly Token[],
  { titles, givenNames }: { readonly titles: ReadonlySet<string>; readonly givenNames: ReadonlySet<string> },
): readonly Token[] {
  const given = tokens.find((token) => {
    const surname = tokens[token.id];
    if (token.upos !== 'PROPN' || token.deprel !== 'compound' || token.head !== surname?.id) return false;
    const likely = surname.upos === 'NOUN' || givenNames.has(token.form.toLowerCase());
    if (!likely || !/^\p{Lu}/u.test(surname.form)) return false;
    return tokens.some(
      (word) => word.head === surname.id && word.id < token.id && titles.has(word.form.toLowerCase()),
    );
  });
  if (!given) return tokens;
  const surname = tokens[given.id] as Token;
  const turned = tokens.map((token): Token => {
    if (token === given)
      return { ...token, head: surname.head, deprel: surname.deprel, confidence: surname.confidence };
    if (token === surname)
      return { ...token, head: given.id, deprel: 'flat', upos: 'PROPN', xpos: 'NNP', lemma: token.form };
    return token.head === surname.id ? { ...token, head: given.id } : token;
  });
  return correctSurnames(turned, { titles, givenNames });
}
