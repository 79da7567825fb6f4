// Trains models/sentences.bin: logistic regression over hashed features of the gaps between words, by AdaGrad, in a fixed
// order. npm run build && node training/sentences.js <folder with en_ewt-train and en_gum-train.conllu> [--folds]
// With --folds it writes nothing and prints what five folds by document give, by genre.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { boundaryFeatures } from '../dist/annotate/tokenize/boundary-features.js';
import { BOUNDARY_BUCKETS, featureRow } from '../dist/annotate/tokenize/feature-row.js';
import { createOutliner, endsSentence, isDoubtful } from '../dist/annotate/tokenize/split-sentences.js';
import { tokenizeBlock } from '../dist/annotate/tokenize/tokenize-block.js';
import { openDocuments, readDocuments } from './entities-corpus.js';
import { folderFiles } from './entities-files.js';
import { readParagraphs } from './paragraphs.js';
import { generator } from './random.js';

const EPOCHS = 8;
const RATE = 0.1;
const DECAY = 1e-4;
const DROPOUT = 0.2;
const FOLDS = 5;

const [folder, mode] = process.argv.slice(2);
const outlineOf = createOutliner(folderFiles(process.cwd()));
const row = featureRow();

/** Paragraphs with their outline, and 1 for each token that ends a sentence. */
function outlined(paragraphs) {
  return paragraphs.map((paragraph) => {
    const outline = outlineOf(tokenizeBlock(paragraph.text, 0, paragraph.text.length));
    const ends = new Set(paragraph.sentences.map(({ end }) => end));
    return { ...paragraph, outline, gold: outline.tokens.map(({ end }) => Number(ends.has(end))) };
  });
}

/** The gaps that the splitter asks the model about, sentences before them as they are in the treebank. */
function examplesOf(paragraphs) {
  const examples = [];
  for (const { outline, gold } of paragraphs) {
    let start = 0;
    let previousStart = -1;
    gold.forEach((ends, index) => {
      if (index < gold.length - 1 && isDoubtful(outline, index)) {
        boundaryFeatures(row, outline, { index, start, previousStart });
        examples.push({ ends, buckets: row.copy() });
      }
      if (ends === 0) return;
      previousStart = start;
      start = index + 1;
    });
  }
  return examples;
}

const probability = (logOdds) => 1 / (1 + Math.exp(-logOdds));

function train(examples) {
  const random = generator(7);
  const weights = new Float64Array(BOUNDARY_BUCKETS);
  const squares = new Float64Array(BOUNDARY_BUCKETS).fill(1e-2);
  const average = new Float64Array(BOUNDARY_BUCKETS);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = examples.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [examples[i], examples[j]] = [examples[j], examples[i]];
    }
    for (const { ends, buckets } of examples) {
      const kept = buckets.filter(() => random() >= DROPOUT);
      const error = probability(kept.reduce((sum, bucket) => sum + weights[bucket], 0)) - ends;
      for (const bucket of kept) {
        const gradient = error + DECAY * weights[bucket];
        squares[bucket] += gradient * gradient;
        weights[bucket] -= (RATE * gradient) / Math.sqrt(squares[bucket]);
      }
    }
    if (epoch >= EPOCHS / 2) for (let w = 0; w < weights.length; w++) average[w] += weights[w];
  }
  return average.map((value) => (value * (1 - DROPOUT)) / Math.floor(EPOCHS / 2));
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

/** Spans of the sentences that the weights find in a paragraph. */
function sentencesOf({ outline }, weights) {
  const { tokens } = outline;
  const spans = [];
  let start = 0;
  let previousStart = -1;
  tokens.forEach((token, index) => {
    if (index < tokens.length - 1) {
      if (!isDoubtful(outline, index)) return;
      boundaryFeatures(row, outline, { index, start, previousStart });
      if (!endsSentence(outline, index, row.sum(weights))) return;
    }
    spans.push(`${tokens[start].start}-${token.end}`);
    previousStart = start;
    start = index + 1;
  });
  return spans;
}

function addScores(scores, key, paragraph, found) {
  const sum = scores.get(key) ?? { right: 0, gold: 0, found: 0 };
  const gold = new Set(paragraph.sentences.map(({ start, end }) => `${start}-${end}`));
  scores.set(key, {
    right: sum.right + found.filter((span) => gold.has(span)).length,
    gold: sum.gold + gold.size,
    found: sum.found + found.length,
  });
}

const genreOf = (document) => /^(?:GUM_)?[a-z]+/.exec(document)?.[0] ?? document;

function crossValidate(paragraphs) {
  const documents = [...new Set(paragraphs.map(({ document }) => document))];
  const foldOf = new Map(documents.map((document, i) => [document, i % FOLDS]));
  const scores = new Map();
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = paragraphs.filter(({ document }) => foldOf.get(document) === fold);
    const rest = paragraphs.filter(({ document }) => foldOf.get(document) !== fold);
    const { weights } = quantised(train(examplesOf(rest)));
    for (const paragraph of held) {
      const found = sentencesOf(paragraph, weights);
      addScores(scores, paragraph.document.startsWith('GUM_') ? 'GUM' : 'EWT', paragraph, found);
      addScores(scores, `  ${genreOf(paragraph.document)}`, paragraph, found);
    }
  }
  for (const [key, { right, gold, found }] of [...scores].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(
      `${key.padEnd(16)} F1 ${((200 * right) / (gold + found)).toFixed(2)}, ${gold} sentences, ${found} found`,
    );
}

const gum = join(folder, 'en_gum-train.conllu');
const open = new Set(openDocuments(readDocuments(gum)).map(({ id }) => id));
const paragraphs = outlined([
  ...readParagraphs(join(folder, 'en_ewt-train.conllu')),
  ...readParagraphs(gum).filter(({ document }) => open.has(document)),
]);
if (mode === '--folds') crossValidate(paragraphs);
else {
  const examples = examplesOf(paragraphs);
  const { bytes } = quantised(train(examples));
  writeFileSync('models/sentences.bin', bytes);
  console.log(`${examples.length} gaps in ${paragraphs.length} paragraphs`);
}
