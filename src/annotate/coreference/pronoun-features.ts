import { childBy, universal } from '../entities/sentence-tree.js';
import type { Discourse } from './discourse.js';
import type { Candidate } from './pronoun-candidates.js';
import { isQuoted } from './quotations.js';
import type { Referent } from './referent.js';
import { subjectOver } from './reflexives.js';
import type { CoreferenceWords } from './words.js';

/** Pronouns that share their weights. */
export type PronounClass = 'person' | 'thing' | 'several';

/** The class of a third-person pronoun. */
export function classOf({ token }: Referent): PronounClass {
  const word = token.form.toLowerCase();
  if (word.startsWith('it')) return 'thing';
  return word.startsWith('the') ? 'several' : 'person';
}

/** What speaks for a candidate: where it stands and in which role, what it is, how often it was spoken of. */
export function featuresOf(
  discourse: Discourse,
  pronoun: Referent,
  candidate: Candidate,
  rank: number,
  all: readonly Candidate[],
): readonly string[] {
  const { referent, cluster, others } = candidate;
  const away = pronoun.mention.sentence - referent.mention.sentence;
  const role = roleOf(referent);
  const own = roleOf(pronoun);
  const type = cluster.type;
  const size = sizeOf(cluster.members.length);
  const features = [
    `away ${away}`,
    `role ${away} ${role}`,
    `roles ${away === 0} ${role} ${own}`,
    `form ${formOf(referent, pronoun)}`,
    `form ${away} ${formOf(referent, pronoun)}`,
    `type ${type}`,
    `type ${type} ${own}`,
    `size ${size}`,
    `rank ${Math.min(rank, 4)}`,
    `number ${cluster.number} ${candidate.coordination}`,
    `name ${cluster.names !== undefined} ${cluster.told}`,
  ];
  for (const use of usesOf(pronoun, discourse.words)) features.push(`type ${type} ${use}`);
  if (away === 0 && subjectOver(pronoun.tree, pronoun.position)?.id === referent.token.id)
    features.push(`binds ${own}`, `binds ${own} ${type}`);
  const sameGender = cluster.gender === pronoun.gender;
  if (sameGender) features.push('same gender');
  if (all.length === 1) features.push(`only ${Math.min(away, 2)} ${sameGender}`, `only ${role} ${own}`);
  if (away === 0) addNear(features, pronoun, referent, role, own);
  else {
    features.push(`main ${away} ${role} ${isMain(referent)}`);
    features.push(`paragraph ${away} ${blockOf(discourse, referent) === blockOf(discourse, pronoun)}`);
  }
  if (isOnlySubject(candidate, all)) features.push(`only subject ${away}`);
  if (isLargest(candidate, all)) features.push(`largest ${size} ${away === 0}`);
  const quoted = isQuoted(pronoun);
  if (quoted !== isQuoted(referent)) features.push(`quoted ${quoted} ${away === 0} ${role}`);
  for (const other of others.slice(0, 3)) {
    features.push(`also ${pronoun.mention.sentence - other.mention.sentence} ${roleOf(other)}`);
  }
  return features;
}

/** What speaks for linking the pronoun to nothing. */
export function featuresOfNone(pronoun: Referent, words: CoreferenceWords): readonly string[] {
  const { tree, token } = pronoun;
  const head = tree.tokens[token.head - 1];
  const copular = head !== undefined && head.upos !== 'VERB';
  return [
    'none',
    `none ${roleOf(pronoun)}`,
    `none ${roleOf(pronoun)} ${copular}`,
    `none first ${token.id <= 2}`,
    ...usesOf(pronoun, words).map((use) => `none ${use}`),
  ];
}

/** What a pronoun owns, by WordNet's class, or whether it speaks: "its shareholders", "it said". */
function usesOf({ tree, token }: Referent, words: CoreferenceWords): readonly string[] {
  const over = tree.tokens[token.head - 1];
  if (over === undefined) return [];
  const lemma = over.lemma.toLowerCase();
  if (token.deprel === 'nmod:poss') return [`owns ${words.supersensesOf(lemma)?.[0] ?? 'none'}`];
  return token.deprel === 'nsubj' && words.speakingVerbs.has(lemma) ? ['speaks'] : [];
}

function addNear(features: string[], pronoun: Referent, referent: Referent, role: string, own: string): void {
  const commands = isOver(referent, pronoun);
  features.push(`over ${commands} ${role} ${own}`);
  const distance = pronoun.position - referent.position;
  features.push(
    `distance ${distance < 3 ? 2 : distance < 6 ? 5 : distance < 12 ? 11 : distance < 20 ? 19 : 20}`,
  );
  if (referent.token.head === pronoun.token.head) features.push(`siblings ${role} ${own}`);
}

/** Whether the word that a mention depends on also governs the pronoun. */
function isOver(referent: Referent, { tree, position }: Referent): boolean {
  const governor = referent.token.head;
  if (governor === 0) return false;
  let at = position;
  for (let steps = 0; steps < 20; steps++) {
    const head = tree.tokens[at]?.head ?? 0;
    if (head === governor) return true;
    if (head === 0) return false;
    at = head - 1;
  }
  return false;
}

const isMain = ({ tree, token }: Referent): boolean => tree.tokens[token.head - 1]?.deprel === 'root';

const blockOf = ({ sentences }: Discourse, { mention }: Referent): number =>
  sentences[mention.sentence]?.block ?? 0;

function isOnlySubject(candidate: Candidate, all: readonly Candidate[]): boolean {
  const isSubject = ({ referent }: Candidate) => roleOf(referent) === 'subject';
  return isSubject(candidate) && all.every((other) => other === candidate || !isSubject(other));
}

function isLargest(candidate: Candidate, all: readonly Candidate[]): boolean {
  const size = candidate.cluster.members.length;
  return all.every((other) => other === candidate || other.cluster.members.length < size);
}

function formOf({ form, determiner, token, tree, position }: Referent, pronoun: Referent): string {
  // "the chairman, Otto Holt" stands for the name beside it.
  if (form === 'nominal') return childBy(tree, position, 'appos')?.upos === 'PROPN' ? 'name' : determiner;
  if (form !== 'pronoun') return form;
  return token.form.toLowerCase() === pronoun.token.form.toLowerCase() ? 'same pronoun' : 'pronoun';
}

const sizeOf = (members: number): string =>
  members < 3 ? String(members) : members < 6 ? 'few' : members < 12 ? 'some' : 'many';

/** A mention's grammatical role. */
function roleOf({ token }: Referent): string {
  if (token.deprel === 'nmod:poss') return 'owner';
  switch (universal(token.deprel)) {
    case 'nsubj':
      return 'subject';
    case 'obj':
    case 'iobj':
      return 'object';
    case 'obl':
      return token.deprel === 'obl:agent' ? 'agent' : 'oblique';
    case 'nmod':
      return 'complement';
    case 'conj':
      return 'conjunct';
    case 'appos':
      return 'apposition';
    case 'root':
      return 'root';
    default:
      return 'other';
  }
}
