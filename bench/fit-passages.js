// Fits the weights of the judgement whether a sentence is clear (src/realise/sentence-clarity.ts) to the labelled sentences in
// bench/labels/sentences.jsonl and prints how well they hold on articles that they were not fitted to.
//   npm run fit:passages [-- --write]
// Two logistic regressions, cross-validated by leaving out one article in five: clear with the article's title alone; clear
// behind the one or two sentences before it, of which the first is clear itself. A "soft" sentence counts half where
// others would make it clear.
// --write puts the weights into src/realise/lexicon/sentence-clarity.json.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  leadFeatureNames,
  leadFeatures,
  sentenceFeatureNames,
  sentenceFeatures,
} from '../dist/realise/sentence-clarity.js';
import { percent, printTable } from './figures.js';
import { labelledScenes } from './labelled-scenes.js';
import { areaUnderCurve, crossValidated, fitted, namedWeights } from './logistic.js';

const { values: flags } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));
const PENALTY = 3;
const THRESHOLDS = [0, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];
/** How many sentences before it a sentence needs at most. */
const BEFORE = { none: 0, prev1: 1, prev2: 2 };

const labels = labelledScenes('sentences.jsonl');

/** Labelled sentences that are still read as such: { article, alone, needs, scene, x }. */
const sentences = labels.flatMap(({ label, scene }) => {
  if (scene?.sentence.start !== label.sentence) return [];
  const features = sentenceFeatures(scene);
  return [{ ...label, scene, x: [1, ...sentenceFeatureNames.map((feature) => features[feature])] }];
});
console.log(`${labels.length} labels, ${sentences.length} of sentences that are still read so`);

const isClear = ({ alone, needs }) => alone === 'clear' || needs === 'none';
const shareOf = (one) => (isClear(one) ? 1 : one.alone === 'soft' ? 0.5 : 0);

/** Prints how well weights hold; gives the examples with their probabilities. */
function judge(title, examples) {
  const judged = crossValidated(examples, PENALTY);
  console.log(
    `\n${title}: ${percent(judged.filter(({ ok }) => ok).length, judged.length)} % of ${judged.length}`,
  );
  const notUnclear = judged.map((one) => ({ ...one, ok: !one.isUnclear }));
  console.log(
    `area under the curve: ${areaUnderCurve(judged).toFixed(3)}; of unclear ones from others ${areaUnderCurve(notUnclear).toFixed(3)}`,
  );
  const count = (list, holds) => percent(list.filter(holds).length, list.length);
  printTable(
    'by a threshold, on articles left out',
    ['at least', 'kept, %', 'of them clear, %', 'unclear, %', 'below: clear, %'],
    THRESHOLDS.map((least) => {
      const kept = judged.filter(({ p }) => p >= least);
      const others = judged.filter(({ p }) => p < least);
      return [
        least,
        percent(kept.length, judged.length),
        count(kept, ({ ok }) => ok),
        count(kept, ({ isUnclear }) => isUnclear),
        count(others, ({ ok }) => ok),
      ];
    }),
  );
  return judged;
}

const alone = sentences.map((one) => ({
  ...one,
  ok: isClear(one),
  share: shareOf(one),
  isUnclear: one.alone === 'unclear',
}));
const labelOf = new Map(alone.map((one) => [one.scene, one]));
const odds = new Map(judge('clear alone', alone).map(({ scene, p }) => [scene, Math.log(p / (1 - p))]));

/** The sentences behind one, two and three others. */
const behind = alone.flatMap((one) => {
  const before = [];
  return [1, 2].flatMap((count) => {
    const next = (before[0] ?? one.scene).before();
    if (!next || !odds.has(next)) return [];
    before.unshift(next);
    const features = leadFeatures(one.scene, before, (scene) => odds.get(scene));
    const isLed = one.ok || (BEFORE[one.needs] ?? 9) <= count;
    // What opens with "Its success" is unclear itself, whatever it makes clear.
    const first = labelOf.get(next);
    const ok = isLed && first.ok;
    const x = [1, ...leadFeatureNames.map((feature) => features[feature])];
    const share = (isLed ? 1 : one.share) * first.share;
    return [{ ...one, count, x, ok, share, isUnclear: first.isUnclear || (!isLed && one.isUnclear) }];
  });
});
judge('clear behind others', behind);
for (const count of [1, 2]) {
  const own = behind.filter((one) => one.count === count && odds.get(one.scene) < Math.log(3));
  console.log(
    `of those below 0.75 alone clear behind ${count}: ${percent(own.filter(({ ok }) => ok).length, own.length)} %`,
  );
}

const weights = {
  alone: namedWeights(fitted(alone, PENALTY), sentenceFeatureNames),
  behind: namedWeights(fitted(behind, PENALTY), leadFeatureNames),
};
for (const [title, { weights: named }] of Object.entries(weights))
  printTable(
    title,
    ['feature', 'weight'],
    Object.entries(named).map(([name, weight]) => [name, weight.toFixed(2)]),
  );
if (flags.write) {
  writeFileSync(
    pathOf('../src/realise/lexicon/sentence-clarity.json'),
    `${JSON.stringify(weights, null, 2)}\n`,
  );
  console.log('\nwrote src/realise/lexicon/sentence-clarity.json');
}
