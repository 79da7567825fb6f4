import type { Token } from '../../types/document.js';
import { firstBelow, lastBelow } from './phrase-ends.js';

/**
 * Makes an apposition of a noun and its participle that the parser took for a clause: in "Berg, the diplomat appointed
 * to the post, resigned" no diplomat appointed anybody, for between its commas the clause has neither object nor mark.
 */
export function correctReducedClauses(tokens: readonly Token[]): readonly Token[] {
  const changed = new Map<number, Token>();
  for (const participle of tokens) {
    const noun = tokens[participle.id - 2];
    const above =
      noun && mayBeParticiple(tokens, participle, noun) ? apposedTo(tokens, participle, noun) : undefined;
    if (!noun || !above) continue;
    changed.set(noun.id, { ...noun, head: above.id, deprel: 'appos' });
    changed.set(participle.id, { ...participle, head: noun.id, deprel: 'acl', xpos: 'VBN' });
  }
  return changed.size === 0 ? tokens : tokens.map((token) => changed.get(token.id) ?? token);
}

function mayBeParticiple(tokens: readonly Token[], verb: Token, noun: Token): boolean {
  if (!/^VB[DN]$/.test(verb.xpos) || verb.upos !== 'VERB') return false;
  if (noun.upos !== 'NOUN' || noun.head !== verb.id || !/^nsubj/.test(noun.deprel)) return false;
  return !tokens.some(
    ({ head, deprel }) => head === verb.id && /^(?:obj|iobj|aux|cop|mark|ccomp|xcomp)/.test(deprel),
  );
}

/** The phrase before the first of the two commas: the subject of the verb behind the second, or what the tree has above. */
function apposedTo(tokens: readonly Token[], participle: Token, noun: Token): Token | undefined {
  const start = firstBelow(tokens, noun.id);
  const end = lastBelow(tokens, participle.id);
  if (tokens[start - 2]?.form !== ',' || tokens[end]?.form !== ',') return undefined;
  const above = tokens[participle.head - 1];
  const subject = tokens.find(
    ({ head, deprel, id }) => head === above?.id && /^nsubj/.test(deprel) && id < start,
  );
  const before = above && above.id < start ? above : subject;
  const isNaming = before?.upos === 'PROPN' || before?.upos === 'NOUN';
  const closes = before && lastBelow(tokens.slice(0, start - 1), before.id) === start - 2;
  return isNaming && closes ? before : undefined;
}

/**
 * Hangs "ended" on the span that it ends: of "rose in the three months ended June 30, from 4 million" nothing was ended but
 * the months. What stands behind a comma goes to the verb.
 */
export function lowerEnded(tokens: readonly Token[]): readonly Token[] {
  const spanOf = (token: Token): Token | undefined => {
    const span = tokens[token.id - 2];
    const isEnd = /^(?:ended|ending)$/i.test(token.form) && /^(?:advcl|acl)$/.test(token.deprel);
    return isEnd && span && /^(?:week|month|quarter|year|half|season)$/.test(span.lemma) ? span : undefined;
  };
  const ended = tokens.find(spanOf);
  const span = ended && spanOf(ended);
  if (!ended || !span) return tokens;
  const isSpent = (token: Token): boolean =>
    token.head === ended.id &&
    token.deprel === 'obl' &&
    token.id > ended.id &&
    tokens[firstBelow(tokens, token.id) - 2]?.form === ',';
  return tokens.map((token) => {
    if (token === ended) return { ...token, head: span.id, deprel: 'acl' };
    const swallowed = token === span && span.head === ended.id;
    return ended.head !== span.id && (swallowed || isSpent(token)) ? { ...token, head: ended.head } : token;
  });
}

const TAKEN =
  /^(?:picture|photo|photograph|image|snapshot|portrait|footage|film|video|sample|reading|measurement)$/;

/** Hangs "taken" on what is taken: of "images of 31 galaxies taken by a telescope" nobody took the galaxies. */
export function raiseTaken(tokens: readonly Token[]): readonly Token[] {
  const above = (token: Token): Token | undefined => {
    const subject = token.lemma === 'take' && token.deprel === 'acl' ? tokens[token.head - 1] : undefined;
    const picture =
      subject?.deprel === 'nmod' && subject.id < token.id ? tokens[subject.head - 1] : undefined;
    return picture && TAKEN.test(picture.lemma) && !(subject && TAKEN.test(subject.lemma))
      ? picture
      : undefined;
  };
  if (!tokens.some(above)) return tokens;
  return tokens.map((token) => {
    const picture = above(token);
    return picture ? { ...token, head: picture.id } : token;
  });
}

/**
 * Makes a clause of a noun and the past tense behind it that the parser took for a participle though a conjunction opens them: in
 * "arrived hours after a bomb in Lundby killed two" the bomb is not one that was killed.
 */
export function openMarkedClauses(tokens: readonly Token[]): readonly Token[] {
  const changed = new Map<number, Token>();
  for (const mark of tokens) {
    const verb = tokens[mark.head - 1];
    const noun = verb && tokens[verb.head - 1];
    if (mark.deprel !== 'mark' || !/^(?:after|before|when|while|because|since|as)$/i.test(mark.form))
      continue;
    if (verb?.deprel !== 'acl' || !/^VB[DN]$/.test(verb.xpos) || !noun || !/^(?:NOUN|PROPN)$/.test(noun.upos))
      continue;
    if (noun.head === 0 || noun.id > verb.id || mark.id > noun.id) continue;
    changed.set(noun.id, { ...noun, head: verb.id, deprel: 'nsubj' });
    changed.set(verb.id, { ...verb, head: noun.head, deprel: 'advcl', xpos: 'VBD' });
  }
  return changed.size === 0 ? tokens : tokens.map((token) => changed.get(token.id) ?? token);
}
