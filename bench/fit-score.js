// Fits the weights of the score (src/realise/score.ts) to the labelled cards in bench/labels and prints how well they hold
// on articles that they were not fitted to.
//   npm run fit:score [-- --write]
// A logistic regression with an L2 penalty, by Newton's method; cross-validated by leaving out one article in five. Labels
// whose question is no longer made are left out and counted. --write puts the weights into
// src/realise/lexicon/score-weights.json.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { featureNames } from '../dist/realise/score.js';
import { percent, printTable } from './figures.js';
import { judgedArticle } from './judged-article.js';

const { values: flags } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));
const FOLDERS = ['quality/articles', '../seeds'];
const PENALTY = 3;

const labels = readdirSync(pathOf('labels'))
  .filter((name) => name.endsWith('.jsonl'))
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

const probability = (weights, x) =>
  1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * weights[i], 0)));

/** Weights that maximise the penalised likelihood, the bias first. */
function fitted(list) {
  const size = featureNames.length + 1;
  let weights = new Array(size).fill(0);
  for (let round = 0; round < 30; round++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -PENALTY * weight));
    const curvature = weights.map((_, i) =>
      weights.map((__, j) => (i === j && i > 0 ? PENALTY : i === j ? 1e-6 : 0)),
    );
    for (const { x, ok } of list) {
      const p = probability(weights, x);
      for (let i = 0; i < size; i++) {
        gradient[i] += ((ok ? 1 : 0) - p) * x[i];
        for (let j = 0; j < size; j++) curvature[i][j] += p * (1 - p) * x[i] * x[j];
      }
    }
    const step = solve(curvature, gradient);
    weights = weights.map((weight, i) => weight + step[i]);
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

/** The solution of a small linear system, by Gaussian elimination with pivots. */
function solve(matrix, vector) {
  const rows = matrix.map((row, i) => [...row, vector[i]]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column; row < size; row++)
      if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = rows[row][column] / rows[column][column];
      for (let k = column; k <= size; k++) rows[row][k] -= factor * rows[column][k];
    }
  }
  return rows.map((row, i) => row[size] / row[i]);
}

/** Each example's probability from weights fitted without its article. */
function crossValidated() {
  const articles = [...new Set(examples.map(({ article }) => article))];
  const fold = new Map(articles.map((article, i) => [article, i % 5]));
  return [0, 1, 2, 3, 4].flatMap((held) => {
    const weights = fitted(examples.filter(({ article }) => fold.get(article) !== held));
    return examples
      .filter(({ article }) => fold.get(article) === held)
      .map((example) => ({ ...example, p: probability(weights, example.x) }));
  });
}

const judged = crossValidated();

/** Probability that a passing card scores above a failing one. */
function areaUnderCurve(list) {
  const passing = list.filter(({ ok }) => ok);
  const failing = list.filter(({ ok }) => !ok);
  let won = 0;
  for (const a of passing) for (const b of failing) won += a.p > b.p ? 1 : a.p === b.p ? 0.5 : 0;
  return won / (passing.length * failing.length);
}

console.log(`cross-validated area under the curve: ${areaUnderCurve(judged).toFixed(3)}`);
printTable(
  'cards kept by a threshold, on articles left out',
  ['score at least', 'cards', 'of all', 'pass'],
  [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9].map((least) => {
    const kept = judged.filter(({ p }) => p >= least);
    return [least, kept.length, percent(kept.length, judged.length), share(kept)];
  }),
);

const [bias, ...weights] = fitted(examples).map((weight) => Math.round(weight * 1000) / 1000);
printTable(
  'weights',
  ['feature', 'weight'],
  featureNames.map((name, i) => [name, weights[i].toFixed(2)]),
);
if (flags.write) {
  const fitted = { bias, weights: Object.fromEntries(featureNames.map((name, i) => [name, weights[i]])) };
  const file = pathOf('../src/realise/lexicon/score-weights.json');
  writeFileSync(file, `${JSON.stringify(fitted, null, 2)}\n`);
  console.log('\nwrote src/realise/lexicon/score-weights.json');
}
