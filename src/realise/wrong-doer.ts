import type { Token } from '../types/document.js';
import type { Clause } from './clause.js';
import { isIn, listed } from './lexicon.js';
import type { Located, Place } from './locate.js';
import { isSetOff } from './noun-phrase.js';

/**
 * True where what a clause tells was not done by its grammatical subject: "approved the budget, costing Holm his job" (the vote
 * did), "the loss of Lundby lost the army its port".
 */
export function isNotDoer(
  { scene: { tree }, trigger }: Located,
  clause: Clause | undefined,
  question: string,
): boolean {
  const verbs = [trigger, ...(clause?.chain.map(({ word }) => word) ?? [])];
  if (
    verbs.some((verb) =>
      isResult(
        (id) => tree.token(id),
        verb,
        (one) => isSetOff(tree, one),
      ),
    )
  )
    return true;
  return verbs.some(({ lemma }) =>
    eventsOfVerb
      .get(lemma)
      ?.some((noun) => new RegExp(`\\bthe ${noun} of\\b.* ${lemma}`, 'i').test(question)),
  );
}

/** The nouns for what a verb does: "loss" by "lose". */
const eventsOfVerb = new Map<string, string[]>();
for (const pair of listed('eventOfVerb')) {
  const [noun = '', verb = ''] = pair.split('=');
  eventsOfVerb.set(verb, [...(eventsOfVerb.get(verb) ?? []), noun]);
}

/** "…, sparing Holm a defeat but costing Berg his job" */
function isResult(at: (id: number) => Token, verb: Token, setOff: (verb: Token) => boolean): boolean {
  const first = verb.deprel === 'conj' && verb.head > 0 ? at(verb.head) : verb;
  return (
    isIn('resultVerb', verb.lemma) &&
    verb.xpos === 'VBG' &&
    first.deprel === 'advcl' &&
    first.xpos === 'VBG' &&
    first.id > first.head &&
    setOff(first)
  );
}

/** "insisted that copies be made": asked for what is said of them, nobody would answer "that they be made". */
export const isWished = ({ fact, scene: { tree } }: Located, { head }: Place): boolean =>
  fact.rule === 'said-about' &&
  [head, ...tree.childrenBy(head.id, 'aux', 'aux:pass', 'cop')].every(({ xpos }) => /^VB[NG]?$/.test(xpos)) &&
  [head, ...tree.childrenBy(head.id, 'aux', 'aux:pass', 'cop')].some(({ xpos }) => xpos === 'VB');
