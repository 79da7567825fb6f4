// Paragraphs of a CoNLL-U file as raw text, with where their words and sentences stand.
import { readFileSync } from 'node:fs';

const FIELDS = { form: 1, lemma: 2, upos: 3, xpos: 4, head: 6, deprel: 7 };

function wordOf(row, start, end, whole) {
  const fields = Object.entries(FIELDS).map(([name, column]) => [name, row[column]]);
  return { ...Object.fromEntries(fields), head: Number(row[FIELDS.head]), start, end, whole };
}

/** Adds the words of a multiword token: cut where their forms meet its letters. */
function addParts(paragraph, sentence, whole, rows) {
  const start = paragraph.text.length;
  const end = start + whole.length;
  let at = start;
  rows.forEach((row, i) => {
    const stop = i === rows.length - 1 ? end : at + row[FIELDS.form].length;
    sentence.words.push(wordOf(row, at, stop, { start, end }));
    at = stop;
  });
  paragraph.text += whole;
}

function addSentence(paragraph, lines) {
  const sentence = { start: paragraph.text.length, end: 0, words: [] };
  const rows = lines.map((line) => line.split('\t')).filter(([id]) => /^\d+(?:-\d+)?$/.test(id));
  const byId = new Map(rows.map((row) => [row[0], row]));
  let inside = 0;
  for (const row of rows) {
    const [first, last] = row[0].split('-').map(Number);
    if (last !== undefined) {
      inside = last;
      const ids = Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
      addParts(
        paragraph,
        sentence,
        row[FIELDS.form],
        ids.map((id) => byId.get(id)),
      );
    } else if (first > inside) {
      const start = paragraph.text.length;
      paragraph.text += row[FIELDS.form];
      sentence.words.push(wordOf(row, start, paragraph.text.length));
    } else continue;
    sentence.end = paragraph.text.length;
    if (!/(?:^|\|)SpaceAfter=No/.test(row[9])) paragraph.text += ' ';
  }
  paragraph.sentences.push(sentence);
}

/**
 * Paragraphs (`# newdoc`, `# newpar`) of a CoNLL-U file: { document, text, sentences }, a sentence being
 * { start, end, words } and a word { form, lemma, upos, xpos, head, deprel, start, end, whole }, offsets counting in
 * `text`; `whole` is the span of the multiword token that a word is part of.
 */
export function readParagraphs(path) {
  const paragraphs = [];
  let document = '';
  for (const block of readFileSync(path, 'utf8').split('\n\n')) {
    if (block.trim() === '') continue;
    const lines = block.split('\n');
    document = lines.find((line) => line.startsWith('# newdoc id = '))?.slice(14) ?? document;
    if (paragraphs.length === 0 || lines.some((line) => /^# new(?:par|doc)(?: |$)/.test(line)))
      paragraphs.push({ document, text: '', sentences: [] });
    addSentence(paragraphs.at(-1), lines);
  }
  return paragraphs;
}
