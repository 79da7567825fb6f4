// Word and sentence F1 of the tokeniser on raw paragraphs of the treebanks' development sets.
// Usage: node bench/eval-tokens.js <folder with en_*-dev.conllu> [file …] [--errors N]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitSentences } from '../dist/annotate/tokenize/split-sentences.js';
import { tokenizeBlock } from '../dist/annotate/tokenize/tokenize-block.js';

/** Reads CoNLL-U into paragraphs: raw text, and spans of its words and sentences. */
function paragraphsOf(conllu) {
  const paragraphs = [];
  let paragraph;
  for (const block of conllu.split('\n\n')) {
    if (block.trim() === '') continue;
    const lines = block.split('\n');
    if (!paragraph || lines.some((line) => /^# new(par|doc)( |$)/.test(line))) {
      paragraph = { text: '', words: [], sentences: [] };
      paragraphs.push(paragraph);
    }
    const start = paragraph.text.length;
    let inside = 0;
    for (const line of lines) {
      if (line.startsWith('#')) continue;
      const [id, form, , , , , , , , misc] = line.split('\t');
      if (id.includes('.')) continue;
      const [first, last] = id.split('-').map(Number);
      if (last !== undefined) {
        inside = last;
        addForms(paragraph, form, lines, first, last);
      } else if (first > inside) {
        paragraph.words.push([paragraph.text.length, paragraph.text.length + form.length]);
        paragraph.text += form;
      } else continue;
      if (!misc.includes('SpaceAfter=No')) paragraph.text += ' ';
    }
    paragraph.sentences.push([start, paragraph.text.trimEnd().length]);
  }
  return paragraphs;
}

/** Adds the words of a multiword token: cut where their forms meet its letters. */
function addForms(paragraph, whole, lines, first, last) {
  let at = paragraph.text.length;
  const end = at + whole.length;
  for (let id = first; id <= last; id += 1) {
    const form = lines.find((line) => line.startsWith(`${id}\t`)).split('\t')[1];
    const stop = id === last ? end : at + form.length;
    paragraph.words.push([at, stop]);
    at = stop;
  }
  paragraph.text += whole;
}

function overlap(gold, found) {
  const keys = new Set(gold.map(String));
  return found.filter((span) => keys.has(String(span))).length;
}

const f1 = ({ right, gold, found }) => (200 * right) / (gold + found);

function measure(paragraphs, errors) {
  const words = { right: 0, gold: 0, found: 0 };
  const sentences = { right: 0, gold: 0, found: 0 };
  for (const { text, words: goldWords, sentences: goldSentences } of paragraphs) {
    const tokens = tokenizeBlock(text, 0, text.length);
    const cut = splitSentences(text, tokens).map((s) => [s[0].start, s.at(-1).end]);
    const spans = tokens.map((token) => [token.start, token.end]);
    for (const [sum, gold, found] of [
      [words, goldWords, spans],
      [sentences, goldSentences, cut],
    ]) {
      sum.right += overlap(gold, found);
      sum.gold += gold.length;
      sum.found += found.length;
    }
    if (errors) report(text, goldWords, spans, goldSentences, cut, errors);
  }
  return { words, sentences };
}

function report(text, goldWords, spans, goldSentences, cut, kind) {
  const [gold, found] = kind === 'words' ? [goldWords, spans] : [goldSentences, cut];
  const ends = new Set(found.map((span) => span[1]));
  const goldEnds = new Set(gold.map((span) => span[1]));
  const show = (at) => `${text.slice(Math.max(0, at - 40), at)}‖${text.slice(at, at + 30)}`;
  for (const at of goldEnds) if (!ends.has(at)) console.log('missed', show(at));
  for (const at of ends) if (!goldEnds.has(at)) console.log('extra ', show(at));
}

const [folder, ...rest] = process.argv.slice(2);
if (!folder) {
  console.error(
    'Usage: node bench/eval-tokens.js <folder with en_*-dev.conllu> [--split train] [--errors words|sentences]',
  );
  process.exit(2);
}
const option = (name) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined);
const split = option('--split') ?? 'dev';
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith(`-${split}.conllu`))
  .sort()) {
  const paragraphs = paragraphsOf(readFileSync(join(folder, file), 'utf8'));
  const started = performance.now();
  const { words, sentences } = measure(paragraphs, option('--errors'));
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${file}: words F1 ${f1(words).toFixed(2)}, sentences F1 ${f1(sentences).toFixed(2)} ` +
      `(${words.gold} words, ${sentences.gold} sentences, ${seconds.toFixed(2)} s with the scoring)`,
  );
}
