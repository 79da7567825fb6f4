import type { Token } from '../../types/document.js';
import { correctControl, correctReportedClauses, correctResults } from './clauses.js';
import { joinNames, liftFromNames } from './names.js';
import { attachToNearest, freeSubjects, hangBoundsOnNumbers } from './phrases.js';
import { correctCommonNouns, correctPastTense, correctVerbTags } from './tags.js';
import { correctSurnames, correctTitles, type TitleWords } from './titles.js';

/** Words that the corrections go by, in lower case. */
export interface CorrectionWords extends TitleWords {
  /** Lemmas of verbs that take somebody and an infinitive: "order them to leave". */
  readonly controlVerbs: ReadonlySet<string>;
}

type Correction = (tokens: readonly Token[]) => readonly Token[];

/**
 * Mends what regularly goes wrong in the parser's trees, one class after the other in this order. A sound tree stays
 * as it is.
 * @param correctNames joins names by the entity finder's lists
 */
export function correctTree(
  tokens: readonly Token[],
  words: CorrectionWords,
  correctNames: Correction,
): readonly Token[] {
  const corrections: readonly Correction[] = [
    correctCommonNouns,
    correctVerbTags,
    correctPastTense,
    joinNames,
    liftFromNames,
    (tree) => freeSubjects(tree, words.givenNames),
    hangBoundsOnNumbers,
    (tree) => correctSurnames(tree, words),
    correctNames,
    (tree) => correctTitles(tree, words),
    correctReportedClauses,
    correctResults,
    (tree) => correctControl(tree, words.controlVerbs),
    attachToNearest,
  ];
  return corrections.reduce((tree, correct) => correct(tree), tokens);
}
