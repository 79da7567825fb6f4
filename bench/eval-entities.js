// Names against UNER (PER, ORG, LOC on EWT dev) and entity types against GUM dev, on gold trees or, with --predicted,
// on the parser's.
// npm run build && node bench/eval-entities.js <data folder> [--errors] [--predicted]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnnotator } from '../dist/annotate/annotate.js';
import { createEntityFinder } from '../dist/annotate/entities/find-entities.js';
import { packageFiles } from '../dist/resources.js';
import { readDocuments } from '../training/entities-corpus.js';
import { folderFiles } from '../training/entities-files.js';

const [folder, ...flags] = process.argv.slice(2);
const started = performance.now();
const finder = createEntityFinder(folderFiles(process.cwd()));
const loaded = performance.now() - started;
const percent = (part, whole) => ((100 * part) / Math.max(1, whole)).toFixed(1);

const annotator = flags.includes('--predicted') ? createAnnotator(packageFiles()) : undefined;

/** The documents of a CoNLL-U file, their trees replaced by the parser's where that was asked for. */
function documentsOf(file) {
  const documents = readDocuments(join(folder, file));
  if (annotator === undefined) return documents;
  return documents.map((document) => {
    const parsed = annotator.parse(document.sentences.map(({ tokens }) => tokens));
    const sentences = document.sentences.map((sentence, i) => ({ ...sentence, tokens: parsed[i].tokens }));
    return { ...document, sentences, told: parsed };
  });
}

const AMOUNTS = new Set(['Number', 'Money', 'Percent']);

/** Our type in GUM's terms: it calls amounts abstract, and groups of people persons or organizations. */
function asInGum(type, expected) {
  if (AMOUNTS.has(type)) return 'abstract';
  if (type === 'Group') return expected === 'organization' ? expected : 'person';
  return type.toLowerCase();
}

function evaluateTypes() {
  const confusion = new Map();
  let right = 0;
  let matched = 0;
  let gold = 0;
  let exceptPronouns = 0;
  let rightExceptPronouns = 0;
  for (const { sentences, told, gold: types } of documentsOf('treebank/en_gum-dev.conllu')) {
    gold += types.reduce((sum, heads) => sum + heads.size, 0);
    for (const mention of finder.find(sentences, told).mentions) {
      const expected = types[mention.sentence].get(mention.head - 1);
      if (expected === undefined) continue;
      const found = asInGum(mention.type, expected);
      const token = sentences[mention.sentence].tokens[mention.head - 1];
      matched++;
      if (found === expected) right++;
      if (token.upos !== 'PRON') {
        exceptPronouns++;
        if (found === expected) rightExceptPronouns++;
      }
      if (found === expected) continue;
      const key = `${expected} as ${mention.type}`;
      confusion.set(key, [...(confusion.get(key) ?? []), token.form]);
    }
  }
  console.log(
    `types on GUM dev: ${percent(right, matched)} % of ${matched} mentions (head found for ${percent(matched, gold)} % of ${gold})`,
  );
  console.log(
    "  (Group counts as right for GUM's person and organization; Money, Percent, Number for its abstract)",
  );
  console.log(`  without pronouns: ${percent(rightExceptPronouns, exceptPronouns)} % of ${exceptPronouns}`);
  if (!flags.includes('--errors')) return;
  for (const [key, forms] of [...confusion].sort((a, b) => b[1].length - a[1].length).slice(0, 16)) {
    console.log(`  ${forms.length} ${key}: ${forms.slice(0, 40).join(' ')}`);
  }
}

function readNames(file) {
  const sentences = readFileSync(file, 'utf8')
    .split('\n\n')
    .map((block) => {
      const id = /^# sent_id = (.*)$/m.exec(block)?.[1];
      const names = [];
      const rows = block
        .split('\n')
        .map((line) => line.split('\t'))
        .filter((row) => /^\d+$/.test(row[0]));
      rows.forEach((row, i) => {
        if (row[2].startsWith('B-')) names.push({ first: i + 1, last: i + 1, label: row[2].slice(2) });
        else if (row[2].startsWith('I-')) names.at(-1).last = i + 1;
      });
      return [id, { length: rows.length, names }];
    });
  return new Map(sentences);
}

const LABELS = { Person: 'PER', Place: 'LOC', Organization: 'ORG' };

/** Names of a sentence, the outermost where one holds another. */
function namesOf(sentence, mentions) {
  const names = mentions
    .filter(({ name, type }) => name && LABELS[type] !== undefined)
    .map((mention) => ({ ...finder.nameSpan(sentence, mention), label: LABELS[mention.type] }));
  return names.filter(
    (a) =>
      !names.some(
        (b) => b !== a && b.first <= a.first && a.last <= b.last && b.last - b.first > a.last - a.first,
      ),
  );
}

function evaluateNames() {
  const gold = readNames(join(folder, 'ner/uner_ewt-dev.iob2'));
  const counts = { PER: [0, 0, 0], LOC: [0, 0, 0], ORG: [0, 0, 0], all: [0, 0, 0], span: [0, 0, 0] };
  const wrong = [];
  let compared = 0;
  for (const { sentences, told, ids } of documentsOf('treebank/en_ewt-dev.conllu')) {
    const { mentions } = finder.find(sentences, told);
    const bySentence = Map.groupBy?.(mentions, ({ sentence }) => sentence) ?? grouped(mentions);
    for (const sentence of sentences) {
      const annotated = gold.get(ids[sentence.index]);
      if (annotated?.length !== sentence.tokens.length) continue;
      compared++;
      const expected = annotated.names;
      const found = namesOf(sentence, bySentence.get(sentence.index) ?? []);
      const key = ({ first, last, label }) => `${first}-${last}-${label}`;
      const span = ({ first, last }) => `${first}-${last}`;
      const keys = new Set(expected.map(key));
      const spans = new Set(expected.map(span));
      for (const name of expected) {
        counts[name.label][1]++;
        counts.all[1]++;
        counts.span[1]++;
      }
      for (const name of found) {
        counts[name.label][2]++;
        counts.all[2]++;
        counts.span[2]++;
        if (spans.has(span(name))) counts.span[0]++;
        if (keys.has(key(name))) {
          counts[name.label][0]++;
          counts.all[0]++;
        }
      }
      const text = ({ first, last, label }) =>
        `${sentence.tokens
          .slice(first - 1, last)
          .map((t) => t.form)
          .join(' ')}/${label}`;
      const foundKeys = new Set(found.map(key));
      const missed = expected.filter((n) => !foundKeys.has(key(n))).map(text);
      const extra = found.filter((n) => !keys.has(key(n))).map(text);
      if (missed.length + extra.length > 0) wrong.push(`  - ${missed.join(', ')}  + ${extra.join(', ')}`);
    }
  }
  for (const [label, [right, expected, found]] of Object.entries(counts)) {
    const p = right / Math.max(1, found);
    const r = right / Math.max(1, expected);
    console.log(
      `names on UNER dev, ${label}: precision ${percent(p, 1)} recall ${percent(r, 1)} F1 ${percent((2 * p * r) / (p + r || 1), 1)} (${expected})`,
    );
  }
  console.log(`  ${compared} of ${gold.size} sentences compared`);
  if (flags.includes('--errors')) console.log(wrong.join('\n'));
}

function grouped(mentions) {
  const groups = new Map();
  for (const mention of mentions)
    groups.set(mention.sentence, [...(groups.get(mention.sentence) ?? []), mention]);
  return groups;
}

function measureSpeed() {
  const documents = readDocuments(join(folder, 'treebank/en_ewt-dev.conllu'));
  const tokens = documents
    .flatMap(({ sentences }) => sentences)
    .reduce((sum, { tokens: list }) => sum + list.length, 0);
  const run = () => {
    for (const { sentences, told } of documents) finder.find(sentences, told);
  };
  for (let round = 0; round < 4; round++) run();
  const begin = performance.now();
  for (let round = 0; round < 4; round++) run();
  const seconds = (performance.now() - begin) / 1000;
  console.log(`speed: ${Math.round((4 * tokens) / seconds)} tokens/s; loading ${loaded.toFixed(0)} ms`);
}

evaluateTypes();
evaluateNames();
measureSpeed();
