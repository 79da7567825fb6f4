// Fits what a gap is worth (src/realise/gap-score.ts) to the facts that teachers want asked in bench/quality/articles, and
// its probability of passing to readers' verdicts in bench/labels; prints how well both hold on articles left out.
//   npm run fit:gaps [-- --write]
// A gap counts as wanted where it asks for an answer to one of the facts. --write puts the weights into
// src/realise/lexicon/gap-weights.json.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createEngine, findFacts, readArticle } from '../dist/pipeline.js';
import { gapFeatureNames } from '../dist/realise/gap-features.js';
import { judgedGaps } from '../dist/realise/gaps.js';
import { packageFiles } from '../dist/resources.js';
import { percent, printTable } from './figures.js';
import { covers, factsOf } from './gold-facts.js';
import { areaUnderCurve, crossValidated, fitted, namedWeights } from './logistic.js';

const { values: flags } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));
const FOLDER = pathOf('quality/articles');
const PENALTY = 3;
/** Verdicts are few for so many features. */
const PENALTY_OF_PASSING = 10;
/** How far a card that another fair teacher might sign counts as passed. */
const SOFT = 0.4;

const engine = createEngine(packageFiles());
if (!engine.ok) throw new Error(engine.findings[0]?.message);
const rules = engine.value.rules.rules.map(({ rule }) => rule);

/** The honest gaps of an article: { article, question, answer, features, x, ok }. */
function gapsOf(name) {
  const article = readArticle(readFileSync(`${FOLDER}/${name}`), { name });
  if (!article.ok) throw new Error(`${name}: ${article.findings[0]?.message}`);
  const { document, facts, details } = findFacts(engine.value, article.value);
  const wanted = factsOf(FOLDER, name);
  return judgedGaps(document, [...facts, ...details], rules).map(
    ({ question, answer, features, located }) => {
      const card = {
        question,
        answer: answer.text,
        accept: answer.accept,
        evidence: [located.fact.evidence[0]],
      };
      const ok = wanted.some((fact) => covers(card, fact));
      const x = [1, ...gapFeatureNames.map((feature) => features[feature])];
      return { article: name, question, answer: answer.text, features, x, ok };
    },
  );
}

const share = (list) => percent(list.filter(({ ok }) => ok).length, list.length);
const odds = (p) => Math.log(p / (1 - p));

const articles = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
const gaps = articles.flatMap(gapsOf);
const judged = crossValidated(gaps, PENALTY);
console.log(`${gaps.length} gaps of ${articles.length} articles, ${share(gaps)} % wanted`);
console.log(`cross-validated area under the curve: ${areaUnderCurve(judged).toFixed(3)}`);
printTable(
  'gaps kept by a threshold, on articles left out',
  ['odds at least', 'gaps', 'of all', 'wanted'],
  [-3, -2, -1.4, -1, -0.5, 0, 0.5, 1].map((least) => {
    const kept = judged.filter(({ p }) => odds(p) >= least);
    return [least, kept.length, percent(kept.length, judged.length), share(kept)];
  }),
);
const wanted = namedWeights(fitted(gaps, PENALTY), gapFeatureNames);

/** A gap by its article and words, but for the note of its article's day, which older labels lack. */
const keyOf = ({ article, question, answer }) =>
  `${article}\n${question.replace(/ \(Article of [^)]*\)$/, '')}\n${answer}`;

// Verdicts of gaps that are still made, with their worth as found without their article.
const made = new Map(judged.map((gap) => [keyOf(gap), gap]));
const verdicts = readdirSync(pathOf('labels'))
  .filter((name) => name.startsWith('gaps'))
  .flatMap((name) =>
    readFileSync(pathOf(`labels/${name}`), 'utf8')
      .split('\n')
      .filter(Boolean),
  )
  .map((line) => JSON.parse(line));
const read = verdicts.flatMap((label) => {
  const { article, verdict } = label;
  const gap = made.get(keyOf(label));
  if (!gap) return [];
  const x = [1, ...gapFeatureNames.map((name) => gap.features[name]), odds(gap.p)];
  const share = verdict === 'pass' ? 1 : verdict === 'soft' ? SOFT : 0;
  return [{ article, x, ok: verdict === 'pass', isFailed: verdict === 'fail', share }];
});
console.log(
  `\n${verdicts.length} verdicts, ${read.length} of gaps that are still made; ${share(read)} % pass`,
);
const passing = crossValidated(read, PENALTY_OF_PASSING);
console.log(`cross-validated area under the curve: ${areaUnderCurve(passing).toFixed(3)}`);
printTable(
  'gaps kept by a threshold, on articles left out',
  ['score at least', 'gaps', 'of all', 'pass', 'fail'],
  [0, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85].map((least) => {
    const kept = passing.filter(({ p }) => p >= least);
    return [
      least,
      kept.length,
      percent(kept.length, passing.length),
      share(kept),
      percent(kept.filter(({ isFailed }) => isFailed).length, kept.length),
    ];
  }),
);
const pass = namedWeights(fitted(read, PENALTY_OF_PASSING), [...gapFeatureNames, 'worth']);

printTable(
  'weights',
  ['feature', 'wanted'],
  gapFeatureNames
    .map((name) => [name, wanted.weights[name].toFixed(2)])
    .toSorted((a, b) => Number(b[1]) - Number(a[1])),
);
printTable(
  'weights for passing',
  ['feature', 'pass'],
  Object.entries(pass.weights)
    .map(([name, weight]) => [name, weight.toFixed(2)])
    .toSorted((a, b) => Number(b[1]) - Number(a[1])),
);
if (flags.write) {
  const file = pathOf('../src/realise/lexicon/gap-weights.json');
  writeFileSync(file, `${JSON.stringify({ wanted, pass }, null, 2)}\n`);
  console.log('\nwrote src/realise/lexicon/gap-weights.json');
}
