import type { Options } from 'yargs';
import { describeFormats } from '../export/formats.js';
import { partNames } from '../export/worksheet/plan.js';

/** Every flag, once: commands pick those they know, and the configuration file may set any of them. */
export const flags = {
  out: {
    alias: 'o',
    type: 'string',
    requiresArg: true,
    describe: 'Folder to write to, made if missing (default: out; of import: where the deck is)',
  },
  title: { type: 'string', requiresArg: true, describe: "The deck's title (default: the article's)" },
  date: {
    type: 'string',
    requiresArg: true,
    describe: 'Day the article was published, YYYY-MM-DD: "on Tuesday" counts from it',
  },
  format: {
    type: 'string',
    array: true,
    requiresArg: true,
    describe: `What to write, separated by commas: ${describeFormats()}`,
  },
  'anki-notetype': {
    type: 'string',
    requiresArg: true,
    describe:
      'What your Anki calls its note types Basic and Cloze, for anki.csv: "Einfach,Lückentext" in German',
  },
  kinds: {
    type: 'string',
    array: true,
    requiresArg: true,
    describe:
      'Kinds of card, separated by commas: choice, truefalse, short, cloze, match, order (default: all)',
  },
  count: { type: 'number', requiresArg: true, describe: 'Keep the best N cards, spread over the article' },
  seed: { type: 'string', requiresArg: true, describe: 'Any word: gives choices and versions another order' },
  rules: {
    type: 'string',
    array: true,
    requiresArg: true,
    describe: 'Rule file of your own; repeat for more',
  },
  each: { type: 'boolean', describe: 'A deck for every article, each in a folder of its own' },
  force: { type: 'boolean', describe: 'Replace files that factdeck did not write' },
  deck: {
    type: 'string',
    requiresArg: true,
    describe: 'The deck.json that the notes were made from (default: out/deck.json)',
  },
  prefer: {
    type: 'string',
    requiresArg: true,
    describe: 'Where the deck changed a card too: take the words of the "file" or of the "deck"',
  },
  plan: { type: 'string', requiresArg: true, describe: 'YAML file that says how the worksheet is to be' },
  parts: {
    type: 'string',
    array: true,
    requiresArg: true,
    describe: `What the worksheet is made of, in order, separated by commas: ${partNames.join(', ')} (default: all)`,
  },
  'every-card': {
    type: 'boolean',
    describe: 'Ask a fact in several ways on one worksheet (default: each fact once)',
  },
  versions: {
    type: 'number',
    requiresArg: true,
    describe: 'Worksheets A, B … with their own order of questions and choices',
  },
  key: {
    type: 'string',
    requiresArg: true,
    describe:
      'Where the answers stand: in a file of their own, on pages after the sheet, or none (default: file)',
  },
  paper: { type: 'string', requiresArg: true, describe: 'a4 or letter (default: a4)' },
  'large-print': { type: 'boolean', describe: 'The worksheet in 18 pt' },
  dyslexia: { type: 'boolean', describe: 'The worksheet in sans serif, widely set, 1.5 lines apart' },
  'word-bank': {
    type: 'boolean',
    describe: 'The missing words above the gaps; --no-word-bank: without them',
  },
  chromium: {
    type: 'string',
    requiresArg: true,
    describe: 'The browser that prints PDFs: Chromium, Chrome, Edge or Brave (default: one that is found)',
  },
  conllu: { type: 'boolean', describe: 'Input is CoNLL-U: keep its tokens, predict the other columns' },
  dropped: { type: 'boolean', describe: 'Every card that is not in the deck, by sentence, and why' },
  sentence: {
    type: 'number',
    requiresArg: true,
    describe: 'All that came of the Nth sentence, counted through all articles',
  },
  at: { type: 'string', requiresArg: true, describe: 'All that came of the sentences with these words' },
  quiet: { alias: 'q', type: 'boolean', describe: 'Say nothing but errors' },
  json: { type: 'boolean', describe: 'A summary for programs on standard output' },
} as const satisfies Record<string, Options>;

export type FlagName = keyof typeof flags;

/** What a command was called with, not yet checked. */
export interface Given {
  readonly paths: readonly string[];
  readonly flags: Readonly<Partial<Record<FlagName, unknown>>>;
}

export const ARTICLES = {
  name: 'article',
  describe: 'Text, Markdown or HTML file, a folder of them, or - for standard input',
} as const;

/** Stands for `-` among the paths, which yargs would swallow; also what messages call it. */
export const STANDARD_INPUT = 'standard input';
