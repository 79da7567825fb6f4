import type { Finding } from '../types/finding.js';

/** Everything the command line can find wrong with what it was given, in words: what is wrong, then what to do. */
export const wrong = {
  unknownFlag: (flag: string, meant: string | undefined): Finding => ({
    code: 'usage-flag',
    message: `There is no flag ${flag}. ${meant ? `Did you mean --${meant}?` : 'See factdeck --help for those there are.'}`,
  }),
  unknownCommand: (word: string, meant: string | undefined): Finding => ({
    code: 'usage-command',
    message: `There is no command "${word}". ${meant ? `Did you mean "${meant}"?` : 'See factdeck --help for those there are.'}`,
  }),
  flagWithoutValue: (flag: string): Finding => ({
    code: 'usage-value',
    message: `${flag} needs a value after it. See factdeck --help for an example.`,
  }),
  flagTwice: (flag: string): Finding => ({
    code: 'usage-value',
    message: `--${flag} is given twice. Give it once.`,
  }),
  unknownChoice: (
    flag: string,
    word: string,
    known: readonly string[],
    meant: string | undefined,
  ): Finding => ({
    code: 'usage-value',
    message: `--${flag} does not know "${word}". ${meant ? `Did you mean ${meant}?` : `Give one or more of: ${known.join(', ')}.`}`,
  }),
  notACount: (flag: string): Finding => ({
    code: 'usage-value',
    message: `--${flag} must be a whole number from 1 up, such as --${flag} 20.`,
  }),
  notADate: (given: string): Finding => ({
    code: 'usage-value',
    message: `--date does not know the day "${given}". Write it as YYYY-MM-DD, such as 2024-03-15.`,
  }),
  emptyValue: (flag: string): Finding => ({
    code: 'usage-value',
    message: `--${flag} is empty. Give it a value or leave it out.`,
  }),
  usage: (message: string): Finding => ({ code: 'usage', message }),
  noInput: (): Finding => ({
    code: 'usage-input',
    message: 'No article is given. Name a file or folder, or pipe text in; see factdeck --help.',
  }),
  noDeck: (): Finding => ({
    code: 'usage-input',
    message: 'No deck is given. Name the deck.json that factdeck build wrote.',
  }),
  oneDeck: (): Finding => ({
    code: 'usage-input',
    message: 'Several decks are given, and their files would bear the same names. Export one at a time.',
  }),
  deckWithoutCards: (): Finding => ({
    code: 'nothing-asked',
    message: 'The deck has no cards, so there is nothing to export. Add a card, or build it again.',
  }),
  nothingToExplain: (): Finding => ({
    code: 'usage-input',
    message:
      'It is not said what to explain. Give the id of a card before the deck.json, or one of --dropped, --sentence N and --at "words".',
  }),
  tooMuchToExplain: (): Finding => ({
    code: 'usage-input',
    message:
      'Several things to explain are given. Give one: a card, --dropped, --sentence N or --at "words".',
  }),
  unknownCard: (file: string, id: string, meant: string | undefined): Finding => ({
    code: 'explain-unknown-card',
    file,
    message: `There is no card ${id} in this deck. ${meant ? `Did you mean ${meant}?` : 'Find one by words of its sentence, with --at "words".'}`,
  }),
  lostCard: (file: string, id: string, made: string, own: string): Finding => ({
    code: 'explain-lost-card',
    file,
    message:
      made === own
        ? `factdeck does not make the card ${id} of the articles in this deck: it was written by hand, or the article or the fact was edited since. Build the deck again from its articles, or ask for its sentence with --at "words".`
        : `The deck was made by factdeck ${made}, and factdeck ${own} does not make the card ${id} any more. Build the deck again, or ask for its sentence with --at "words".`,
  }),
  ruleNotGiven: (file: string, id: string, rule: string): Finding => ({
    code: 'explain-unknown-rule',
    file,
    message: `The card ${id} was found by the rule "${rule}", which is not one of factdeck's own. Give its file with --rules.`,
  }),
  noSuchSentence: (file: string, count: number): Finding => ({
    code: 'explain-sentence',
    file,
    message: `The articles of this deck have ${counted(count, 'sentence')}. Give --sentence a number up to ${count}.`,
  }),
  noSentenceWith: (file: string, words: string): Finding => ({
    code: 'explain-sentence',
    file,
    message: `No sentence of this deck's articles has the words "${words}". Copy some from the article.`,
  }),
  rulesAsInput: (file: string): Finding => ({
    code: 'usage-input',
    file,
    message: 'This is a rule file, not an article. Give it after --rules.',
  }),
  configNotJson: (file: string, reason: string): Finding => ({
    code: 'config-json',
    file,
    message: `This is not valid JSON (${reason}). Correct it, or remove the file.`,
  }),
  configUnknownKey: (file: string, key: string, meant: string | undefined): Finding => ({
    code: 'config-key',
    file,
    pointer: `/${key}`,
    message: `There is no setting "${key}". ${meant ? `Did you mean "${meant}"?` : 'Remove it.'}`,
  }),
  configWrongType: (file: string, key: string, type: string): Finding => ({
    code: 'config-value',
    file,
    pointer: `/${key}`,
    message: `"${key}" must be ${type}. Change it, or remove it.`,
  }),
  inputMissing: (file: string): Finding => ({
    code: 'input-missing',
    file,
    message: 'There is no such file or folder. Check the path.',
  }),
  inputUnreadable: (file: string, reason: string): Finding => ({
    code: 'input-unreadable',
    file,
    message: `This cannot be read (${reason}). Check its permissions.`,
  }),
  folderWithoutArticles: (file: string): Finding => ({
    code: 'input-folder-empty',
    file,
    message: 'No .txt, .md or .html file is in this folder. Name a folder that has some, or a file.',
  }),
  sameArticle: (file: string, other: string): Finding => ({
    code: 'input-same-article',
    file,
    message: `This has the name or address of ${other}, so their cards could not be told apart. Rename it, or give one of them.`,
  }),
  deckNotJson: (file: string, line: number | undefined, reason: string): Finding => ({
    code: 'deck-json',
    file,
    ...(line === undefined ? {} : { line }),
    message: `This is not valid JSON (${reason}). Give a deck.json that factdeck build wrote.`,
  }),
  outputForeign: (file: string): Finding => ({
    code: 'output-foreign',
    file,
    message:
      'This exists, and factdeck did not write it or it was changed since. Name another folder with --out, or replace it with --force.',
  }),
  outputNotAFile: (file: string): Finding => ({
    code: 'output-not-a-file',
    file,
    message: 'A folder stands where this file would go. Move it away, or name another folder with --out.',
  }),
  outputUnwritable: (file: string, reason: string): Finding => ({
    code: 'output-unwritable',
    file,
    message: `This cannot be written (${reason}). Name another folder with --out.`,
  }),
  conlluLine: (file: string, line: number, reason: string): Finding => ({
    code: 'conllu-line',
    file,
    line,
    message: `${reason}. Correct the line, or leave --conllu out if this is plain text.`,
  }),
  noSentences: (): Finding => ({
    code: 'nothing-read',
    message: 'There is no sentence to parse: the text has no paragraph. Give an article of whole sentences.',
  }),
  noFacts: (): Finding => ({
    code: 'nothing-found',
    message:
      'There is nothing to make a card from: no sentence matched a rule. Give a news or textbook article in English, or add rules with --rules.',
  }),
  noCards: (): Finding => ({
    code: 'nothing-asked',
    message:
      'There is nothing to make a card from: no question about the facts would stand alone with one right answer. Allow more with --kinds, or give a longer article.',
  }),
};

/** What an error of the file system means, in words. */
export function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such folder',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    ENOTDIR: 'a file stands where a folder should',
    EEXIST: 'a file stands where a folder should',
    EISDIR: 'it is a folder',
    ENAMETOOLONG: 'the name is too long',
    ELOOP: 'its links go in a circle',
  };
  return reasons[code] ?? (code || (error instanceof Error ? error.message : String(error)));
}

/** A count with its noun: "1 card", "2 cards". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

export const bug = (error: unknown): string =>
  [
    'factdeck: this is a bug in factdeck, not in what you gave it; nothing was written. Please report it with these lines:',
    error instanceof Error ? (error.stack ?? error.message) : String(error),
    '',
  ].join('\n');
