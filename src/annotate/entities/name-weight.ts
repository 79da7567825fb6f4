import type { EntityType } from '../../types/document.js';
import { kindProbability, type NameKind, noNameProbability, type SentenceNames } from './name-evidence.js';
import type { Extent } from './phrase-extent.js';
import { CLASSIFIED_TYPES, type TypeScores } from './type-classifier.js';

const KIND_OF: Readonly<Partial<Record<EntityType, NameKind>>> = {
  Person: 'PER',
  Organization: 'ORG',
  Place: 'LOC',
};
/** A tagger is never quite sure: its least probability of anything. */
const FLOOR = 0.03;
/** How much the tagger counts beside the classifier. */
const WEIGHT = 1;

/**
 * The classifier's scores of a name with the tagger's evidence added, as a product of two experts: the logarithm of
 * the probability that the name is of the type's kind, or for the types that are none of its kinds, that it is no
 * such name.
 */
export function withNameEvidence(scores: TypeScores, names: SentenceNames, name: Extent): number[] {
  const none = Math.log(FLOOR + noNameProbability(names, name));
  return CLASSIFIED_TYPES.map((type, i) => {
    const kind = KIND_OF[type];
    const evidence = kind === undefined ? none : Math.log(FLOOR + kindProbability(names, name, kind));
    return (scores[i] ?? 0) + WEIGHT * evidence;
  });
}
