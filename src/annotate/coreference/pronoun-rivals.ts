import { childBy } from '../entities/sentence-tree.js';
import type { Discourse } from './discourse.js';
import type { Candidate } from './pronoun-candidates.js';
import { classOf } from './pronoun-features.js';
import { isMainSubject, type Referent } from './referent.js';

/** What is believed of a possessive behind a subject that nothing was said of before, where another was spoken of. */
const NEWCOMER = 0.6;

/** The most that is believed of a link to the subject that binds a pronoun, for the others that it may mean. */
export const mostBelievedOfBound = (
  discourse: Discourse,
  pronoun: Referent,
  bound: Candidate,
  candidates: readonly Candidate[],
): number =>
  isNewcomers(discourse, pronoun, bound, candidates) || isOfReportedOne(discourse, pronoun, bound, candidates)
    ? NEWCOMER
    : 1;

/** "Holm was close to ruin. That year a banker, Berg, bought his shares.": whose, the sentence does not tell. */
function isNewcomers(
  discourse: Discourse,
  pronoun: Referent,
  { cluster }: Candidate,
  candidates: readonly Candidate[],
): boolean {
  const { sentence } = pronoun.mention;
  if (classOf(pronoun) !== 'person' || pronoun.token.deprel !== 'nmod:poss') return false;
  const { sentences } = discourse;
  if (cluster.names === undefined || sentences[sentence]?.block !== sentences[sentence - 1]?.block)
    return false;
  const isNew = cluster.members.every((index) => discourse.referents[index]?.mention.sentence === sentence);
  if (!isNew || (cluster.names.mentions[0] ?? 0) < discourse.firstOf(sentence)) return false;
  return candidates.some(
    (other) =>
      other.cluster !== cluster &&
      other.cluster.names !== undefined &&
      other.cluster.gender === discourse.clusters.of(pronoun.index).gender &&
      [other.referent, ...other.others].some(
        ({ mention, token }) => mention.sentence === sentence - 1 && token.deprel.startsWith('nsubj'),
      ),
  );
}

/** "Holm wept. She could not speak. The prosecutor said she had lied.": a noun that reports may speak of who was told of before. */
function isOfReportedOne(
  { clusters }: Discourse,
  pronoun: Referent,
  { cluster, referent }: Candidate,
  candidates: readonly Candidate[],
): boolean {
  if (classOf(pronoun) !== 'person' || referent.form !== 'nominal') return false;
  const { gender } = clusters.of(pronoun.index);
  return candidates.some(
    (other) =>
      other.cluster !== cluster &&
      other.cluster.names !== undefined &&
      other.cluster.gender === gender &&
      [other.referent, ...other.others].some((use) => isMainSubjectBefore(use, pronoun)),
  );
}

const isMainSubjectBefore = (use: Referent, pronoun: Referent): boolean =>
  use.mention.sentence === pronoun.mention.sentence - 1 && isMainSubject(use);

/** The subject of the sentence before, or of a clause beside or right below its verb. */
function isToldOfBefore({ mention, token, tree }: Referent, pronoun: Referent): boolean {
  if (mention.sentence !== pronoun.mention.sentence - 1 || !token.deprel.startsWith('nsubj')) return false;
  const verb = tree.tokens[token.head - 1];
  if (verb?.deprel === 'root') return true;
  const isNext = verb !== undefined && /^(?:conj|ccomp|parataxis)$/.test(verb.deprel);
  return isNext && tree.tokens[verb.head - 1]?.deprel === 'root';
}

/** The most that is believed of a person where another is named in the pronoun's own sentence. */
const RIVALLED = 0.8;
/**
 * The same where the other alone was spoken of in the sentence before, or is the object of the pronoun's own one: so low that
 * the pronouns behind it are not told by it either.
 */
const OUTDONE = 0.65;

/** The most that is believed of a link, for the others that the pronoun may mean. */
export function mostBelieved(
  discourse: Discourse,
  pronoun: Referent,
  chosen: Candidate,
  candidates: readonly Candidate[],
): number {
  if (classOf(pronoun) !== 'person') return 1;
  if (isObjectNearer(discourse, pronoun, chosen) || mayBeOwnObject(discourse, pronoun, chosen))
    return OUTDONE;
  if (candidates.some((other) => isSubjectBefore(discourse, other, chosen, pronoun))) return OUTDONE;
  if (candidates.some((other) => isNamedBeside(discourse, other, chosen, pronoun))) return OUTDONE;
  if (
    isInReportOf(discourse, pronoun, chosen) &&
    candidates.some((other) => isToldBefore(other, chosen, pronoun))
  )
    return OUTDONE;
  if (candidates.some((other) => isNamedSince(other, chosen, pronoun))) return OUTDONE;
  return candidates.some((other) => isNamedNearer(other, chosen, pronoun)) ? RIVALLED : 1;
}

/**
 * "Lund never spoke to her. She moved to Oslo.", "Berg replied that Lund had voted for it. He was ill.": a sentence mostly goes
 * on with the subject of the one before, whoever the text is about, and of two subjects it may be either.
 */
function isSubjectBefore(
  { clusters }: Discourse,
  { cluster, referent, others }: Candidate,
  chosen: Candidate,
  pronoun: Referent,
): boolean {
  const isHere = chosen.referent.mention.sentence === pronoun.mention.sentence;
  if (isHere || cluster === chosen.cluster || !pronoun.token.deprel.startsWith('nsubj')) return false;
  if (cluster.type !== 'Person') return false;
  const isNoun = cluster.told && cluster.names === undefined;
  if (!isNoun && cluster.gender !== clusters.of(pronoun.index).gender) return false;
  const isSubject = isNoun ? isMainSubjectBefore : isToldOfBefore;
  const use = [referent, ...others].find((one) => isSubject(one, pronoun));
  if (use === undefined || childBy(use.tree, use.position, 'conj') !== undefined) return false;
  // "Lund asked Berg to stay, and in May Berg left. He …"
  return ![chosen.referent, ...chosen.others].some(
    (one) => one.index > use.index && isToldOfBefore(one, pronoun),
  );
}

/**
 * "The first goal came from Holm, the second from Lund. He is young.", "Berg chose Lund. Holm wrote him a letter.": another of
 * the sentence before, where neither is its subject, or the pronoun is none.
 */
function isNamedBeside(
  { clusters }: Discourse,
  { cluster, referent, others }: Candidate,
  chosen: Candidate,
  pronoun: Referent,
): boolean {
  if (cluster === chosen.cluster || cluster.names?.type !== 'Person') return false;
  if (cluster.gender !== clusters.of(pronoun.index).gender) return false;
  const isBefore = ({ mention }: Referent): boolean => mention.sentence === pronoun.mention.sentence - 1;
  const isSubject = ({ token }: Referent): boolean => token.deprel.startsWith('nsubj');
  const uses = [chosen.referent, ...chosen.others];
  if (chosen.referent.mention.sentence === pronoun.mention.sentence || !uses.some(isBefore)) return false;
  const rival = [referent, ...others].filter((one) => isBefore(one) && one.token.deprel !== 'nmod:poss');
  if (isSubject(pronoun)) return rival.length > 0 && !uses.some((one) => isBefore(one) && isSubject(one));
  return /^i?obj$/.test(pronoun.token.deprel) && rival.length > 0;
}

/** "his" of "Holm said that the safe had been opened with his key": what somebody says may be of others. */
function isInReportOf(
  { at, clusters, words }: Discourse,
  { tree, token, mention }: Referent,
  chosen: Candidate,
): boolean {
  if (token.deprel !== 'nmod:poss') return false;
  let word = token;
  for (let above = tree.tokens[word.head - 1]; above !== undefined; above = tree.tokens[word.head - 1]) {
    if (word.deprel === 'ccomp' && words.speakingVerbs.has(above.lemma.toLowerCase())) {
      const subject = childBy(tree, above.id - 1, 'nsubj');
      const speaker = subject && at(mention.sentence, subject.id - 1);
      return speaker !== undefined && clusters.of(speaker.index) === chosen.cluster;
    }
    word = above;
  }
  return false;
}

/** A person of the sentence before, by name or noun. */
const isToldBefore = (
  { cluster, referent, others }: Candidate,
  chosen: Candidate,
  pronoun: Referent,
): boolean =>
  cluster !== chosen.cluster &&
  cluster.type === 'Person' &&
  cluster.told &&
  [referent, ...others].some(({ mention }) => mention.sentence === pronoun.mention.sentence - 1);

/** "He saw that the boy was hungry and fed him": who feeds, the one who saw or the boy, the tree may have wrong. */
function mayBeOwnObject(
  { at, clusters }: Discourse,
  { tree, token, mention }: Referent,
  chosen: Candidate,
): boolean {
  const verb = tree.tokens[token.head - 1];
  const first = verb?.deprel === 'conj' ? tree.tokens[verb.head - 1] : undefined;
  if (!/^i?obj$/.test(token.deprel) || first?.deprel !== 'ccomp') return false;
  const subject = childBy(tree, first.head - 1, 'nsubj');
  const actor = subject && at(mention.sentence, subject.id - 1);
  return actor !== undefined && clusters.of(actor.index) === chosen.cluster;
}

/** "Berg won. It was the first race of Holm's. He was glad": who was spoken of last is passed over. */
const isNamedSince = ({ cluster, referent }: Candidate, chosen: Candidate, { mention }: Referent): boolean =>
  cluster.names !== undefined &&
  referent.mention.sentence === mention.sentence - 1 &&
  chosen.referent.mention.sentence < mention.sentence - 1;

/** "The king sent him to the mayor, whom he found asleep": the object of the clause before may have done it. */
function isObjectNearer({ referents, clusters }: Discourse, pronoun: Referent, chosen: Candidate): boolean {
  if (!pronoun.token.deprel.startsWith('nsubj')) return false;
  const { sentence } = pronoun.mention;
  return referents
    .slice(0, pronoun.index)
    .some(
      ({ mention, form, token, position, index, gender }) =>
        mention.sentence === sentence &&
        form === 'pronoun' &&
        /^(?:i?obj)$/.test(token.deprel) &&
        chosen.referent.mention.sentence === sentence &&
        position > chosen.referent.position &&
        gender === pronoun.gender &&
        clusters.of(index) !== chosen.cluster,
    );
}

/** "She arrived. They saw Dayana Bone, whom she knew.": one that the ranker may wrongly take for spoken of less. */
const isNamedNearer = ({ cluster, referent }: Candidate, chosen: Candidate, pronoun: Referent): boolean =>
  cluster.names !== undefined &&
  referent.mention.sentence === pronoun.mention.sentence &&
  chosen.referent.mention.sentence !== pronoun.mention.sentence;
