// GUM's coreference as mentions with the number of what they mean, beside the sentences of the Document type.
import { readFileSync } from 'node:fs';
import { readDocuments } from './entities-corpus.js';

/**
 * Documents of a CoNLL-U file: { id, source, sentences, mentions }; mentions[sentence] lists
 * { first, last, head, cluster }, 0-based and inclusive, cluster numbered by document.
 */
export function readCoreference(file) {
  const known = blocksById(file);
  return readDocuments(file).map(({ id, source, sentences, ids }) => ({
    id,
    source,
    sentences: sentences.map((sentence, i) => ({ ...sentence, block: known.get(ids[i])?.paragraph ?? 0 })),
    mentions: mentionsOf(ids.map((sentence) => known.get(sentence)?.rows ?? [])),
  }));
}

/** Rows and number of the paragraph of each sentence, by its id. */
function blocksById(file) {
  const byId = new Map();
  let paragraph = 0;
  for (const block of readFileSync(file, 'utf8').split('\n\n')) {
    const id = /^# sent_id = (.*)$/m.exec(block)?.[1];
    if (/^# newpar/m.test(block)) paragraph++;
    const rows = block
      .split('\n')
      .map((line) => line.split('\t'))
      .filter((row) => /^\d+$/.test(row[0]));
    if (id !== undefined) byId.set(id, { rows, paragraph });
  }
  return byId;
}

function mentionsOf(sentences) {
  const open = [];
  return sentences.map((rows) => {
    const mentions = [];
    rows.forEach((row, i) => {
      const notes = /(?:^|\|)Entity=([^|]*)/.exec(row[9])?.[1] ?? '';
      for (const [part] of notes.matchAll(/\([^()]*\)?|[^()]+\)/g)) {
        const cluster = part.replace(/[()]|\[.*?\]/g, '').split('-')[0];
        if (part.startsWith('(')) open.push({ cluster, first: i });
        if (!part.endsWith(')')) continue;
        const at = open.findLastIndex((one) => one.cluster === cluster);
        if (at < 0) continue;
        const { first } = open.splice(at, 1)[0];
        mentions.push({ first, last: i, head: headOf(rows, first, i), cluster });
      }
    });
    open.length = 0;
    return mentions;
  });
}

/** The word of a stretch whose head lies outside it. */
function headOf(rows, first, last) {
  for (let at = first; at <= last; at++) {
    const head = Number(rows[at][6]) - 1;
    if ((head < first || head > last) && rows[at][3] !== 'PUNCT') return at;
  }
  return first;
}

/**
 * What GUM takes a mention of ours to mean: of the stretches with its head, the one nearest to its own; the head of
 * a coordination ("Holm and Berg") is its first part, unless GUM marks nothing else there.
 */
export function clusterOf(gold, mention, coordination = false) {
  let spans = gold.filter(({ head }) => head === mention.head - 1);
  if (coordination) {
    spans = spans.filter(({ last }) => last > mention.last);
    return spans.sort((a, b) => b.last - b.first - (a.last - a.first))[0]?.cluster;
  }
  const away = ({ first, last }) => Math.abs(first - mention.first + 1) + Math.abs(last - mention.last + 1);
  return spans.sort((a, b) => away(a) - away(b))[0]?.cluster;
}
