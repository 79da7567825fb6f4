import type { Token } from '../../types/document.js';

/** How sure it is that a score belongs to the verb before it. */
const certainty = 0.9;

/**
 * Hangs a score on its verb: in "beat Sweden 3-2 in Oslo" the parser takes the first number for an object, or for a part of
 * a name, and hangs the place on it.
 */
export function hangScores(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, Partial<Token>>();
  for (const first of tokens) {
    const [dash, second] = tokens.slice(first.id, first.id + 2);
    const verb = dash && second && isScore(first, dash, second) ? verbOf(tokens, first) : undefined;
    if (!verb || !dash || !second) continue;
    // "won 6-4, 5-4": the sets of one match.
    const before = scoreBefore(tokens, first);
    const arc = before ? { head: before.id, deprel: 'conj' } : { head: verb.id, deprel: 'obl:unmarked' };
    moved.set(first.id, { ...arc, confidence: certainty });
    moved.set(dash.id, { head: second.id, deprel: 'case', confidence: certainty });
    moved.set(second.id, { head: first.id, deprel: 'nmod', confidence: certainty });
    for (const behind of tokens.slice(second.id)) {
      const onNumber = behind.head === first.id || behind.head === second.id;
      if (onNumber && behind.deprel === 'nmod') moved.set(behind.id, { head: verb.id, deprel: 'obl' });
    }
  }
  return moved.size === 0 ? tokens : tokens.map((token) => ({ ...token, ...moved.get(token.id) }));
}

/** The score that ends at the comma before a number. */
function scoreBefore(tokens: readonly Token[], number: Token): Token | undefined {
  const [first, dash, second, comma] = tokens.slice(Math.max(0, number.id - 5), number.id - 1);
  return first && dash && second && comma?.form === ',' && isScore(first, dash, second) ? first : undefined;
}

const isGoals = ({ upos, form }: Token): boolean => upos === 'NUM' && /^\d{1,2}$/.test(form);

/** "3-2", written without spaces, but not the "3-2" of "3-2-1". */
function isScore(first: Token, dash: Token, second: Token): boolean {
  return (
    isGoals(first) &&
    /^[-–]$/.test(dash.form) &&
    isGoals(second) &&
    first.end === dash.start &&
    dash.end === second.start
  );
}

/** The verb before a number, where all between hangs together: none for "a 3-2 win". */
function verbOf(tokens: readonly Token[], number: Token): Token | undefined {
  for (let at = tokens[number.head - 1]; at && at.id < number.id; at = tokens[at.head - 1]) {
    if (at.upos === 'VERB') return at;
  }
  return undefined;
}

/** Hangs "down" on what a side is behind by: who "came from two goals down" did not come down. */
export function lowerDeficits(tokens: readonly Token[]): readonly Token[] {
  const isDeficit = ({ form, id, head, deprel }: Token): boolean => {
    const noun = tokens[id - 2];
    if (!/^(?:down|behind|adrift)$/.test(form) || !noun || noun.head !== head || noun.deprel !== 'obl')
      return false;
    const own = tokens.filter((token) => token.head === noun.id);
    const counted = own.some((token) => token.deprel === 'nummod' || /^an?$/.test(token.form));
    return /^(?:advmod|compound:prt)$/.test(deprel) && counted && own.some((token) => token.form === 'from');
  };
  if (!tokens.some(isDeficit)) return tokens;
  return tokens.map((token) =>
    isDeficit(token) ? { ...token, upos: 'ADV', xpos: 'RB', head: token.id - 1, deprel: 'advmod' } : token,
  );
}

/** Hangs the votes of the other side on the count: in "carried by 77 votes to 71" nothing was carried to 71. */
export function joinCounts(tokens: readonly Token[]): readonly Token[] {
  const countOf = ({ id, upos, deprel, head }: Token): Token | undefined => {
    const [noun, to] = tokens.slice(Math.max(0, id - 3), id - 1);
    if (upos !== 'NUM' || deprel !== 'obl' || to?.form !== 'to' || to.head !== id) return undefined;
    const isCounted = noun && /^(?:vote|goal|game|set|frame)$/.test(noun.lemma) && noun.head === head;
    return isCounted && tokens.some((token) => token.head === noun.id && token.deprel === 'nummod')
      ? noun
      : undefined;
  };
  if (!tokens.some(countOf)) return tokens;
  return tokens.map((token) => {
    const noun = countOf(token);
    return noun ? { ...token, head: noun.id, deprel: 'nmod' } : token;
  });
}
