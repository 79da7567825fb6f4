// Words, sentences, tags and trees from raw paragraphs, by the CoNLL 2018 shared task's measure: words are aligned by
// their characters, inside a multiword token by the longest common run of forms; figures are F1 over both sides' words.
// https://universaldependencies.org/conll18/evaluation.html
import { f1 } from './figures.js';

export const RAW_HEADER = ['words', 'sentences', 'UPOS', 'UAS', 'LAS'];

/** The words and sentences that we find in a paragraph, words with `parent`, the word above them (undefined: root). */
function foundIn(trees) {
  return trees.map((tokens) => {
    const words = tokens.map((token) => ({ ...token, parent: undefined }));
    words.forEach((word, i) => {
      word.parent = words[tokens[i].head - 1];
    });
    return words;
  });
}

const spanOf = ({ start, end }) => `${start}-${end}`;

/** Pairs the words of two short lists by their longest common subsequence of forms. */
function commonForms(gold, found, pair) {
  const same = (i, j) => gold[i].form.toLowerCase() === found[j].form.toLowerCase();
  const best = Array.from({ length: gold.length + 1 }, () => new Array(found.length + 1).fill(0));
  for (let i = gold.length - 1; i >= 0; i--)
    for (let j = found.length - 1; j >= 0; j--)
      best[i][j] = same(i, j) ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
  for (let i = 0, j = 0; i < gold.length && j < found.length; ) {
    if (same(i, j)) pair(gold[i++], found[j++]);
    else if (best[i + 1][j] >= best[i][j + 1]) i++;
    else j++;
  }
}

/** A map from the treebank's words to ours. */
function align(gold, found) {
  const bySpan = new Map(found.map((word) => [spanOf(word), word]));
  const aligned = new Map();
  const wholes = new Map();
  for (const word of gold) {
    if (word.whole !== undefined) {
      const key = spanOf(word.whole);
      wholes.set(key, [...(wholes.get(key) ?? []), word]);
    } else if (bySpan.has(spanOf(word))) aligned.set(word, bySpan.get(spanOf(word)));
  }
  for (const words of wholes.values()) {
    const { start, end } = words[0].whole;
    const inside = found.filter((word) => word.start >= start && word.end <= end);
    commonForms(words, inside, (one, other) => aligned.set(one, other));
  }
  return aligned;
}

const universal = (relation) => relation.split(':')[0];

/** Counts of right words, tags, heads and arcs among the aligned words of one paragraph. */
function countRight(sentences, trees) {
  const gold = sentences.flatMap(({ words }) => words);
  const found = trees.flat();
  const aligned = align(gold, found);
  const right = { words: aligned.size, UPOS: 0, UAS: 0, LAS: 0 };
  for (const { words } of sentences) {
    for (const word of words) {
      const other = aligned.get(word);
      if (other === undefined) continue;
      if (other.upos === word.upos) right.UPOS++;
      const parent = words[word.head - 1];
      const same = parent === undefined ? other.parent === undefined : aligned.get(parent) === other.parent;
      if (!same || (parent !== undefined && other.parent === undefined)) continue;
      right.UAS++;
      if (universal(other.deprel) === universal(word.deprel)) right.LAS++;
    }
  }
  return { right, gold: gold.length, found: found.length };
}

/** F1 figures under RAW_HEADER; `treesOf` gives the trees of a paragraph's text. */
export function rawTextFigures(paragraphs, treesOf) {
  const sums = Object.fromEntries(RAW_HEADER.map((name) => [name, { right: 0, gold: 0, found: 0 }]));
  const add = (name, right, gold, found) => {
    sums[name].right += right;
    sums[name].gold += gold;
    sums[name].found += found;
  };
  for (const { text, sentences } of paragraphs) {
    const trees = foundIn(treesOf(text));
    const { right, gold, found } = countRight(sentences, trees);
    for (const [name, count] of Object.entries(right)) add(name, count, gold, found);
    const spans = new Set(sentences.map(spanOf));
    const ours = trees.map((words) => spanOf({ start: words[0].start, end: words.at(-1).end }));
    add('sentences', ours.filter((span) => spans.has(span)).length, spans.size, ours.length);
  }
  return Object.values(sums).map(f1);
}

/** Lines that show where our ends of words or sentences differ from the treebank's. */
export function differences({ text, sentences }, trees, kind) {
  const endsOf = (lists, whole) =>
    new Set(lists.flatMap((words) => (whole ? words.at(-1) : words)).map(({ end }) => end));
  const whole = kind === 'sentences';
  const gold = endsOf(
    sentences.map(({ words }) => words),
    whole,
  );
  const found = endsOf(trees, whole);
  const show = (at) => `${text.slice(Math.max(0, at - 60), at)}‖${text.slice(at, at + 40)}`;
  return [
    ...[...gold].filter((at) => !found.has(at)).map((at) => `missed ${show(at)}`),
    ...[...found].filter((at) => !gold.has(at)).map((at) => `extra  ${show(at)}`),
  ];
}
