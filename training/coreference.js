// Trains models/pronouns.tsv: a log-linear choice between a pronoun's candidates and none of them, by AdaGrad in a fixed
// order; thresholds by cross-validation over the training documents.
// npm run build && node training/coreference.js <folder with en_gum-train.conllu> [--report]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SIEVES } from '../dist/annotate/coreference/coreference.js';
import { discourseOf } from '../dist/annotate/coreference/discourse.js';
import { resolvePronouns } from '../dist/annotate/coreference/pronouns.js';
import { readCoreferenceWords } from '../dist/annotate/coreference/words.js';
import { createEntityFinder } from '../dist/annotate/entities/find-entities.js';
import { clusterOf, readCoreference } from './coreference-corpus.js';
import { openDocuments } from './entities-corpus.js';
import { folderFiles } from './entities-files.js';

const EPOCHS = 6;
const RATE = 0.03;
const DECAY = 2e-3;
const FOLDS = 6;
/** Precision that the thresholds are chosen for. */
const PRECISION = { person: 0.9, thing: 0.62, several: 0.75 };
const LOWEST = { person: 0.3, thing: 0.35, several: 0.35 };
const FEWEST = 5;
const KINDS = ['person', 'several', 'thing'];

const folder = process.argv[2];
const files = folderFiles(process.cwd());
const finder = createEntityFinder(files);
const words = readCoreferenceWords(files);

/** A document's pronouns with their candidates' features, and which candidates are right. */
function choicesOf({ sentences, mentions: gold }) {
  const { mentions, chains } = finder.find(sentences);
  const discourse = discourseOf(sentences, mentions, chains, words);
  for (const sieve of SIEVES) sieve(discourse);
  const choices = [];
  resolvePronouns(
    discourse,
    ({ pronoun, kind, candidates, features, none }) => {
      const meant = clusterOf(gold[pronoun.mention.sentence], pronoun.mention);
      const right = candidates.map(
        ({ referent: { mention }, coordination }) =>
          meant !== undefined && clusterOf(gold[mention.sentence], mention, coordination) === meant,
      );
      choices.push({ kind, features, none, right });
      const at = right.indexOf(true);
      return right.map((_, i) => (i === at ? 1 : 0));
    },
    () => 1,
  );
  return choices;
}

const score = (weights, features) => features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);

function probabilities(weights, { features, none }) {
  const scores = [...features, none].map((list) => score(weights, list));
  const most = Math.max(...scores);
  const powers = scores.map((value) => Math.exp(value - most));
  const total = powers.reduce((a, b) => a + b);
  return powers.map((power) => power / total);
}

function train(choices) {
  const weights = new Map();
  const squares = new Map();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const choice of choices) {
      const likely = probabilities(weights, choice);
      const anyRight = choice.right.includes(true);
      const right = [...choice.right, !anyRight];
      const mass = likely.reduce((sum, p, i) => sum + (right[i] ? p : 0), 0);
      const change = new Map();
      [...choice.features, choice.none].forEach((features, i) => {
        const error = (right[i] ? likely[i] / Math.max(mass, 1e-9) : 0) - likely[i];
        for (const feature of features) change.set(feature, (change.get(feature) ?? 0) + error);
      });
      for (const [feature, error] of change) {
        const before = weights.get(feature) ?? 0;
        const gradient = error - DECAY * before;
        const square = (squares.get(feature) ?? 0.1) + gradient * gradient;
        squares.set(feature, square);
        weights.set(feature, before + (RATE * gradient) / Math.sqrt(square));
      }
    }
  }
  return weights;
}

/** Each feature twice, as its class's own and as all classes': what pronouns have in common is learnt from all of them. */
const shared = ({ kind, features, none, ...rest }) => {
  const both = (list) => list.flatMap((feature) => [`${kind}\t${feature}`, `all\t${feature}`]);
  return { ...rest, kind, features: features.map(both), none: both(none) };
};

/** Features seen too seldom are left out. */
function frequent(choices) {
  const counts = new Map();
  for (const { features, none } of choices)
    for (const feature of new Set([...features.flat(), ...none]))
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return (list) => list.filter((feature) => counts.get(feature) >= FEWEST);
}

/** A class's weights: its own with those of all. */
function weightsOf(kind, weights) {
  const sums = new Map();
  for (const [feature, weight] of weights) {
    const [of, name] = feature.split('\t');
    if (of === kind || of === 'all') sums.set(name, (sums.get(name) ?? 0) + weight);
  }
  return [...sums].sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

const read = openDocuments(readCoreference(join(folder, 'en_gum-train.conllu')));
const all = read.map((document) => choicesOf(document).map(shared));
const keep = frequent(all.flat());
const documents = all.map((choices) =>
  choices.map((one) => ({ ...one, features: one.features.map(keep), none: keep(one.none) })),
);
const thresholds = chooseThresholds(documents);
const weights = train(documents.flat());
const lines = [
  '# Weights of the choice between the things that a pronoun may stand for: class, feature, weight.',
  '# Made by training/coreference.js from GUM; CC BY-SA 4.0 (see README.md).',
];
for (const kind of KINDS) {
  lines.push(`${kind}\tthreshold\t${thresholds.get(kind)}`);
  for (const [feature, weight] of weightsOf(kind, weights))
    if (Math.abs(weight) >= 0.005) lines.push(`${kind}\t${feature}\t${weight.toFixed(2)}`);
}
if (!process.argv.includes('--report')) writeFileSync('models/pronouns.tsv', `${lines.join('\n')}\n`);

/** The thresholds of all classes, by what documents left out of training give. */
function chooseThresholds(documents) {
  const decided = new Map(KINDS.map((kind) => [kind, []]));
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train(documents.filter((_, i) => i % FOLDS !== fold).flat());
    for (const choice of documents.filter((_, i) => i % FOLDS === fold).flat()) {
      const likely = probabilities(weights, choice);
      const best = likely.slice(0, -1).reduce((top, p, i, list) => (p > list[top] ? i : top), 0);
      const possible = choice.right.includes(true);
      decided.get(choice.kind).push({ sure: likely[best], right: choice.right[best], possible });
    }
  }
  return new Map(KINDS.map((kind) => [kind, chooseThreshold(kind, decided.get(kind))]));
}

/** The lowest threshold that keeps the wanted precision. */
function chooseThreshold(kind, decided) {
  let chosen;
  const possible = decided.filter((one) => one.possible).length;
  console.log(`${kind}: ${decided.length} pronouns, ${possible} with an antecedent among the candidates`);
  for (let step = 0; step <= 14; step++) {
    const threshold = Math.round((0.25 + step * 0.05) * 100) / 100;
    const taken = decided.filter(({ sure }) => sure >= threshold);
    const right = taken.filter((one) => one.right).length;
    const precision = right / Math.max(1, taken.length);
    console.log(
      `  >= ${threshold.toFixed(2)}: precision ${(100 * precision).toFixed(1)}, recall ${((100 * right) / possible).toFixed(1)} (${taken.length})`,
    );
    if (chosen === undefined && threshold >= LOWEST[kind] && precision >= PRECISION[kind]) chosen = threshold;
  }
  return chosen ?? 0.9;
}
