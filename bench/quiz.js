// How large the quiz page is, how soon it shows itself and how soon it answers, in Chromium.
//   npm run bench:quiz -- [DECK.json] [--cards 200,5000] [--loads 7]
// The deck (out/deck.json, which `npm start` makes) is taken as often as the number of cards needs, its articles included.
// A time is the median over all loads: of the first paint until content was painted, of the others from a click until the
// frame that it brings about was drawn, of which up to 17 ms are waiting for a frame.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { writeQuiz } from '../dist/export/quiz.js';
import { packageFiles } from '../dist/resources.js';
import { printTable } from './figures.js';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { cards: { type: 'string', default: '200,5000' }, loads: { type: 'string', default: '7' } },
});
const source = positionals[0] ?? fileURLToPath(new URL('../out/deck.json', import.meta.url));
if (!existsSync(source)) {
  console.error(`${source}: there is no such deck; run \`npm start\` first, or name one.`);
  process.exit(2);
}
const deck = JSON.parse(readFileSync(source, 'utf8'));
const loads = Number(flags.loads);

/** A deck of so many cards: copies of the deck's articles and cards under ids of their own. */
function deckOf(count) {
  const copies = Array.from({ length: Math.ceil(count / deck.cards.length) }, (_, copy) => {
    const own = (id) => `${copy}-${id}`;
    const evidence = (all) => all.map((one) => ({ ...one, article: own(one.article) }));
    return {
      articles: deck.articles.map((article) => ({ ...article, id: own(article.id) })),
      cards: deck.cards.map((card) => ({ ...card, id: own(card.id), evidence: evidence(card.evidence) })),
    };
  });
  const cards = copies.flatMap((copy) => copy.cards).slice(0, count);
  const used = new Set(cards.flatMap((card) => card.evidence.map(({ article }) => article)));
  const articles = copies.flatMap((copy) => copy.articles).filter(({ id }) => used.has(id));
  return { ...deck, id: `${deck.id}-${count}`, articles, cards, facts: [], disagreements: [] };
}

/** Milliseconds from a click on what the selector names until its frame was drawn. */
const click = (page, selector) =>
  page.evaluate(
    (wanted) =>
      new Promise((resolve) => {
        const target = document.querySelector(wanted);
        const start = performance.now();
        target.click();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - start);
          port2.postMessage('');
        });
      }),
    selector,
  );

/** The steps in their order: what each is called, and how its time is taken. */
const steps = [
  ['start all questions', (page) => click(page, '#primary')],
  [
    'check a choice',
    async (page) => {
      await page.evaluate(() => document.querySelector('input[type="radio"]').click());
      return click(page, '#primary');
    },
  ],
  ['open the article', (page) => click(page, '.evidence button')],
  [
    'next question',
    async (page) => {
      await page.evaluate(() => document.querySelector('dialog').close());
      return click(page, '#primary');
    },
  ],
  ['go to the start page', (page) => click(page, '.tools button')],
  ['unfold what can be chosen', (page) => click(page, '.choose > summary')],
  ['choose a kind', (page) => click(page, '.chip input')],
];

/** A slip is looked up among all words of the deck. */
const typedSteps = [
  ['start short answers', (page) => click(page, '#primary')],
  [
    'check a typed answer with a slip',
    async (page) => {
      await page.evaluate(() => {
        const cards = JSON.parse(document.getElementById('deck').textContent).cards;
        const question = document.querySelector('.question').textContent;
        const { answer } = cards.find((card) => card.question === question);
        document.querySelector('input[type="text"]').value = answer.replace(/[a-z]{6,}/i, (word) =>
          word.slice(0, -1),
        );
      });
      return click(page, '#primary');
    },
  ],
];

/** The whole deck in a test, nothing answered: the longest result there is. */
const resultSteps = [
  ['start a test of all', (page) => click(page, '#primary')],
  ['look over and hand in', (page) => click(page, '#actions button:last-child')],
  ['see the result, all missed', (page) => click(page, '#primary')],
];

const passes = [
  ['#n=all&order=article&kinds=choice', steps],
  ['#n=all&order=article&kinds=short', typedSteps],
  ['#n=all&mode=test', resultSteps],
];

async function measured(browser, address) {
  const times = new Map();
  const note = (name, time) => times.set(name, [...(times.get(name) ?? []), time]);
  for (let load = 0; load < loads; load++) {
    for (const [hash, those] of passes) {
      const page = await browser.newPage();
      await page.goto(address + hash);
      const paint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      note('first paint', await page.waitForFunction(paint).then((handle) => handle.jsonValue()));
      await page.locator('body:not([data-waits])').waitFor();
      for (const [name, take] of those) note(name, await take(page));
      await page.close();
    }
  }
  return times;
}

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.CHROMIUM ?? usualPlaces.find((place) => existsSync(place));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const folder = mkdtempSync(join(tmpdir(), 'factdeck-bench-'));
for (const count of flags.cards.split(',').map(Number)) {
  const page = writeQuiz(deckOf(count), packageFiles());
  const path = join(folder, `${count}.html`);
  writeFileSync(path, page);
  const size = (bytes) => `${Math.round(bytes / 1000)} kB`;
  const sizes = `${size(Buffer.byteLength(page))}, ${size(gzipSync(page).length)} as a server sends it (gzip)`;
  const times = await measured(browser, pathToFileURL(path).href);
  const rows = [...times].map(([name, all]) => [name, median(all).toFixed(0), Math.max(...all).toFixed(0)]);
  printTable(`${count} cards: ${sizes}`, ['milliseconds', 'median', 'longest'], rows);
}
await browser.close();
rmSync(folder, { recursive: true });
