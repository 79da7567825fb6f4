import type { Token } from '../../types/document.js';
import { childBy, type SentenceTree } from '../entities/sentence-tree.js';
import type { Discourse } from './discourse.js';
import type { Candidate } from './pronoun-candidates.js';
import { classOf } from './pronoun-features.js';
import { isQuoted } from './quotations.js';
import type { Referent } from './referent.js';
import { headOfRelative } from './reflexives.js';

const DEEPEST = 6;
/** How often such links are right: measured on GUM, with nothing else between, and with something. */
const ALONE = 0.94;
const RIVALLED = 0.9;
/** Clauses that go on to tell of their sentence's subject; "because it" and "so it" tell of anything. */
const GOING_ON = new Set('when while as before after until since once though although'.split(' '));
const PLAIN = new Set(['advcl', 'conj']);

/** A candidate, and how probable it is. */
interface Chosen {
  readonly candidate: Candidate;
  readonly confidence: number;
}

/**
 * The subject of the clause around, for "it" or "they" that is the subject of a clause below or beside: "The ferry was
 * crossing the strait when it sank", "Jurors are not paid, but they can claim", "When the plant burned down, it was empty".
 * Undefined where something else of the sentence may be meant: another subject, or an object of which the clause may tell.
 */
export function clauseSubject(
  { at, clusters }: Discourse,
  pronoun: Referent,
  candidates: readonly Candidate[],
): Chosen | undefined {
  const kind = classOf(pronoun);
  if (kind === 'person' || !pronoun.token.deprel.startsWith('nsubj')) return undefined;
  const around = subjectAround(pronoun.tree, pronoun.token);
  const referent = around && at(pronoun.mention.sentence, around.subject.id - 1);
  if (!around || referent === undefined || isQuoted(referent) !== isQuoted(pronoun)) return undefined;
  const meant = clusters.of(referent.index);
  const candidate = candidates.find(({ cluster, coordination }) => cluster === meant && !coordination);
  if (candidate === undefined) return undefined;
  const rivals = candidates.filter(
    (other) =>
      other !== candidate &&
      other.referent.mention.sentence === pronoun.mention.sentence &&
      other.referent.position > referent.position,
  );
  // "Holm was elected: it was a surprise" tells of the deed.
  if (rivals.length === 0)
    return around.beside && kind === 'thing' ? undefined : { candidate, confidence: ALONE };
  if (rivals.some(({ referent: { token } }) => token.deprel.startsWith('nsubj'))) return undefined;
  if (kind === 'several')
    return rivals.every(({ referent: { token } }) => token.deprel === 'obj')
      ? { candidate, confidence: RIVALLED }
      : undefined;
  // "It was a heavy blow to the army since it lost Lundby": a body acts, an event does not.
  const isActor = ({ cluster }: Candidate) => cluster.type === 'Organization';
  if (pronoun.token.deprel === 'nsubj' && !isActor(candidate) && rivals.some(isActor)) return undefined;
  // "The party will oppose the plan until it is changed"
  const isAlike = pronoun.token.deprel === 'nsubj' || around.subject.deprel === 'nsubj:pass';
  return around.goesOn && isAlike ? { candidate, confidence: RIVALLED } : undefined;
}

/** The subject that a clause's own is likely to repeat. */
interface Around {
  readonly subject: Token;
  /** Whether the clause is of the kind that tells of it. */
  readonly goesOn: boolean;
  /** Whether nothing but a sign joins the clauses. */
  readonly beside: boolean;
}

function subjectAround(tree: SentenceTree, pronoun: Token): Around | undefined {
  const clause = tree.tokens[pronoun.head - 1];
  const above = clause === undefined ? undefined : tree.tokens[clause.head - 1];
  if (clause === undefined) return undefined;
  const beside = clause.deprel === 'parataxis';
  if (above !== undefined && above.id < clause.id && (beside || PLAIN.has(clause.deprel))) {
    const subject = subjectOf(tree, above);
    if (subject === undefined || subject.id > pronoun.id) return undefined;
    const mark = childBy(tree, clause.id - 1, 'mark') ?? childBy(tree, clause.id - 1, 'advmod');
    const goesOn = clause.deprel === 'advcl' && GOING_ON.has(mark?.form.toLowerCase() ?? '');
    return { subject: headOfRelative(tree, subject) ?? subject, goesOn, beside };
  }
  const front = childBy(tree, clause.id - 1, 'advcl');
  const actor = front && front.id < pronoun.id ? nearestSubject(tree, front) : undefined;
  return actor === undefined || actor.upos === 'PRON'
    ? undefined
    : { subject: actor, goesOn: false, beside: false };
}

/** The last before the verb: in "Vienna – the government collapsed" the place is none. */
const nearestSubject = (tree: SentenceTree, verb: Token): Token | undefined =>
  (tree.children[verb.id - 1] ?? [])
    .map((child) => tree.tokens[child])
    .findLast((child) => child !== undefined && child.id < verb.id && /^nsubj(?::pass)?$/.test(child.deprel));

/** A verb's subject, or the one that it shares. */
function subjectOf(tree: SentenceTree, verb: Token): Token | undefined {
  let at: Token | undefined = verb;
  for (let steps = 0; at !== undefined && steps < DEEPEST; steps++) {
    const subject = nearestSubject(tree, at);
    if (subject !== undefined) return subject;
    at = at.deprel === 'conj' || at.deprel === 'xcomp' ? tree.tokens[at.head - 1] : undefined;
  }
  return undefined;
}
