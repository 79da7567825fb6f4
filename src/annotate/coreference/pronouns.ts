import { BOUND, boundCandidate } from './binding.js';
import { AHEAD, subjectAhead } from './cataphora.js';
import { clauseSubject } from './clause-subject.js';
import type { Sieve } from './coreference.js';
import type { Discourse } from './discourse.js';
import { frontedCandidate, parallelCandidate } from './parallel.js';
import { isPleonastic } from './pleonastic.js';
import { type Candidate, candidatesFor } from './pronoun-candidates.js';
import { classOf, featuresOf, featuresOfNone, type PronounClass } from './pronoun-features.js';
import type { PronounModel } from './pronoun-model.js';
import { mostBelieved, mostBelievedOfBound } from './pronoun-rivals.js';
import type { Referent } from './referent.js';
import { isReflexive } from './reflexives.js';
import { meansTopic, topicOf } from './topic.js';

/** A pronoun to be resolved, with what speaks for each candidate and for none of them. */
export interface PronounChoice {
  readonly pronoun: Referent;
  readonly kind: PronounClass;
  readonly candidates: readonly Candidate[];
  /** Features of each candidate. */
  readonly features: readonly (readonly string[])[];
  readonly none: readonly string[];
}

/** How probable each candidate is, in their order; what is left of 1 is for none of them. Undefined to leave it open. */
export type Weigh = (choice: PronounChoice) => readonly number[];

/** The least probability that a candidate is taken at. */
export type Threshold = (kind: PronounClass) => number;

/**
 * Resolves the pronouns of a document in text order, each by what those before it were resolved to. What a pronoun that
 * stays open may stand for is remembered: another that may be the same speaks for that too.
 */
export function resolvePronouns(discourse: Discourse, weigh: Weigh, thresholdOf: Threshold): void {
  const { referents, clusters, confidences } = discourse;
  const beliefs: Beliefs = new Map();
  const topic = topicOf(discourse);
  for (const pronoun of referents) {
    if (pronoun.form !== 'pronoun' || clusters.links.has(pronoun.index)) continue;
    if (isReflexive(pronoun) || isPleonastic(pronoun.tree, pronoun.position)) continue;
    const ahead = subjectAhead(discourse, pronoun);
    if (ahead !== undefined) {
      confidences.set(pronoun.index, AHEAD);
      clusters.merge(ahead.index, pronoun.index, 'pronoun');
      continue;
    }
    const candidates = candidatesFor(discourse, pronoun);
    const bound = boundCandidate(discourse, pronoun, candidates);
    if (bound === 'doubtful') continue;
    if (bound !== undefined) {
      confidences.set(
        pronoun.index,
        Math.min(BOUND, mostBelievedOfBound(discourse, pronoun, bound, candidates)),
      );
      clusters.merge(bound.referent.index, pronoun.index, 'pronoun');
      continue;
    }
    const fronted = classOf(pronoun) === 'person' ? frontedCandidate(pronoun, candidates) : undefined;
    if (fronted !== undefined) {
      confidences.set(pronoun.index, PARALLEL);
      clusters.merge(fronted.referent.index, pronoun.index, 'pronoun');
      continue;
    }
    if (topic !== undefined && meansTopic(discourse, pronoun, topic, candidates)) {
      confidences.set(pronoun.index, TOPIC);
      clusters.merge(topic.referent.index, pronoun.index, 'pronoun');
      continue;
    }
    const parallel = parallelCandidate(discourse, pronoun, candidates);
    if (parallel !== undefined) {
      confidences.set(pronoun.index, PARALLEL);
      clusters.merge(parallel.referent.index, pronoun.index, 'pronoun');
      continue;
    }
    const around = clauseSubject(discourse, pronoun, candidates);
    if (around !== undefined) {
      confidences.set(pronoun.index, around.confidence);
      clusters.merge(around.candidate.referent.index, pronoun.index, 'pronoun');
      continue;
    }
    if (candidates.length === 0) continue;
    const kind = classOf(pronoun);
    const weights = weigh({
      pronoun,
      kind,
      candidates,
      features: candidates.map((candidate, rank) =>
        featuresOf(discourse, pronoun, candidate, rank, candidates),
      ),
      none: featuresOfNone(pronoun, discourse.words),
    });
    const likely = withBeliefs(discourse, candidates, weights, beliefs);
    const best = likely.indexOf(Math.max(...likely));
    const candidate = candidates[best];
    const probability = likely[best] ?? 0;
    // "They" of "Holm and Berg" is two things, and stays open.
    const isOpen = candidate === undefined || candidate.coordination || probability < thresholdOf(kind);
    if (isOpen || candidates.some((other) => areEven(candidate, other))) {
      beliefs.set(
        pronoun.index,
        candidates.map(({ referent }, i) => [referent, likely[i] ?? 0] as const),
      );
      continue;
    }
    confidences.set(
      pronoun.index,
      Math.min(probability, mostBelieved(discourse, pronoun, candidate, candidates)),
    );
    clusters.merge(candidate.referent.index, pronoun.index, 'pronoun');
  }
}

/** How often links to the topic, and to the subject of the sentence before, are right: measured on GUM. */
const TOPIC = 0.97;
const PARALLEL = 0.955;

/** What open pronouns may stand for, by the index of the pronoun, and how probably. */
type Beliefs = Map<number, readonly (readonly [referent: Referent, probability: number])[]>;

/** The candidates' probabilities, each with its share in those of open pronouns that may stand for it. */
function withBeliefs(
  { clusters }: Discourse,
  candidates: readonly Candidate[],
  weights: readonly number[],
  beliefs: Beliefs,
): readonly number[] {
  const likely = [...weights];
  candidates.forEach(({ cluster }, i) => {
    if (cluster.told) return;
    for (const [referent, probability] of beliefs.get(Math.min(...cluster.members)) ?? []) {
      const meant = clusters.of(referent.index);
      const at = candidates.findIndex((other) => other.cluster === meant && !other.coordination);
      if (at >= 0 && at !== i) likely[at] = (likely[at] ?? 0) + (weights[i] ?? 0) * probability;
    }
  });
  return likely;
}

/** "The ship and the harbour were old. It burned.": neither is likelier, unless one was spoken of before. */
function areEven({ referent: a, cluster }: Candidate, { referent: b, cluster: other }: Candidate): boolean {
  if (a === b || a.mention.sentence !== b.mention.sentence) return false;
  const headOf = ({ token }: Referent) => (token.deprel === 'conj' ? token.head : token.id);
  return headOf(a) === headOf(b) && cluster.members.length <= other.members.length;
}

/**
 * Resolves pronouns by a log-linear model over their candidates and "none of them" (Denis & Baldridge 2008), and
 * abstains where the best candidate's probability is under the threshold of its class.
 */
export function pronounSieve(model: PronounModel): Sieve {
  const weigh: Weigh = ({ kind, features, none }) => {
    const power = (list: readonly string[]) =>
      Math.exp(list.reduce((sum, feature) => sum + model.weight(kind, feature), 0));
    const powers = features.map(power);
    const total = powers.reduce((sum, value) => sum + value, power(none));
    return powers.map((value) => value / total);
  };
  return (discourse) => resolvePronouns(discourse, weigh, (kind) => model.threshold[kind]);
}
