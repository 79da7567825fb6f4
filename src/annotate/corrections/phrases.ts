import type { Token } from '../../types/document.js';
import type { SupersenseLookup } from '../entities/supersense-table.js';
import { isDate } from './dates.js';

/** Below this an attachment is a guess, and nearness guesses better. */
const doubtful = 0.53;

/**
 * Hangs a prepositional phrase on the noun right before it where the parser doubts: in "talks on the war in Norland"
 * it may hang "in Norland" on "talks", past "war".
 */
export function attachToNearest(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  for (const token of tokens) {
    if (token.deprel !== 'nmod' || token.confidence >= doubtful || token.head > token.id) continue;
    const opening = tokens.find((other) => other.head === token.id && other.deprel === 'case');
    const nearest = opening && tokens[opening.id - 2];
    if (nearest?.upos !== 'NOUN' || nearest.deprel !== 'nmod' || nearest.head !== token.head) continue;
    moved.set(token.id, nearest.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => ({ ...token, head: moved.get(token.id) ?? token.head }));
}

/**
 * Gives a preposition to the last noun of a compound: in "of two opposition lawmakers" the parser may hang "of two" on
 * "opposition", and that on "lawmakers".
 */
export function closeCompounds(tokens: readonly Token[]): readonly Token[] {
  const cased = new Set(tokens.filter(({ deprel }) => deprel === 'case').map(({ head }) => head));
  const inner = (token: Token | undefined) =>
    token?.upos === 'NOUN' &&
    token.deprel === 'nmod' &&
    token.head === token.id + 1 &&
    tokens[token.id]?.upos === 'NOUN' &&
    cased.has(token.id) &&
    !cased.has(token.head);
  if (!tokens.some(inner)) return tokens;
  return tokens.map((token) => {
    if (inner(token)) return { ...token, deprel: 'compound' };
    const above = tokens[token.head - 1];
    return above && inner(above) && token.id < above.id ? { ...token, head: above.head } : token;
  });
}

/**
 * Gives the verb a phrase that was hung on the subject behind it: in "In 1938 Marek left" no Marek is "in 1938", for no
 * phrase with a preposition stands before its noun.
 */
export function freeFronted(tokens: readonly Token[]): readonly Token[] {
  const isFronted = (token: Token) => {
    const subject = tokens[token.head - 1];
    if (!subject?.deprel.startsWith('nsubj') || token.id > subject.id || subject.head === 0) return false;
    const isYear = token.deprel === 'nummod' && /^\d{4}$/.test(token.form);
    if (!isYear && !/^(?:compound|nmod|nmod:unmarked)$/.test(token.deprel)) return false;
    return tokens.some(
      ({ id, head, deprel, upos }) =>
        head === token.id && deprel === 'case' && upos === 'ADP' && id < token.id,
    );
  };
  if (!tokens.some(isFronted)) return tokens;
  return tokens.map((token) =>
    isFronted(token) ? { ...token, head: tokens[token.head - 1]?.head ?? 0, deprel: 'obl' } : token,
  );
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
 * Hangs a charge on its verb: in "accused Norway of fraud" the parser may hang "of fraud" on "Norway". A name has no
 * such phrase, nor has a noun what one does ("of lying") or thinks of ("persuaded farmers of the need"); of two behind a noun ("accused the mayor of Lundby of fraud")
 * the last is the charge.
 * @param chargingVerbs lemmas of verbs that take somebody and "of" something
 */
export function liftCharges(
  tokens: readonly Token[],
  chargingVerbs: ReadonlySet<string>,
  supersensesOf: SupersenseLookup,
): readonly Token[] {
  const charges = new Map<number, Token>();
  for (const object of tokens) {
    const verb = tokens[object.head - 1];
    if (!verb || !isAccused(object) || !chargingVerbs.has(verb.lemma.toLowerCase())) continue;
    const phrases = tokens.filter((token) => token.head === object.id && saysOfWhat(tokens, token));
    const last = phrases.at(-1);
    const isCharge =
      object.xpos === 'NNP' ||
      phrases.length > 1 ||
      last?.deprel === 'acl' ||
      (last?.upos === 'NOUN' && CHARGES.test(supersensesOf(last.lemma.toLowerCase())?.[0] ?? ''));
    if (last && isCharge) charges.set(last.id, verb);
  }
  if (charges.size === 0) return tokens;
  return tokens.map((token) => {
    const verb = charges.get(token.id);
    return verb ? { ...token, head: verb.id, deprel: token.deprel === 'nmod' ? 'obl' : 'advcl' } : token;
  });
}

/** Classes of what somebody is charged with, warned or convinced of. */
const CHARGES = /^(?:act|cognition|attribute|state|feeling|phenomenon|process)$/;

const isAccused = ({ deprel }: Token): boolean => /^(?:obj|iobj|nsubj:pass)$/.test(deprel);

const saysOfWhat = (tokens: readonly Token[], { id, deprel, head }: Token): boolean =>
  id > head &&
  (deprel === 'nmod' || deprel === 'acl') &&
  tokens.some((word) => word.head === id && /^(?:case|mark)$/.test(word.deprel) && word.lemma === 'of');

/**
 * Hangs on an object the phrase right behind it that its noun takes: in "rejected demands for a vote" the parser may
 * hang "for a vote" on "rejected".
 * @param complementNouns lemmas of nouns by the preposition that they take
 */
export function attachComplements(
  tokens: readonly Token[],
  complementNouns: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Token[] {
  const moved = new Map<number, number>();
  for (const token of tokens) {
    if (token.deprel !== 'obl' || token.head > token.id || isDate(token, tokens)) continue;
    const preposition = tokens.find((other) => other.head === token.id && other.deprel === 'case');
    const noun = preposition && objectBehindWhich(preposition, token.head, tokens);
    if (!noun) continue;
    if (complementNouns.get(preposition?.form.toLowerCase() ?? '')?.has(noun.lemma))
      moved.set(token.id, noun.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const noun = moved.get(token.id);
    return noun === undefined ? token : { ...token, head: noun, deprel: 'nmod' };
  });
}

/** The object of a verb that ends right before a preposition: "an agreement between Chile and Peru" before "on". */
function objectBehindWhich(preposition: Token, verb: number, tokens: readonly Token[]): Token | undefined {
  let word = tokens[preposition.id - 2];
  while (word && word.head > 0 && word.head !== verb) word = tokens[word.head - 1];
  return word?.deprel === 'obj' ? word : undefined;
}
