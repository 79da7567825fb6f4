import type { Token } from '../../types/document.js';
import { firstBelow, lastBelow } from './phrase-ends.js';

/**
 * Makes an apposition of a name that the parser took for a second object: "sold her boat, Petrel". Only right behind the
 * comma of an object that a determiner stands before, where nothing goes on from the name.
 */
export function correctSecondObjects(tokens: readonly Token[]): readonly Token[] {
  const corrected = tokens.map((name): Token => {
    const comma = tokens[firstBelow(tokens, name.id) - 2];
    if (name.deprel !== 'obj' || name.upos !== 'PROPN' || comma?.form !== ',') return name;
    const next = tokens[lastBelow(tokens, name.id)];
    if (next && !/^[.,;]$/.test(next.form)) return name;
    const object = tokens.find(
      ({ id, head, deprel, upos }) =>
        head === name.head && deprel === 'obj' && upos === 'NOUN' && id < name.id,
    );
    if (!object || !hasDeterminer(tokens, object) || lastBelow(tokens, object.id) !== comma.id - 1)
      return name;
    if (next?.form === ',' && tokens.some(({ id, deprel }) => id > next.id && deprel === 'cc')) return name;
    return { ...name, head: object.id, deprel: 'appos' };
  });
  return corrected.every((token, i) => token === tokens[i]) ? tokens : corrected;
}

/**
 * Hangs an apposition on the noun right before its comma: in "President Holm and her Danish counterpart, Karin Berg"
 * the parser may hang "Karin Berg" on "Holm", but she is the counterpart; and in "Viktor Holm and Karin Berg, a nurse,"
 * she is the nurse.
 */
export function correctNearestAppositions(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  for (const name of tokens) {
    const head = tokens[name.head - 1];
    if (name.deprel !== 'appos' || !head) continue;
    const described = name.upos === 'PROPN' ? 'NOUN' : isOne(tokens, name) ? 'PROPN' : undefined;
    const nearest = tokens.find(
      (token) =>
        token.head === head.id &&
        token.deprel === 'conj' &&
        token.upos === described &&
        (head.upos === 'PROPN' || hasDeterminer(tokens, token)) &&
        token.id > head.id &&
        lastBelow(tokens, token.id) < name.id,
    );
    const start = firstBelow(tokens, name.id);
    if (
      nearest &&
      tokens[lastBelow(tokens, nearest.id)]?.form === ',' &&
      start === lastBelow(tokens, nearest.id) + 2
    )
      moved.set(name.id, nearest.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const head = moved.get(token.id);
    return head === undefined ? token : { ...token, head };
  });
}

/** "a nurse", "the youngest member" */
const isOne = (tokens: readonly Token[], noun: Token): boolean =>
  noun.xpos === 'NN' && hasDeterminer(tokens, noun);

/** "our founder and director, Karin Berg" is one person, "our founder and the director, Karin Berg" are two. */
const hasDeterminer = (tokens: readonly Token[], { id }: Token): boolean =>
  tokens.some(({ head, deprel }) => head === id && /^(?:det|nmod:poss)$/.test(deprel));

/**
 * Puts a name beside the noun that it follows: of "in the Danish capital Copenhagen" the parser may make two phrases of
 * the verb, "in the Danish capital" and "Copenhagen".
 */
export function correctAdjacentNames(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  for (const noun of tokens) {
    const name = tokens[noun.id];
    if (noun.upos !== 'NOUN' || name?.upos !== 'PROPN' || name.head !== noun.head) continue;
    if (name.deprel !== noun.deprel || !/^(?:obl|obj|nmod|nsubj(?::pass)?)$/.test(noun.deprel)) continue;
    const own = tokens.some(
      ({ id, head, deprel }) => head === name.id && id > noun.id && /^(?:case|det|cc)$/.test(deprel),
    );
    if (!own) moved.set(name.id, noun.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const head = moved.get(token.id);
    if (head !== undefined) return { ...token, head, deprel: 'appos' };
    // "in" and "the" stand before both.
    const noun = moved.get(token.head);
    return noun !== undefined && token.id < noun ? { ...token, head: noun } : token;
  });
}

/** Hangs on a name what stands behind it, where the parser hung it on the title before: "Mayor Karin Berg, who left". */
export function correctBehindTitles(tokens: readonly Token[]): readonly Token[] {
  const nameOf = (token: Token): Token | undefined => {
    const title = tokens[token.head - 1];
    const name = title?.deprel === 'nmod:desc' ? tokens[title.head - 1] : undefined;
    return /^(?:acl|appos)/.test(token.deprel) && name?.upos === 'PROPN' && token.id > name.id
      ? name
      : undefined;
  };
  if (!tokens.some(nameOf)) return tokens;
  return tokens.map((token) => ({ ...token, head: nameOf(token)?.id ?? token.head }));
}

/**
 * Puts a name between two commas beside the one person before them: in "the mayor, Karin Berg, left" the parser may see
 * a list, but that would have an "and".
 */
export function correctListedAppositions(tokens: readonly Token[]): readonly Token[] {
  const one = (id: number) =>
    tokens.some(
      ({ head, deprel, lemma }) =>
        head === id && (deprel === 'nmod:poss' || (deprel === 'det' && lemma === 'the')),
    );
  const listed = tokens.filter((name) => {
    const noun = tokens[name.head - 1];
    if (name.deprel !== 'conj' || name.upos !== 'PROPN' || noun?.upos !== 'NOUN' || noun.xpos !== 'NN')
      return false;
    const joined = tokens.some(
      ({ head, deprel, id }) => id < name.id && deprel === 'cc' && (head === name.id || head === noun.id),
    );
    const start = firstBelow(tokens, name.id);
    const isClosed = tokens[start - 2]?.form === ',' && tokens[lastBelow(tokens, name.id)]?.form === ',';
    return isClosed && !joined && one(noun.id);
  });
  if (listed.length === 0) return tokens;
  return tokens.map((token) => (listed.includes(token) ? { ...token, deprel: 'appos' } : token));
}

/**
 * Gives to the verb a place or time behind an apposition that has been closed: in "met the mayor, Karin Berg, in Oslo"
 * the parser may hang "in Oslo" on "mayor", but they met there.
 */
export function correctBehindAppositions(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  for (const place of tokens) {
    const noun = tokens[place.head - 1];
    const opening = tokens[firstBelow(tokens, place.id) - 1];
    if (place.deprel !== 'nmod' || !noun || opening?.head !== place.id || opening.deprel !== 'case') continue;
    const closed = tokens.some(
      (name) =>
        name.head === noun.id &&
        name.deprel === 'appos' &&
        lastBelow(tokens, name.id) === opening.id - 2 &&
        tokens[opening.id - 2]?.form === ',' &&
        tokens[firstBelow(tokens, name.id) - 2]?.form === ',',
    );
    const verb = closed && places.has(opening.lemma) ? verbAbove(noun, tokens) : undefined;
    if (verb && verb.id < noun.id) moved.set(place.id, verb.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const verb = moved.get(token.id);
    const confidence = Math.max(SURE, token.confidence);
    return verb === undefined ? token : { ...token, head: verb, deprel: 'obl', confidence };
  });
}

/** What an arc claims that commas leave no doubt of. */
const SURE = 0.7;

const places: ReadonlySet<string> = new Set(['in', 'on', 'at', 'near', 'after', 'before', 'during']);

function verbAbove(noun: Token, tokens: readonly Token[]): Token | undefined {
  let at: Token | undefined = noun;
  for (let steps = 0; at && at.upos !== 'VERB' && steps < tokens.length; steps++) at = tokens[at.head - 1];
  return at?.upos === 'VERB' ? at : undefined;
}
