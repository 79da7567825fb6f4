import type { EntityType } from '../../types/document.js';
import { isCalendarPhrase } from './calendar-phrase.js';
import type { Candidate } from './candidates.js';
import type { Lexicon } from './lexicon.js';
import { mentionFeatures } from './mention-features.js';
import { listedType } from './name-type.js';
import { countedNoun, isQuantityPhrase } from './quantity-phrase.js';
import { bestType, CLASSIFIED_TYPES, type TypeClassifier, type TypeScores } from './type-classifier.js';

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

/** Particles that hardly ever open the name of a place, and what they add to a person's score. */
const PARTICLES = new Set('al el bin ibn abu von van de di da'.split(' '));
const PARTICLE = 1.5;
const PERSON = CLASSIFIED_TYPES.indexOf('Person');

/** Types a phrase: calendar words, amounts and listed names by rule, the rest by the classifier. */
export function typePhrase(candidate: Candidate, lexicon: Lexicon, classify: TypeClassifier): TypedPhrase {
  const { tree, head } = candidate;
  const token = tree.tokens[head];
  if (token === undefined) return { type: 'Abstract' };
  if (token.upos === 'PRON' && PERSONS.has(token.form.toLowerCase())) return { type: 'Person' };
  if (isCalendarPhrase(tree, head, lexicon)) return { type: 'Time' };
  if (isQuantityPhrase(tree, head, lexicon)) return { type: 'Number' };
  if (token.upos === 'NOUN' && lexicon.roleNouns.has(token.lemma.toLowerCase())) return { type: 'Person' };
  if (bearsTitle(candidate, lexicon)) return { type: 'Person' };
  const listed = listedType(candidate, lexicon);
  if (listed !== undefined) return listed;
  const counts = token.upos === 'NUM' || COUNTING.has(token.form.toLowerCase());
  const counted = counts ? countedNoun(tree, head) : undefined;
  if (counted !== undefined) {
    return typePhrase({ ...candidate, head: counted.id - 1 }, lexicon, classify);
  }
  const scores = classify(mentionFeatures(candidate, lexicon));
  if (hasPersonalParticle(candidate)) scores[PERSON] = (scores[PERSON] ?? 0) + PARTICLE;
  return { type: bestType(scores), scores };
}

/** "First Minister Aileen Grant": what a title stands before is a person, whatever its name is like. */
const bearsTitle = ({ tree, head }: Candidate, { titles }: Lexicon): boolean =>
  tree.tokens[head]?.upos === 'PROPN' &&
  (tree.children[head] ?? []).some((child) => {
    const title = tree.tokens[child];
    return title?.deprel === 'nmod:desc' && child < head && titles.has(title.form.toLowerCase());
  });

/** "al-Haddad", "bin Laden", "von Braun", but not "San Remo". */
function hasPersonalParticle({ tree, head, name }: Candidate): boolean {
  return (
    name !== undefined && name.last > name.first && PARTICLES.has(tree.tokens[head]?.form.toLowerCase() ?? '')
  );
}
