import { childBy } from '../entities/sentence-tree.js';
import { mayBeOne } from './clusters.js';
import type { Discourse } from './discourse.js';
import { isPersonal, type Referent } from './referent.js';

const HEDGES = new Set('may might could would should can must will likely seem appear if whether'.split(' '));
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no', 'hardly', 'no longer']);

/** "Berg is the mayor of Oslo": a predicate noun is its subject, where the sentence states it plainly. */
export function linkPredicates({ referents, clusters, at }: Discourse): void {
  for (const predicate of referents) {
    const { tree, position, mention } = predicate;
    if (predicate.form !== 'nominal' || childBy(tree, position, 'cop') === undefined) continue;
    const subject = childBy(tree, position, 'nsubj');
    if (subject === undefined || subject.id > position || !isPlain(predicate)) continue;
    const referent = at(mention.sentence, subject.id - 1);
    if (referent === undefined || !areAlike(referent, predicate)) continue;
    if (mayBeOne(clusters.of(referent.index), clusters.of(predicate.index)))
      clusters.merge(referent.index, predicate.index, 'predicate');
  }
}

/** Neither denied nor hedged, and not one of several predicates. */
function isPlain({ tree, position }: Referent): boolean {
  return (tree.children[position] ?? []).every((child) => {
    const token = tree.tokens[child];
    if (token === undefined) return true;
    const lemma = token.lemma.toLowerCase();
    // "was a chemist and became rich" still says who she was, "was a chemist and mayor" too, but not as one mention.
    if (token.deprel === 'mark' || (token.deprel === 'conj' && token.upos !== 'VERB')) return false;
    return !NEGATIONS.has(lemma) && !HEDGES.has(lemma);
  });
}

function areAlike(subject: Referent, predicate: Referent): boolean {
  if (subject.form === 'speaker') return false;
  if (isPersonal(subject) || isPersonal(predicate)) return isPersonal(subject) && isPersonal(predicate);
  if (subject.form === 'pronoun') return false;
  if (predicate.determiner !== 'definite' && predicate.determiner !== 'owned') return false;
  return subject.form === 'nominal'
    ? subject.determiner === 'definite'
    : subject.mention.type === predicate.mention.type;
}
