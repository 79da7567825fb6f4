import type { Token } from '../../types/document.js';
import type { SentenceNames } from '../entities/name-evidence.js';
import type { Lemmatizer } from '../lemmatize/lemmatizer.js';
import { hangOnMeasures, lowerAmounts } from './amounts.js';
import { correctBareObjects } from './bare-objects.js';
import { correctBidden, correctCalledOn } from './bidden.js';
import { lowerNumberBounds } from './bounded-numbers.js';
import { correctClauseSubjects } from './clause-subjects.js';
import {
  correctControl,
  correctCountedResults,
  correctGiving,
  correctParentheses,
  correctReportedClauses,
  correctResults,
  correctVocatives,
  correctVoice,
} from './clauses.js';
import { correctClefts } from './clefts.js';
import { lowerComparisons } from './comparisons.js';
import {
  correctCoordinatedPast,
  correctReportingSubjects,
  correctSharedAuxiliaries,
  raiseCoordinated,
  raisePassives,
} from './coordinated-verbs.js';
import type { CorrectionWords } from './correction-words.js';
import { lowerCrossed } from './crossed-phrases.js';
import { lowerDates, lowerDeadlines, raiseDates } from './dates.js';
import { correctExtraSubjects, correctSpeakersClauses, lowerPosts } from './extra-subjects.js';
import { freeMonths, freeSubjects, freeTitledDays, splitFronted } from './fronted-names.js';
import { raiseAmounts } from './giving.js';
import { joinHyphenated, joinInLaws } from './hyphens.js';
import {
  correctAdjectiveControl,
  correctAspect,
  correctIntentions,
  correctNounInfinitives,
  correctOrdinals,
  correctOuterSubjects,
  correctWillingSubjects,
  lowerRelatives,
} from './infinitives.js';
import { correctInvertedReports } from './inverted-reports.js';
import { liftJudgements } from './judgements.js';
import { correctKinds } from './kinds.js';
import { correctLifeDates } from './life-dates.js';
import { joinLists, joinNamedParts } from './lists.js';
import { correctLostVerbs } from './lost-verbs.js';
import { correctMainSubjects, correctQuoted, lowerOpeningParticiples } from './main-subjects.js';
import { joinApposed, joinNames, liftFromNames } from './names.js';
import {
  correctAdjacentNames,
  correctBehindAppositions,
  correctBehindTitles,
  correctListedAppositions,
  correctNearestAppositions,
  correctSecondObjects,
} from './nearest-apposition.js';
import {
  correctRates,
  joinFromTo,
  lowerComplements,
  lowerDatesOfAmounts,
  lowerRestrictions,
  lowerSpans,
  raiseComplements,
} from './neighbours.js';
import { freeNamesFromThat, nestRelatives } from './nested-relatives.js';
import { correctDescribing, correctNounTags, correctSurnameVerbs, joinCapitals } from './noun-tags.js';
import { correctObjects } from './objects.js';
import { raiseMeans, raiseOccasions } from './occasions.js';
import { correctOrdinalsSince, lowerSinceDates } from './ordinals.js';
import {
  correctSecondComplements,
  raiseContrasts,
  raiseFromReports,
  raiseSpeaking,
} from './outer-clauses.js';
import { joinParallels } from './parallels.js';
import {
  correctBeforeSubjects,
  correctListedParticiples,
  correctNeedNot,
  correctWorth,
  lowerParticiples,
  raiseOutcomes,
  raiseRelatives,
} from './participles.js';
import { correctParticles } from './particles.js';
import {
  correctAgents,
  correctMeans,
  correctSecondAgents,
  liftTopics,
  lowerDoers,
  raisePartners,
} from './partners.js';
import { correctFirstNames, correctOpeningNouns, correctPersonNouns } from './person-nouns.js';
import { lowerOpeners, raisePrepositions } from './phrase-openers.js';
import {
  attachComplements,
  attachToNearest,
  closeCompounds,
  freeFronted,
  hangBoundsOnNumbers,
  liftCharges,
} from './phrases.js';
import { liftFromMet, liftFromPlaces, lowerPlaces } from './phrases-behind-places.js';
import {
  freePlaces,
  joinDirections,
  joinPrices,
  lowerMargins,
  lowerOrigins,
  lowerRemainders,
} from './phrases-of-nouns.js';
import { spreadPossessiveMarks } from './possessive-marks.js';
import { correctReducedClauses, lowerEnded, openMarkedClauses, raiseTaken } from './reduced-clauses.js';
import { correctReportedSubjects } from './reported-subjects.js';
import { correctReportsInRelatives } from './reports-in-relatives.js';
import { hangScores, joinCounts, lowerDeficits } from './scores.js';
import { joinSecondDates } from './second-dates.js';
import { correctPassives, correctSharedPassives } from './shared-passives.js';
import { lowerSizes } from './sizes.js';
import {
  correctSwallowedSubjects,
  findQuantifiedSubjects,
  freeFromAs,
  freeFromAsides,
  freeFromPairs,
  partAtSemicolons,
} from './swallowed-subjects.js';
import {
  correctCommonNouns,
  correctPastTense,
  correctPerfect,
  correctProgressive,
  correctUnchangedPast,
  correctVerbTags,
  joinPerfect,
} from './tags.js';
import { correctTerms } from './terms.js';
import { correctThatClauses } from './that-clauses.js';
import { correctDays, freeDays, freeFromTimes, gatherTimes, lowerBounds } from './times.js';
import { correctAppositions, correctGivenNames, correctSurnames, correctTitles } from './titles.js';
import {
  correctAsideParticiples,
  correctGoingOn,
  correctRatings,
  freeBehindAges,
  lowerMeasures,
  lowerWhen,
  partGapped,
  raiseCharges,
} from './torn-clauses.js';
import {
  correctAsked,
  correctOpeningTitles,
  freeGetters,
  joinGerunds,
  joinHyphenatedNames,
  joinInAppositions,
  joinZones,
  lowerCountedTimes,
  lowerWorth,
  raiseReasons,
} from './torn-words.js';
import { raiseVerbPhrases } from './verb-phrases.js';
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
    { name: 'marks of owners', correct: spreadPossessiveMarks },
    { name: 'common nouns', correct: (tree) => correctCommonNouns(tree, words.supersensesOf) },
    { name: 'nouns for persons', correct: (tree) => correctPersonNouns(tree, words.supersensesOf) },
    { name: 'titles taken for verbs', correct: correctOpeningNouns },
    { name: 'first names', correct: correctFirstNames },
    { name: 'names taken for verbs', correct: joinCapitals },
    { name: 'surnames taken for verbs', correct: correctSurnameVerbs },
    { name: 'nouns taken for verbs', correct: correctNounTags },
    { name: 'tags of verbs', correct: correctVerbTags },
    { name: 'past tense', correct: correctPastTense },
    { name: 'pasts like the base form', correct: (tree) => correctUnchangedPast(tree, words.unchangedPasts) },
    { name: 'sentences without a verb', correct: findPastTense },
    { name: 'progressive', correct: (tree) => correctProgressive(tree, lemmatize) },
    { name: 'coordinated past tenses', correct: correctCoordinatedPast },
    { name: 'shared auxiliaries', correct: correctSharedAuxiliaries },
    { name: 'passives', correct: (tree) => correctPassives(tree, lemmatize) },
    { name: 'shared passives', correct: correctSharedPassives },
    { name: 'perfect', correct: correctPerfect },
    { name: 'perfect with an object', correct: joinPerfect },
    { name: 'prepositions in hyphens', correct: joinHyphenated },
    { name: 'relatives in law', correct: joinInLaws },
    { name: 'counts of times', correct: freeFromTimes },
    { name: 'parallel amounts', correct: joinParallels },
    { name: 'amounts before a noun', correct: lowerAmounts },
    { name: 'what is measured', correct: (tree) => hangOnMeasures(tree, words.supersensesOf) },
    { name: 'compounds behind a preposition', correct: closeCompounds },
    { name: 'titles taken for verbs', correct: correctOpeningTitles },
    { name: 'names without a comma between', correct: joinNames },
    { name: 'names that stand beside names', correct: (tree) => joinApposed(tree, words.givenNames) },
    { name: 'phrases inside names', correct: liftFromNames },
    { name: 'subjects', correct: (tree) => freeSubjects(tree, words.givenNames) },
    { name: 'days taken for titles', correct: freeTitledDays },
    { name: 'months taken for first names', correct: freeMonths },
    { name: 'posts taken for subjects', correct: lowerPosts },
    { name: 'words that open a phrase', correct: lowerOpeners },
    { name: 'prepositions inside names', correct: raisePrepositions },
    { name: 'phrases before subjects', correct: freeFronted },
    { name: 'subjects in the phrase before', correct: correctSwallowedSubjects },
    { name: 'subjects behind a semicolon', correct: partAtSemicolons },
    { name: 'subjects behind "and"', correct: freeFromPairs },
    { name: '"most" as a subject', correct: findQuantifiedSubjects },
    { name: 'bounds of numbers', correct: hangBoundsOnNumbers },
    { name: 'surnames', correct: (tree) => correctSurnames(tree, words) },
    { name: 'listed names', correct: correctNames },
    { name: 'words before names', correct: correctDescribing },
    { name: 'names behind a front', correct: (tree) => splitFronted(tree, words.givenNames) },
    { name: 'titles before names', correct: (tree) => correctTitles(tree, words) },
    { name: 'first names taken for titles', correct: (tree) => correctGivenNames(tree, words) },
    { name: 'kinds before names', correct: (tree) => correctKinds(tree, words.kindNouns) },
    { name: 'appositions', correct: (tree) => correctAppositions(tree, words) },
    { name: 'names with a hyphen', correct: joinHyphenatedNames },
    { name: 'subjects of adverbial clauses', correct: correctClauseSubjects },
    { name: 'subjects of main verbs', correct: correctMainSubjects },
    { name: 'participles that open a sentence', correct: lowerOpeningParticiples },
    { name: 'who is quoted', correct: correctQuoted },
    { name: '"that" behind a noun', correct: correctThatClauses },
    { name: '"need not"', correct: correctNeedNot },
    { name: 'participles behind objects', correct: lowerParticiples },
    { name: 'participles in a list', correct: correctListedParticiples },
    { name: 'participles before subjects', correct: correctBeforeSubjects },
    { name: 'worth', correct: correctWorth },
    { name: 'worth behind an object', correct: lowerWorth },
    { name: 'gerunds in a list', correct: joinGerunds },
    { name: 'clauses of the only one', correct: (tree) => raiseRelatives(tree, words.supersensesOf) },
    { name: 'subjects behind "as"', correct: freeFromAs },
    { name: 'subjects behind "as", with an aside', correct: freeFromAsides },
    { name: 'clauses of the nearest noun', correct: nestRelatives },
    {
      name: '"that" behind a person',
      correct: (tree) => freeNamesFromThat(tree, words.supersensesOf),
    },
    { name: 'reports in relative clauses', correct: correctReportsInRelatives },
    { name: 'clauses of names brought out', correct: correctClefts },
    { name: 'phrases past a clause', correct: lowerCrossed },
    { name: 'lists of nouns', correct: joinLists },
    { name: 'names of counted things', correct: joinNamedParts },
    { name: 'verbs taken for participles', correct: correctLostVerbs },
    {
      name: 'subjects of reported clauses',
      correct: (tree) => correctReportedSubjects(tree, words.speakingVerbs),
    },
    {
      name: 'speakers behind reports',
      correct: (tree) => correctInvertedReports(tree, words.speakingVerbs, words.supersensesOf),
    },
    { name: 'subjects behind an age', correct: freeBehindAges },
    { name: 'participles in commas', correct: correctAsideParticiples },
    { name: 'second halves without a verb', correct: partGapped },
    { name: 'extra subjects', correct: correctExtraSubjects },
    { name: 'reduced clauses', correct: correctReducedClauses },
    { name: 'clauses taken for participles', correct: openMarkedClauses },
    { name: 'what is taken', correct: raiseTaken },
    { name: 'what ended', correct: lowerEnded },
    { name: 'clauses about speakers', correct: correctSpeakersClauses },
    { name: 'names behind nouns', correct: correctAdjacentNames },
    { name: 'what stands behind a titled name', correct: correctBehindTitles },
    { name: 'names in commas', correct: correctListedAppositions },
    { name: 'names behind objects', correct: correctSecondObjects },
    { name: 'appositions of the nearest', correct: correctNearestAppositions },
    { name: 'places behind appositions', correct: correctBehindAppositions },
    { name: 'lists in appositions', correct: joinInAppositions },
    { name: 'sentences that open with "Asked"', correct: correctAsked },
    { name: 'reasons behind reports', correct: raiseReasons },
    {
      name: 'reported clauses',
      correct: (tree) => correctReportedClauses(tree, words.speakingVerbs),
    },
    { name: 'reports in parentheses', correct: (tree) => correctParentheses(tree, words.speakingVerbs) },
    {
      name: 'clauses behind a semicolon',
      correct: (tree) => correctSecondComplements(tree, words.speakingVerbs),
    },
    { name: 'clauses of contrast', correct: raiseContrasts },
    { name: 'verbs behind reports', correct: (tree) => raiseFromReports(tree, words.speakingVerbs) },
    {
      name: 'speaking beside another clause',
      correct: (tree) => raiseSpeaking(tree, words.speakingVerbs, words.supersensesOf),
    },
    {
      name: 'subjects of reports',
      correct: (tree) => correctReportingSubjects(tree, words.speakingVerbs),
    },
    {
      name: 'objects taken for adverbials',
      correct: (tree) => correctBareObjects(tree, words.supersensesOf),
    },
    { name: 'voice', correct: correctVoice },
    { name: 'names before amounts', correct: correctGiving },
    { name: 'amounts that are given', correct: raiseAmounts },
    { name: 'who gets an amount', correct: freeGetters },
    { name: 'names behind verbs', correct: correctVocatives },
    { name: 'objects', correct: correctObjects },
    { name: 'who is called for', correct: correctBidden },
    { name: 'who is called on', correct: correctCalledOn },
    { name: 'second passives', correct: raisePassives },
    { name: 'past tenses behind a clause', correct: raiseCoordinated },
    { name: 'particles', correct: correctParticles },
    { name: 'results', correct: correctResults },
    { name: 'outcomes', correct: raiseOutcomes },
    { name: 'counted results', correct: correctCountedResults },
    { name: 'dates in brackets', correct: correctLifeDates },
    { name: 'aspect', correct: correctAspect },
    { name: 'what one goes on to do', correct: correctGoingOn },
    { name: 'ratings taken for verbs', correct: correctRatings },
    { name: 'intentions', correct: correctIntentions },
    { name: 'objects of infinitives', correct: lowerRelatives },
    { name: 'control', correct: (tree) => correctControl(tree, words.controlVerbs) },
    {
      name: 'infinitives of adjectives',
      correct: (tree) => correctAdjectiveControl(tree, words.controlAdjectives),
    },
    { name: 'subjects of willing', correct: correctWillingSubjects },
    { name: 'infinitives of ordinals', correct: correctOrdinals },
    { name: 'the first since another', correct: correctOrdinalsSince },
    {
      name: 'infinitives of nouns',
      correct: (tree) => correctNounInfinitives(tree, words.infinitiveNouns),
    },
    { name: 'outer subjects', correct: (tree) => correctOuterSubjects(tree, words.supersensesOf) },
    { name: 'charges', correct: (tree) => liftCharges(tree, words.chargingVerbs, words.supersensesOf) },
    { name: 'charges behind a relative clause', correct: (tree) => raiseCharges(tree, words.chargingVerbs) },
    { name: 'judgements', correct: liftJudgements },
    {
      name: 'complements of nouns',
      correct: (tree) => attachComplements(tree, words.complementNouns),
    },
    { name: 'places of events', correct: (tree) => lowerPlaces(tree, words.supersensesOf) },
    { name: 'what is compared', correct: lowerComparisons },
    { name: 'scores', correct: hangScores },
    { name: 'deficits', correct: lowerDeficits },
    { name: 'counts of two sides', correct: joinCounts },
    { name: 'bounds of numbers', correct: lowerNumberBounds },
    { name: 'sizes', correct: lowerSizes },
    { name: 'prison terms', correct: correctTerms },
    {
      name: 'complements behind a doer',
      correct: (tree) => raiseComplements(tree, words.complementNouns),
    },
    {
      name: 'complements of bare nouns',
      correct: (tree) => lowerComplements(tree, words.complementNouns),
    },
    { name: 'what restricts the only one', correct: lowerRestrictions },
    { name: 'rates', correct: correctRates },
    { name: 'prices', correct: joinPrices },
    { name: 'places of amounts', correct: freePlaces },
    { name: 'dates of amounts', correct: lowerDatesOfAmounts },
    { name: 'spans of superlatives', correct: lowerSpans },
    { name: '"from" and "to"', correct: (tree) => joinFromTo(tree, words.verbPhrases) },
    {
      name: 'phrases of verbs',
      correct: (tree) =>
        raiseVerbPhrases(tree, words.verbPhrases, words.complementNouns, words.supersensesOf),
    },
    {
      name: 'occasions',
      correct: (tree) => raiseOccasions(tree, words.occasionNouns, words.supersensesOf),
    },
    { name: 'means', correct: raiseMeans },
    { name: 'days', correct: correctDays },
    { name: 'days behind subjects', correct: (tree) => freeDays(tree, words.supersensesOf) },
    { name: 'dates behind objects', correct: (tree) => raiseDates(tree, words.supersensesOf) },
    { name: 'dates of events', correct: (tree) => lowerDates(tree, words.supersensesOf) },
    { name: 'deadlines', correct: (tree) => lowerDeadlines(tree, words.supersensesOf) },
    { name: 'bounds of times', correct: lowerBounds },
    { name: 'second years', correct: joinSecondDates },
    { name: 'years of those before', correct: lowerSinceDates },
    { name: 'times', correct: gatherTimes },
    { name: 'zones of times', correct: joinZones },
    { name: 'counted times', correct: lowerCountedTimes },
    { name: 'measures before "after"', correct: lowerMeasures },
    { name: '"when" behind a date', correct: lowerWhen },
    { name: 'distances and directions', correct: joinDirections },
    { name: 'attachment to the nearest', correct: attachToNearest },
    {
      name: 'where people are from',
      correct: (tree) => lowerOrigins(tree, words.verbPhrases, words.supersensesOf),
    },
    { name: 'margins of wins', correct: lowerMargins },
    { name: 'what is left to do', correct: lowerRemainders },
    { name: 'phrases behind places', correct: liftFromPlaces },
    { name: 'places of meetings', correct: liftFromMet },
    { name: 'doers of events', correct: (tree) => lowerDoers(tree, words.supersensesOf) },
    { name: 'partners of events', correct: (tree) => raisePartners(tree, words.supersensesOf) },
    { name: 'topics', correct: (tree) => liftTopics(tree, words.supersensesOf) },
    { name: 'agents', correct: (tree) => correctAgents(tree, words.supersensesOf) },
    { name: 'means taken for agents', correct: correctMeans },
    { name: 'places taken for agents', correct: (tree) => correctSecondAgents(tree, words.supersensesOf) },
  ];
}
