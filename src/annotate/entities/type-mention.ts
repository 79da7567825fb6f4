import type { EntityType } from '../../types/document.js';
import { isCalendarPhrase } from './calendar-phrase.js';
import type { Lexicon } from './lexicon.js';
import { type Candidate, mentionFeatures } from './mention-features.js';
import { listedType } from './name-type.js';
import { countedNoun, isQuantityPhrase } from './quantity-phrase.js';
import { bestType, type TypeClassifier, type TypeScores } from './type-classifier.js';

/** A phrase's type: given by a rule or list, or else by the classifier, whose scores are then kept. */
export interface TypedPhrase {
  readonly type: EntityType;
  readonly country?: string;
  readonly scores?: TypeScores;
  /** Whether a person's full name elsewhere may overrule the listed type ("Ford"). */
  readonly yields?: boolean;
}

const PERSONS = new Set(
  'i me my mine myself you your yours yourself yourselves he him his himself she her hers herself we us our ours ourselves who whom whose'.split(
    ' ',
  ),
);
/** Nouns that count others: "thousands of soldiers" are persons. */
const COUNTING = new Set(
  'hundred thousand million billion dozen hundreds thousands millions billions dozens couple score scores'.split(
    ' ',
  ),
);

/** Types a phrase: calendar words, amounts and listed names by rule, the rest by the classifier. */
export function typePhrase(candidate: Candidate, lexicon: Lexicon, classify: TypeClassifier): TypedPhrase {
  const { tree, head } = candidate;
  const token = tree.tokens[head];
  if (token === undefined) return { type: 'Abstract' };
  if (token.upos === 'PRON' && PERSONS.has(token.form.toLowerCase())) return { type: 'Person' };
  if (isCalendarPhrase(tree, head, lexicon)) return { type: 'Time' };
  if (isQuantityPhrase(tree, head, lexicon)) return { type: 'Number' };
  const listed = listedType(candidate, lexicon);
  if (listed !== undefined) return listed;
  const counts = token.upos === 'NUM' || COUNTING.has(token.form.toLowerCase());
  const counted = counts ? countedNoun(tree, head) : undefined;
  if (counted !== undefined) {
    return typePhrase({ ...candidate, head: counted.id - 1 }, lexicon, classify);
  }
  const scores = classify(mentionFeatures(candidate, lexicon));
  return { type: bestType(scores), scores };
}
