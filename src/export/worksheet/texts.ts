import type { CardKind } from '../../types/card.js';
import type { PupilField } from './plan.js';

/** Every word that a worksheet says by itself. Another language is another table like `english`. */
export interface SheetTexts {
  /** BCP 47, for the page's `lang`. */
  readonly language: string;
  readonly worksheet: string;
  readonly fields: Readonly<Record<PupilField, string>>;
  readonly points: string;
  readonly score: (points: number) => string;
  readonly pointsEach: (points: number) => string;
  readonly worth: (points: number) => string;
  readonly version: (letter: string) => string;
  readonly seed: (seed: string) => string;
  readonly deck: (id: string) => string;
  /** Around the page's number and the number of pages. */
  readonly page: { readonly before: string; readonly of: string };
  readonly text: (number: number) => string;
  readonly wordBank: string;
  readonly gap: string;
  readonly letterToWrite: string;
  readonly numberToWrite: string;
  readonly verdicts: {
    readonly true: { readonly letter: string; readonly word: string };
    readonly false: { readonly letter: string; readonly word: string };
  };
  /** Under the title: what to do. */
  readonly lead: (texts: number) => string;
  readonly headings: Readonly<Record<CardKind, string>>;
  readonly instructions: Readonly<Record<CardKind, string>>;
  /** Instead of the above where there is no bank, and where nothing is to be corrected. */
  readonly withoutBank: string;
  readonly withoutCorrection: string;
  readonly key: {
    readonly heading: string;
    readonly also: (forms: string) => string;
    readonly instead: (wrong: string, right: string) => string;
    readonly fromTop: (marks: string) => string;
    readonly claimedBy: (who: string) => string;
    readonly place: (text: number | undefined, first: number, last: number) => string;
    readonly level: (words: number, sentences: number, grade: number) => string;
    readonly disagreement: string;
    readonly told: (what: string, fillers: readonly string[]) => string;
    readonly filler: (said: string, by: string) => string;
    readonly again: string;
  };
}

const counted = (count: number, one: string, more: string): string =>
  `${String(count).replace(/\B(?=(\d{3})+$)/g, ',')} ${count === 1 ? one : more}`;

export const english: SheetTexts = {
  language: 'en',
  worksheet: 'Worksheet',
  fields: { name: 'Name', class: 'Class', date: 'Date' },
  points: 'Points',
  score: (points) => `/ ${points}`,
  pointsEach: (points) => `${counted(points, 'point', 'points')} each`,
  worth: (points) => `(${counted(points, 'point', 'points')})`,
  version: (letter) => `Version ${letter}`,
  seed: (seed) => `Seed ${seed}`,
  deck: (id) => `Deck ${id}`,
  page: { before: 'Page ', of: ' of ' },
  text: (number) => `Text ${number}`,
  wordBank: 'Word bank',
  gap: 'gap',
  letterToWrite: 'letter',
  numberToWrite: 'number',
  verdicts: { true: { letter: 'T', word: 'True' }, false: { letter: 'F', word: 'False' } },
  lead: (texts) => {
    if (texts === 0) return 'Answer the questions.';
    return texts === 1
      ? 'Read the text, then answer the questions from what it says.'
      : 'Read the texts, then answer the questions from what they say.';
  },
  headings: {
    choice: 'Multiple choice',
    truefalse: 'True or false',
    short: 'Short answers',
    cloze: 'Fill the gaps',
    match: 'Matching',
    order: 'Timeline',
  },
  instructions: {
    choice: 'Circle the letter of the one right answer.',
    truefalse: 'Circle T or F. Correct the false statements: write what would be right on the line.',
    short: 'Answer in a few words; whole sentences are not needed.',
    cloze: 'Complete each sentence with an expression from the box above it. Use each one once.',
    match: 'Write on each line the letter of what belongs to it.',
    order: 'Number the events: 1 for the earliest, 2 for the next, and so on.',
  },
  withoutBank: 'Complete each sentence.',
  withoutCorrection: 'Circle T or F.',
  key: {
    heading: 'Answer key',
    also: (forms) => `also: ${forms}`,
    instead: (wrong, right) => `not ${wrong}, but ${right}`,
    fromTop: (marks) => `From top to bottom: ${marks}`,
    claimedBy: (who) => `Claimed by ${who}.`,
    place: (text, first, last) => {
      const lines = first === last ? `line ${first}` : `lines ${first}–${last}`;
      return text === undefined ? lines : `text ${text}, ${lines}`;
    },
    level: (words, sentences, grade) =>
      `${counted(words, 'word', 'words')}, ${counted(sentences, 'sentence', 'sentences')}, reading level ${grade.toFixed(1)} (Flesch–Kincaid grade)`,
    disagreement: 'The texts disagree. No question takes a side, but pupils may notice:',
    told: (what, fillers) => `${what}: ${fillers.join(', ')}`,
    filler: (said, by) => `“${said}” (${by})`,
    again: 'The same deck, plan and seed give the same sheet again.',
  },
};
