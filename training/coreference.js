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

const EPOCHS = 20;
const RATE = 0.1;
const DECAY = 2e-3;
const FOLDS = 6;
/** Precision that the thresholds are chosen for. */
const PRECISION = { person: 0.9, thing: 0.62, several: 0.75 };
const LOWEST = { person: 0.3, thing: 0.4, several: 0.4 };
const FEWEST = 3;

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

/** Features seen too seldom are left out. */
function frequent(choices) {
  const counts = new Map();
  for (const { features, none } of choices)
    for (const feature of new Set([...features.flat(), ...none]))
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return (list) => list.filter((feature) => counts.get(feature) >= FEWEST);
}

const documents = openDocuments(readCoreference(join(folder, 'en_gum-train.conllu'))).map(choicesOf);
const lines = [
  '# Weights of the choice between the things that a pronoun may stand for: class, feature, weight.',
  '# Made by training/coreference.js from GUM; CC BY-SA 4.0 (see README.md).',
];
for (const kind of ['person', 'several', 'thing']) {
  const own = documents.map((choices) => choices.filter((choice) => choice.kind === kind));
  const keep = frequent(own.flat());
  const kept = own.map((choices) =>
    choices.map((one) => ({ ...one, features: one.features.map(keep), none: keep(one.none) })),
  );
  const threshold = chooseThreshold(kind, kept);
  const weights = train(kept.flat());
  lines.push(`${kind}\tthreshold\t${threshold}`);
  for (const [feature, weight] of [...weights].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
    if (Math.abs(weight) >= 0.005) lines.push(`${kind}\t${feature}\t${weight.toFixed(2)}`);
}
if (!process.argv.includes('--report')) writeFileSync('models/pronouns.tsv', `${lines.join('\n')}\n`);

/** The lowest threshold that keeps the wanted precision on documents left out of training. */
function chooseThreshold(kind, documents) {
  const decided = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train(documents.filter((_, i) => i % FOLDS !== fold).flat());
    for (const choice of documents.filter((_, i) => i % FOLDS === fold).flat()) {
      const likely = probabilities(weights, choice);
      const best = likely.slice(0, -1).reduce((top, p, i, list) => (p > list[top] ? i : top), 0);
      decided.push({ sure: likely[best], right: choice.right[best], possible: choice.right.includes(true) });
    }
  }
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
