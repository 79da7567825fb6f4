import type { EntityType, Token } from '../../types/document.js';
import { isCalendarPhrase } from './calendar-phrase.js';
import type { Candidate } from './candidates.js';
import type { Lexicon } from './lexicon.js';
import { mentionFeatures } from './mention-features.js';
import { listedType } from './name-type.js';
import { withNameEvidence } from './name-weight.js';
import { isPeopleGroup } from './people-group.js';
import { isPostNoun } from './post-nouns.js';
import { countedNoun, quantityType } from './quantity-phrase.js';
import { childBy } from './sentence-tree.js';
import { type ToldSentence, withKindEvidence } from './told-sentence.js';
import { bestType, CLASSIFIED_TYPES, type TypeClassifier, type TypeScores } from './type-classifier.js';
import { sensesOf } from './type-hint.js';

/** A phrase's type: given by a rule or list, or else by the classifier, whose scores are then kept. */
export interface TypedPhrase {
  readonly type: EntityType;
  readonly scores?: TypeScores;
  /** Whether a person's full name elsewhere may overrule the listed type ("Ford"). */
  readonly yields?: boolean;
}

const PERSONS = new Set(
  'i me my mine myself you your yours yourself yourselves he him his himself she her hers herself we us our ours ourselves who whom whose'.split(
    ' ',
  ),
);
/** Particles that hardly ever open the name of a place, and what they add to a person's score. */
const PARTICLES = new Set('al el bin ibn abu von van de di da'.split(' '));
const PARTICLE = 1.5;
/** What a description adds: "the author Ruth Ames", "Ruth Ames, a nurse". */
const DESCRIBED = 2;
/** Verbs of what is done to people alone, and what they add: "she married Tarn". */
const PERSONAL_VERBS = new Set('marry wed divorce interview befriend phone telephone greet widow'.split(' '));
const DONE_TO_PEOPLE = 3;
/** What is done to places, and hardly to people, and what it adds: "toured Tarn". */
const PLACE_VERBS = new Set(
  'visit revisit tour besiege occupy recapture evacuate shell overrun garrison'.split(' '),
);
const DONE_TO_PLACES = 2;
const PERSONAL: ReadonlySet<string> = new Set(['person', 'group', 'animal']);
const OBJECTS: ReadonlySet<string> = new Set(['artifact', 'substance', 'food', 'plant', 'object']);
const PERSON = CLASSIFIED_TYPES.indexOf('Person');
const BODY = CLASSIFIED_TYPES.indexOf('Organization');
const PLACE = CLASSIFIED_TYPES.indexOf('Place');

/**
 * Types a phrase: calendar words, amounts and listed names by rule, the rest by the classifier; of persons and
 * bodies, those that are people without a name of their own become groups.
 */
export function typePhrase(
  candidate: Candidate,
  lexicon: Lexicon,
  classify: TypeClassifier,
  told?: ToldSentence,
): TypedPhrase {
  const typed = typeBeforeGroups(candidate, lexicon, classify, told);
  return isPeopleGroup(candidate, typed.type, lexicon) ? { type: 'Group' } : typed;
}

function typeBeforeGroups(
  candidate: Candidate,
  lexicon: Lexicon,
  classify: TypeClassifier,
  told: ToldSentence | undefined,
): TypedPhrase {
  const { tree, head } = candidate;
  const token = tree.tokens[head];
  if (token === undefined) return { type: 'Abstract' };
  if (token.upos === 'PRON' && PERSONS.has(token.form.toLowerCase())) return { type: 'Person' };
  if (isCalendarPhrase(tree, head, lexicon) || tellsWhen(candidate, token)) return { type: 'Time' };
  const quantity = quantityType(tree, head, lexicon);
  if (quantity !== undefined) return { type: quantity };
  if (token.upos === 'NOUN' && lexicon.roleNouns.has(token.lemma.toLowerCase())) return { type: 'Person' };
  if (isPostNoun(candidate, lexicon) || bearsTitle(candidate, lexicon)) return { type: 'Person' };
  const listed = listedType(candidate, lexicon);
  if (listed !== undefined) return listed;
  const counted = countedByHead(candidate, lexicon);
  if (counted !== undefined) {
    const typed = typePhrase({ ...candidate, head: counted.id - 1 }, lexicon, classify, told);
    // "one of the sailors" is no group
    return typed.type === 'Group' && token.lemma.toLowerCase() === 'one' ? { type: 'Person' } : typed;
  }
  const own = classify(mentionFeatures(candidate, lexicon));
  const isCommon = candidate.name === undefined && (token.upos === 'NOUN' || token.upos === 'PROPN');
  const scores = told === undefined || !isCommon ? own : withKindEvidence(own, told, head);
  if (isFounded(candidate) || isToldWithWhich(candidate)) {
    scores[BODY] = Math.max(scores[BODY] ?? 0, scores[PERSON] ?? 0);
    scores[PERSON] = Number.NEGATIVE_INFINITY;
  } else if (isNobody(candidate, token, lexicon)) scores[PERSON] = Number.NEGATIVE_INFINITY;
  if (isCommon && areObjects(token, lexicon)) scores[BODY] = scores[PERSON] = Number.NEGATIVE_INFINITY;
  const personal =
    (hasPersonalParticle(candidate) ? PARTICLE : 0) +
    (isDescribed(candidate, lexicon) ? DESCRIBED : 0) +
    (isDoneToPeople(candidate) ? DONE_TO_PEOPLE : 0);
  scores[PERSON] = (scores[PERSON] ?? 0) + personal;
  if (isDoneToPlaces(candidate, token, lexicon)) scores[PLACE] = (scores[PLACE] ?? 0) + DONE_TO_PLACES;
  if (isMoneyBank(candidate)) return { type: 'Organization' };
  const name = isPost(token, lexicon) ? undefined : candidate.name;
  const weighed =
    name === undefined || told === undefined ? scores : withNameEvidence(scores, told.names, name);
  return { type: bestType(weighed), scores: weighed };
}

/** "three times", "this time", "the age of 14". */
function tellsWhen({ tree, head }: Candidate, { upos, lemma }: Token): boolean {
  if (upos !== 'NOUN') return false;
  const noun = lemma.toLowerCase();
  return noun === 'time' || (noun === 'age' && childBy(tree, head, 'nmod')?.upos === 'NUM');
}

/** "uranium", "a brick": a common noun that WordNet has for no person, or has not and that bears no article. */
function isNobody({ tree, head, name }: Candidate, token: Token, lexicon: Lexicon): boolean {
  if (token.upos !== 'NOUN' || token.xpos !== 'NN' || name !== undefined) return false;
  const senses = sensesOf(token.lemma.toLowerCase(), lexicon);
  if (senses[0] !== 'none') return !senses.some((sense) => PERSONAL.has(sense));
  return (tree.children[head] ?? []).every(
    (child) => !/^(?:det|nmod|amod)/.test(tree.tokens[child]?.deprel ?? ''),
  );
}

/** "military jets": several things that WordNet has first for objects, and for nobody, are neither people nor bodies. */
function areObjects({ xpos, lemma }: Token, lexicon: Lexicon): boolean {
  const [first = 'none', ...others] = sensesOf(lemma.toLowerCase(), lexicon);
  return xpos === 'NNS' && OBJECTS.has(first) && !others.some((sense) => PERSONAL.has(sense));
}

/** "Norland Coaches, founded in 1934, employs 4,800 people": nobody is founded. */
function isFounded({ tree, head }: Candidate): boolean {
  const token = tree.tokens[head];
  const verb = token === undefined ? undefined : tree.tokens[token.head - 1];
  const passive = token?.deprel === 'nsubj:pass' && FOUNDING.has(verb?.lemma.toLowerCase() ?? '');
  const reduced = (tree.children[head] ?? []).map((child) => tree.tokens[child]);
  return (
    passive || reduced.some((child) => child?.deprel === 'acl' && FOUNDING.has(child.lemma.toLowerCase()))
  );
}

/** "Lund Thermal, which makes boilers, said": a subject that is told of with "which" is nobody. */
function isToldWithWhich({ tree, head, name }: Candidate): boolean {
  if (name === undefined || !/^nsubj/.test(tree.tokens[head]?.deprel ?? '')) return false;
  const [comma, which] = tree.tokens.slice(name.last + 1, name.last + 3);
  return comma?.form === ',' && which?.form === 'which';
}

/** What is done to bodies and places alone. */
const FOUNDING = new Set(['found', 'establish', 'headquarter']);

/** Words that tell a bank for money from the bank of a river. */
const OF_MONEY = new Set(
  'central commercial national private savings investment state development'.split(' '),
);

/** "The central bank of Hungary", "the bank raised its rate": no side of a river. */
function isMoneyBank({ tree, head }: Candidate): boolean {
  const token = tree.tokens[head];
  if (token?.upos !== 'NOUN' || token.xpos !== 'NN' || token.lemma.toLowerCase() !== 'bank') return false;
  const below = (tree.children[head] ?? []).map((child) => tree.tokens[child]);
  if (below.some((child) => OF_MONEY.has(child?.form.toLowerCase() ?? ''))) return true;
  const acts = token.deprel === 'nsubj' && /^VB[DZP]$/.test(tree.tokens[token.head - 1]?.xpos ?? '');
  return acts && below.every((child) => /^(?:det|punct)/.test(child?.deprel ?? ''));
}

/** What the head counts where it says only how many: "soldiers" of "thousands of soldiers". */
function countedByHead({ tree, head }: Candidate, lexicon: Lexicon): Token | undefined {
  const token = tree.tokens[head];
  if (token === undefined) return undefined;
  const counts = token.upos === 'NUM' || lexicon.countingNouns.has(token.lemma.toLowerCase());
  return counts ? countedNoun(tree, head) : undefined;
}

/** "First Minister Aileen Grant": what a title stands before is a person, whatever its name is like. */
const bearsTitle = ({ tree, head }: Candidate, { titles }: Lexicon): boolean =>
  tree.tokens[head]?.upos === 'PROPN' &&
  (tree.children[head] ?? []).some((child) => {
    const title = tree.tokens[child];
    return title?.deprel === 'nmod:desc' && child < head && titles.has(title.form.toLowerCase());
  });

/** "the President", "Senators": capitalised, but no name that a tagger would look for. */
function isPost({ form, xpos, lemma }: Token, { titles, roleNouns }: Lexicon): boolean {
  return xpos === 'NNPS' || titles.has(form.toLowerCase()) || roleNouns.has(lemma.toLowerCase());
}

/** Whether an apposition on either side says that a name is somebody's. */
function isDescribed({ tree, head, name }: Candidate, lexicon: Lexicon): boolean {
  const token = tree.tokens[head];
  if (name === undefined || token === undefined) return false;
  const describes = (noun: Token | undefined) =>
    noun?.upos === 'NOUN' && noun.xpos === 'NN' && lexicon.roleNouns.has(noun.lemma.toLowerCase());
  if (token.deprel === 'appos' && describes(tree.tokens[token.head - 1])) return true;
  return describes(childBy(tree, head, 'appos'));
}

/** "visited Tarn", of one word that is no given name. */
const isDoneToPlaces = ({ tree, name }: Candidate, token: Token, { givenNames }: Lexicon): boolean =>
  name !== undefined &&
  name.first === name.last &&
  token.deprel === 'obj' &&
  PLACE_VERBS.has(tree.tokens[token.head - 1]?.lemma.toLowerCase() ?? '') &&
  !givenNames.has(token.form.toLowerCase());

/** "she married Tarn", "Tarn was greeted by the crew". */
function isDoneToPeople({ tree, head, name }: Candidate): boolean {
  const token = tree.tokens[head];
  if (name === undefined || token === undefined || !/^(?:obj|nsubj:pass)$/.test(token.deprel)) return false;
  return PERSONAL_VERBS.has(tree.tokens[token.head - 1]?.lemma.toLowerCase() ?? '');
}

/** "al-Haddad", "bin Laden", "von Braun", but not "San Remo". */
function hasPersonalParticle({ tree, head, name }: Candidate): boolean {
  return (
    name !== undefined && name.last > name.first && PARTICLES.has(tree.tokens[head]?.form.toLowerCase() ?? '')
  );
}
