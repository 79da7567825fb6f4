import type { Token } from '../../types/document.js';
import { childBy, type SentenceTree, universal } from '../entities/sentence-tree.js';
import type { Discourse } from './discourse.js';
import type { Candidate } from './pronoun-candidates.js';
import { classOf } from './pronoun-features.js';
import type { Referent } from './referent.js';
import { headOfRelative } from './reflexives.js';

const DEEPEST = 12;

/** How grammar ties a pronoun to a phrase of its own sentence. */
export type Binding =
  /** "Holm sold her boat": a possessive behind the subject of its clause. */
  | 'subject'
  /** "the firm, which sold its ships": the same where the subject is a relative pronoun. */
  | 'relative'
  /** "Holm and her brother". */
  | 'conjunct'
  /** "The firm said it would pay". */
  | 'reporter';

/** What grammar ties a pronoun to, and how. */
interface Bound {
  readonly referent: Referent;
  readonly binding: Binding;
}

/** Types of what may sell its ships. */
const ACTORS = new Set(['Person', 'Group', 'Organization']);

/** How often links by grammar alone are right: measured on GUM, with the parser's trees. */
export const BOUND = 0.96;

/**
 * The candidate that grammar ties a pronoun to where that alone is sure: persons with nothing between them and the
 * pronoun that agrees with it, bodies and places ("Norway sold its ships"), groups that nothing stands before. "doubtful"
 * where it is a person of unknown gender, and another's is known to fit, or where an object may be the owner.
 */
export function boundCandidate(
  discourse: Discourse,
  pronoun: Referent,
  candidates: readonly Candidate[],
): Candidate | 'doubtful' | undefined {
  const bound = boundTo(discourse, pronoun);
  if (bound === undefined) return undefined;
  // "the contractor, Norbau, which sold its ships": the noun stands for the name beside it.
  const meant = discourse.clusters.of(bound.referent.index);
  const chosen = candidates.find(({ cluster, coordination }) => cluster === meant && !coordination);
  if (chosen === undefined) return undefined;
  if (isObjectBetween(pronoun, bound.referent)) return 'doubtful';
  const beside = candidates.filter(
    (other) => other !== chosen && other.referent.mention.sentence === pronoun.mention.sentence,
  );
  // What stands in the phrase itself is no nearer: "Berg, who succeeded Holm, said he …".
  const isNear = beside.every(
    ({ referent }) =>
      referent.position < bound.referent.mention.last || isUnder(referent, bound.referent.token.id),
  );
  const isFirst = beside.every(({ referent }) => referent.position > bound.referent.position);
  const { type, gender } = chosen.cluster;
  switch (classOf(pronoun)) {
    case 'person': {
      // "Kaie Ojasoo called his plan a dream": whose, where the text has spoken of a man?
      const own = discourse.clusters.of(pronoun.index).gender;
      const isKnown = gender === own || candidates.every((other) => other.cluster.gender !== own);
      if (!isKnown && bound.binding !== 'reporter') return 'doubtful';
      // "Berg said he had won": whoever else the text has spoken of, people say most things of themselves.
      return isNear && (isKnown || bound.binding === 'reporter') ? chosen : undefined;
    }
    case 'thing': {
      const isActor = type === 'Organization' || type === 'Place';
      const isPlain = bound.binding === 'subject' || bound.binding === 'relative';
      return isActor || (isPlain && isNear && isFirst) ? chosen : undefined;
    }
    case 'several':
      return bound.binding === 'subject' && type === 'Group' && isNear && isFirst ? chosen : undefined;
  }
}

/** The object's form of a possessive. */
const OBJECT_OF: ReadonlyMap<string, string> = new Map([
  ['its', 'it'],
  ['his', 'him'],
  ['their', 'them'],
]);

/** "The firm will invest in it for a fifth of its output": what is no subject there may be the owner as well. */
function isObjectBetween({ tree, token, position }: Referent, subject: Referent): boolean {
  const object = token.deprel === 'nmod:poss' ? OBJECT_OF.get(token.form.toLowerCase()) : undefined;
  return tree.tokens
    .slice(subject.position + 1, position)
    .some(({ form, deprel }) => form.toLowerCase() === object && /^(?:i?obj|obl)$/.test(deprel));
}

/** The phrase that a pronoun is tied to; undefined where nothing of the sentence ties it. */
function boundTo(discourse: Discourse, pronoun: Referent): Bound | undefined {
  const { tree, token } = pronoun;
  const at = (found: Token | undefined, binding: Binding): Bound | undefined => {
    const referent = found === undefined ? undefined : discourse.at(pronoun.mention.sentence, found.id - 1);
    return referent === undefined || referent.form === 'speaker' ? undefined : { referent, binding };
  };
  if (token.deprel === 'nmod:poss') {
    const first = firstConjunct(tree, token);
    if (first !== undefined) return at(first, 'conjunct');
    const subject = subjectBefore(discourse, pronoun) ?? subjectInFront(tree, token);
    if (subject === undefined) return at(reporterOf(discourse, pronoun), 'reporter');
    const head = headOfRelative(tree, subject);
    return head === undefined ? at(nameBeside(tree, subject), 'subject') : at(head, 'relative');
  }
  if (universal(token.deprel) === 'nsubj') return at(reporterOf(discourse, pronoun), 'reporter');
  // "the union, whose leader called it a bluff": what may be anything said before.
  const isOwners = /^(?:obj|iobj|obl)/.test(token.deprel) && classOf(pronoun) === 'person';
  return isOwners ? at(ownerOfSubject(tree, token), 'relative') : undefined;
}

/** "Berg" of "his opposite number, Berg, praised her team": a noun that is called by name stands for that name. */
const nameBeside = (tree: SentenceTree, subject: Token): Token => {
  const name = childBy(tree, subject.id - 1, 'appos');
  return subject.upos === 'NOUN' && name?.upos === 'PROPN' ? name : subject;
};

/** "Holm" of "Holm, whose goals made her famous". */
function ownerOfSubject(tree: SentenceTree, object: Token): Token | undefined {
  const clause = tree.tokens[object.head - 1];
  const subject = clause === undefined ? undefined : childBy(tree, clause.id - 1, 'nsubj');
  const owner = subject === undefined ? undefined : childBy(tree, subject.id - 1, 'nmod:poss');
  const isWhose = owner?.xpos === 'WP$' && clause?.deprel === 'acl:relcl';
  return isWhose ? tree.tokens[clause.head - 1] : undefined;
}

/** "Holm" of "Holm and her brother". */
function firstConjunct(tree: SentenceTree, owner: Token): Token | undefined {
  const noun = tree.tokens[owner.head - 1];
  // "Otto Berg and his wife Anna"
  const owned = noun?.deprel === 'nmod:desc' ? tree.tokens[noun.head - 1] : noun;
  if (owned?.deprel !== 'conj') return undefined;
  // Of "grandchildren, Karin Holm and her brother" the last before.
  const conjuncts = [owned.head, ...(tree.children[owned.head - 1] ?? []).map((child) => child + 1)];
  const first = conjuncts
    .map((id) => tree.tokens[id - 1])
    .findLast((word) => word !== undefined && word.id < owner.id && isConjunct(word, owned));
  return first !== undefined && (first.upos === 'PROPN' || first.upos === 'NOUN') ? first : undefined;
}

const isConjunct = ({ id, deprel, head }: Token, owned: Token): boolean =>
  id === owned.head || (deprel === 'conj' && head === owned.head);

/** The subject of the clause that a possessive stands in, before it and not around it, through verbs that share it. */
function subjectBefore({ at }: Discourse, { tree, token: owner, mention }: Referent): Token | undefined {
  let below = owner;
  for (let steps = 0; steps < DEEPEST; steps++) {
    const above = tree.tokens[below.head - 1];
    if (above === undefined) return undefined;
    if (/^(?:nsubj|csubj)/.test(below.deprel)) return undefined;
    // "asked the firms to sell their ships"
    const controller = below.deprel === 'xcomp' ? childBy(tree, above.id - 1, 'obj', 'iobj') : undefined;
    if (controller !== undefined && controller.id < below.id) return controller;
    // "told one of the firms to sell its ships"
    const isOrder = below.deprel === 'acl' && below.xpos === 'VB';
    if (isOrder && ACTORS.has(at(mention.sentence, above.id - 1)?.mention.type ?? '')) return undefined;
    const subject = childBy(tree, above.id - 1, 'nsubj', 'nsubj:pass');
    // "Halvorsen is its largest employer" tells of a town: what is something of another's is not that other.
    if (subject !== undefined && below === owner && isOthers(tree, above)) return undefined;
    if (subject !== undefined) return subject.id < owner.id ? subject : undefined;
    if (above.upos === 'VERB' && !/^(?:xcomp|conj|advcl|acl)$/.test(above.deprel)) return undefined;
    below = above;
  }
  return undefined;
}

/** "is its largest employer", but "is her own employer", "is on its way". */
export const isOthers = (tree: SentenceTree, { id }: Token): boolean =>
  childBy(tree, id - 1, 'cop') !== undefined &&
  childBy(tree, id - 1, 'case') === undefined &&
  (tree.children[id - 1] ?? []).every((child) => tree.tokens[child]?.lemma.toLowerCase() !== 'own');

/** "When a captain refused, [his] ship was sunk": the subject of the clause in front, where the owned is the subject. */
function subjectInFront(tree: SentenceTree, owner: Token): Token | undefined {
  if (!/^(?:his|her)$/i.test(owner.form)) return undefined;
  const owned = tree.tokens[owner.head - 1];
  const verb = owned && /^nsubj/.test(owned.deprel) ? tree.tokens[owned.head - 1] : undefined;
  const front = verb && childBy(tree, verb.id - 1, 'advcl');
  if (front === undefined || front.id > owner.id || tree.tokens[owner.id - 2]?.form !== ',') return undefined;
  return childBy(tree, front.id - 1, 'nsubj', 'nsubj:pass');
}

/** The subject of the verb of speech whose clause the pronoun is the subject of, or owns it. */
function reporterOf({ words }: Discourse, { tree, token }: Referent): Token | undefined {
  const subject = token.deprel === 'nmod:poss' ? tree.tokens[token.head - 1] : token;
  const clause = subject === undefined ? undefined : tree.tokens[subject.head - 1];
  if (subject === undefined || !/^nsubj/.test(subject.deprel) || clause?.deprel !== 'ccomp') return undefined;
  const verb = tree.tokens[clause.head - 1];
  if (verb === undefined || verb.id > clause.id || !words.speakingVerbs.has(verb.lemma.toLowerCase()))
    return undefined;
  const speaker = subjectOf(tree, verb);
  if (speaker === undefined) return undefined;
  // "His lawyer said he had been hired": who speaks for somebody may speak of him.
  const owner = childBy(tree, speaker.id - 1, 'nmod:poss');
  if (
    owner?.upos === 'PRON' &&
    /^(?:his|her)$/i.test(owner.form) &&
    /^(?:s?he|him|her|his)$/i.test(token.form)
  )
    return undefined;
  return headOfRelative(tree, speaker) ?? speaker;
}

/** A verb's subject, or the one it shares: "Holm resigned and [said …]", "Holm resigned, [saying …]". */
function subjectOf(tree: SentenceTree, verb: Token): Token | undefined {
  let at: Token | undefined = verb;
  for (let steps = 0; at !== undefined && steps < DEEPEST; steps++) {
    const subject = childBy(tree, at.id - 1, 'nsubj');
    if (subject !== undefined) return subject;
    const isShared: boolean =
      at.deprel === 'conj' || (at.xpos === 'VBG' && /^(?:advcl|xcomp)/.test(at.deprel));
    at = isShared ? tree.tokens[at.head - 1] : undefined;
  }
  return undefined;
}

/** Whether a mention hangs below a word. */
function isUnder({ tree, token }: Referent, id: number): boolean {
  let at: Token | undefined = token;
  for (let steps = 0; at !== undefined && steps < DEEPEST; steps++) {
    if (at.head === id) return true;
    at = tree.tokens[at.head - 1];
  }
  return false;
}
