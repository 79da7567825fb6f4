import type { Token } from '../types/document.js';

/** Id of the word that the clause of "whose" is said of, 0 where the tree has none. */
export function ownerOfWhose(tokens: readonly Token[], whose: Token): number {
  let at: Token | undefined = whose;
  for (let steps = 0; at && at.deprel !== 'acl:relcl' && steps < 4; steps++) at = tokens[at.head - 1];
  return at?.deprel === 'acl:relcl' ? bearerOf(tokens, at.head) : 0;
}

/** Holm of "Holm was a nurse and writer whose book …", where what is said of her is told in two nouns. */
function bearerOf(tokens: readonly Token[], owner: number): number {
  const below = (id: number, relation: RegExp) =>
    tokens.find(({ head, deprel }) => head === id && relation.test(deprel));
  const noun = tokens[owner - 1];
  const isLater = noun?.deprel === 'conj' && !below(owner, /^(?:nsubj|cop)/);
  const first = isLater ? tokens[noun.head - 1] : noun;
  const subject = first && below(first.id, /^nsubj$/);
  const several = first && (isLater || below(first.id, /^conj$/));
  const isSaid = subject?.xpos === 'NNP' && noun?.xpos === 'NN' && several && below(first.id, /^cop$/);
  return isSaid ? subject.id : owner;
}
