import type { Token } from '../../types/document.js';

/**
 * Finds the verb of a sentence that was read as a heading: in "Norway imposed sanctions on Iran." the parser may see
 * imposed sanctions of Norway, in "Farmers rallied in Oslo." rallied farmers. But a sentence that ends with a full
 * stop has a finite verb, and where one participle alone may be it, it is.
 */
export function findPastTense(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.find((token) => token.head === 0);
  if (!root || !isNominal(root) || tokens.at(-1)?.form !== '.') return tokens;
  const [verb, ...more] = tokens.filter(mayBePast);
  if (tokens.some((token) => token !== verb && bearsTense(token))) return tokens;
  if (!verb || more.length > 0 || !LIKE_PAST.test(verb.form) || hasAgent(verb, tokens)) return tokens;
  const has = (head: number, relation: string) =>
    tokens.some((token) => token.head === head && token.deprel === relation);
  if (verb.deprel === 'acl') {
    const setOff = tokens.slice(root.id, verb.id).some(({ form }) => form === ',');
    // A participle behind its noun has no object: "a threat by Norway to leave the treaty angered Holm".
    const isPast = has(verb.id, 'obj') || (verb.head === root.id && !setOff);
    return isPast ? withPredicate(tokens, verb, root, root) : tokens;
  }
  const object = verb.deprel === 'amod' ? tokens[verb.head - 1] : undefined;
  const named = tokens.find(({ id, head, deprel }) => head === root.id && deprel === 'nsubj' && id < verb.id);
  // "Britain and Canada imposed sanctions.": a noun alone is said of nobody.
  if (object === root && named) return withPredicate(tokens, verb, root, named, root);
  const last = tokens[verb.id - 2];
  if (!object || !last || !isNominal(last)) return tokens;
  if (last.head === object.id) return withPredicate(tokens, verb, root, last, object);
  // A noun right behind another has no place as its modifier: "Holm's withdrawal from the city angered shoppers".
  const stray = object.deprel === 'nmod' && !has(object.id, 'case') && root.id < verb.id;
  return stray ? withPredicate(tokens, verb, root, root, object) : tokens;
}

/** Endings of participles that are pasts too: "imposed", "sent", "struck", "found", "held", "told", but not "taken". */
const LIKE_PAST = /(?:ed|t|uck|ound|[eo]ld)$/;

/** How sure what was found is: no other reading has a verb. */
const SURE = 0.7;

/**
 * Makes a verb the predicate.
 * @param last noun right before the verb; it was hung on the object, with what hangs there and stands before it
 */
function withPredicate(
  tokens: readonly Token[],
  verb: Token,
  root: Token,
  last: Token,
  object?: Token,
): readonly Token[] {
  const subject = object === root ? last : root;
  const moved = new Map<number, Partial<Token>>();
  for (const { id, head, deprel } of tokens) {
    if (head === root.id && (deprel === 'punct' || (id > verb.id && root !== object)))
      moved.set(id, { head: verb.id, deprel: deprel === 'nmod' ? 'obl' : deprel });
    else if (head === object?.id && id < verb.id) moved.set(id, { head: last.id });
  }
  if (object) {
    moved.set(last.id, { head: object.head, deprel: object.deprel });
    moved.set(object.id, { head: verb.id, deprel: 'obj' });
  }
  moved.set(subject.id, { head: verb.id, deprel: 'nsubj' });
  moved.set(verb.id, { xpos: 'VBD', head: 0, deprel: 'root' });
  return tokens.map((token) => {
    const change = moved.get(token.id);
    return change ? { ...token, ...change, confidence: Math.max(SURE, token.confidence) } : token;
  });
}

/** A participle, or a past tense that was hung on a noun like one. */
const mayBePast = ({ upos, xpos, deprel }: Token): boolean =>
  upos === 'VERB' && (xpos === 'VBN' || (xpos === 'VBD' && (deprel === 'acl' || deprel === 'amod')));

const isNominal = ({ upos }: Token): boolean => upos === 'NOUN' || upos === 'PROPN';

const bearsTense = ({ xpos }: Token): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos);

const hasAgent = (verb: Token, tokens: readonly Token[]): boolean =>
  tokens.some(({ head, deprel }) => head === verb.id && deprel === 'obl:agent');
