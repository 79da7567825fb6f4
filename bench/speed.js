// Words a second from article to deck, beside two taggers that do less (no trees, no facts), in one run.
// usage: npm run bench:speed [-- article.txt ...]     without files: the seeds, repeated to 100,000 words
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { createEngine, readArticle, studyArticle } from '../dist/pipeline.js';
import { packageFiles } from '../dist/resources.js';

const wanted = 100_000;
const folder = new URL('../seeds/', import.meta.url);
const given = process.argv.slice(2);
const names =
  given.length > 0
    ? given
    : ['vienna-talks-open.txt', 'vienna-talks-close.txt'].map((name) => fileURLToPath(new URL(name, folder)));
const sources = names.map((name) => ({ name, text: readFileSync(name, 'utf8') }));
const wordsIn = (text) => text.split(/\s+/).filter(Boolean).length;

/** Articles of about 500 words, until there are enough words. */
const articles = [];
let words = 0;
for (let i = 0; words < wanted; i++) {
  const source = sources[i % sources.length];
  articles.push(source);
  words += wordsIn(source.text);
}

const seconds = (run) => {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e9;
};
const report = (name, time) =>
  console.log(
    `${name.padEnd(34)} ${Math.round(words / time)
      .toString()
      .padStart(9)} words/s   ${time.toFixed(2)} s`,
  );

const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const startUp = Math.min(
  ...[1, 2, 3].map(() => seconds(() => execFileSync(process.execPath, [main, '--version']))),
);
const oneArticle = Math.min(
  ...[1, 2, 3].map(() => seconds(() => execFileSync(process.execPath, [main, 'facts', '--quiet', names[0]]))),
);
console.log(`${articles.length} articles, ${words} words, Node ${process.version}`);
console.log(
  `start-up (--version) ${startUp.toFixed(2)} s; facts of one article, process included ${oneArticle.toFixed(2)} s`,
);

const created = createEngine(packageFiles());
if (!created.ok) throw new Error(created.findings[0]?.message);
const build = () => {
  for (const { name, text } of articles) {
    const article = readArticle(new TextEncoder().encode(text), { name });
    if (article.ok) studyArticle(created.value, article.value, ['choice', 'short', 'cloze']);
  }
};
const wink = winkNLP(model, ['sbd', 'pos', 'ner']);
const text = articles.map((article) => article.text).join('\n\n');

for (const pass of ['cold', 'warm']) {
  report(`factdeck: article to cards, ${pass}`, seconds(build));
  report(
    `compromise: tags, ${pass}`,
    seconds(() => nlp(text).json()),
  );
  report(
    `wink-nlp: tags, names, ${pass}`,
    seconds(() => wink.readDoc(text).out()),
  );
}
