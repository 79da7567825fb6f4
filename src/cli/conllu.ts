import type { Document, Sentence, Token } from '../types/document.js';
import type { Finding, Result } from '../types/finding.js';
import { wrong } from './messages.js';

/** A sentence of a CoNLL-U file: its lines as they stand, and which of them are words. */
export interface ConlluSentence {
  readonly lines: readonly ConlluLine[];
}

/** A comment or the range of a multiword token, kept as it stands; or a word, with its MISC column. */
type ConlluLine =
  | { readonly kind: 'kept'; readonly text: string }
  | { readonly kind: 'word'; readonly form: string; readonly misc: string };

/**
 * The sentences of a document in CoNLL-U (https://universaldependencies.org/format.html), with `# sent_id`, `# text`
 * and SpaceAfter=No, each followed by an empty line.
 */
export function conlluOf(document: Document): string {
  const { article, sentences } = document;
  return sentences
    .map((sentence, index) => {
      const next = sentences[index + 1];
      const opening = [
        ...(index === 0 ? [`# newdoc id = ${article.id}`] : []),
        ...(sentence.block === sentences[index - 1]?.block ? [] : ['# newpar']),
        `# sent_id = ${article.id}-${sentence.index + 1}`,
        `# text = ${onOneLine(article.text.slice(sentence.start, sentence.end))}`,
      ];
      return `${[...opening, ...wordLines(sentence, next)].join('\n')}\n\n`;
    })
    .join('');
}

function wordLines(sentence: Sentence, next: Sentence | undefined): readonly string[] {
  return sentence.tokens.map((token, index) => {
    const after = sentence.tokens[index + 1] ?? next;
    return wordLine(token, after?.start === token.end ? 'SpaceAfter=No' : '_');
  });
}

function wordLine(token: Token, misc: string): string {
  const { id, form, lemma, upos, xpos, head, deprel } = token;
  return [id, onOneLine(form), onOneLine(lemma), upos, xpos || '_', '_', head, deprel, '_', misc].join('\t');
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The sentences of a CoNLL-U text, or which lines are not CoNLL-U. Empty nodes (8.1) are left out. */
export function readConllu(text: string, file: string): Result<readonly ConlluSentence[]> {
  const findings: Finding[] = [];
  const sentences: ConlluSentence[] = [];
  let lines: ConlluLine[] = [];
  const close = () => {
    if (lines.some((line) => line.kind === 'word')) sentences.push({ lines });
    lines = [];
  };
  for (const [index, row] of text.split(/\r?\n/).entries()) {
    if (row.trim() === '') {
      close();
      continue;
    }
    const words = lines.filter((line) => line.kind === 'word').length;
    const line = lineOf(row, words + 1);
    if (typeof line === 'string') findings.push(wrong.conlluLine(file, index + 1, line));
    else if (line) lines.push(line);
  }
  close();
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: sentences };
}

/** The line as read, nothing for an empty node, or in words what is wrong with it. */
function lineOf(row: string, expected: number): ConlluLine | undefined | string {
  if (row.startsWith('#')) return { kind: 'kept', text: row };
  const columns = row.split('\t');
  if (columns.length !== 10)
    return `A word has 10 columns separated by tabs, and this line has ${columns.length}`;
  const [id = '', form = ''] = columns;
  if (/^\d+-\d+$/.test(id)) return { kind: 'kept', text: row };
  if (/^\d+\.\d+$/.test(id)) return undefined;
  if (id !== String(expected)) return `The word's number should be ${expected}, and is "${id}"`;
  return form === '' ? 'The word has no form' : { kind: 'word', form, misc: columns[9] || '_' };
}

/** Forms of a sentence's words. */
export function formsOf(sentence: ConlluSentence): readonly string[] {
  return sentence.lines.flatMap((line) => (line.kind === 'word' ? [line.form] : []));
}

/** The sentence with its comments, ranges and MISC as they were, and all other columns from the tokens. */
export function withColumns(sentence: ConlluSentence, tokens: readonly Token[]): string {
  let word = 0;
  const rows = sentence.lines.map((line) => {
    if (line.kind === 'kept') return line.text;
    const token = tokens[word++];
    return token ? wordLine(token, line.misc) : '';
  });
  return `${rows.join('\n')}\n\n`;
}
