import type { Token } from '../../types/document.js';
import type { SupersenseLookup } from '../entities/supersense-table.js';

/** What a raised arc claims at least: the verb leaves little doubt of it. */
const SURE = 0.7;

/** Lemmas of words by the preposition that they take. */
export type ByPreposition = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Hangs on a verb the phrase that it takes beside its object, where the parser hung it on the object: in "blamed the loss
 * on the weather" no loss is "on the weather", and in "thanked Norland for hosting refugees" no Norland "for hosting".
 * @param verbPhrases lemmas of verbs that take something and a phrase, by its preposition
 * @param complementNouns lemmas of nouns that take such a phrase themselves: "gave access to the files"
 * @param supersensesOf WordNet's classes of a noun
 */
export function raiseVerbPhrases(
  tokens: readonly Token[],
  verbPhrases: ByPreposition,
  complementNouns: ByPreposition,
  supersensesOf: SupersenseLookup,
): readonly Token[] {
  const raised = new Map<number, Token>();
  for (const opening of tokens) {
    const phrase = phraseOf(opening, tokens);
    const preposition = opening.lemma.toLowerCase();
    const verbs = phrase && verbPhrases.get(preposition);
    const verb = verbs && verbOver(phrase, tokens, complementNouns.get(preposition));
    if (!verb || !verbs.has(verb.lemma) || hasPhrase(verb, preposition, tokens)) continue;
    if (preposition === 'to' && !mayReceive(phrase, supersensesOf)) continue;
    // "thanked Norland for its help", but "criticised the lack of news for visitors"
    if (/^(?:for|over)$/.test(preposition) && !isSomebody(objectOf(verb, tokens), supersensesOf)) continue;
    raised.set(phrase.id, verb);
  }
  for (const phrase of tokens) {
    const verb = phrase.deprel === 'obl' && phrase.confidence < SURE ? tokens[phrase.head - 1] : undefined;
    const opening = verb && tokens.find(({ head, deprel }) => head === phrase.id && deprel === 'case');
    const object = opening && objectOf(verb, tokens);
    if (!object || object.id > phrase.id || phrase.id < verb.id) continue;
    if (verbPhrases.get(opening.lemma)?.has(verb.lemma)) raised.set(phrase.id, verb);
  }
  return raiseTo(tokens, raised);
}

/** The noun or the "-ing" form that a preposition opens, hung on a noun before it. */
function phraseOf(opening: Token, tokens: readonly Token[]): Token | undefined {
  const phrase = tokens[opening.head - 1];
  if (!phrase || phrase.id < opening.id || phrase.head > opening.id) return undefined;
  const nominal = phrase.deprel === 'nmod' && opening.deprel === 'case';
  const doing = phrase.deprel === 'acl' && phrase.xpos === 'VBG' && opening.deprel === 'mark';
  return nominal || doing ? phrase : undefined;
}

/**
 * The verb whose object a phrase hangs on, or on a phrase inside it; undefined where a noun on the way is among those
 * that keep it.
 */
export function verbOver(
  phrase: Token,
  tokens: readonly Token[],
  keeping: ReadonlySet<string> = new Set(),
): Token | undefined {
  let noun = tokens[phrase.head - 1];
  while (noun && noun.id < phrase.id) {
    if (keeping.has(noun.lemma.toLowerCase())) return undefined;
    const above = tokens[noun.head - 1];
    if (noun.deprel === 'obj') return above?.upos === 'VERB' && above.id < noun.id ? above : undefined;
    if (!/^(?:nmod(?::unmarked)?|conj)$/.test(noun.deprel)) return undefined;
    noun = above;
  }
  return undefined;
}

/** Who is given something, where it is brought, or an amount to which it is cut; no "answers to a question". */
const mayReceive = ({ upos, lemma }: Token, supersensesOf: SupersenseLookup): boolean =>
  upos !== 'NOUN' || /^(?:person|group|location)$/.test(supersensesOf(lemma.toLowerCase())?.[0] ?? '');

const objectOf = ({ id }: Token, tokens: readonly Token[]): Token | undefined =>
  tokens.find(({ head, deprel }) => head === id && deprel === 'obj');

const isSomebody = (object: Token | undefined, supersensesOf: SupersenseLookup): boolean =>
  object !== undefined &&
  (object.upos !== 'NOUN' || /^(?:person|group)$/.test(supersensesOf(object.lemma.toLowerCase())?.[0] ?? ''));

/** True where a verb has a phrase with this preposition already. */
const hasPhrase = (verb: Token, preposition: string, tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ deprel, lemma, head }) =>
      deprel === 'case' && lemma === preposition && tokens[head - 1]?.head === verb.id && head > verb.id,
  );

/** The tree with phrases hung on verbs. */
export function raiseTo(tokens: readonly Token[], raised: ReadonlyMap<number, Token>): readonly Token[] {
  if (raised.size === 0) return tokens;
  return tokens.map((token) => {
    const verb = raised.get(token.id);
    if (!verb) return token;
    const deprel = token.deprel === 'acl' ? 'advcl' : 'obl';
    return { ...token, head: verb.id, deprel, confidence: Math.max(SURE, token.confidence) };
  });
}
