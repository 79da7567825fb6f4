import type { Token } from '../../types/document.js';
import { childBy, type SentenceTree } from '../entities/sentence-tree.js';
import type { Discourse } from './discourse.js';
import type { Candidate } from './pronoun-candidates.js';
import { classOf } from './pronoun-features.js';
import { isQuoted } from './quotations.js';
import type { Referent } from './referent.js';

/**
 * The subject of the sentence before, for a pronoun that is its sentence's subject or opens it as the subject's owner:
 * "Holm flew to Oslo. She met Berg", "Her boat sank". Only what bears a name; of persons where the two sentences speak of
 * nobody else whom the pronoun might mean, of things where the sentence itself has nothing else before the pronoun.
 */
export function parallelCandidate(
  discourse: Discourse,
  pronoun: Referent,
  candidates: readonly Candidate[],
): Candidate | undefined {
  if (isQuoted(pronoun) || !continues(discourse, pronoun)) return undefined;
  const { sentence } = pronoun.mention;
  const meant = subjectBefore(discourse, pronoun);
  if (meant === undefined || isQuoted(meant)) return undefined;
  const isSubject = pronoun.token.deprel !== 'nmod:poss';
  if (isSubject && classOf(pronoun) === 'thing' && isMessengerOnly(discourse, meant, pronoun))
    return undefined;
  if (classOf(pronoun) === 'thing' && bringsInName(discourse, sentence - 1)) return undefined;
  const found = candidates.find(({ referent, others }) => referent === meant || others.includes(meant));
  if (found?.cluster.names === undefined || found.coordination) return undefined;
  const rivals = candidates.filter((other) => other !== found);
  if (classOf(pronoun) === 'thing')
    return rivals.every(({ referent }) => referent.mention.sentence < sentence) ? found : undefined;
  const isPerson = found.cluster.type === 'Person';
  const isNear = ({ mention }: Referent) => mention.sentence >= sentence - 1;
  const isWeak = ({ cluster, referent, others }: Candidate) =>
    cluster.names === undefined &&
    cluster.told &&
    ![referent, ...others].some((use) => isNear(use) && use.token.deprel.startsWith('nsubj'));
  return isPerson && rivals.every((rival) => !isNear(rival.referent) || isWeak(rival)) ? found : undefined;
}

/**
 * The subject of the clause that opens the sentence, for a pronoun that is the main clause's subject or owns it: "When a
 * captain refused to stop, his ship was sunk", whoever the text is about. Nobody where that clause has a pronoun, too.
 */
export function frontedCandidate(
  { tree, token }: Referent,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const subject = mainSubject(tree);
  const owns = token.deprel === 'nmod:poss' && token.head === subject?.id;
  if (subject === undefined || (token !== subject && !owns)) return undefined;
  const clause = childBy(tree, subject.head - 1, 'advcl');
  const actor = clause && clause.id < token.id ? childBy(tree, clause.id - 1, 'nsubj') : undefined;
  if (actor === undefined || tree.tokens.slice(0, token.id - 1).some(({ xpos }) => /^PRP/.test(xpos)))
    return undefined;
  const one = /^an?$/i.test(childBy(tree, actor.id - 1, 'det')?.form ?? '');
  const found = candidates.find(({ referent }) => referent.token === actor);
  const isPerson = found?.cluster.type === 'Person' && !found.coordination;
  return isPerson && (one || actor.upos === 'PROPN') ? found : undefined;
}

/** "The institute said that a quake had hit the coast. It was felt in Lima": who tells is not told of, but goes on to speak. */
function isMessengerOnly({ words }: Discourse, { tree, token }: Referent, pronoun: Referent): boolean {
  const speaks = ({ lemma }: Token) => words.speakingVerbs.has(lemma.toLowerCase());
  const verb = tree.tokens[token.head - 1];
  const message = verb && speaks(verb) ? childBy(tree, verb.id - 1, 'ccomp') : undefined;
  const told = message && childBy(tree, message.id - 1, 'nsubj', 'nsubj:pass');
  const goesOn = pronoun.tree.tokens[pronoun.token.head - 1];
  return told !== undefined && told.upos === 'NOUN' && !(goesOn !== undefined && speaks(goesOn));
}

/** "The congress joined the towns in a league called the Lund League. It …": a sentence that gives something new its name. */
function bringsInName({ trees }: Discourse, sentence: number): boolean {
  const tree = trees[sentence];
  return tree?.tokens.some(isNaming(tree)) === true;
}

const isNaming =
  (tree: SentenceTree) =>
  ({ id, deprel, lemma, xpos, head }: Token): boolean =>
    deprel === 'acl' &&
    xpos === 'VBN' &&
    /^(?:call|name|dub|know)$/.test(lemma.toLowerCase()) &&
    /^an?$/i.test(childBy(tree, head - 1, 'det')?.form ?? '') &&
    tree.tokens.slice(id, id + 4).some(({ upos }) => upos === 'PROPN');

/** Whether a pronoun is the subject of its sentence, or opens it as the owner of the subject. */
function continues({ at }: Discourse, pronoun: Referent): boolean {
  const { tree, token, mention } = pronoun;
  const kind = classOf(pronoun);
  if (coordinateSubject(pronoun) !== undefined) return kind === 'person';
  const subject = mainSubject(tree);
  if (subject === undefined || kind === 'several') return false;
  if (subject === token) return true;
  if (token.deprel !== 'nmod:poss' || token.id !== 1 || token.head !== subject.id) return false;
  // "Its goal" may be a campaign's; "its chairman" is a body's.
  return kind === 'person' || at(mention.sentence, subject.id - 1)?.mention.type === 'Person';
}

/** The subject of the clause that the pronoun's is coordinated with, or else of the sentence before. */
function subjectBefore({ trees, at }: Discourse, pronoun: Referent): Referent | undefined {
  const { sentence } = pronoun.mention;
  const beside = coordinateSubject(pronoun);
  if (beside !== undefined) return at(sentence, beside.id - 1);
  const before = trees[sentence - 1];
  const subject = before === undefined ? undefined : mainSubject(before);
  return subject === undefined ? undefined : at(sentence - 1, subject.id - 1);
}

/** "Holm" for the "she" of "Holm promised much, but she has done little", "Holm was cautious: she waited". */
function coordinateSubject({ tree, token }: Referent): Token | undefined {
  const verb = tree.tokens[token.head - 1];
  const isBehindColon = tree.tokens[token.id - 2]?.form === ':';
  const isBeside = verb !== undefined && (/^(?:conj|parataxis)$/.test(verb.deprel) || isBehindColon);
  const first = isBeside ? tree.tokens[verb.head - 1] : undefined;
  if (first?.deprel !== 'root' || !token.deprel.startsWith('nsubj')) return undefined;
  const subject = childBy(tree, first.id - 1, 'nsubj', 'nsubj:pass');
  return subject !== undefined && subject.id < token.id ? subject : undefined;
}

function mainSubject(tree: SentenceTree): Token | undefined {
  const root = tree.tokens.find(({ deprel }) => deprel === 'root');
  return root === undefined ? undefined : childBy(tree, root.id - 1, 'nsubj', 'nsubj:pass');
}
