import type { Token } from '../../types/document.js';
import { isReporter } from './asides.js';
import { deniesAsAdverb } from './denial.js';
import { hasSubject, isInfinitive, lemmaOf, tenseOf } from './grammar.js';
import { type Reading, reportedBy, weaker } from './reading.js';
import type { Place, Sight } from './sight.js';

/**
 * Of a clause coordinated with one before it, whose condition, plan, doubt or denial it may share. In "it was cold, he
 * said, and the road was closed" the parser may coordinate with "said" what is said too.
 */
export function readingOfConjunct(sight: Sight, { token, head, above }: Place): Reading {
  const { tree } = sight;
  if (
    head.deprel === 'parataxis' &&
    head.head > 0 &&
    hasSubject(tree, token.id) &&
    isReporter(tree, head, sight.words)
  ) {
    const content = tree.token(head.head);
    const beside = sight.scopes[content.id] ?? above;
    return readingOfConjunct(sight, { token, head: content, above: beside });
  }
  const first = sight.read[head.id];
  if (!first) return reportedBy(above);
  const joined = infinitiveBetween(sight, token, head);
  if (joined) return { ...above, negative: joined.negative, modality: joined.modality };
  const past = tenseOf(tree, token.id) === 'past';
  const finite = past || (tenseOf(tree, token.id) === 'present' && !isBare(sight, token));
  if (finite && isInfinitive(tree, head.id)) return reportedBy(above);
  const { outer } = first;
  if (hasSubject(tree, token.id)) {
    const hangs = first.total.modality === 'conditional' && !past;
    return { ...above, negative: outer.negative, modality: hangs ? 'conditional' : outer.modality };
  }
  const shared = first.own;
  const modality = past && shared !== 'conditional' ? 'asserted' : shared;
  const negative = outer.negative !== deniesConjunct(sight, token, head);
  return { ...above, negative, modality: weaker(outer.modality, modality) };
}

/** True for "suggest" without an auxiliary, a bare infinitive or a present tense. */
const isBare = ({ tree }: Pick<Sight, 'tree'>, { id, xpos }: Token): boolean =>
  (xpos === 'VB' || xpos === 'VBP') && tree.childrenBy(id, 'aux', 'cop', 'aux:pass').length === 0;

/** "were encouraged to send letters and suggest names": the parser may coordinate "suggest" with "encouraged". */
function infinitiveBetween({ tree, read }: Sight, token: Token, head: Token): Reading | undefined {
  if (!isBare({ tree }, token) || hasSubject(tree, token.id)) return undefined;
  if (tenseOf(tree, head.id) !== 'past') return undefined;
  const between = tree
    .childrenBy(head.id, 'xcomp')
    .find((verb) => verb.id > head.id && verb.id < token.id && isInfinitive(tree, verb.id));
  return between && read[between.id]?.outer;
}

/** "did not meet or call", "never met or called"; but in "did not resign and left" the second verb has its own tense. */
function deniesConjunct({ tree, words }: Sight, token: Token, head: Token): boolean {
  const negators = tree
    .childrenBy(head.id, 'advmod')
    .filter((child) => child.id < head.id && deniesAsAdverb(tree, child, words));
  if (negators.length === 0 || tree.childrenBy(token.id, 'cc').some((cc) => lemmaOf(cc) === 'nor'))
    return false;
  const joints = tree.childrenBy(head.id, 'conj').flatMap((conjunct) => tree.childrenBy(conjunct.id, 'cc'));
  if (joints.some((cc) => lemmaOf(cc) === 'but' || lemmaOf(cc) === 'yet')) return false;
  const sameForm = tenseOf(tree, token.id) === 'none' || token.xpos === head.xpos;
  return sameForm && tree.childrenBy(token.id, 'aux').length === 0;
}
