import type { Token } from '../../types/document.js';

/** Verbs that take whom something is done for and what: "gave her two books". */
const GIVING =
  /^(?:give|send|show|tell|teach|offer|lend|grant|award|hand|pay|cost|buy|bring|make|get|find|ask|deny|owe|promise|sell|pass|write|read|save|win|earn|leave|wish|allow|do|fetch|cook|assign)$/;

/** Verbs after which the second of two nouns says what the first is called or made. */
const NAMING =
  /^(?:call|name|label|dub|brand|consider|deem|declare|term|style|elect|appoint|make|pronounce|crown)$/;

/** Verbs that give a post, and nouns for people who are somebody's: "appointed her deputy minister", "elected her brother". */
const POSTING = /^(?:elect|appoint|crown|proclaim)$/;
const RELATED =
  /^(?:brother|sister|husband|son|daughter|father|mother|uncle|aunt|cousin|nephew|niece|grandson|child|friend|rival|ally|colleague|deputy|successor|predecessor|replacement|assistant|aide|lawyer|student|pupil|candidate|nominee)$/;

/** What the shape of such a clause leaves of doubt. */
const SURE = 0.6;

const hasCase = ({ id }: Token, tokens: readonly Token[]): boolean =>
  tokens.some(({ head, deprel }) => head === id && deprel === 'case');

/**
 * Sets right the names of what a verb takes: what a preposition opens is no object; of two nouns behind a verb of naming the first is it ("called the plan a
 * disaster"); what is spent is no time when; "her" before a bare noun tells whose it is ("shut her two shops"), but who gets
 * a post it names ("elected her mayor").
 */
export function correctObjects(tokens: readonly Token[]): readonly Token[] {
  const relation = (token: Token): Token => {
    const verb = tokens[token.head - 1];
    if (token.deprel === 'iobj' && verb) {
      const object = tokens.find(({ head, deprel }) => head === verb.id && deprel === 'obj');
      if (object && isOwner(token, object, verb, tokens))
        return { ...token, head: object.id, deprel: 'nmod:poss', xpos: 'PRP$' };
    }
    const posted = postedOf(token, tokens);
    if (posted === token) return { ...token, deprel: 'xcomp' };
    if (posted) return { ...token, head: posted.head, deprel: 'obj', xpos: 'PRP' };
    if (token.deprel === 'obj' && hasCase(token, tokens)) return { ...token, deprel: 'obl' };
    if (verb && isSpent(token, verb, tokens)) return { ...token, deprel: 'obj' };
    const naming = verb && tokens[verb.head - 1];
    if (verb?.deprel === 'obj' && naming && isCalled(token, verb, naming, tokens))
      return { ...token, head: naming.id, deprel: 'xcomp', confidence: Math.max(SURE, token.confidence) };
    if (verb && token.deprel === 'obj' && isComment(token, verb, tokens))
      return { ...token, head: finiteAbove(verb, tokens).id, deprel: 'parataxis' };
    if (verb && token.deprel === 'obj' && isMade(token, verb, tokens))
      return { ...token, deprel: 'xcomp', confidence: Math.max(SURE, token.confidence) };
    if (verb && token.deprel === 'xcomp' && token.id > verb.id) {
      if (isNamed(token, verb, tokens)) return { ...token, deprel: 'obj' };
      const first = tokens.find((own) => own.head === verb.id && own.deprel === 'xcomp' && own.id < token.id);
      if (first && isNamed(first, verb, tokens))
        return { ...token, confidence: Math.max(SURE, token.confidence) };
    }
    return token;
  };
  const corrected = tokens.map(relation);
  return corrected.every((token, i) => token === tokens[i]) ? tokens : corrected;
}

/** "spent Thursday night in a cellar": one spends a time, and does nothing else to it. */
const isSpent = (time: Token, verb: Token, tokens: readonly Token[]): boolean =>
  time.deprel === 'obl:unmarked' &&
  verb.lemma === 'spend' &&
  verb.id < time.id &&
  tokens.every(({ head, deprel }) => head !== verb.id || !/^(?:obj|.*:pass)$/.test(deprel));

function isOwner(pronoun: Token, object: Token, verb: Token, tokens: readonly Token[]): boolean {
  if (pronoun.form.toLowerCase() !== 'her' || object.id <= pronoun.id || GIVING.test(verb.lemma))
    return false;
  const between = tokens.slice(pronoun.id, object.id - 1);
  return between.every(({ head, deprel }) => head === object.id && /^(?:amod|nummod|compound)$/.test(deprel));
}

/** The post that is given, for its noun and for the "her" who gets it: "elected [her] [mayor]". */
function postedOf(token: Token, tokens: readonly Token[]): Token | undefined {
  const post = token.form.toLowerCase() === 'her' ? tokens[token.head - 1] : token;
  const verb = tokens[(post?.head ?? 0) - 1];
  if (!post || !verb || post.deprel !== 'obj' || post.xpos !== 'NN' || post.id < verb.id) return undefined;
  if (!POSTING.test(verb.lemma) || RELATED.test(post.lemma)) return undefined;
  const isHer = ({ id, head, deprel, form }: Token) =>
    head === post.id && deprel === 'nmod:poss' && form.toLowerCase() === 'her' && id === verb.id + 1;
  const her = tokens.find(isHer);
  const isSecond = ({ head, deprel, id }: Token) =>
    head === verb.id && /^(?:i?obj|xcomp)$/.test(deprel) && id !== post.id;
  if (her === undefined || tokens.some(isSecond)) return undefined;
  return token === post || token === her ? post : undefined;
}

/** Behind a comma, a second object with a clause says what the whole is: "massed troops near Gori, a charge that it denies". */
function isComment(noun: Token, verb: Token, tokens: readonly Token[]): boolean {
  const first = tokens.find(({ head, deprel, id }) => head === verb.id && deprel === 'obj' && id < noun.id);
  const article = tokens.find(({ head, deprel }) => head === noun.id && deprel === 'det');
  const told = tokens.some(({ head, deprel }) => head === noun.id && deprel === 'acl:relcl');
  return first !== undefined && told && article !== undefined && tokens[article.id - 2]?.form === ',';
}

/** The verb with a tense that an "-ing" form or an infinitive belongs to. */
function finiteAbove(verb: Token, tokens: readonly Token[]): Token {
  let at = verb;
  for (let above = tokens[at.head - 1]; above && /^VB[GN]?$/.test(at.xpos); above = tokens[at.head - 1])
    at = above;
  return at;
}

/** What somebody is appointed is no object: a passive has none. */
const isMade = (post: Token, verb: Token, tokens: readonly Token[]): boolean =>
  NAMING.test(verb.lemma) &&
  post.id > verb.id &&
  tokens.some(({ head, deprel }) => head === verb.id && deprel === 'nsubj:pass');

/** `called the plan "a disaster"`: what stands in quotation marks right behind is what it is called. */
const isCalled = (second: Token, object: Token, verb: Token, tokens: readonly Token[]): boolean =>
  second.deprel === 'appos' &&
  NAMING.test(verb.lemma) &&
  verb.id < object.id &&
  /^["“]$/.test(tokens[lastBefore(second, object, tokens)]?.form ?? '');

/** Position of what stands right behind an object without the phrase that it was hung on. */
const lastBefore = (second: Token, object: Token, tokens: readonly Token[]): number => {
  const own = tokens.filter(({ head, id }) => head === object.id && id > object.id && id < second.id);
  return own.some(({ upos }) => upos !== 'PUNCT') ? tokens.length : object.id;
};

/** The first of two nouns behind a verb of naming that has no object. */
function isNamed(first: Token, verb: Token, tokens: readonly Token[]): boolean {
  if (!NAMING.test(verb.lemma) || first.id < verb.id || !/^(?:NOUN|PROPN)$/.test(first.upos)) return false;
  const own = tokens.filter(({ head, id }) => head === verb.id && id > verb.id);
  const second = own.find(({ deprel, id, upos }) => deprel === 'xcomp' && id > first.id && upos === 'NOUN');
  return second !== undefined && !own.some(({ deprel }) => deprel === 'obj');
}
