// Everything about the language layer that the treebanks can measure, on the development parts of EWT and GUM:
//   npm run eval:language -- DATA [--errors words|sentences] [--parts train]
// DATA holds treebank/en_{ewt,gum}-dev.conllu and, for names, ner/uner_ewt-dev.iob2.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAnnotator } from '../dist/annotate/annotate.js';
import { createLemmatizer } from '../dist/annotate/lemmatize/lemmatizer.js';
import { createParser } from '../dist/annotate/parser/parser.js';
import { createSentenceSplitter } from '../dist/annotate/tokenize/split-sentences.js';
import { tokenizeBlock } from '../dist/annotate/tokenize/tokenize-block.js';
import { packageFiles } from '../dist/resources.js';
import { readParagraphs } from '../training/paragraphs.js';
import { calibration, coreArcRows, coreOnly } from './confidence.js';
import { printTable } from './figures.js';
import { lemmaFigures, networkAlone, pairsOf, TREE_HEADER, treeFigures } from './gold-tokens.js';
import { differences, RAW_HEADER, rawTextFigures } from './raw-text.js';

const [folder, ...flags] = process.argv.slice(2);
if (!folder) {
  console.error('usage: npm run eval:language -- DATA [--errors words|sentences] [--parts train]');
  process.exit(2);
}
const option = (name) => (flags.includes(name) ? flags[flags.indexOf(name) + 1] : undefined);
const part = option('--parts') ?? 'dev';
const files = packageFiles();
const parser = createParser(files);
const annotator = createAnnotator(files);
const splitSentences = createSentenceSplitter(files);
const parseTokens = (sentences) => annotator.parse(sentences).map(({ tokens }) => tokens);
const rawSentences = (text) => splitSentences(text, tokenizeBlock(text, 0, text.length));

const treebanks = ['ewt', 'gum'].map((name) => {
  const paragraphs = readParagraphs(join(folder, 'treebank', `en_${name}-${part}.conllu`));
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ words }) => words));
  return { name: `${name.toUpperCase()} ${part}`, paragraphs, sentences };
});

if (flags.includes('--errors')) {
  for (const { paragraphs } of treebanks)
    for (const paragraph of paragraphs)
      for (const line of differences(paragraph, rawSentences(paragraph.text), option('--errors')))
        console.log(line);
} else report();

function report() {
  for (const { name, paragraphs, sentences } of treebanks) {
    const words = sentences.reduce((sum, list) => sum + list.length, 0);
    console.log(`\n${name}: ${paragraphs.length} paragraphs, ${sentences.length} sentences, ${words} words`);
    const network = pairsOf(sentences, networkAlone(parser));
    const mended = pairsOf(sentences, parseTokens);
    printTable(
      'gold tokens',
      ['', ...TREE_HEADER],
      [
        ['network', ...treeFigures(network)],
        ['with corrections', ...treeFigures(mended)],
      ],
    );
    printTable(
      'lemmas',
      ['', 'gold tags', 'own tags'],
      [['', ...lemmaFigures(mended, createLemmatizer(files))]],
    );
    const raw = rawTextFigures(paragraphs, (text) => parseTokens(rawSentences(text)));
    printTable('from raw text, F1', ['', ...RAW_HEADER], [['', ...raw]]);
    printTable('core arcs', ['confidence', 'precision', 'recall'], coreArcRows(mended));
    for (const [kind, pairs] of [
      ['all arcs', mended],
      ['core arcs', coreOnly(mended)],
    ]) {
      const { rows, error } = calibration(pairs);
      const title = `calibration, ${kind}: expected error ${error}`;
      printTable(title, ['confidence', 'arcs', 'mean', 'right'], rows);
    }
  }
  for (const script of ['eval-entities.js', 'eval-coreference.js']) runIfThere(script);
}

/** Runs a script beside this one in a process of its own, on our own trees. */
function runIfThere(name) {
  const script = fileURLToPath(new URL(name, import.meta.url));
  if (!existsSync(script)) return;
  console.log(`\n${name} --predicted`);
  execFileSync(process.execPath, [...process.execArgv, script, folder, '--predicted'], { stdio: 'inherit' });
}
