import { tellsAfterWhat } from './after-what.js';
import { asksWhatIsNot } from './asks-what-is-not.js';
import { isOfAnother, isOfBareDeed, isOfSomeThing } from './bare-deed.js';
import { isCountOfPeople, isLengthForTime } from './counted-answer.js';
import type { DropCode } from './drop-reasons.js';
import { tellsNothing } from './empty-telling.js';
import { mixesTimes } from './gapped-time.js';
import { tellsHalf } from './half-person.js';
import { lacksSharedObject } from './lost-object.js';
import { isOfOpenBody } from './open-owner.js';
import type { ScoredDraft } from './score.js';
import { asksForScrap } from './scrap-of-speech.js';
import { isWrongWord } from './thing-word.js';
import { isTitleTelling } from './title-telling.js';
import { isOpenPlan, isUndated } from './undated.js';
import { isOpenTravel, isUnplacedMove } from './unplaced-move.js';

/**
 * Why a question is not asked though its fact is sound: readers who know nothing but the title would not pass it. A gap, which
 * has the whole sentence around it, may still ask for the same.
 */
export function faultOf(draft: ScoredDraft, all: readonly ScoredDraft[]): DropCode | undefined {
  if (isTitleTelling(draft)) return 'answer-in-question';
  if (isUndated(draft) || isOpenPlan(draft) || isOpenTravel(draft)) return 'deictic-time';
  if (isOfOpenBody(draft) || isOfBareDeed(draft) || isOfAnother(draft) || isOfSomeThing(draft))
    return 'vague-phrase';
  if (isUnplacedMove(draft) || asksForScrap(draft) || lacksSharedObject(draft)) return 'question-too-bare';
  if (tellsNothing(draft) || asksWhatIsNot(draft)) return 'hardly-worth-asking';
  if (isCountOfPeople(draft) || isLengthForTime(draft)) return 'two-answers';
  if (tellsHalf(draft, all) || mixesTimes(draft) || tellsAfterWhat(draft)) return 'two-answers';
  if (isWrongWord(draft)) return 'no-question-word';
  return undefined;
}
