// Fits the weights of the judgement whether a noun is clear (src/realise/noun-clarity.ts) to the labelled nouns in
// bench/labels/nouns.jsonl and prints how well they hold on articles that they were not fitted to.
//   npm run fit:clarity [-- --write]
// Two logistic regressions, cross-validated by leaving out one article in five: clear with the title and the sentence alone,
// of all nouns; clear behind the sentence before, of those that have one in their paragraph. Labels of nouns that are no
// longer read as nouns are left out and counted. --write puts the weights into src/realise/lexicon/noun-clarity.json.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { nounFeatureNames, nounFeatures } from '../dist/realise/noun-clarity.js';
import { percent, printTable } from './figures.js';
import { labelledScenes } from './labelled-scenes.js';
import { areaUnderCurve, crossValidated, fitted, namedWeights } from './logistic.js';

const { values: flags } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));
const PENALTY = 3;
const THRESHOLDS = [0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

const labels = labelledScenes('nouns.jsonl');

/** Labelled nouns that are still read as such: { article, level, flagged, isLed, x }. */
const nouns = labels.flatMap(({ label, scene }) => {
  const token = scene?.sentence.tokens.find(
    ({ start, form }) => start === label.start && form === label.noun,
  );
  if (!token) return [];
  const features = nounFeatures(scene, token, label.flagged);
  const isLed = scene.before()?.sentence.block === scene.sentence.block;
  return [{ ...label, isLed, x: [1, ...nounFeatureNames.map((feature) => features[feature])] }];
});
console.log(`${labels.length} labels, ${nouns.length} of nouns that are still read so`);

const share = (list) => percent(list.filter(({ ok }) => ok).length, list.length);

/** Prints how well weights hold; gives those of all examples. */
function weightsFor(title, examples) {
  const judged = crossValidated(examples, PENALTY);
  const flagged = judged.filter((one) => one.flagged);
  const others = judged.filter((one) => !one.flagged);
  const areas = [judged, flagged, others].map((list) => areaUnderCurve(list).toFixed(3));
  console.log(`\n${title}: ${share(judged)} % of ${judged.length}`);
  console.log(`area under the curve: ${areas[0]}; of flagged nouns ${areas[1]}, of others ${areas[2]}`);
  printTable(
    'nouns kept by a threshold, on articles left out',
    ['at least', 'flagged, %', 'clear, %', 'others, %', 'clear, %', 'below: clear, %'],
    THRESHOLDS.map((least) => {
      const kept = (list) => list.filter(({ p }) => p >= least);
      return [
        least,
        percent(kept(flagged).length, flagged.length),
        share(kept(flagged)),
        percent(kept(others).length, others.length),
        share(kept(others)),
        share(others.filter(({ p }) => p < least)),
      ];
    }),
  );
  return namedWeights(fitted(examples, PENALTY), nounFeatureNames);
}

const alone = weightsFor(
  'clear alone',
  nouns.map((one) => ({ ...one, ok: one.level === 2 })),
);
const behind = weightsFor(
  'clear behind the sentence before',
  nouns.filter(({ isLed }) => isLed).map((one) => ({ ...one, ok: one.level >= 1 })),
);
printTable(
  'weights',
  ['feature', 'alone', 'behind'],
  nounFeatureNames.map((name) => [name, alone.weights[name].toFixed(2), behind.weights[name].toFixed(2)]),
);
if (flags.write) {
  writeFileSync(
    pathOf('../src/realise/lexicon/noun-clarity.json'),
    `${JSON.stringify({ alone, behind }, null, 2)}\n`,
  );
  console.log('\nwrote src/realise/lexicon/noun-clarity.json');
}
