import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { BlockKind } from '../types/article.js';
import type { Result } from '../types/finding.js';
import { addAligned } from './align-markdown.js';
import { readFrontMatter } from './front-matter.js';
import { inputFindings } from './input-findings.js';
import { isTooDeep } from './markup-depth.js';
import { type TracedText, traceText } from './origin.js';
import type { Passage } from './passage.js';
import type { ReadText } from './read-text.js';

/** Nodes whose words are no part of an article. */
const SILENT: ReadonlySet<string> = new Set([
  'code',
  'html',
  'definition',
  'thematicBreak',
  'image',
  'imageReference',
]);

/** A line break with the space and quotation marks around it. */
const LINE_BREAK = /[ \t]*(?:\r\n|\n|\r)[ \t>]*/g;

interface Reading {
  readonly original: string;
  /** Length of the front matter, which the parser did not see. */
  readonly shift: number;
  readonly traced: TracedText;
  readonly passages: Passage[];
  titled: boolean;
}

function addPhrasing(reading: Reading, node: Nodes): void {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined || SILENT.has(node.type)) return;
  if (node.type === 'text') addAligned(reading.traced, reading.original, node.value, reading.shift + start);
  else if (node.type === 'inlineCode') addCode(reading, start, end);
  else if (node.type === 'break') reading.traced.add(' ', reading.shift + start, end - start);
  else if ('children' in node) for (const child of node.children) addPhrasing(reading, child);
}

/** Adds the words of `code`, in which signs stand for themselves: what lies between the two fences. */
function addCode(reading: Reading, start: number, end: number): void {
  const code = reading.original.slice(reading.shift + start, reading.shift + end);
  const fence = /^`*/.exec(code)?.[0].length ?? 0;
  const inside = code.slice(fence, code.length - fence);
  const words = inside.trim();
  const source = reading.shift + start + fence + inside.indexOf(words);
  reading.traced.add(words.replace(LINE_BREAK, ' '), source, words.length);
}

function addPassage(reading: Reading, node: Parents, marked: BlockKind): void {
  reading.traced.breakBlock();
  const start = reading.traced.next;
  for (const child of node.children) addPhrasing(reading, child);
  if (reading.traced.next > start) reading.passages.push({ start, end: reading.traced.next, marked });
}

function addBlock(reading: Reading, node: Nodes): void {
  if (node.type === 'heading') {
    const kind = node.depth === 1 && !reading.titled ? 'title' : 'heading';
    reading.titled ||= kind === 'title';
    addPassage(reading, node, kind);
  } else if (node.type === 'paragraph')
    addPassage(reading, node, isLinkAlone(node) ? 'navigation' : 'paragraph');
  else if ('children' in node) for (const child of node.children) addBlock(reading, child);
}

/** A paragraph or list item that is nothing but one link leads away from the article. */
function isLinkAlone(node: Parents): boolean {
  return node.children.length === 1 && node.children[0]?.type === 'link';
}

/** Reads Markdown: its words without the marks, each led back to its place, and its front matter. */
export function readMarkdown(original: string, file: string): Result<ReadText> {
  const front = readFrontMatter(original, file);
  if (!front.ok) return front;
  const shift = front.value.length;
  const traced = traceText();
  const reading: Reading = { original, shift, traced, passages: [], titled: false };
  const root = fromMarkdown(original.slice(shift));
  if (isTooDeep<Nodes>(root, (node) => ('children' in node ? node.children : [])))
    return { ok: false, findings: [inputFindings.depth(file)] };
  addBlock(reading, root);
  const text = traced.text();
  return {
    ok: true,
    value: { text, origin: traced.runs(), passages: reading.passages, stated: front.value.stated },
  };
}
