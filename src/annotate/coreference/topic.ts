import type { Chain } from '../../types/document.js';
import type { Discourse } from './discourse.js';
import type { Candidate } from './pronoun-candidates.js';
import { isQuoted } from './quotations.js';
import { isMainSubject, type Referent } from './referent.js';

/** A topic is named at least so often, so many times as often as anybody else, and first in a sentence up to this. */
const FEWEST_NAMES = 3;
const TIMES = 2;
const OPENING = 1;

/**
 * The person whom a text is about: named from its opening on, as a subject or in a heading, and far more often than anybody
 * else.
 */
export function topicOf({ referents, clusters }: Discourse): Referent | undefined {
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
  topic: Referent,
  candidates: readonly Candidate[],
): boolean {
  const meant = clusters.of(topic.index);
  if (meant.gender !== pronoun.gender || isQuoted(pronoun)) return false;
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
