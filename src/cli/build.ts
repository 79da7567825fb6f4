import { join } from 'node:path';
import { formatNames } from '../export/formats.js';
import type { Engine, MadeDeck, Study } from '../pipeline.js';
import { CARD_KINDS } from '../types/card.js';
import type { Deck } from '../types/deck.js';
import type { Finding } from '../types/finding.js';
import { buildReport, buildSummary } from './build-report.js';
import type { Command } from './command.js';
import { type FolderFiles, folderFiles, USUAL_FORMATS, withNeeded } from './deck-files.js';
import { loadPipeline, openEngine, type ReadArticle, readArticles } from './engine.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { allOf, choicesOf, countOf, dayOf, pathsOf, textOf } from './flag-values.js';
import { folderNames } from './folder-names.js';
import { interruptible } from './interruption.js';
import { makingOf } from './making.js';
import { counted, wrong } from './messages.js';
import { ARTICLES, type Given } from './options.js';
import { withTimesOfChange } from './previous-deck.js';
import { readArticleFiles } from './read-input.js';
import { SHEET_FLAGS } from './sheet-plan.js';
import { createTerminal, type Terminal } from './terminal.js';
import { packageVersion } from './version.js';
import { writeFolders } from './write-files.js';

/** `factdeck build`: articles to decks, written to a folder in every format asked for. */
export const buildCommand: Command = {
  name: 'build',
  describe: 'Make a study deck from articles',
  paths: ARTICLES,
  flags: [
    'out',
    'title',
    'date',
    'format',
    'anki-notetype',
    'kinds',
    'count',
    'seed',
    'rules',
    'each',
    ...SHEET_FLAGS,
    'force',
    'quiet',
    'json',
  ],
  examples: [
    ['factdeck build article.txt', 'quiz, worksheet and Anki deck into out/'],
    ['factdeck build unit-3/ --each --out decks', 'a deck for every article of a folder'],
    ['pandoc page.docx -t plain | factdeck build --title "Tides" --count 20', 'from another program'],
  ],
  run: build,
};

function flagValues({ flags }: Given) {
  return allOf({
    out: textOf('out', flags.out),
    title: textOf('title', flags.title),
    date: dayOf(flags.date),
    formats: choicesOf('format', flags.format ?? USUAL_FORMATS, formatNames),
    kinds: choicesOf('kinds', flags.kinds, CARD_KINDS),
    count: countOf('count', flags.count),
    seed: textOf('seed', flags.seed),
    rules: pathsOf('rules', flags.rules),
  });
}

type BuildFlags = Extract<ReturnType<typeof flagValues>, { ok: true }>['value'];

/** A deck, what it was made from, and the folder it goes to. */
interface Made extends MadeDeck {
  readonly studies: readonly Study[];
  readonly folder: string;
}

/** The same with the times of change of the deck that stood in the folder, or why it could not be read. */
interface Dated extends Made {
  readonly unread: readonly Finding[];
}

async function build(given: Given): Promise<ExitCode> {
  const terminal = createTerminal(given.flags);
  const flags = flagValues(given);
  if (!flags.ok) return terminal.fail(flags.findings);
  const making = await makingOf(given.flags, flags.value.formats);
  if (!making.ok) return terminal.fail(making.findings);
  const files = await readArticleFiles(given.paths);
  if (!files.ok) return terminal.fail(files.findings);
  const articles = await readArticles(files.value, flags.value);
  if (!articles.ok) return terminal.fail(articles.findings);
  const each = given.flags.each === true;
  const engine = await openEngine(flags.value.rules);
  if (!engine.ok) return terminal.fail(engine.findings);
  const studies = await studyAll(engine.value, articles.value, flags.value, each, terminal);
  const made = await makeDecks(engine.value, articles.value, studies, flags.value, each);
  const fresh = made.filter(({ deck }) => deck.cards.length > 0);
  const decks = await Promise.all(
    fresh.map(async (one) => ({ ...one, ...(await withTimesOfChange(one.deck, one.folder)) })),
  );
  if (decks.length === 0) {
    return terminal.fail([
      made.some(({ deck }) => deck.facts.length > 0) ? wrong.noCards() : wrong.noFacts(),
    ]);
  }
  await refuseUnsound(decks.map(({ deck }) => deck));
  const exported = await folderFiles(decks, withNeeded(flags.value.formats), making.value);
  if (!exported.ok) return terminal.fail(exported.findings);
  return writeDecks(decks, exported.value, made.length - decks.length, given, terminal);
}

/** Holds back a deck that breaks its schema: nothing is written, and the fault is ours. */
async function refuseUnsound(decks: readonly Deck[]): Promise<void> {
  const [{ createDeckValidator }, { packageFiles }] = await Promise.all([
    import('../deck/validate-deck.js'),
    import('../resources.js'),
  ]);
  const validate = createDeckValidator(packageFiles());
  for (const deck of decks) {
    const checked = validate(deck);
    if (checked.ok) continue;
    const [{ pointer, message } = { pointer: '', message: '' }] = checked.findings;
    throw new Error(`the deck made breaks its schema at ${pointer}: ${message}`);
  }
}

async function studyAll(
  engine: Engine,
  articles: readonly ReadArticle[],
  flags: BuildFlags,
  each: boolean,
  terminal: Terminal,
): Promise<readonly Study[]> {
  const { findFacts, askAbout, askTogether } = await loadPipeline();
  const readings = articles.map(({ article, path }, index) => {
    terminal.progress(`Reading ${path} (${index + 1} of ${articles.length})`);
    return findFacts(engine, article);
  });
  return each
    ? readings.map((reading) => askAbout(engine, reading, flags.kinds))
    : askTogether(engine, readings, flags.kinds);
}

async function makeDecks(
  engine: Engine,
  articles: readonly ReadArticle[],
  studies: readonly Study[],
  flags: BuildFlags,
  each: boolean,
): Promise<readonly Made[]> {
  const { makeDeck } = await loadPipeline();
  const { title, count, date, seed, kinds, rules } = flags;
  const options = {
    version: packageVersion(),
    record: { kinds, ...present({ count, date, seed }), ...(rules.length > 0 ? { rules } : {}) },
    ...present({ title, count }),
  };
  const folder = flags.out ?? 'out';
  if (!each) return [{ ...makeDeck(engine, studies, options), studies, folder }];
  const names = folderNames(articles.map(({ name }) => name));
  return studies.map((study, index) => ({
    ...makeDeck(engine, [study], options),
    studies: [study],
    folder: join(folder, names[index] ?? String(index)),
  }));
}

type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** The entries that have a value. */
function present<T extends object>(entries: T): Present<T> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Present<T>;
}

async function writeDecks(
  decks: readonly Dated[],
  outputs: readonly FolderFiles[],
  empty: number,
  given: Given,
  terminal: Terminal,
): Promise<ExitCode> {
  const written = await interruptible((asked) => writeFolders(outputs, given.flags.force === true, asked));
  if (!written.ok) return terminal.fail(written.findings);
  if (written.value.length === 0) return EXIT.interrupted;
  const summaries = decks.map(({ folder, ...made }, index) => {
    const names = outputs[index]?.files.map((file) => file.name) ?? [];
    const paths = names.map((name) => join(folder, name));
    return buildSummary(made, paths);
  });
  for (const summary of summaries) terminal.say(buildReport(summary));
  terminal.warn([...decks.flatMap(({ unread }) => unread), ...outputs.flatMap(({ lost }) => lost)]);
  if (empty > 0) terminal.say(`${counted(empty, 'article')} gave no card, and no deck.`);
  if (given.flags.json === true) terminal.result(`${JSON.stringify({ ok: true, decks: summaries })}\n`);
  return EXIT.done;
}
