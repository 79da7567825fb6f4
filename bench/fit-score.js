// Fits the weights of the score (src/realise/score.ts) to the labelled cards in bench/labels and prints how well they hold
// on articles that they were not fitted to.
//   npm run fit:score [-- --write]
// A logistic regression, cross-validated by leaving out one article in five. Labels whose question is no longer made are left
// out and counted. --write puts the weights into src/realise/lexicon/score-weights.json.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { featureNames } from '../dist/realise/score.js';
import { percent, printTable } from './figures.js';
import { judgedArticle } from './judged-article.js';
import { areaUnderCurve, crossValidated, fitted, namedWeights } from './logistic.js';

const { values: flags } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));
const FOLDERS = ['quality/articles', '../seeds'];
const PENALTY = 3;

const labels = readdirSync(pathOf('labels'))
  .filter((name) => /^round-.*\.jsonl$/.test(name))
  .flatMap((name) =>
    readFileSync(pathOf(`labels/${name}`), 'utf8')
      .split('\n')
      .filter(Boolean),
  )
  .map((line) => JSON.parse(line));

/** Labelled cards that are still made: { article, x, ok }. */
const examples = [];
for (const article of [...new Set(labels.map((label) => label.article))].sort()) {
  const path = FOLDERS.map((folder) => pathOf(`${folder}/${article}`)).find(existsSync);
  const made = new Map(
    judgedArticle(article, readFileSync(path)).questions.map((one) => [
      `${one.question}\n${one.answer}`,
      one,
    ]),
  );
  for (const { question, answer, ok } of labels.filter((label) => label.article === article)) {
    const features = made.get(`${question}\n${answer}`)?.features;
    if (features)
      examples.push({ article, question, answer, ok, x: [1, ...featureNames.map((name) => features[name])] });
  }
}
const share = (list) => percent(list.filter(({ ok }) => ok).length, list.length);
console.log(
  `${labels.length} labels, ${examples.length} of cards that are still made; ${share(examples)} % pass`,
);

const judged = crossValidated(examples, PENALTY);
console.log(`cross-validated area under the curve: ${areaUnderCurve(judged).toFixed(3)}`);
printTable(
  'cards kept by a threshold, on articles left out',
  ['score at least', 'cards', 'of all', 'pass'],
  [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9].map((least) => {
    const kept = judged.filter(({ p }) => p >= least);
    return [least, kept.length, percent(kept.length, judged.length), share(kept)];
  }),
);

const stored = namedWeights(fitted(examples, PENALTY), featureNames);
printTable(
  'weights',
  ['feature', 'weight'],
  featureNames.map((name) => [name, stored.weights[name].toFixed(2)]),
);
if (flags.write) {
  const file = pathOf('../src/realise/lexicon/score-weights.json');
  writeFileSync(file, `${JSON.stringify(stored, null, 2)}\n`);
  console.log('\nwrote src/realise/lexicon/score-weights.json');
}
