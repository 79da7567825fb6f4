// Fits the two probabilities of a question (src/realise/score.ts): that a reader passes it, to the labelled questions in
// bench/labels, and that a teacher wants it, to the facts in bench/quality/articles; prints how well both hold on articles
// that they were not fitted to.
//   npm run fit:score [-- --write]
// Labels whose question is no longer made are left out and counted. --write puts the weights into
// src/realise/lexicon/score-weights.json.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { featureNames } from '../dist/realise/score.js';
import { percent, printTable } from './figures.js';
import { covers, factsOf } from './gold-facts.js';
import { judgedArticle } from './judged-article.js';
import { areaUnderCurve, crossValidated, fitted, namedWeights } from './logistic.js';

const { values: flags } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));
const FOLDERS = ['quality/articles', '../seeds'];
const PENALTY = 3;
/** How far a question that another fair teacher might sign counts as passed. */
const SOFT = 0.4;

const labels = readdirSync(pathOf('labels'))
  .filter((name) => name.startsWith('round-'))
  .flatMap((name) =>
    readFileSync(pathOf(`labels/${name}`), 'utf8')
      .split('\n')
      .filter(Boolean),
  )
  .map((line) => JSON.parse(line));
const articles = new Set([
  ...labels.map(({ article }) => article),
  ...readdirSync(pathOf(FOLDERS[0])).filter((name) => name.endsWith('.txt')),
]);

/** Labelled questions that are still made, and all that are made of articles with facts: { article, x, ok }. */
const read = [];
const asked = [];
for (const article of [...articles].sort()) {
  const path = FOLDERS.map((folder) => pathOf(`${folder}/${article}`)).find(existsSync);
  const { questions } = judgedArticle(article, readFileSync(path));
  const rowOf = ({ features }, ok, soft = false) => ({
    article,
    ok,
    ...(soft ? { share: SOFT } : {}),
    x: [1, ...featureNames.map((name) => features[name])],
  });
  const facts = factsOf(dirname(path), article);
  if (facts.length > 0)
    asked.push(
      ...questions.map((one) =>
        rowOf(
          one,
          facts.some((fact) => covers(one, fact)),
        ),
      ),
    );
  const made = new Map(questions.map((one) => [`${one.question}\n${one.answer}`, one]));
  for (const { question, answer, ok, soft } of labels.filter((label) => label.article === article)) {
    const one = made.get(`${question}\n${answer}`);
    if (one) read.push(rowOf(one, ok, soft));
  }
}

const share = (list) => percent(list.filter(({ ok }) => ok).length, list.length);

/** Prints how well weights hold on articles left out; gives those fitted to all, by name. */
function weightsFor(examples, what) {
  const judged = crossValidated(examples, PENALTY);
  console.log(`cross-validated area under the curve: ${areaUnderCurve(judged).toFixed(3)}`);
  printTable(
    'questions kept by a threshold, on articles left out',
    ['at least', 'questions', 'of all', what],
    [0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9].map((least) => {
      const kept = judged.filter(({ p }) => p >= least);
      return [least, kept.length, percent(kept.length, judged.length), share(kept)];
    }),
  );
  return namedWeights(fitted(examples, PENALTY), featureNames);
}

console.log(
  `${labels.length} labels, ${read.length} of questions that are still made; ${share(read)} % pass`,
);
const pass = weightsFor(read, 'pass');
console.log(`\n${asked.length} questions of articles with facts; ${share(asked)} % wanted`);
const wanted = weightsFor(asked, 'wanted');
printTable(
  'weights',
  ['feature', 'pass', 'wanted'],
  featureNames.map((name) => [name, pass.weights[name].toFixed(2), wanted.weights[name].toFixed(2)]),
);
if (flags.write) {
  const file = pathOf('../src/realise/lexicon/score-weights.json');
  writeFileSync(file, `${JSON.stringify({ pass, wanted }, null, 2)}\n`);
  console.log('\nwrote src/realise/lexicon/score-weights.json');
}
