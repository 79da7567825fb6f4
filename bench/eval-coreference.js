// Coreference against GUM dev: precision of links by kind and by pronoun, recall, abstention; with our own mentions on
// gold trees or, with --predicted, on the parser's.
// npm run build && node bench/eval-coreference.js <data folder> [--train] [--errors [kind]] [--predicted]
import { join } from 'node:path';
import { createAnnotator } from '../dist/annotate/annotate.js';
import { createCoreference } from '../dist/annotate/coreference/coreference.js';
import { createEntityFinder } from '../dist/annotate/entities/find-entities.js';
import { packageFiles } from '../dist/resources.js';
import { clusterOf, readCoreference } from '../training/coreference-corpus.js';

const [folder, ...flags] = process.argv.slice(2);
const files = packageFiles();
const finder = createEntityFinder(files);
const coreference = createCoreference(files);
const annotator = flags.includes('--predicted') ? createAnnotator(files) : undefined;
const shown = flags[flags.indexOf('--errors') + 1];
const percent = (part, whole) => ((100 * part) / Math.max(1, whole)).toFixed(1).padStart(5);

const THIRD = /^(?:s?he|him|his|hers?|it|its|they|them|theirs?|(?:him|her|it)self|themselves)$/i;
const SPEAKERS = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|yourselves)$/i;

/** The documents of a file, their trees replaced by the parser's where that was asked for. */
function documentsOf(name) {
  const documents = readCoreference(join(folder, 'treebank', name));
  if (annotator === undefined) return documents;
  return documents.map((document) => {
    const parsed = annotator.parse(document.sentences.map(({ tokens }) => tokens));
    const sentences = document.sentences.map((sentence, i) => ({ ...sentence, tokens: parsed[i].tokens }));
    return { ...document, sentences, told: parsed };
  });
}

const bandOf = (confidence) =>
  confidence < 0.5 ? 'confidence < 0.5' : confidence < 0.85 ? 'confidence 0.5 to 0.85' : 'confidence >= 0.85';

const textOf = (sentence, { first, last }) =>
  sentence.tokens
    .slice(first - 1, last)
    .map(({ form }) => form)
    .join(' ');

/** Gold mentions that something before them means too, by what they are; `right` once we link them so. */
function anaphors({ sentences, mentions }) {
  const seen = new Set();
  const found = new Map();
  mentions.forEach((list, sentence) => {
    for (const mention of [...list].sort((a, b) => a.first - b.first || b.last - a.last)) {
      const { tokens } = sentences[sentence];
      const head = tokens[mention.head];
      const single = mention.first === mention.last;
      let kind = head.upos === 'PROPN' ? 'name' : 'noun';
      if (head.upos === 'PRON' && single)
        kind = THIRD.test(head.form) ? 'pronoun' : SPEAKERS.test(head.form) ? 'speaker' : 'other pronoun';
      if (seen.has(mention.cluster) && head.deprel !== 'expl')
        found.set(`${sentence} ${mention.head} ${mention.cluster}`, kind);
      seen.add(mention.cluster);
    }
  });
  return found;
}

function evaluate(documents) {
  const links = new Map();
  const count = (kind, right) => {
    const [a, b] = links.get(kind) ?? [0, 0];
    links.set(kind, [a + (right ? 1 : 0), b + 1]);
  };
  const recall = new Map();
  const errors = [];
  let unmarked = 0;
  let abstained = 0;
  let pronouns = 0;
  for (const document of documents) {
    const { sentences, told, mentions: gold } = document;
    const { mentions, chains } = coreference.link(sentences, finder.find(sentences, told));
    const meant = (mention) => clusterOf(gold[mention.sentence], mention);
    const linked = new Set();
    const token = (mention) => sentences[mention.sentence].tokens[mention.head - 1];
    for (const chain of chains) {
      chain.mentions.forEach((index, place) => {
        const mention = mentions[index];
        if (place === 0) return;
        const before = mentions[chain.mentions[place - 1]];
        const kind = mention.link ?? 'none';
        const [here, there] = [meant(mention), meant(before)];
        const pronoun = THIRD.test(token(mention).form);
        // GUM leaves names inside names and some modifiers unmarked: those links cannot be judged.
        if (!pronoun && (here === undefined || there === undefined)) {
          unmarked++;
          return;
        }
        const right = here !== undefined && here === there;
        count(kind, right);
        count('all', right);
        if (pronoun) count(`  ${token(mention).form.toLowerCase()}`, right);
        if (mention.linkConfidence !== undefined) count(`pronoun, ${bandOf(mention.linkConfidence)}`, right);
        if (pronoun) {
          const told = chain.mentions
            .slice(0, place)
            .findLast((one) => !THIRD.test(token(mentions[one]).form));
          if (told !== undefined)
            count('pronoun, to its noun or name', meant(mentions[told]) === here && here !== undefined);
          if (chain.nameless === undefined && told !== undefined) {
            const named = chain.mentions.findLast((one) => mentions[one].name && one < index);
            if (named !== undefined)
              count('pronoun, to its name', meant(mentions[named]) === here && here !== undefined);
          }
        }
        if (right) linked.add(`${mention.sentence} ${mention.head - 1} ${here}`);
        else errors.push([kind, document.id, sentences, before, mention]);
      });
    }
    for (const mention of mentions) {
      if (!THIRD.test(token(mention).form)) continue;
      pronouns++;
      if (mention.chain === undefined || mention.link === undefined) abstained++;
    }
    for (const [key, kind] of anaphors(document)) {
      const [a, b] = recall.get(kind) ?? [0, 0];
      recall.set(kind, [a + (linked.has(key) ? 1 : 0), b + 1]);
    }
  }
  for (const [kind, [right, all]] of [...links].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
    console.log(`${kind.padEnd(30)} precision ${percent(right, all)} % of ${all}`);
  console.log(`links with an end that GUM does not mark: ${unmarked}`);
  console.log(`third-person pronouns left open: ${percent(abstained, pronouns)} % of ${pronouns}`);
  for (const [kind, [right, all]] of [...recall].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
    console.log(`recall of ${kind.padEnd(20)} ${percent(right, all)} % of ${all}`);
  const counted = [...recall].filter(([kind]) => kind !== 'speaker' && kind !== 'other pronoun');
  const sum = (at) => counted.reduce((total, [, pair]) => total + pair[at], 0);
  console.log(`recall of nouns, names and third-person pronouns: ${percent(sum(0), sum(1))} %`);
  if (!flags.includes('--errors')) return;
  for (const [kind, id, sentences, before, mention] of errors) {
    if (shown !== undefined && !shown.startsWith('--') && kind !== shown) continue;
    const [a, b] = [sentences[before.sentence], sentences[mention.sentence]];
    console.log(`\n${kind} ${id}: [${textOf(a, before)}] <- [${textOf(b, mention)}]`);
    if (a !== b) console.log(`   ${a.tokens.map(({ form }) => form).join(' ')}`);
    console.log(
      `   ${b.tokens.map(({ form }, i) => (i === mention.head - 1 ? `*${form}*` : form)).join(' ')}`,
    );
  }
}

function measureSpeed(documents) {
  const found = documents.map(({ sentences, told }) => [sentences, finder.find(sentences, told)]);
  const tokens = documents
    .flatMap(({ sentences }) => sentences)
    .reduce((sum, one) => sum + one.tokens.length, 0);
  const run = () => {
    for (const [sentences, entities] of found) coreference.link(sentences, entities);
  };
  for (let round = 0; round < 20; round++) run();
  const begin = performance.now();
  for (let round = 0; round < 5; round++) run();
  const microseconds = ((performance.now() - begin) * 1000) / (5 * tokens);
  console.log(`speed: ${microseconds.toFixed(2)} microseconds a token`);
}

const documents = documentsOf(flags.includes('--train') ? 'en_gum-train.conllu' : 'en_gum-dev.conllu');
evaluate(documents);
measureSpeed(documents);
