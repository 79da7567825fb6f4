import type { Token } from '../../types/document.js';
import type { SupersenseLookup } from '../entities/supersense-table.js';
import { lastBelow } from './phrase-ends.js';

/** Verbs that take somebody and what they are doing: "saw them leaving". */
const WATCHING =
  /^(?:see|hear|watch|feel|notice|observe|catch|find|keep|leave|spend|waste|lose|have|get|start|set|stop|prevent|bring|send|show|depict|imagine|want|like|hate|mind|remember|report|film|picture|save|avoid|risk|do)$/;

/** Verbs that take something and what is done to it: "had it repaired". */
const DONE_TO =
  /^(?:have|get|see|hear|feel|watch|keep|leave|find|want|need|like|make|declare|report|hold|consider|believe|think|say|show|send|order)$/;
/** Above this the parser is believed. */
const SURE = 0.7;

/**
 * Hangs on an object the participle right behind it: in "signed a law banning plastics" the law bans them, and nobody
 * signed banning them; in "leads the troops stationed at Lundby" nobody leads them stationed.
 */
export function lowerParticiples(tokens: readonly Token[]): readonly Token[] {
  const nouns = new Map<number, Token>();
  for (const participle of tokens) {
    if (!/^VB[GN]$/.test(participle.xpos) || !/^(?:xcomp|advcl)$/.test(participle.deprel)) continue;
    const noun = tokens[participle.id - 2];
    const verb = tokens[participle.head - 1];
    if (noun?.upos !== 'NOUN' || verb?.upos !== 'VERB') continue;
    const object = noun.deprel === 'obj' && noun.head === verb.id && verb.id < noun.id;
    const doing =
      participle.xpos === 'VBG' &&
      !WATCHING.test(verb.lemma) &&
      isNew(noun, tokens) &&
      hasObject(participle, tokens);
    const done =
      participle.xpos === 'VBN' &&
      !DONE_TO.test(verb.lemma) &&
      participle.lemma !== 'base' &&
      participle.confidence < SURE;
    if (object && (doing || (done && !isMarked(participle, tokens)))) nouns.set(participle.id, noun);
  }
  if (nouns.size === 0) return tokens;
  return tokens.map((token) => {
    const noun = nouns.get(token.id);
    return noun ? { ...token, head: noun.id, deprel: 'acl' } : token;
  });
}

/** "a law banning …", "laws banning …": what stands without "the" is described. */
const isNew = (noun: Token, tokens: readonly Token[]): boolean =>
  tokens.every(
    ({ head, deprel, form }) =>
      head !== noun.id || !/^(?:det|nmod:poss)$/.test(deprel) || /^(?:an?|some|any|no|another)$/i.test(form),
  );

const isMarked = ({ id }: Token, tokens: readonly Token[]): boolean =>
  tokens.some(({ head, deprel }) => head === id && /^(?:mark|aux|nsubj|cop)/.test(deprel));

const hasObject = ({ id }: Token, tokens: readonly Token[]): boolean =>
  tokens.some(({ head, deprel }) => head === id && deprel === 'obj');

/**
 * Hangs on the main verb what came of it, where the parser hung it on the purpose in between: in "fired to scatter the
 * crowd, killing two men" two men were killed.
 */
export function raiseOutcomes(tokens: readonly Token[]): readonly Token[] {
  const raised = new Map<number, number>();
  for (const outcome of tokens) {
    const purpose = tokens[outcome.head - 1];
    const main = purpose && tokens[purpose.head - 1];
    if (outcome.xpos !== 'VBG' || outcome.deprel !== 'advcl' || outcome.confidence >= SURE) continue;
    if (purpose?.xpos !== 'VB' || purpose.deprel !== 'advcl' || purpose.id > outcome.id) continue;
    if (main?.xpos !== 'VBD' || main.id > purpose.id || isMarked(outcome, tokens)) continue;
    if (tokens[outcome.id - 2]?.form === ',' && hasObject(outcome, tokens)) raised.set(outcome.id, main.id);
  }
  if (raised.size === 0) return tokens;
  return tokens.map((token) => ({ ...token, head: raised.get(token.id) ?? token.head }));
}

/**
 * Makes a modifier of a participle right before a bare subject: in "since sailing vessels found the winds difficult" nobody
 * was sailing vessels.
 */
export function correctBeforeSubjects(tokens: readonly Token[]): readonly Token[] {
  const subjectOf = ({ id, xpos, deprel, head }: Token): Token | undefined => {
    const noun = tokens[id];
    if (xpos !== 'VBG' || deprel !== 'advcl' || noun?.upos !== 'NOUN') return undefined;
    const isBare = tokens.every((token) => token.head !== id || token.upos === 'PUNCT');
    return isBare && noun.head === head && noun.deprel.startsWith('nsubj') ? noun : undefined;
  };
  if (!tokens.some(subjectOf)) return tokens;
  return tokens.map((token) => {
    const noun = subjectOf(token);
    return noun ? { ...token, head: noun.id, deprel: 'amod' } : token;
  });
}

/** Makes a list of participles one: in "was arrested in May, tried behind closed doors and jailed" she was tried, too. */
export function correctListedParticiples(tokens: readonly Token[]): readonly Token[] {
  const below = (id: number, relation: RegExp) =>
    tokens.filter(({ head, deprel }) => head === id && relation.test(deprel));
  const isListed = (token: Token) => {
    const first = tokens[token.head - 1];
    if (token.deprel !== 'advcl' || token.xpos !== 'VBN' || first?.xpos !== 'VBN' || first.id > token.id)
      return false;
    if (tokens[token.id - 2]?.form !== ',' || below(token.id, /^(?:mark|case|aux|nsubj)/).length > 0)
      return false;
    const last = below(token.id, /^conj$/).find(({ xpos }) => xpos === 'VBN');
    return (
      below(first.id, /^aux:pass$/).length > 0 && last !== undefined && below(last.id, /^cc$/).length > 0
    );
  };
  if (!tokens.some(isListed)) return tokens;
  return tokens.map((token) => (isListed(token) ? { ...token, deprel: 'conj' } : token));
}

/** Hangs on the noun before the word "worth" and the amount behind it: "a deal worth 4 million euros". */
export function correctWorth(tokens: readonly Token[]): readonly Token[] {
  const worth = tokens.find(({ lemma, upos, head, id }) => {
    const noun = tokens[id - 2];
    return lemma === 'worth' && upos === 'ADJ' && head > id && noun?.upos === 'NOUN' && noun.id !== head;
  });
  const amount = worth && tokens[worth.head - 1];
  const noun = worth && tokens[worth.id - 2];
  if (!worth || !amount || !noun || lastBelow(tokens, noun.id) !== noun.id) return tokens;
  return tokens.map((token) => {
    if (token === worth) return { ...token, head: noun.id, deprel: 'amod' };
    return token === amount ? { ...token, head: worth.id, deprel: 'obl:unmarked' } : token;
  });
}

/** Makes an auxiliary of "need" before "not": in "an election that need not be held" it is held, and nobody needs. */
export function correctNeedNot(tokens: readonly Token[]): readonly Token[] {
  const need = tokens.find(({ lemma, id, upos }) => {
    const after = tokens[id];
    return (
      lemma === 'need' &&
      upos === 'VERB' &&
      after?.form.toLowerCase() === 'not' &&
      tokens[id + 1]?.xpos === 'VB'
    );
  });
  const bare = need && tokens[need.id + 1];
  const passive = bare?.lemma === 'be' ? tokens[bare.head - 1] : undefined;
  const verb = need && passive && passive.id > need.id ? passive : bare;
  if (!need || !verb || verb.head === 0) return tokens;
  return tokens.map((token) => {
    if (token === need) return { ...token, upos: 'AUX', xpos: 'MD', head: verb.id, deprel: 'aux' };
    if (token === verb) return { ...token, head: need.head, deprel: need.deprel };
    if (token.head !== need.id) return token;
    const subject = token.deprel === 'nsubj' && passive ? 'nsubj:pass' : token.deprel;
    return { ...token, head: verb.id, deprel: subject };
  });
}

/** Verbs whose object is something done. */
const DOING = /^(?:undertake|conduct|perform|organise|organize|oversee|supervise)$/;

/**
 * Hangs on "the only" one of its kind the clause that tells which: in "the only revolt in modern history that led to a
 * state" no history led to one. The same of an act and whom it is for: "the relief of the valley, which she undertook".
 */
export function raiseRelatives(tokens: readonly Token[], supersensesOf: SupersenseLookup): readonly Token[] {
  const moved = new Map<number, number>();
  const happens = ({ lemma }: Token) =>
    supersensesOf(lemma.toLowerCase())?.some((sense) => /^(?:act|event|process)$/.test(sense)) ?? false;
  for (const clause of tokens) {
    const noun = tokens[clause.head - 1];
    const outer = noun?.deprel === 'nmod' ? tokens[noun.head - 1] : undefined;
    if (clause.deprel !== 'acl:relcl' || noun?.upos !== 'NOUN' || !outer || outer.id > noun.id) continue;
    const only = tokens.some(
      ({ head, lemma, deprel }) => head === outer.id && deprel === 'amod' && lemma === 'only',
    );
    const setOff = tokens.slice(noun.id, clause.id).some(({ form }) => form === ',');
    // "the relief of the valley, which she undertook": a valley is nothing to undertake
    const which = tokens.some(
      ({ head, deprel, upos }) => head === clause.id && deprel === 'obj' && upos === 'PRON',
    );
    const done = which && DOING.test(clause.lemma) && happens(outer) && !happens(noun);
    if ((only && !setOff) || done) moved.set(clause.id, outer.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => ({ ...token, head: moved.get(token.id) ?? token.head }));
}
