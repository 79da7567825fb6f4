import type { Token } from '../../types/document.js';

/**
 * Finds the verb of a sentence that was read as a heading: in "Norway imposed sanctions on Iran." the parser may see
 * imposed sanctions of Norway, in "Farmers rallied in Oslo." rallied farmers. But a sentence that ends with a full
 * stop has a finite verb, and where one "-ed" form alone may be it, it is.
 */
export function findPastTense(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.find((token) => token.head === 0);
  if (!root || !isNominal(root) || tokens.at(-1)?.form !== '.' || tokens.some(isFinite)) return tokens;
  const [verb, ...more] = tokens.filter(({ upos, xpos }) => upos === 'VERB' && xpos === 'VBN');
  if (!verb || more.length > 0 || !/ed$/.test(verb.form) || hasAgent(verb, tokens)) return tokens;
  const setOff = tokens.slice(root.id, verb.id).some(({ form }) => form === ',');
  if (verb.deprel === 'acl' && verb.head === root.id && !setOff) return withPredicate(tokens, verb, root, root);
  const object = verb.deprel === 'amod' ? tokens[verb.head - 1] : undefined;
  const last = tokens[verb.id - 2];
  return object && last && isNominal(last) && last.head === object.id
    ? withPredicate(tokens, verb, root, last, object)
    : tokens;
}

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
  return tokens.map((token) => ({ ...token, ...moved.get(token.id) }));
}

const isNominal = ({ upos }: Token): boolean => upos === 'NOUN' || upos === 'PROPN';

const isFinite = ({ xpos }: Token): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos);

const hasAgent = (verb: Token, tokens: readonly Token[]): boolean =>
  tokens.some(({ head, deprel }) => head === verb.id && deprel === 'obl:agent');
