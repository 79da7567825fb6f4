import type { Token } from '../../types/document.js';
import type { SentenceNames } from '../entities/name-evidence.js';
import type { Lemmatizer } from '../lemmatize/lemmatizer.js';
import {
  correctControl,
  correctGiving,
  correctParentheses,
  correctReportedClauses,
  correctResults,
  correctVocatives,
  correctVoice,
} from './clauses.js';
import type { CorrectionWords } from './correction-words.js';
import {
  correctAdjectiveControl,
  correctAspect,
  correctIntentions,
  correctOrdinals,
  correctOuterSubjects,
} from './infinitives.js';
import { joinApposed, joinNames, liftFromNames } from './names.js';
import { correctAgents, lowerDoers, raisePartners } from './partners.js';
import {
  attachToNearest,
  closeCompounds,
  freeFronted,
  freeSubjects,
  hangBoundsOnNumbers,
} from './phrases.js';
import {
  correctCommonNouns,
  correctPastTense,
  correctPerfect,
  correctProgressive,
  correctVerbTags,
  joinPerfect,
} from './tags.js';
import { correctDays, gatherTimes } from './times.js';
import { correctAppositions, correctSurnames, correctTitles } from './titles.js';
import { findPastTense } from './verbless.js';

type Correct = (tokens: readonly Token[], names?: SentenceNames) => readonly Token[];

/** One class of errors that the parser makes regularly, and what mends it. A sound tree stays as it is. */
export interface Correction {
  readonly name: string;
  readonly correct: Correct;
}

/**
 * The corrections, in the order in which they are applied.
 * @param correctNames joins names by the entity finder's lists and by what the network says of names
 */
export function treeCorrections(
  words: CorrectionWords,
  correctNames: Correct,
  lemmatize: Lemmatizer,
): readonly Correction[] {
  return [
    { name: 'common nouns', correct: correctCommonNouns },
    { name: 'tags of verbs', correct: correctVerbTags },
    { name: 'past tense', correct: correctPastTense },
    { name: 'sentences without a verb', correct: findPastTense },
    { name: 'progressive', correct: (tree) => correctProgressive(tree, lemmatize) },
    { name: 'perfect', correct: correctPerfect },
    { name: 'perfect with an object', correct: joinPerfect },
    { name: 'compounds behind a preposition', correct: closeCompounds },
    { name: 'names without a comma between', correct: joinNames },
    { name: 'names that stand beside names', correct: (tree) => joinApposed(tree, words.givenNames) },
    { name: 'phrases inside names', correct: liftFromNames },
    { name: 'subjects', correct: (tree) => freeSubjects(tree, words.givenNames) },
    { name: 'phrases before subjects', correct: freeFronted },
    { name: 'bounds of numbers', correct: hangBoundsOnNumbers },
    { name: 'surnames', correct: (tree) => correctSurnames(tree, words) },
    { name: 'listed names', correct: correctNames },
    { name: 'titles before names', correct: (tree) => correctTitles(tree, words) },
    { name: 'appositions', correct: (tree) => correctAppositions(tree, words) },
    {
      name: 'reported clauses',
      correct: (tree) => correctReportedClauses(tree, words.speakingVerbs),
    },
    { name: 'reports in parentheses', correct: (tree) => correctParentheses(tree, words.speakingVerbs) },
    { name: 'voice', correct: correctVoice },
    { name: 'names before amounts', correct: correctGiving },
    { name: 'names behind verbs', correct: correctVocatives },
    { name: 'results', correct: correctResults },
    { name: 'aspect', correct: correctAspect },
    { name: 'intentions', correct: correctIntentions },
    { name: 'control', correct: (tree) => correctControl(tree, words.controlVerbs) },
    {
      name: 'infinitives of adjectives',
      correct: (tree) => correctAdjectiveControl(tree, words.controlAdjectives),
    },
    { name: 'infinitives of ordinals', correct: correctOrdinals },
    { name: 'outer subjects', correct: (tree) => correctOuterSubjects(tree, words.supersensesOf) },
    { name: 'days', correct: correctDays },
    { name: 'times', correct: gatherTimes },
    { name: 'attachment to the nearest', correct: attachToNearest },
    { name: 'doers of events', correct: (tree) => lowerDoers(tree, words.supersensesOf) },
    { name: 'partners of events', correct: (tree) => raisePartners(tree, words.supersensesOf) },
    { name: 'agents', correct: (tree) => correctAgents(tree, words.supersensesOf) },
  ];
}

/** A tree with all corrections made, one after the other. */
export function correctTree(
  tokens: readonly Token[],
  names: SentenceNames,
  corrections: readonly Correction[],
): readonly Token[] {
  return corrections.reduce((tree, { correct }) => correct(tree, names), tokens);
}
