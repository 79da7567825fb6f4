import type { EntityType, Token } from '../../types/document.js';
import type { Candidate } from './candidates.js';
import type { Lexicon } from './lexicon.js';
import { childBy, prepositionOf, type SentenceTree } from './sentence-tree.js';
import { sensesOf } from './type-hint.js';

/** What WordNet's classes are here; the others tell nothing of what bears a name. */
const TYPE_OF_SENSE: Readonly<Record<string, EntityType>> = {
  animal: 'Animal',
  artifact: 'Object',
  // a hormone
  body: 'Object',
  event: 'Event',
  food: 'Substance',
  plant: 'Plant',
  substance: 'Substance',
};
const NAMING = new Set('name call christen dub baptise baptize rename nickname'.split(' '));
/** What stands here is a place, whatever it is made of: "in Kessen, his home base". */
const SITUATING = new Set('in at near from to outside inside'.split(' '));

/**
 * The type of a name by the noun that the text gives it: "the lifeboat Grace Harper", "her first glider, Petrel",
 * "Insulin, a hormone", "a biplane, which she named Jason". Undefined where there is none, or one that may be said of
 * people, bodies and places.
 */
export function toldType(candidate: Candidate, lexicon: Lexicon): EntityType | undefined {
  const { tree, head } = candidate;
  if (candidate.name === undefined) return undefined;
  if (playsMatch(candidate, lexicon)) return 'Organization';
  if (SITUATING.has(prepositionOf(tree, head))) return undefined;
  const close = nounRightBefore(candidate);
  if (close !== undefined) return typeOfNoun(close, lexicon);
  const named = namedThing(tree, head);
  if (named !== undefined) return isMake(tree, named) ? 'Object' : typeOfNoun(named, lexicon);
  // "Wells, a boat": of a name in full, commas tell less than the name does.
  if (candidate.name.last > candidate.name.first) return undefined;
  const beside = nounBeside(tree, head);
  return beside === undefined ? undefined : typeOfNoun(beside, lexicon);
}

const WINNING = new Set('beat defeat thrash edge outplay eliminate overcome'.split(' '));

/** "Porto Alto beat Marl 2-1": what a team does; a player wins a match of tennis by several scores. */
function playsMatch({ tree, head, name }: Candidate, lexicon: Lexicon): boolean {
  const token = tree.tokens[head];
  const verb = token && /^(?:nsubj|obj)$/.test(token.deprel) ? tree.tokens[token.head - 1] : undefined;
  if (!verb || !WINNING.has(verb.lemma.toLowerCase())) return false;
  if (lexicon.givenNames.has(tree.tokens[name?.first ?? head]?.form.toLowerCase() ?? '')) return false;
  const scores = tree.tokens.filter(({ upos, id }) => {
    const [dash, other] = [tree.tokens[id], tree.tokens[id + 1]];
    return upos === 'NUM' && /^[-–]$/.test(dash?.form ?? '') && other?.upos === 'NUM';
  });
  return scores.length === 1;
}

/** "lifeboat" of "the lifeboat Grace Harper". */
function nounRightBefore({ tree, head, name }: Candidate): Token | undefined {
  const token = tree.tokens[head];
  const before = tree.tokens[(name?.first ?? 0) - 1];
  if (token === undefined || before === undefined || !isSingular(before)) return undefined;
  const isHead = token.deprel === 'appos' && token.head === before.id;
  const isLabel = /^(?:nmod:desc|compound)$/.test(before.deprel) && before.head === token.id;
  return isHead || isLabel ? before : undefined;
}

/** The noun of an apposition with an article or possessor on either side: "Insulin, a hormone", "her dog, Biscuit". */
function nounBeside(tree: SentenceTree, head: number): Token | undefined {
  const token = tree.tokens[head];
  const over = token?.deprel === 'appos' ? tree.tokens[token.head - 1] : undefined;
  for (const noun of [childBy(tree, head, 'appos'), over]) {
    if (noun === undefined || !isSingular(noun)) continue;
    if (childBy(tree, noun.id - 1, 'det', 'nmod:poss') !== undefined) return noun;
  }
  return undefined;
}

/** What bears a name that a verb gives it: "a biplane, which she named Jason", "an octopus called Inky". */
function namedThing(tree: SentenceTree, head: number): Token | undefined {
  const token = tree.tokens[head];
  const isCalled = token !== undefined && /^(?:xcomp|obj)$/.test(token.deprel);
  const verb = isCalled ? tree.tokens[token.head - 1] : undefined;
  if (verb === undefined || !NAMING.has(verb.lemma.toLowerCase())) return undefined;
  const over = /^acl/.test(verb.deprel) ? tree.tokens[verb.head - 1] : undefined;
  const own = childBy(tree, verb.id - 1, 'obj', 'nsubj:pass');
  // "named Jason by": what is named stands before its name.
  if (own === token && !(over && verb.deprel === 'acl:relcl')) return undefined;
  const thing = own === undefined || own === token || own.xpos.startsWith('W') ? over : own;
  return thing !== undefined && (isSingular(thing) || isMake(tree, thing)) ? thing : undefined;
}

/** "a Gipsy Moth, which": a make's name with an article. */
function isMake(tree: SentenceTree, { id, upos }: Token): boolean {
  if (upos !== 'PROPN' || !/^an?$/i.test(childBy(tree, id - 1, 'det')?.form ?? '')) return false;
  const clause = childBy(tree, id - 1, 'acl:relcl');
  return clause !== undefined && childBy(tree, clause.id - 1, 'obj')?.form.toLowerCase() === 'which';
}

const isSingular = ({ upos, xpos }: Token): boolean => upos === 'NOUN' && xpos === 'NN';

/** The type that a noun gives to its name, where no class of it is people, a body or a place. */
function typeOfNoun({ lemma }: Token, lexicon: Lexicon): EntityType | undefined {
  const noun = lemma.toLowerCase();
  if (lexicon.kinds.get(noun) === 'ship') return 'Object';
  if (lexicon.roleNouns.has(noun) || lexicon.groupNouns.has(noun) || lexicon.kinds.has(noun))
    return undefined;
  if (lexicon.organisationWords.has(noun) || lexicon.geographicWords.has(noun)) return undefined;
  const senses = sensesOf(noun, lexicon);
  if (senses.some((sense) => /^(?:person|group|location|communication)$/.test(sense))) return undefined;
  // "octopus" is food first
  if (senses[0] === 'food' && senses.includes('animal')) return 'Animal';
  return TYPE_OF_SENSE[senses[0] ?? ''];
}
