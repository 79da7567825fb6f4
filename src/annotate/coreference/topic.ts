import type { Chain } from '../../types/document.js';
import type { Discourse } from './discourse.js';
import { FEMININE, type Gender, MASCULINE } from './gender.js';
import type { Candidate } from './pronoun-candidates.js';
import { isQuoted } from './quotations.js';
import { isMainSubject, type Referent } from './referent.js';

/** A topic is named at least so often, so many times as often as anybody else, and first in a sentence up to this. */
const FEWEST_NAMES = 3;
const TIMES = 2;
const OPENING = 1;

/** How many times as many pronouns of a life must be of one gender, to be that of its person. */
const MOST_PRONOUNS = 3;

/** Whom a text is about, and of which gender that person is. */
export interface Topic {
  readonly referent: Referent;
  readonly gender: Gender;
}

/** The person whom a text is about: whose life it tells, or who is named far more often than anybody else. */
export function topicOf(discourse: Discourse): Topic | undefined {
  const life = lifeOf(discourse);
  if (life) return life;
  const referent = mostNamed(discourse);
  return referent && { referent, gender: discourse.clusters.of(referent.index).gender };
}

/** "Inga Holm (1790–1857) was a painter.": whom an encyclopedia's first sentence introduces need not be named again. */
function lifeOf({ referents, clusters }: Discourse): Topic | undefined {
  const [referent] = referents;
  if (referent?.form !== 'name' || referent.mention.sentence !== 0 || !isMainSubject(referent))
    return undefined;
  const { tree, token, mention, index } = referent;
  const meant = clusters.of(index);
  const root = tree.tokens[token.head - 1];
  const isSaidToBe = tree.tokens.some(({ deprel, head }) => deprel === 'cop' && head === root?.id);
  if (meant.names?.type !== 'Person' || mention.first === mention.last) return undefined;
  if (root?.upos !== 'NOUN' || !isSaidToBe) return undefined;
  const pronouns = referents.filter(({ form }) => form === 'pronoun').map(({ gender }) => gender);
  const [he, she] = [MASCULINE, FEMININE].map((gender) => pronouns.filter((own) => own === gender).length);
  const gender =
    (she ?? 0) > MOST_PRONOUNS * (he ?? 0)
      ? FEMININE
      : (he ?? 0) > MOST_PRONOUNS * (she ?? 0)
        ? MASCULINE
        : 0;
  return gender !== 0 && (meant.gender & gender) !== 0 ? { referent, gender } : undefined;
}

/** The person who is named from a text's opening on, as a subject or in a heading, and far more often than anybody else. */
function mostNamed({ referents, clusters }: Discourse): Referent | undefined {
  const named = new Map<Chain, { readonly first: Referent; count: number }>();
  for (const referent of referents) {
    const chain = clusters.of(referent.index).names;
    if (referent.form !== 'name' || chain?.type !== 'Person') continue;
    const known = named.get(chain);
    if (known === undefined) named.set(chain, { first: referent, count: 1 });
    else known.count++;
  }
  const [most, next] = [...named.values()].sort((a, b) => b.count - a.count);
  if (most === undefined || most.count < FEWEST_NAMES || !isOpening(most.first)) return undefined;
  return most.count >= TIMES * (next?.count ?? 0) ? most.first : undefined;
}

/**
 * Whether "he" or "she" is the topic, of which it has the gender: where the sentence and the one before have nobody else
 * who is named or a subject; for a subject also where nobody else opens these sentences ("He left in May. Since Berg's
 * husband had lost his money, he went home").
 */
export function meansTopic(
  { clusters, words }: Discourse,
  pronoun: Referent,
  topic: Topic,
  candidates: readonly Candidate[],
): boolean {
  const meant = clusters.of(topic.referent.index);
  if (topic.gender !== pronoun.gender || isQuoted(pronoun)) return false;
  // It is spoken of just before, and not beside the pronoun: "Holm saw him".
  const own = candidates.find(({ cluster }) => cluster === meant);
  if (own === undefined) return false;
  const isNear = ({ mention }: Referent) => mention.sentence >= pronoun.mention.sentence - 1;
  const rivals = candidates
    .filter(({ cluster, referent }) => cluster !== meant && cluster.told && isNear(referent))
    .map(({ cluster, referent, others }) => ({ cluster, uses: [referent, ...others].filter(isNear) }));
  if (rivals.every(({ cluster, uses }) => cluster.names === undefined && !uses.some(isSubject))) return true;
  if (!isSubject(pronoun)) return false;
  const isHere = ({ mention }: Referent) => mention.sentence === pronoun.mention.sentence;
  const isAside = rivals.every(
    ({ cluster, uses }) => !uses.some(isSubject) && (cluster.names === undefined || !uses.some(isHere)),
  );
  const speaks = words.speakingVerbs.has(pronoun.tree.tokens[pronoun.token.head - 1]?.lemma ?? '');
  if (isAside) return !speaks;
  const goesOn = [own.referent, ...own.others].some(
    (use) => !isHere(use) && isNear(use) && isMainSubject(use),
  );
  return goesOn && !speaks && rivals.every(({ uses }) => !uses.some(isMainSubject));
}

const isOpening = ({ mention, token }: Referent): boolean =>
  mention.sentence <= OPENING && /^(?:nsubj|root)/.test(token.deprel);

const isSubject = ({ token }: Referent): boolean => token.deprel.startsWith('nsubj');
