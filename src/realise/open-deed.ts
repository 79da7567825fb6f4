import { isIn } from './lexicon.js';
import type { Located, Place } from './locate.js';

const ASKS_DEED = /\bwhat (?:is|are|was|were|do|does|did|has|have|had) .+ to do\?$/i;

/**
 * True of "What … to do?" where nobody could tell what is meant: "What does the firm plan to do?" (a firm has many plans),
 * "What did the test fail to do?", "What is the bridge expected to do? Cost 5 million", or where the answer is one word ("sell").
 */
export function isOpenDeed(
  { fact, trigger }: Located,
  places: readonly Place[],
  question: string,
  answer: string,
): boolean {
  if (!ASKS_DEED.test(question)) return false;
  // Miners that threaten "to strike" say enough.
  if (!/ /.test(answer.trim()) && fact.type !== 'Threat') return true;
  if (trigger.lemma === 'fail' || places.some(({ head }) => isIn('stativeVerb', head.lemma))) return true;
  return isIn('planVerb', trigger.lemma) && /\bwhat (?:do|does) /i.test(question);
}
