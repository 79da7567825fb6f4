import { BOUND, boundCandidate } from './binding.js';
import type { Sieve } from './coreference.js';
import type { Discourse } from './discourse.js';
import { isPleonastic } from './pleonastic.js';
import { type Candidate, candidatesFor } from './pronoun-candidates.js';
import { classOf, featuresOf, featuresOfNone, type PronounClass } from './pronoun-features.js';
import type { PronounModel } from './pronoun-model.js';
import type { Referent } from './referent.js';
import { isReflexive } from './reflexives.js';

/** A pronoun to be resolved, with what speaks for each candidate and for none of them. */
export interface PronounChoice {
  readonly pronoun: Referent;
  readonly kind: PronounClass;
  readonly candidates: readonly Candidate[];
  /** Features of each candidate. */
  readonly features: readonly (readonly string[])[];
  readonly none: readonly string[];
}

/** The candidate that a pronoun stands for, by its index, and how probable it is. */
export interface Decision {
  readonly chosen: number;
  readonly probability: number;
}

/** Decides what a pronoun stands for; undefined to leave it open. */
export type Decide = (choice: PronounChoice) => Decision | undefined;

/** Resolves the pronouns of a document in text order, each by what those before it were resolved to. */
export function resolvePronouns(discourse: Discourse, decide: Decide): void {
  const { referents, clusters, confidences } = discourse;
  for (const pronoun of referents) {
    if (pronoun.form !== 'pronoun' || clusters.links.has(pronoun.index)) continue;
    if (isReflexive(pronoun) || isPleonastic(pronoun.tree, pronoun.position)) continue;
    const candidates = candidatesFor(discourse, pronoun);
    if (candidates.length === 0) continue;
    const bound = boundCandidate(discourse, pronoun, candidates);
    if (bound === 'doubtful') continue;
    if (bound !== undefined) {
      confidences.set(pronoun.index, BOUND);
      clusters.merge(bound.referent.index, pronoun.index, 'pronoun');
      continue;
    }
    const decision = decide({
      pronoun,
      kind: classOf(pronoun),
      candidates,
      features: candidates.map((candidate, rank) =>
        featuresOf(discourse, pronoun, candidate, rank, candidates),
      ),
      none: featuresOfNone(pronoun, discourse.words),
    });
    const candidate = decision === undefined ? undefined : candidates[decision.chosen];
    // "They" of "Holm and Berg" is two things, and stays open.
    if (decision === undefined || candidate === undefined || candidate.coordination) continue;
    if (candidates.some((other) => areEven(candidate, other))) continue;
    confidences.set(pronoun.index, decision.probability);
    clusters.merge(candidate.referent.index, pronoun.index, 'pronoun');
  }
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
  return (discourse) => {
    resolvePronouns(discourse, ({ kind, features, none }) => {
      const score = (list: readonly string[]) =>
        list.reduce((sum, feature) => sum + model.weight(kind, feature), 0);
      const scores = features.map(score);
      let best = 0;
      let total = Math.exp(score(none));
      scores.forEach((value, i) => {
        total += Math.exp(value);
        if (value > (scores[best] ?? 0)) best = i;
      });
      const probability = Math.exp(scores[best] ?? 0) / total;
      return probability >= model.threshold[kind] ? { chosen: best, probability } : undefined;
    });
  };
}
