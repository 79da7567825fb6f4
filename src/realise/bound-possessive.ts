import type { Token } from '../types/document.js';

const DEEPEST = 12;

/**
 * The word that binds a possessive by grammar, so that a question may keep it: the subject of its clause ("Holm met her
 * brother"), what a relative clause tells of ("Holm, who met her brother"), or the first part of its own coordination
 * ("Holm and her brother"). 0 where there is none.
 */
export function binderOf(tokens: readonly Token[], owner: Token): number {
  const owned = tokens[owner.head - 1];
  if (owned?.deprel === 'conj' && owned.head < owner.id) return owned.head;
  let at: Token | undefined = owned;
  for (let steps = 0; at !== undefined && steps < DEEPEST; steps++) {
    if (/^(?:nsubj|csubj)/.test(at.deprel)) return 0;
    const verb: Token | undefined = tokens[at.head - 1];
    if (verb === undefined) return 0;
    const controller = at.deprel === 'xcomp' ? dependent(tokens, verb, /^i?obj$/) : undefined;
    const subject = controller ?? dependent(tokens, verb, /^nsubj/);
    if (subject !== undefined && subject.id < owner.id) return relativeHead(tokens, subject, verb);
    at = verb;
  }
  return 0;
}

const dependent = (tokens: readonly Token[], { id }: Token, relation: RegExp): Token | undefined =>
  tokens.find(({ head, deprel }) => head === id && relation.test(deprel));

/** "Holm" for the "who" of "Holm, who met her brother". */
const relativeHead = (tokens: readonly Token[], subject: Token, verb: Token): number => {
  const isRelative = /^W(?:P|DT)$/.test(subject.xpos) && verb.deprel === 'acl:relcl';
  return isRelative ? (tokens[verb.head - 1]?.id ?? 0) : subject.id;
};
