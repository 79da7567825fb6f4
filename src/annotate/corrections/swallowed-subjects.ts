import type { Token } from '../../types/document.js';
import { firstBelow, lastBelow } from './phrase-ends.js';

/** Relations in which a noun behind a comma may have been hung on the phrase before it. */
const HUNG = /^(?:appos|conj|nmod|nmod:unmarked|list|dep|flat|dislocated)$/;

/**
 * Gives a verb the subject that the phrase before it swallowed: in "After the siege of Lundby, King Marek fled" the parser
 * may take "King Marek" for another name of Lundby. But a noun between a comma and a verb without a subject is its
 * subject, where a phrase opens the sentence.
 */
export function correctSwallowedSubjects(tokens: readonly Token[]): readonly Token[] {
  for (const verb of tokens) {
    const subject = mayLackSubject(verb) ? swallowedBy(verb, tokens) : undefined;
    if (!subject) continue;
    const passive = tokens.some(({ head, deprel }) => head === verb.id && deprel === 'aux:pass');
    const bare = !tokens.some(({ head, deprel }) => head === verb.id && deprel.startsWith('aux'));
    return tokens.map((token) => {
      if (token === subject) return { ...token, head: verb.id, deprel: passive ? 'nsubj:pass' : 'nsubj' };
      return token === verb && bare && verb.xpos === 'VBN' ? { ...token, xpos: 'VBD' } : token;
    });
  }
  return tokens;
}

const mayLackSubject = ({ upos, xpos, deprel }: Token): boolean =>
  upos === 'VERB' && /^VB[DNZP]$/.test(xpos) && /^(?:root|parataxis)$/.test(deprel);

function swallowedBy(verb: Token, tokens: readonly Token[]): Token | undefined {
  const below = tokens.filter(({ head }) => head === verb.id);
  if (below.some(({ deprel }) => /^(?:nsubj|csubj|expl|obl:agent)/.test(deprel))) return undefined;
  const own = below.filter(({ id, deprel, upos }) => id < verb.id && (/^aux/.test(deprel) || upos === 'ADV'));
  const start = Math.min(verb.id, ...own.map(({ id }) => id));
  for (const opening of below) {
    if (opening.id > start || !/^(?:obl|advcl)/.test(opening.deprel)) continue;
    const first = firstBelow(tokens, opening.id);
    if (tokens[first - 1]?.upos !== 'ADP' && tokens[first - 1]?.upos !== 'SCONJ') continue;
    const found = tokens.find(
      (token) =>
        token.id > opening.id &&
        HUNG.test(token.deprel) &&
        /^(?:NOUN|PROPN)$/.test(token.upos) &&
        isWithin(tokens, token, opening.id) &&
        tokens[firstBelow(tokens, token.id) - 2]?.form === ',' &&
        lastBelow(tokens, token.id) === start - 1 &&
        !tokens.some(({ head, deprel }) => head === token.id && (deprel === 'cc' || deprel === 'case')),
    );
    if (found) return found;
  }
  return undefined;
}

/**
 * Gives a verb behind "and" the subject that was hung on the phrase before it: in "Norland raised taxes on goods from Vik and
 * Lundby closed its port" no goods came from Lundby.
 */
export function freeFromPairs(tokens: readonly Token[]): readonly Token[] {
  for (const verb of tokens) {
    if (verb.deprel !== 'conj' || !bearsTense(verb, tokens)) continue;
    const below = tokens.filter(({ head, id }) => head === verb.id && id < verb.id);
    if (below.some(({ deprel }) => /^(?:nsubj|csubj|expl|mark|punct)/.test(deprel))) continue;
    const noun = pairedBefore(verb, below, tokens);
    const first = noun && verbAbove(tokens, noun);
    if (!noun || !first) continue;
    const passive = below.some(({ deprel }) => deprel === 'aux:pass');
    return tokens.map((token) => {
      if (token === noun) return { ...token, head: verb.id, deprel: passive ? 'nsubj:pass' : 'nsubj' };
      if (token.deprel === 'cc' && token.head === noun.id) return { ...token, head: verb.id };
      return token === verb ? { ...token, head: first.id } : token;
    });
  }
  return tokens;
}

/** "Lundby" of "and Lundby closed", whether the "and" was hung on the noun or on the verb. */
function pairedBefore(verb: Token, below: readonly Token[], tokens: readonly Token[]): Token | undefined {
  const own = below.filter(({ deprel }) => deprel !== 'cc');
  const start = Math.min(verb.id, ...own.map(({ id }) => id));
  const [and, ...more] = tokens
    .filter(({ deprel, head, id }) => {
      const over = tokens[head - 1];
      return (
        deprel === 'cc' &&
        id < start &&
        (head === verb.id || (over?.deprel === 'conj' && over.id < start && id < over.id))
      );
    })
    .reverse();
  const isOfVerb = [and, ...more].some((one) => one?.head === verb.id);
  if (!and || (isOfVerb && and.head !== verb.id)) return undefined;
  return tokens.find(
    (token) =>
      token.deprel === 'conj' &&
      /^(?:NOUN|PROPN)$/.test(token.upos) &&
      token.id > and.id &&
      token.head < and.id &&
      [and.id, and.id + 1].includes(firstBelow(tokens, token.id)) &&
      lastBelow(tokens, token.id) === start - 1,
  );
}

/** "closed", "was closed" */
const bearsTense = (verb: Token, tokens: readonly Token[]): boolean =>
  verb.upos === 'VERB' &&
  (/^VB[DZP]$/.test(verb.xpos) ||
    tokens.some(
      ({ head, deprel, xpos }) =>
        head === verb.id && /^aux/.test(deprel) && /^(?:VBD|VBZ|VBP|MD)$/.test(xpos),
    ));

/** The verb in whose clause a noun stands. */
function verbAbove(tokens: readonly Token[], noun: Token): Token | undefined {
  let at = tokens[noun.head - 1];
  for (let steps = 0; at && at.upos !== 'VERB' && steps < tokens.length; steps++) at = tokens[at.head - 1];
  return at?.upos === 'VERB' && at.id < noun.id ? at : undefined;
}

/**
 * Parts what stands behind a semicolon from the list before it: in "sold milk and medicine; the Danes, who came later, bought
 * fish" no Danes were sold.
 */
export function partAtSemicolons(tokens: readonly Token[]): readonly Token[] {
  for (const noun of tokens) {
    if (!HUNG.test(noun.deprel) || !/^(?:NOUN|PROPN|ADJ)$/.test(noun.upos) || noun.head > noun.id) continue;
    if (tokens[firstBelow(tokens, noun.id) - 2]?.form !== ';') continue;
    const end = tokens[lastBelow(tokens, noun.id)];
    const verb = end?.form === ',' ? tokens[end.id] : end;
    const first = tokens.find(({ deprel }) => deprel === 'root');
    if (verb?.upos !== 'VERB' || !first || first.id > noun.id) continue;
    if (!/^VB[DZP]$/.test(verb.xpos) || tokens.some((word) => word.head === verb.id && isOpening(word, verb)))
      continue;
    return tokens.map((token) => {
      if (token === noun) return { ...token, head: verb.id, deprel: 'nsubj' };
      return token === verb ? { ...token, head: first.id, deprel: 'parataxis' } : token;
    });
  }
  return tokens;
}

const isOpening = ({ deprel, id }: Token, verb: Token): boolean =>
  /^(?:nsubj|csubj|expl)/.test(deprel) || (id < verb.id && /^(?:mark|cc)$/.test(deprel));

/**
 * Gives a clause the "as" that opens it, and its subject the noun between: in "scored twice as ten-man Lundby beat Vik" nobody
 * scored as a man.
 */
export function freeFromAs(tokens: readonly Token[]): readonly Token[] {
  for (const as of tokens) {
    const noun = as.deprel === 'case' && as.form === 'as' ? tokens[as.head - 1] : undefined;
    const name = noun && tokens[noun.id];
    const verb = name && tokens[name.head - 1];
    if (noun?.upos !== 'NOUN' || !/^obl$/.test(noun.deprel) || name?.upos !== 'PROPN') continue;
    if (!name.deprel.startsWith('nsubj') || !verb || !/^VB[DZP]$/.test(verb.xpos)) continue;
    if (verb.id < name.id || verb.head !== noun.head || verb.head > as.id) continue;
    if (tokens.some(({ head, deprel }) => head === verb.id && /^(?:mark|cc)$/.test(deprel))) continue;
    if (tokens.some(({ head, deprel }) => head === noun.id && deprel === 'det')) continue;
    return tokens.map((token) => {
      if (token === as) return { ...token, head: verb.id, deprel: 'mark' };
      if (token === noun) return { ...token, head: name.id, deprel: 'compound' };
      return token === verb ? { ...token, deprel: 'advcl' } : token;
    });
  }
  return tokens;
}

/** The same where an aside stands between: "scored twice as Lundby, playing at home, beat Vik". */
export function freeFromAsides(tokens: readonly Token[]): readonly Token[] {
  for (const as of tokens) {
    const name = as.deprel === 'case' && as.form === 'as' ? tokens[as.head - 1] : undefined;
    if (name?.upos !== 'PROPN' || !/^(?:obl|nmod)$/.test(name.deprel) || as.id !== name.id - 1) continue;
    if (tokens[name.id]?.form !== ',') continue;
    const verb = tokens.find((token) => token.id > name.id + 2 && mayLoseSubject(token, name, tokens));
    if (!verb) continue;
    return tokens.map((token) => {
      if (token === as) return { ...token, head: verb.id, deprel: 'mark' };
      if (token === name) return { ...token, head: verb.id, deprel: 'nsubj' };
      return token === verb
        ? { ...token, xpos: token.xpos === 'VB' ? 'VBD' : token.xpos, deprel: 'advcl' }
        : token;
    });
  }
  return tokens;
}

/** "beat": a past right behind a comma, hung on a verb before the name, with no subject and no "and". */
const mayLoseSubject = (verb: Token, name: Token, tokens: readonly Token[]): boolean =>
  /^VB[DP]?$/.test(verb.xpos) &&
  /^(?:conj|advcl|parataxis)$/.test(verb.deprel) &&
  verb.head < name.id &&
  tokens[verb.id - 2]?.form === ',' &&
  !tokens.some(({ head, deprel }) => head === verb.id && /^(?:nsubj|csubj|expl|cc|mark|aux)/.test(deprel)) &&
  !tokens.some(
    ({ deprel, id, head }) =>
      deprel === 'cc' && head > verb.id && id > verb.id && tokens[head - 1]?.head === verb.head,
  );

/** Makes a subject of "most" in "estimates vary, but most put it at 400", where the parser saw how they put it. */
export function findQuantifiedSubjects(tokens: readonly Token[]): readonly Token[] {
  const isSubject = (most: Token): boolean => {
    const verb = tokens[most.head - 1];
    if (most.form !== 'most' || most.deprel !== 'advmod' || verb?.id !== most.id + 1) return false;
    if (!/^VB[DP]$/.test(verb.xpos) || verb.deprel !== 'conj') return false;
    const own = tokens.filter(({ head }) => head === verb.id);
    return (
      own.some(({ deprel, id }) => deprel === 'cc' && id === most.id - 1) &&
      !own.some(({ deprel }) => /^(?:nsubj|expl|aux)/.test(deprel))
    );
  };
  if (!tokens.some(isSubject)) return tokens;
  return tokens.map((token) =>
    isSubject(token) ? { ...token, upos: 'ADJ', xpos: 'JJS', deprel: 'nsubj' } : token,
  );
}

function isWithin(tokens: readonly Token[], token: Token, id: number): boolean {
  let at: Token | undefined = token;
  for (let steps = 0; at && steps <= tokens.length; steps++) {
    if (at.head === id) return true;
    at = tokens[at.head - 1];
  }
  return false;
}
