// Measures the parser and the lemmatizer on treebanks, with gold tokens:
//   npm run eval:parser -- FOLDER [TREEBANK..]
// reads FOLDER/TREEBANK.conllu; without names, the development parts of EWT and GUM.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { createLemmatizer } from '../dist/annotate/lemmatize/lemmatizer.js';
import { createParser } from '../dist/annotate/parser/parser.js';
import { packageFiles } from '../dist/resources.js';

const CORE_RELATIONS = new Set('nsubj obj obl nmod conj appos xcomp ccomp advcl acl'.split(' '));
const THRESHOLDS = [0, 0.5, 0.7, 0.8, 0.9];
/** Sentences a call, about what an article has. */
const SENTENCES_PER_CALL = 50;

const universal = (relation) => relation.split(':')[0];
const percent = (part, whole) => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(2));

function readTreebank(path) {
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.split('\t'))
        .filter(([id]) => /^\d+$/.test(id)),
    )
    .filter((rows) => rows.length > 0)
    .map((rows) => ({
      forms: rows.map((row) => row[1]),
      lemmas: rows.map((row) => row[2]),
      upos: rows.map((row) => row[3]),
      xpos: rows.map((row) => row[4]),
      heads: rows.map((row) => Number(row[6])),
      deprels: rows.map((row) => row[7]),
    }));
}

function parseAll(parser, sentences) {
  const parsed = [];
  for (let start = 0; start < sentences.length; start += SENTENCES_PER_CALL) {
    parsed.push(
      ...parser.parse(sentences.slice(start, start + SENTENCES_PER_CALL).map(({ forms }) => forms)),
    );
  }
  return parsed;
}

/** Every word of the treebank beside what was found for it. */
function* wordPairs(sentences, parsed) {
  for (const [s, gold] of sentences.entries()) {
    const found = parsed[s];
    for (let i = 0; i < gold.forms.length; i++) {
      yield {
        form: gold.forms[i],
        lemma: gold.lemmas[i],
        gold: { upos: gold.upos[i], xpos: gold.xpos[i], head: gold.heads[i], deprel: gold.deprels[i] },
        found: { upos: found.upos[i], xpos: found.xpos[i], head: found.head[i], deprel: found.deprel[i] },
        confidence: found.confidence[i],
      };
    }
  }
}

const sameArc = ({ gold, found }) => gold.head === found.head;
const sameLabel = ({ gold, found }) => universal(gold.deprel) === universal(found.deprel);

function accuracy(words, lemmatize) {
  const measures = {
    UPOS: ({ gold, found }) => gold.upos === found.upos,
    XPOS: ({ gold, found }) => gold.xpos === found.xpos,
    UAS: sameArc,
    LAS: (word) => sameArc(word) && sameLabel(word),
    'LAS, full labels': (word) => sameArc(word) && word.gold.deprel === word.found.deprel,
    'lemma, gold tags': ({ form, lemma, gold }) => lemmatize(form, gold.upos, gold.xpos) === lemma,
    'lemma, own tags': ({ form, lemma, found }) => lemmatize(form, found.upos, found.xpos) === lemma,
  };
  return Object.entries(measures).map(
    ([name, isRight]) => `${name} ${percent(words.filter(isRight).length, words.length)}`,
  );
}

/** Precision and recall of core arcs whose confidence is at least so high. */
function coreArcs(words, threshold) {
  const kept = words.filter(
    ({ found, confidence }) => CORE_RELATIONS.has(universal(found.deprel)) && confidence >= threshold,
  );
  const wanted = words.filter(({ gold }) => CORE_RELATIONS.has(universal(gold.deprel)));
  const right = kept.filter((word) => sameArc(word) && sameLabel(word)).length;
  return `confidence >= ${threshold}: precision ${percent(right, kept.length)} recall ${percent(right, wanted.length)}`;
}

function timed(work) {
  const start = performance.now();
  const value = work();
  return { value, milliseconds: performance.now() - start };
}

function evaluateTreebank(path, parsers, lemmatize) {
  const sentences = readTreebank(path);
  const tokens = sentences.reduce((sum, { forms }) => sum + forms.length, 0);
  console.log(`\n${path}: ${sentences.length} sentences, ${tokens} tokens`);
  const results = parsers.map((parser) => {
    const cold = timed(() => parseAll(parser, sentences));
    const warm = timed(() => parseAll(parser, sentences));
    const speed = (run) => Math.round((1000 * tokens) / run.milliseconds);
    console.log(`${parser.kernel}: ${speed(cold)} tokens/s at first, ${speed(warm)} tokens/s warm`);
    return cold.value;
  });
  const [first, ...others] = results.map((result) => JSON.stringify(result));
  console.log(`kernels agree: ${others.every((other) => other === first)}`);
  const words = [...wordPairs(sentences, results[0])];
  for (const line of accuracy(words, lemmatize)) console.log(line);
  for (const threshold of THRESHOLDS) console.log(`core arcs, ${coreArcs(words, threshold)}`);
}

const [folder, ...names] = process.argv.slice(2);
if (!folder) {
  console.error('usage: npm run eval:parser -- FOLDER [TREEBANK..]');
  process.exit(2);
}
const files = packageFiles();
const lemmatize = createLemmatizer(files);
const parsers = ['wasm', 'javascript'].map((kernel) => {
  const { value, milliseconds } = timed(() => createParser(files, { kernel }));
  console.log(`${value.kernel}: loaded in ${milliseconds.toFixed(0)} ms`);
  return value;
});
for (const name of names.length > 0 ? names : ['en_ewt-dev', 'en_gum-dev']) {
  evaluateTreebank(`${folder}/${name}.conllu`, parsers, lemmatize);
}
