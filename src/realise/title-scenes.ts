import { isIn, listed, type WordList } from './lexicon.js';

/** What happens by words of a title, and who and what has a part in it: "the survivors" of an earthquake. */
const scenes: readonly (readonly [words: readonly WordList[], nouns: readonly WordList[]])[] = [
  [['attackWords'], ['attackScene']],
  [['warWords'], ['warScene']],
  [['quakeWords'], ['disasterScene', 'quakeScene']],
  [['fireWords'], ['disasterScene', 'fireScene']],
  [['floodWords'], ['disasterScene', 'floodScene']],
  [['sportWords'], ['sportScene', 'matchWords']],
  [['electionWords'], ['voteScene']],
  [['motionWords'], ['motionScene']],
  [['purchaseWords'], ['purchaseScene']],
  [
    ['talksWords', 'accordWords'],
    ['talksScene', 'accordWords'],
  ],
  [['protestWords'], ['protestScene']],
  [['transferWords'], ['transferScene']],
  [['trialWords'], ['trialScene']],
  [['parliamentWords'], ['parliamentScene']],
  [['battleWords'], ['battleScene']],
];

const fight: readonly WordList[] = ['attackScene', 'attackWords'];
const storm: readonly WordList[] = ['disasterScene', 'stormWords'];

/** "3-2", "3–2": a result of a match. */
const RESULT = /(?:^|\s)\d{1,3}[-–]\d{1,3}(?=[\s:,.]|$)/u;

/** Nouns of the scenes that a title's words set: "the toll" under "Quake in Chile", "the referee" under "Lowmarsh 3-2 Vik". */
export function sceneNouns(title: string, words: ReadonlySet<string>): ReadonlySet<string> {
  const isSet = (lists: readonly WordList[]): boolean =>
    lists.some((list) => [...words].some((word) => isIn(list, word)));
  const nouns = scenes.filter(([lists]) => isSet(lists)).flatMap(([, lists]) => lists);
  // "Militants storm base"
  const isFight = isSet(['warWords', 'attackWords', 'attackScene', 'fighterWords']);
  if (isSet(['stormWords'])) nouns.push(...(isFight ? fight : storm));
  if (isSet(['shipWords']) && isSet(['shipLossWords'])) nouns.push('disasterScene', 'shipScene');
  // "Lake bursts its banks"
  if (isSet(['bankedWords']) && isSet(['burstWords']))
    nouns.push('disasterScene', 'floodScene', 'floodWords');
  if (RESULT.test(title)) nouns.push('sportScene', 'matchWords');
  return new Set(nouns.flatMap((list) => listed(list)));
}

/** "the meeting" under "Ministers meet in Vik", "the removal" under "Mayor removed": the noun is made from a word of the title. */
export function isMadeFrom(noun: string, words: ReadonlySet<string>): boolean {
  const verb = listed('eventOfVerb').find((pair) => pair.startsWith(`${noun}=`));
  if (verb !== undefined && words.has(verb.slice(noun.length + 1))) return true;
  const stem = noun.replace(/(?:ing|ment|ation|ion|ure|al)$/, '');
  if (stem.length < 4 || stem === noun) return false;
  // "portion" is not made from "port", nor "mission" from "miss".
  const isWhole = stem.length > 4 || /(?:ing|ment)$/.test(noun);
  return words.has(`${stem}e`) || (isWhole && words.has(stem));
}
