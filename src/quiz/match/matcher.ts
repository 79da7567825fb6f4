import type { QuizCard, QuizDeck } from '../../types/quiz.js';
import { isOneSlip } from './slip.js';
import { dateWords, folded, isNumber, wordsOf } from './words.js';

/** Tells whether a typed answer is right for a card. */
export type Matcher = (card: Pick<QuizCard, 'answer' | 'accept'>, given: string) => boolean;

const shortestForgiven = 5;

/**
 * Returns a matcher that forgives case, accents, punctuation, articles, the order of a list or of a date, and one slip in a word
 * of five letters or more. It forgives no slip in a number, in a word's first letter, or where the typed word is
 * itself a word of the deck ("nitrite" for "nitrate").
 */
export function createMatcher({ cards, articles }: Pick<QuizDeck, 'cards' | 'articles'>): Matcher {
  let known: Known | undefined;
  const isKnown: Known = (word) => {
    known ??= wordFinder([...articles.map(({ text }) => text), ...cards.flatMap(textsOf)]);
    return known(word);
  };
  return ({ answer, accept }, given) =>
    given.trim() !== '' && [answer, ...accept].some((right) => isSame(given, right, isKnown));
}

/** A deck made by hand may ask for words that its articles lack. */
function textsOf({ answer, accept, distractors }: QuizCard): readonly string[] {
  return [answer, ...accept, ...distractors];
}

type Known = (word: string) => boolean;

/** Tells whether a word stands in one of the texts. A set of all words would take a large deck too long to make. */
function wordFinder(texts: readonly string[]): Known {
  const all = `\n${folded(texts.join('\n'))}\n`;
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(all.charAt(at));
  return (word) => {
    for (let at = all.indexOf(word); at >= 0; at = all.indexOf(word, at + 1)) {
      if (!isLetter(at - 1) && !isLetter(at + word.length)) return true;
    }
    return false;
  };
}

function isSame(given: string, right: string, isKnown: Known): boolean {
  const [typed, meant] = [wordsOf(given), wordsOf(right)];
  if (meant.length === 0) return given.trim() === right.trim();
  if (isSameWords(typed, meant, isKnown) || isSameLetters(typed, meant)) return true;
  const [typedDate, meantDate] = [dateWords(typed), dateWords(meant)];
  if (typedDate && meantDate && isSameWords(typedDate, meantDate, isKnown)) return true;
  const [typedItems, meantItems] = [listItems(given), listItems(right)];
  return meantItems.length > 1 && isSameList(typedItems, meantItems, isKnown);
}

function isSameWords(typed: readonly string[], meant: readonly string[], isKnown: Known): boolean {
  return (
    typed.length === meant.length &&
    meant.every((word, place) => isSameWord(typed[place] ?? '', word, isKnown))
  );
}

function isSameWord(typed: string, meant: string, isKnown: Known): boolean {
  if (typed === meant) return true;
  if (isNumber(typed) || isNumber(meant)) return false;
  if (`${typed}s` === meant || typed === `${meant}s`) return meant.length >= shortestForgiven;
  return (
    [...meant].length >= shortestForgiven &&
    typed.at(0) === meant.at(0) &&
    isOneSlip(typed, meant) &&
    !isKnown(typed)
  );
}

/** "co-operation" and "cooperation" */
function isSameLetters(typed: readonly string[], meant: readonly string[]): boolean {
  return !meant.some(isNumber) && typed.join('') === meant.join('');
}

function isSameList(typed: readonly string[], meant: readonly string[], isKnown: Known): boolean {
  if (typed.length !== meant.length) return false;
  const open = [...typed];
  return meant.every((item) => {
    const found = open.findIndex((candidate) => isSameWords(wordsOf(candidate), wordsOf(item), isKnown));
    if (found >= 0) open.splice(found, 1);
    return found >= 0;
  });
}

function listItems(text: string): readonly string[] {
  return text.split(/,(?!\d)|;|\band\b|&/i).filter((item) => item.trim() !== '');
}
