// CoNLL-U as sentences of the Document type, with GUM's entity types by head token.
import { readFileSync } from 'node:fs';

/** Documents of a CoNLL-U file: { id, source, sentences, ids, gold }, gold[sentence] a map from head position to GUM's type. */
export function readDocuments(file) {
  const documents = [];
  let current;
  for (const block of readFileSync(file, 'utf8').split('\n\n')) {
    const lines = block.split('\n');
    const started = lines.find((line) => line.startsWith('# newdoc id = '));
    if (started !== undefined || current === undefined) {
      current = { id: started?.slice(14) ?? '', sentences: [], ids: [], gold: [], source: '' };
      documents.push(current);
    }
    const source = lines.find((line) => line.startsWith('# meta::sourceURL = '));
    if (source !== undefined) current.source = source.slice(20);
    const rows = lines.map((line) => line.split('\t')).filter((row) => /^\d+$/.test(row[0]));
    if (rows.length === 0) continue;
    const sentence = sentenceOf(rows, current.sentences.length);
    current.sentences.push(sentence);
    current.ids.push(lines.find((line) => line.startsWith('# sent_id = '))?.slice(12));
    current.gold.push(goldTypes(rows, sentence.tokens));
  }
  return documents;
}

/** The documents whose text is clearly open, by the rule and the lists of open_sources.py. */
export function openDocuments(documents) {
  const rule = readFileSync(new URL('open_sources.py', import.meta.url), 'utf8');
  const quoted = (table) => [...table.matchAll(/^ {4}"([^"]+)":/gm)].map((match) => match[1]);
  const [, , hostTable, excludedTable] = /(MIXED_GENRES[^\n]*)([^}]*\})([^}]*\})/.exec(rule);
  const hosts = new Set(quoted(hostTable));
  const excluded = new Set(quoted(excludedTable));
  return documents.filter(({ id, source }) => {
    if (excluded.has(id)) return false;
    return !/^GUM_(?:court|speech|textbook)_/.test(id) || hosts.has(hostOf(source));
  });
}

function hostOf(source) {
  return URL.canParse(source) ? new URL(source).hostname : '';
}

function sentenceOf(rows, index) {
  let at = 0;
  const tokens = rows.map((row, i) => {
    const start = at;
    at += row[1].length + (/SpaceAfter=No/.test(row[9]) ? 0 : 1);
    return {
      id: i + 1,
      form: row[1],
      lemma: row[2],
      upos: row[3],
      xpos: row[4],
      head: Number(row[6]),
      deprel: row[7],
      confidence: 1,
      start,
      end: start + row[1].length,
    };
  });
  return { index, block: 0, start: 0, end: at, tokens };
}

function goldTypes(rows, tokens) {
  const types = new Map();
  const open = [];
  const close = (entity, last) => {
    for (let head = entity.first; head <= last; head++) {
      const outside = tokens[head].head - 1 < entity.first || tokens[head].head - 1 > last;
      if (!outside || tokens[head].upos === 'PUNCT') continue;
      types.set(head, entity.type);
      return;
    }
  };
  rows.forEach((row, i) => {
    const notes = /(?:^|\|)Entity=([^|]*)/.exec(row[9])?.[1] ?? '';
    for (const [part] of notes.matchAll(/\([^()]*\)?|[^()]+\)/g)) {
      const fields = part.replace(/[()]/g, '').split('-');
      if (part.startsWith('(')) open.push({ id: fields[0], type: fields[1], first: i });
      if (!part.endsWith(')')) continue;
      const at = open.findLastIndex(({ id }) => id === fields[0]);
      if (at >= 0) close(open.splice(at, 1)[0], i);
    }
  });
  return types;
}
