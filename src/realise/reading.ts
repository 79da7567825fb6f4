import type { Token } from '../types/document.js';
import { type Clause, hostOf } from './clause.js';
import type { DropCode } from './drop-reasons.js';
import { isIn } from './lexicon.js';
import type { Located } from './locate.js';
import type { Parts } from './parts.js';

/** Checks that denial, plan, duty, doubt and condition still show in the parts that stay: law 2. */
export function readingTrouble(
  located: Located,
  clause: Clause,
  found: Parts,
  asked: readonly number[],
): DropCode | undefined {
  const { fact, scene } = located;
  const { tree } = scene;
  const kept = new Set<number>([
    ...found.parts.flatMap((part) => part.ids),
    ...tree.subtree(clause.subject.id).map((t) => t.id),
  ]);
  if (isMostSince(clause, kept)) return 'vague-phrase';
  const words = [...kept].map((id) => tree.token(id));
  const denied = words.some((word) => isIn('negator', word.form) || isIn('negator', word.lemma));
  const failing = clause.chain.slice(0, -1).some(({ word }) => isIn('failingVerb', word.lemma));
  if (fact.polarity === 'negative' && !denied && !failing) return 'negation-lost';
  if (words.some((word) => saysNotOnly(tree.sentence.tokens, word))) return 'negation-scope';
  if (setsAgainst(tree.sentence.tokens, kept)) return 'negation-scope';
  const restricted = words.some((word) => isIn('scopal', word.form) && !isOfItsPhrase(word, asked));
  const verbal = clause.tree
    .children(hostOf(clause).id)
    .some((child) => child.upos !== 'VERB' && isIn('negator', child.form));
  if ((fact.polarity === 'negative' || restricted || verbal) && found.trimmed) return 'negation-scope';
  return modalityShows(located, clause, found) ? undefined : 'modality-lost';
}

/** "after only six minutes", "the only vote": what it restricts is asked for, or stands whole in the phrase. */
const isOfItsPhrase = ({ id, deprel }: Token, asked: readonly number[]): boolean =>
  deprel === 'amod' || asked.includes(id);

/** "not on European models but on songs": what stands behind "not" is just what is not meant. */
function setsAgainst(tokens: readonly Token[], kept: ReadonlySet<number>): boolean {
  return tokens.some((token) => {
    const next = tokens[token.id];
    if (token.form.toLowerCase() !== 'not' || !next || !kept.has(next.id)) return false;
    if (/^(?:VERB|AUX|ADV)$/.test(next.upos) || next.form.toLowerCase() === 'to') return false;
    return tokens.slice(token.id).some(({ form }) => form.toLowerCase() === 'but');
  });
}

/** "not only" promises a second half. */
const saysNotOnly = (tokens: readonly Token[], word: Token): boolean =>
  word.form.toLowerCase() === 'only' && /^(?:not|n['’]t)$/i.test(tokens[word.id - 2]?.form ?? '');

function modalityShows(located: Located, clause: Clause, found: Parts): boolean {
  const { modality } = located.fact;
  if (modality === 'asserted') return true;
  const conditional = found.parts.some((part) =>
    part.ids.some(
      (id) => clause.tree.token(id).deprel === 'mark' && isIn('conditional', clause.tree.token(id).form),
    ),
  );
  const hadCondition = clause.tree
    .childrenBy(hostOf(clause).id, 'advcl')
    .some((child) => clause.tree.childrenBy(child.id, 'mark').some((mark) => isIn('conditional', mark.form)));
  if (hadCondition) return conditional;
  const modal = clause.participle?.tense === 'will' || clause.auxiliaries.some((word) => word.xpos === 'MD');
  const hedged = found.parts.some((part) => part.kind === 'adverb' && isIn('hedge', part.head.form));
  const infinitive = found.parts.some((part) => part.kind === 'mark');
  return modal || hedged || infinitive || clause.chain.length > 1;
}

/** "would be the heaviest blow [since it lost Vik]": without that it would be the heaviest of all. */
const isMostSince = (clause: Clause, kept: ReadonlySet<number>): boolean => {
  const { tree } = clause;
  const host = hostOf(clause);
  const isMost = tree
    .childrenBy(host.id, 'amod')
    .some(
      ({ id, xpos }) => xpos === 'JJS' || tree.childrenBy(id, 'advmod').some((word) => word.xpos === 'RBS'),
    );
  return (
    isMost &&
    tree
      .childrenBy(host.id, 'advcl', 'obl', 'nmod')
      .flatMap(({ id }) => tree.childrenBy(id, 'mark', 'case'))
      .some(({ id, form }) => /^since$/i.test(form) && !kept.has(id))
  );
};
