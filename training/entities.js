// Trains models/entities.bin: multinomial logistic regression over hashed features, by AdaGrad, in a fixed order.
// npm run build && node training/entities.js <folder with en_gum-train, en_gum-dev and en_ewt-train.conllu>
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { candidatesOf } from '../dist/annotate/entities/candidates.js';
import { FEATURE_BUCKETS } from '../dist/annotate/entities/feature-hash.js';
import { readLexicon } from '../dist/annotate/entities/lexicon.js';
import { mentionFeatures } from '../dist/annotate/entities/mention-features.js';
import { nameExtent } from '../dist/annotate/entities/name-span.js';
import { listedType } from '../dist/annotate/entities/name-type.js';
import { CLASSIFIED_TYPES } from '../dist/annotate/entities/type-classifier.js';
import { openDocuments, readDocuments } from './entities-corpus.js';
import { folderFiles } from './entities-files.js';
import { judgedNames } from './entities-names.js';
import { generator } from './random.js';

const EPOCHS = 12;
const RATE = 0.05;
const DECAY = 5e-3;
const DROPOUT = 0.2;
const TYPES = CLASSIFIED_TYPES.length;

const folder = process.argv[2];
const lexicon = readLexicon(folderFiles(process.cwd()));

function examplesOf(file) {
  const examples = [];
  for (const { sentences, gold } of openDocuments(readDocuments(file))) {
    sentences.forEach((sentence, i) => {
      for (const candidate of candidatesOf(sentence, lexicon)) {
        const type = CLASSIFIED_TYPES.findIndex((name) => name.toLowerCase() === gold[i].get(candidate.head));
        if (type >= 0)
          examples.push({ type, features: Int32Array.from(mentionFeatures(candidate, lexicon)) });
      }
    });
  }
  return examples;
}

const textOf = (candidate, type) => {
  const { tree, phrase, head } = candidate;
  const { first, last } = nameExtent(tree, phrase, head, type, lexicon);
  return tree.tokens
    .slice(first, last + 1)
    .map(({ form }) => form)
    .join(' ');
};

/** Names of a treebank without entity types whose type was judged by reading. */
function judgedExamples(file, names) {
  const examples = [];
  for (const { sentences } of readDocuments(file)) {
    for (const candidate of sentences.flatMap((sentence) => candidatesOf(sentence, lexicon))) {
      if (candidate.name === undefined) continue;
      const judged = names.get(textOf(candidate, 'Person')) ?? names.get(textOf(candidate, 'Organization'));
      const type = CLASSIFIED_TYPES.indexOf(judged);
      if (type >= 0) examples.push({ type, features: Int32Array.from(mentionFeatures(candidate, lexicon)) });
    }
  }
  return examples;
}

/** A phrase whose name is hidden ("Xxxxxx" for "Moscow"), so that what it teaches is its context. */
function masked(candidate) {
  const hide = (word) => word.replace(/\p{Lu}/gu, 'X').replace(/\p{Ll}/gu, 'x');
  const { first, last } = candidate.name;
  const tokens = candidate.tree.tokens.map((token, i) =>
    i >= first && i <= last ? { ...token, form: hide(token.form), lemma: hide(token.lemma) } : token,
  );
  return { ...candidate, tree: { ...candidate.tree, tokens } };
}

/** Names whose type the lists are sure of, in trees without entity types, as examples of contexts. */
function listedExamples(file) {
  const examples = [];
  for (const { sentences } of readDocuments(file)) {
    for (const candidate of sentences.flatMap((sentence) => candidatesOf(sentence, lexicon))) {
      const type = CLASSIFIED_TYPES.indexOf(listedType(candidate, lexicon)?.type);
      if (type < 0 || candidate.name === undefined) continue;
      examples.push({ type, features: Int32Array.from(mentionFeatures(masked(candidate), lexicon)) });
    }
  }
  return examples;
}

function probabilities(weights, features) {
  const scores = new Float64Array(TYPES);
  for (const bucket of features) for (let k = 0; k < TYPES; k++) scores[k] += weights[bucket * TYPES + k];
  const top = Math.max(...scores);
  let sum = 0;
  for (let k = 0; k < TYPES; k++) sum += scores[k] = Math.exp(scores[k] - top);
  for (let k = 0; k < TYPES; k++) scores[k] /= sum;
  return scores;
}

function train(examples) {
  const random = generator(7);
  const weights = new Float64Array(FEATURE_BUCKETS * TYPES);
  const squares = new Float64Array(weights.length).fill(1e-3);
  const average = new Float64Array(weights.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = examples.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [examples[i], examples[j]] = [examples[j], examples[i]];
    }
    for (const { type, features } of examples) {
      const kept = features.filter(() => random() >= DROPOUT);
      const p = probabilities(weights, kept);
      p[type] -= 1;
      for (const bucket of kept) {
        for (let k = 0; k < TYPES; k++) {
          const w = bucket * TYPES + k;
          const gradient = p[k] + DECAY * weights[w];
          squares[w] += gradient * gradient;
          weights[w] -= (RATE * gradient) / Math.sqrt(squares[w]);
        }
      }
    }
    if (epoch >= EPOCHS / 2) for (let w = 0; w < weights.length; w++) average[w] += weights[w];
  }
  return average.map((value) => (value * (1 - DROPOUT)) / Math.floor(EPOCHS / 2));
}

function accuracy(weights, examples) {
  const right = examples.filter(({ type, features }) => {
    const p = probabilities(weights, features);
    return p.indexOf(Math.max(...p)) === type;
  });
  return ((100 * right.length) / examples.length).toFixed(2);
}

function quantised(weights) {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = Math.fround(largest / 127);
  const bytes = Buffer.alloc(4 + weights.length);
  bytes.writeFloatLE(scale, 0);
  weights.forEach((weight, i) => {
    bytes.writeInt8(Math.round(weight / scale), 4 + i);
  });
  return { bytes, weights: weights.map((weight) => Math.round(weight / scale) * scale) };
}

const listed = listedExamples(join(folder, 'en_ewt-train.conllu'));
// Every other one: all of them make names better still, but common nouns worse.
const judged = judgedExamples(join(folder, 'en_ewt-train.conllu'), judgedNames()).filter(
  (_, i) => i % 2 === 1,
);
const trained = train([...examplesOf(join(folder, 'en_gum-train.conllu')), ...judged, ...listed]);
const dev = examplesOf(join(folder, 'en_gum-dev.conllu'));
const model = quantised(trained);
writeFileSync(process.argv[3] ?? 'models/entities.bin', model.bytes);
console.log(
  `dev ${dev.length} phrases: ${accuracy(trained, dev)} % float, ${accuracy(model.weights, dev)} % int8`,
);
