import type { Token } from '../../types/document.js';
import { childBy, type SentenceTree } from '../entities/sentence-tree.js';
import { mayBeOne } from './clusters.js';
import type { Discourse } from './discourse.js';
import { isPersonal, type Referent } from './referent.js';

const REFLEXIVE = /^(?:himself|herself|itself|themselves)$/i;

export const isReflexive = ({ form, token }: Referent): boolean =>
  form === 'pronoun' && REFLEXIVE.test(token.form);

/** "Holm blamed herself", "Holm brought a doctor with her": such a pronoun is the subject of its clause. */
export function linkReflexives({ referents, clusters, at }: Discourse): void {
  for (const referent of referents) {
    if (!isReflexive(referent) && !isTakenAlong(referent)) continue;
    const { tree, position, mention } = referent;
    const beside = tree.tokens[position - 1];
    // "the state itself" adds weight to its noun, and means nothing by itself.
    if (beside?.id === referent.token.head && beside.upos !== 'VERB' && beside.upos !== 'AUX') continue;
    const subject = subjectOver(tree, position);
    // "Berg, who blamed himself"
    const isPersons = /^(?:him|her)/i.test(referent.token.form);
    const bound = (isPersons && subject && headOfRelative(tree, subject)) || subject;
    const antecedent = bound === undefined ? undefined : at(mention.sentence, bound.id - 1);
    if (antecedent === undefined || antecedent.position >= position || antecedent.form === 'speaker')
      continue;
    if (!fitsPerson(antecedent, referent)) continue;
    if (mayBeOne(clusters.of(antecedent.index), clusters.of(referent.index)))
      clusters.merge(antecedent.index, referent.index, 'pronoun');
  }
}

const TAKING = new Set(['bring', 'take', 'carry']);

/** "took her son with [her]": who takes something along has it with him or her. */
function isTakenAlong({ form, tree, position, token }: Referent): boolean {
  if (form !== 'pronoun' || !/^(?:him|her|them)$/i.test(token.form) || !/^(?:obl|nmod)/.test(token.deprel))
    return false;
  const [before, behind] = [tree.tokens[position - 1], tree.tokens[position + 1]];
  if (before?.form.toLowerCase() !== 'with' || behind?.deprel === 'conj') return false;
  let verb = tree.tokens[token.head - 1];
  if (token.deprel.startsWith('nmod') && verb !== undefined) verb = tree.tokens[verb.head - 1];
  if (verb === undefined || !TAKING.has(verb.lemma.toLowerCase())) return false;
  return (
    childBy(tree, verb.id - 1, 'aux:pass') === undefined &&
    childBy(tree, verb.id - 1, 'nsubj:pass') === undefined
  );
}

function fitsPerson(antecedent: Referent, { token }: Referent): boolean {
  if (/^(?:him|her)/i.test(token.form)) return isPersonal(antecedent) || antecedent.form === 'pronoun';
  return !/^it/i.test(token.form) || !isPersonal(antecedent) || antecedent.form === 'pronoun';
}

/** The subject of the clause that a word stands in, through verbs that share it; undefined where there is none. */
export function subjectOver(tree: SentenceTree, position: number): Token | undefined {
  let at = position;
  for (let steps = 0; steps < 12; steps++) {
    const token = tree.tokens[at];
    if (token === undefined) return undefined;
    if (steps > 0) {
      const subject = childBy(tree, at, 'nsubj', 'nsubj:pass');
      if (subject !== undefined) return subject;
      // "asked Holm to defend herself"
      const head = token.deprel === 'xcomp' ? childBy(tree, token.head - 1, 'obj', 'iobj') : undefined;
      if (head !== undefined && head.id <= at) return head;
      if (token.upos === 'VERB' && !/^(?:xcomp|conj|advcl)/.test(token.deprel)) return undefined;
    }
    at = token.head - 1;
  }
  return undefined;
}

const RELATIVE = /^(?:who|which|that)$/i;

/** What a relative pronoun stands for: the noun that its clause tells of. */
export function headOfRelative(tree: SentenceTree, subject: Token): Token | undefined {
  if (!RELATIVE.test(subject.form) || !subject.xpos.startsWith('W')) return undefined;
  const clause = tree.tokens[subject.head - 1];
  return clause?.deprel === 'acl:relcl' ? tree.tokens[clause.head - 1] : undefined;
}
