import type { Token } from '../../types/document.js';
import type { SentenceNames } from '../entities/name-evidence.js';
import {
  correctControl,
  correctParentheses,
  correctReportedClauses,
  correctResults,
  correctVoice,
} from './clauses.js';
import { correctCoordinatedPast, correctReportingSubjects } from './coordinated-verbs.js';
import type { CorrectionWords } from './correction-words.js';
import { correctExtraSubjects, correctSpeakersClauses } from './extra-subjects.js';
import { correctAdjectiveControl, correctOrdinals, correctOuterSubjects } from './infinitives.js';
import { joinNames, liftFromNames } from './names.js';
import {
  correctAdjacentNames,
  correctBehindTitles,
  correctNearestAppositions,
} from './nearest-apposition.js';
import { attachToNearest, freeSubjects, hangBoundsOnNumbers } from './phrases.js';
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
    { name: 'coordinated past tenses', correct: correctCoordinatedPast },
    { name: 'perfect', correct: correctPerfect },
    { name: 'names without a comma between', correct: joinNames },
    { name: 'phrases inside names', correct: liftFromNames },
    { name: 'subjects', correct: (tree) => freeSubjects(tree, words.givenNames) },
    { name: 'bounds of numbers', correct: hangBoundsOnNumbers },
    { name: 'surnames', correct: (tree) => correctSurnames(tree, words) },
    { name: 'listed names', correct: correctNames },
    { name: 'titles before names', correct: (tree) => correctTitles(tree, words) },
    { name: 'appositions', correct: (tree) => correctAppositions(tree, words) },
    { name: 'extra subjects', correct: correctExtraSubjects },
    { name: 'clauses about speakers', correct: correctSpeakersClauses },
    { name: 'names behind nouns', correct: correctAdjacentNames },
    { name: 'what stands behind a titled name', correct: correctBehindTitles },
    { name: 'appositions of the nearest', correct: correctNearestAppositions },
    {
      name: 'reported clauses',
      correct: (tree) => correctReportedClauses(tree, words.speakingVerbs),
    },
    { name: 'reports in parentheses', correct: (tree) => correctParentheses(tree, words.speakingVerbs) },
    {
      name: 'subjects of reports',
      correct: (tree) => correctReportingSubjects(tree, words.speakingVerbs),
    },
    { name: 'voice', correct: correctVoice },
    { name: 'results', correct: correctResults },
    { name: 'control', correct: (tree) => correctControl(tree, words.controlVerbs) },
    {
      name: 'infinitives of adjectives',
      correct: (tree) => correctAdjectiveControl(tree, words.controlAdjectives),
    },
    { name: 'infinitives of ordinals', correct: correctOrdinals },
    { name: 'outer subjects', correct: (tree) => correctOuterSubjects(tree, words.supersensesOf) },
    { name: 'times', correct: gatherTimes },
    { name: 'attachment to the nearest', correct: attachToNearest },
  ];
}

/** A tree with all corrections made, one after the other; one that would close a circle is not made. */
export function correctTree(
  tokens: readonly Token[],
  names: SentenceNames,
  corrections: readonly Correction[],
): readonly Token[] {
  return corrections.reduce((tree, { correct }) => {
    const corrected = correct(tree, names);
    return corrected === tree || !hasNewCircle(tree, corrected) ? corrected : tree;
  }, tokens);
}

/** True where a word that was moved lies below itself. */
function hasNewCircle(before: readonly Token[], after: readonly Token[]): boolean {
  return after.some((token, i) => {
    if (token.head === before[i]?.head) return false;
    let at = after[token.head - 1];
    for (let steps = 0; at && steps <= after.length; steps++) {
      if (at === token) return true;
      at = after[at.head - 1];
    }
    return at !== undefined;
  });
}
