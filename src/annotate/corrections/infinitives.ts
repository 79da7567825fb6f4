import type { Token } from '../../types/document.js';
import { firstBelow, lastBelow } from './phrase-ends.js';
import { isTime } from './times.js';

/**
 * Makes a complement of an infinitive behind an adjective that takes one: in "is due to arrive" the parser may see a
 * purpose, or make "due to" a conjunction and "arrive" the head.
 * @param adjectives such adjectives, as forms in lower case
 */
export function correctAdjectiveControl(
  tokens: readonly Token[],
  adjectives: ReadonlySet<string>,
): readonly Token[] {
  let corrected = tokens;
  for (const { id } of tokens) {
    const adjective = corrected[id - 1];
    const to = corrected[id];
    if (!adjective || !adjectives.has(adjective.form.toLowerCase()) || to?.form.toLowerCase() !== 'to')
      continue;
    const verb = corrected.slice(id + 1, id + 4).find(({ xpos }) => xpos === 'VB');
    if (!verb || verb.deprel === 'xcomp') continue;
    if (verb.head === id) {
      corrected = corrected.map((token) => (token === verb ? { ...token, deprel: 'xcomp' } : token));
    } else if (adjective.head === verb.id || adjective.deprel === 'fixed') {
      corrected = raised(corrected, adjective, to, verb);
    }
  }
  return corrected;
}

/** The tree with the adjective in the verb's place, the verb below it, and what stands before the adjective on it. */
function raised(tokens: readonly Token[], adjective: Token, to: Token, verb: Token): readonly Token[] {
  const copula = tokens.find(
    ({ head, lemma, id }) => head === verb.id && lemma === 'be' && id < adjective.id,
  );
  if (!copula) return tokens;
  return tokens.map((token) => {
    if (token === adjective) {
      return { ...token, upos: 'ADJ', xpos: 'JJ', head: verb.head, deprel: verb.deprel };
    }
    if (token === verb) return { ...token, head: adjective.id, deprel: 'xcomp' };
    if (token === to) return { ...token, head: verb.id, deprel: 'mark' };
    if (token.head !== verb.id) return token;
    if (token === copula) return { ...token, head: adjective.id, deprel: 'cop' };
    if (token.id > adjective.id && token.deprel !== 'punct') return token;
    return { ...token, head: adjective.id, deprel: token.deprel.replace(/^nsubj:.*/, 'nsubj') };
  });
}

/** What nobody but a person or a body is. */
const WILLING = /^(?:willing|unwilling|ready|prepared|eager|keen|reluctant|anxious)$/i;

/** Makes a subject of "it" before "willing": in "says it is willing to talk" it stands for somebody. */
export function correctWillingSubjects(tokens: readonly Token[]): readonly Token[] {
  const isWilling = ({ deprel, lemma, head, id }: Token) =>
    deprel === 'expl' && /^it$/i.test(lemma) && head > id && WILLING.test(tokens[head - 1]?.form ?? '');
  if (!tokens.some(isWilling)) return tokens;
  return tokens.map((token) => (isWilling(token) ? { ...token, deprel: 'nsubj' } : token));
}

const ORDINAL = /^(?:first|second|third|last|next|only)$/i;

/**
 * Hangs on an ordinal, as what it is about, an infinitive that the parser made its subject: "was the first to cross"; and
 * on the noun that one becomes, or is known as, what the parser gave the verb: "became the first leader to bow".
 */
export function correctOrdinals(tokens: readonly Token[]): readonly Token[] {
  const isAbout = ({ deprel, xpos, head, id }: Token) =>
    deprel === 'csubj' && xpos === 'VB' && head < id && ORDINAL.test(tokens[head - 1]?.form ?? '');
  const isFirst = (noun: Token) =>
    tokens.some((own) => own.head === noun.id && own.id < noun.id && ORDINAL.test(own.form));
  const isAs = ({ id }: Token) =>
    tokens.some(({ head, deprel, lemma }) => head === id && deprel === 'case' && lemma === 'as');
  /** "leader" of "leader [in Norland] to bow", of "leader to have been crowned", with nothing of another's between. */
  const firstOf = ({ deprel, xpos, head, id }: Token): Token | undefined => {
    if (!/^(?:xcomp|advcl)$/.test(deprel)) return undefined;
    const to = tokens.findLast(
      (mark) => mark.head === id && mark.deprel === 'mark' && mark.lemma === 'to' && mark.id < id,
    );
    const verbs = tokens.slice(to?.id ?? id, id - 1);
    if (!to || !/^VBN?$/.test(xpos) || !verbs.every(({ upos }) => upos === 'AUX')) return undefined;
    return tokens.find(
      (noun) =>
        noun.head === head &&
        (noun.deprel === 'xcomp' || (noun.deprel === 'obl' && isAs(noun))) &&
        /^(?:NOUN|PROPN)$/.test(noun.upos) &&
        isFirst(noun) &&
        lastBelow(tokens, noun.id) === to.id - 1,
    );
  };
  if (!tokens.some((token) => isAbout(token) || firstOf(token))) return tokens;
  return tokens.map((token) => {
    const noun = firstOf(token);
    return noun || isAbout(token) ? { ...token, head: noun?.id ?? token.head, deprel: 'acl' } : token;
  });
}

/** Nouns that an infinitive can be said of: "the goal was to win". */
const CONTENT = new Set(
  'act attribute cognition communication event feeling motive phenomenon process relation state'.split(' '),
);

/**
 * Tells "Norway is to send troops", where Norway sends, from "the goal is to send troops", where the goal is an outer
 * subject: Universal Dependencies give both `nsubj:outer`, which stays on the latter alone.
 * @param supersensesOf WordNet's classes of a noun
 */
export function correctOuterSubjects(
  tokens: readonly Token[],
  supersensesOf: (lemma: string) => readonly string[] | undefined,
): readonly Token[] {
  const acts = (token: Token) => {
    if (token.deprel !== 'nsubj:outer') return false;
    if (token.upos === 'PRON') return /^(?:I|you|s?he|we|they|who)$/i.test(token.form);
    return token.upos === 'PROPN' || !CONTENT.has(supersensesOf(token.lemma.toLowerCase())?.[0] ?? '');
  };
  if (!tokens.some(acts)) return tokens;
  return tokens.map((token) => (acts(token) ? { ...token, deprel: 'nsubj' } : token));
}

const ASPECT = /^(?:begin|start|continue|keep|resume)$/;

/** Makes a complement of what one begins or goes on doing: "has begun withdrawing its troops". */
export function correctAspect(tokens: readonly Token[]): readonly Token[] {
  const isDone = ({ id, xpos, deprel, head }: Token) =>
    xpos === 'VBG' && deprel === 'advcl' && head === id - 1 && ASPECT.test(tokens[head - 1]?.lemma ?? '');
  if (!tokens.some(isDone)) return tokens;
  return tokens.map((token) => (isDone(token) ? { ...token, deprel: 'xcomp' } : token));
}

const INTENDING =
  /^(?:threaten|vow|promise|pledge|refuse|agree|decide|offer|attempt|try|plan|want|intend|hope|decline|seek|fail|vote|choose|opt|undertake|swear|resolve|consent|volunteer|strive|aim)$/;

/** Makes a complement of what one intends: in "threatened today to impose tariffs" that is what was threatened, not why. */
export function correctIntentions(tokens: readonly Token[]): readonly Token[] {
  const isIntended = ({ id, xpos, deprel, head }: Token) => {
    const verb = tokens[head - 1];
    if (xpos !== 'VB' || deprel !== 'advcl' || !verb || verb.id > id) return false;
    if (verb.upos !== 'VERB' || !INTENDING.test(verb.lemma)) return false;
    const of = (at: number, relation: RegExp) =>
      tokens.some((token) => token.head === at && relation.test(token.deprel));
    const marks = tokens.filter((token) => token.head === id && token.deprel === 'mark');
    const only = marks.length === 1 && marks[0]?.lemma === 'to';
    // "promised Holm to sell the boat": a person who stands between is promised it.
    const told =
      verb.lemma === 'promise' &&
      tokens.some((own) => own.head === head && own.deprel === 'obj' && own.upos === 'PROPN');
    return only && (told || !of(head, /^(?:i?obj|[cx]comp|aux:pass|nsubj:pass)$/));
  };
  if (!tokens.some(isIntended)) return tokens;
  return tokens.map((token) => (isIntended(token) ? { ...token, deprel: 'xcomp' } : token));
}

/**
 * Hangs an infinitive on the noun that it completes: "signed a deal on Monday to build a railway" tells of a deal to build
 * one, where only a time stands between, and who "broke a duty to warn" did not break it to warn anybody.
 * @param nouns lemmas of nouns that an infinitive completes
 */
export function correctNounInfinitives(
  tokens: readonly Token[],
  nouns: ReadonlySet<string>,
): readonly Token[] {
  const moved = new Map<number, number>();
  for (const { id, xpos, deprel, head } of tokens) {
    if (xpos !== 'VB' || deprel !== 'advcl' || head > id) continue;
    const below = tokens.filter((token) => token.head === head && token.id < id);
    const object = below.find((token) => token.deprel === 'obj');
    if (!object || !nouns.has(object.lemma.toLowerCase())) continue;
    const start = firstBelow(tokens, id);
    const end = lastBelow(tokens, object.id);
    if (tokens[start - 1]?.lemma !== 'to' || end >= start) continue;
    const between = tokens.slice(end, start - 1);
    const isBound = between.length === 0 && BOUND.test(object.lemma);
    if (isBound || (between.length > 0 && between.every((token) => isOfTime(token, tokens, head))))
      moved.set(id, object.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const noun = moved.get(token.id);
    return noun === undefined ? token : { ...token, head: noun, deprel: 'acl' };
  });
}

/** What somebody is bound to do. */
const BOUND = /^(?:duty|obligation|right|commitment|vow|pledge|promise)$/;

/** "on Monday", "in May 1990": a word of a phrase of the verb that tells a day, month or year. */
function isOfTime(token: Token, tokens: readonly Token[], verb: number): boolean {
  let at: Token | undefined = token;
  while (at && at.head !== verb && at.head > 0) at = tokens[at.head - 1];
  return at?.head === verb && at.deprel.startsWith('obl') && isTime(at);
}

const WITHOUT_OBJECT = /^(?:hope|plan|intend|decide|try|attempt|seek|fail|manage)$/;

/**
 * Gives to an infinitive the "that" or "which" that the parser made the object of the verb before: in "talks that they had
 * hoped to open" nobody hopes talks.
 */
export function lowerRelatives(tokens: readonly Token[]): readonly Token[] {
  const of = (at: number, relation: RegExp) =>
    tokens.find((token) => token.head === at && relation.test(token.deprel));
  const moved = new Map<number, number>();
  for (const pronoun of tokens) {
    const verb = tokens[pronoun.head - 1];
    if (pronoun.deprel !== 'obj' || pronoun.upos !== 'PRON' || !verb || pronoun.id > verb.id) continue;
    const infinitive = WITHOUT_OBJECT.test(verb.lemma) ? of(verb.id, /^xcomp$/) : undefined;
    if (infinitive?.xpos === 'VB' && !of(infinitive.id, /^(?:obj|ccomp)$/))
      moved.set(pronoun.id, infinitive.id);
  }
  return moved.size === 0
    ? tokens
    : tokens.map((token) => ({ ...token, head: moved.get(token.id) ?? token.head }));
}
