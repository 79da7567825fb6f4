// Words a second and memory beside two taggers that do less (no trees, no facts), each in a process of its own over the
// same text; then factdeck's stages, and its start-up.
//   npm run bench:speed [-- --treebanks FOLDER] [article ..]
// Without articles: the seeds, repeated to 100,000 words. With a folder that holds en_ewt-dev and en_gum-dev.conllu, tags
// are compared on raw paragraphs: words are aligned by their characters, punctuation and signs left out. Speed goes by
// processor time, all threads together, so that other work on the machine counts little.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAnnotator } from '../dist/annotate/annotate.js';
import { createParser } from '../dist/annotate/parser/parser.js';
import { createSentenceSplitter } from '../dist/annotate/tokenize/split-sentences.js';
import { tokenizeBlock } from '../dist/annotate/tokenize/tokenize-block.js';
import { createEngine, readArticle, studyArticle } from '../dist/pipeline.js';
import { packageFiles } from '../dist/resources.js';
import { percent, printTable } from './figures.js';
import { processorSeconds } from './processor-time.js';

const WANTED = 100_000;
const LIBRARIES = ['compromise', 'wink-nlp', 'factdeck'];
const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));

const given = process.argv.slice(2);
const flag = given.indexOf('--treebanks');
const folder = flag < 0 ? undefined : given.splice(flag, 2)[1];
const treebanks =
  folder === undefined ? [] : ['ewt', 'gum'].map((name) => join(folder, `en_${name}-dev.conllu`));
const seeds = () =>
  readdirSync(pathOf('../seeds'))
    .sort()
    .map((name) => pathOf(`../seeds/${name}`));
const sources = (given.length > 0 ? given : seeds()).flatMap((name) => {
  const article = readArticle(readFileSync(name), { name });
  return article.ok ? [article.value] : [];
});

const runningText = ({ text, blocks }) =>
  blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n');
const wordsIn = (text) => text.split(/\s+/).filter(Boolean).length;

/** Articles in turn until there are enough words. */
const articles = [];
let words = 0;
for (let i = 0; words < WANTED; i++) {
  const article = sources[i % sources.length];
  articles.push(article);
  words += wordsIn(runningText(article));
}
const texts = articles.map(runningText);

const elapsed = (run) => {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e9;
};
const best = (runs, clock, run) => Math.min(...Array.from({ length: runs }, () => clock(run)));
/** Seconds of processor time for each of a list in turn, at best. */
const spent = (runs, list, work) =>
  best(runs, processorSeconds, () => {
    for (const item of list) work(item);
  });
const whole = (value) => Math.round(value).toString();

console.log(`${articles.length} articles, ${words} words, Node ${process.version}`);
compareLibraries();
measureStages();
measureStart();

function compareLibraries() {
  const figures = LIBRARIES.map((library) => {
    const script = pathOf('measure-tagger.js');
    const command = [...process.execArgv, script, library, String(words), ...treebanks];
    return JSON.parse(
      execFileSync(process.execPath, command, { input: JSON.stringify(texts), maxBuffer: 1e8 }),
    );
  });
  printTable(
    'each in its own process, over the same running text',
    ['', 'does', 'load, s', 'words/s at first', 'warm', 'peak memory, MB'],
    figures.map(({ does, loading, cold, warm, megabytes }, i) => [
      LIBRARIES[i],
      does,
      loading.toFixed(2),
      whole(cold),
      whole(warm),
      whole(megabytes),
    ]),
  );
  treebanks.forEach((path, bank) => {
    printTable(
      `tags, ${path.split('/').at(-1)}`,
      ['', 'words found', 'tag right, of these', 'of all words'],
      figures.map(({ tags }, i) => {
        const sum = tags[bank];
        return [
          LIBRARIES[i],
          percent(sum.found, sum.words),
          percent(sum.right, sum.found),
          percent(sum.right, sum.words),
        ];
      }),
    );
  });
}

function measureStages() {
  const files = packageFiles();
  const splitSentences = createSentenceSplitter(files);
  const annotator = createAnnotator(files);
  const cut = (text) => splitSentences(text, tokenizeBlock(text, 0, text.length));
  const raw = texts.map(cut);
  const tokens = raw.flat().reduce((sum, sentence) => sum + sentence.length, 0);
  const parse = (parser, group) => parser.parse(group.map((sentence) => sentence.map(({ form }) => form)));
  const parser = createParser(files);
  const slow = createParser(files, { kernel: 'javascript' });
  const few = raw.slice(0, 4);
  const share = few.flat().reduce((sum, sentence) => sum + sentence.length, 0) / tokens;
  const created = createEngine(files);
  if (!created.ok) throw new Error(created.findings[0]?.message);
  const stages = [
    ['tokens and sentences', spent(3, texts, cut)],
    ['tags and trees', spent(3, raw, (group) => parse(parser, group))],
    ['tags and trees in plain JavaScript', spent(2, few, (group) => parse(slow, group)) / share],
    ['annotate()', spent(3, articles, (article) => annotator.annotate(article))],
    [
      'article to cards',
      spent(2, articles, (article) => studyArticle(created.value, article, ['choice', 'short', 'cloze'])),
    ],
  ];
  printTable(
    `factdeck's stages, warm, ${tokens} tokens`,
    ['', 'tokens/s', 'words/s', 'microseconds a token'],
    stages.map(([name, time]) => [
      name,
      whole(tokens / time),
      whole(words / time),
      ((1e6 * time) / tokens).toFixed(2),
    ]),
  );
}

function measureStart() {
  const main = pathOf('../dist/cli/main.js');
  const run = (...args) => execFileSync(process.execPath, [main, ...args]);
  const article = given[0] ?? seeds()[0];
  printTable(
    'start, by the clock',
    ['', 'seconds'],
    [
      ['models loaded, in this process', best(3, elapsed, () => createAnnotator(packageFiles())).toFixed(3)],
      ['factdeck --version', best(3, elapsed, () => run('--version')).toFixed(2)],
      ['facts of one article', best(3, elapsed, () => run('facts', '--quiet', article)).toFixed(2)],
    ],
  );
}
