import type { Token } from '../../types/document.js';
import type { SentenceNames } from '../entities/name-evidence.js';
import {
  correctControl,
  correctParentheses,
  correctReportedClauses,
  correctResults,
  correctVoice,
} from './clauses.js';
import type { CorrectionWords } from './correction-words.js';
import { correctAdjectiveControl, correctOrdinals, correctOuterSubjects } from './infinitives.js';
import { joinNames, liftFromNames } from './names.js';
import {
  attachComplements,
  attachToNearest,
  freeSubjects,
  hangBoundsOnNumbers,
  liftCharges,
} from './phrases.js';
import { correctCommonNouns, correctPastTense, correctPerfect, correctVerbTags } from './tags.js';
import { gatherTimes } from './times.js';
import { correctAppositions, correctSurnames, correctTitles } from './titles.js';

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
export function treeCorrections(words: CorrectionWords, correctNames: Correct): readonly Correction[] {
  return [
    { name: 'common nouns', correct: correctCommonNouns },
    { name: 'tags of verbs', correct: correctVerbTags },
    { name: 'past tense', correct: correctPastTense },
    { name: 'perfect', correct: correctPerfect },
    { name: 'names without a comma between', correct: joinNames },
    { name: 'phrases inside names', correct: liftFromNames },
    { name: 'subjects', correct: (tree) => freeSubjects(tree, words.givenNames) },
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
    { name: 'results', correct: correctResults },
    { name: 'control', correct: (tree) => correctControl(tree, words.controlVerbs) },
    {
      name: 'infinitives of adjectives',
      correct: (tree) => correctAdjectiveControl(tree, words.controlAdjectives),
    },
    { name: 'infinitives of ordinals', correct: correctOrdinals },
    { name: 'outer subjects', correct: (tree) => correctOuterSubjects(tree, words.supersensesOf) },
    { name: 'charges', correct: (tree) => liftCharges(tree, words.chargingVerbs) },
    {
      name: 'complements of nouns',
      correct: (tree) => attachComplements(tree, words.complementNouns),
    },
    { name: 'times', correct: gatherTimes },
    { name: 'attachment to the nearest', correct: attachToNearest },
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
