import type { Span } from '../types/article.js';
import type { Passage } from './passage.js';

/** A line's content without the space around it, and how far it is indented. */
interface Line extends Span {
  readonly indent: number;
  readonly blank: boolean;
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const FINISHED = /[.!?:;…"”’')\]]$/;
const BULLET = /^[-–•*▪◦‣·]\s+(?=\S)/;

/** A typewriter's line: long enough that a page which breaks there breaks inside its sentences. */
const SHORTEST_WRAPPED = 40;
const LONGEST_WRAPPED = 130;
/** Columns that a wrapped line may leave unused before its end counts as meant. */
const RAGGED = 8;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  const add = (end: number) => {
    const line = text.slice(start, end);
    const indent = line.length - line.trimStart().length;
    const length = line.trim().length;
    lines.push({ start: start + indent, end: start + indent + length, indent, blank: length === 0 });
  };
  for (const match of text.matchAll(LINE_END)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}

function isCutShort(text: string, line: Line): boolean {
  const length = line.end - line.start;
  return (
    length >= SHORTEST_WRAPPED &&
    length <= LONGEST_WRAPPED &&
    !FINISHED.test(text.slice(line.end - 1, line.end))
  );
}

/** True where most long lines with a line right below stop in the middle of a sentence: a page wrapped by hand. */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let pairs = 0;
  let cut = 0;
  for (const [index, line] of lines.entries()) {
    const below = lines[index + 1];
    if (below === undefined || below.blank || line.end - line.start < SHORTEST_WRAPPED) continue;
    pairs += 1;
    if (isCutShort(text, line)) cut += 1;
  }
  return cut >= 3 && cut * 2 >= pairs;
}

/** The column at which the page wraps: nine in ten of its lines end before it. */
function wrapColumn(lines: readonly Line[]): number {
  const ends = lines
    .filter((line) => !line.blank)
    .map((line) => line.indent + line.end - line.start)
    .sort((a, b) => a - b);
  return ends[Math.floor((ends.length - 1) * 0.9)] ?? 0;
}

/** True where the next line's first word would have fitted on this line, so that the break was meant. */
function breakIsMeant(text: string, line: Line, below: Line, column: number): boolean {
  if (below.indent >= line.indent + 2 || BULLET.test(text.slice(below.start, below.start + 4))) return true;
  const word = /^\S*/.exec(text.slice(below.start, Math.min(below.end, below.start + 40)))?.[0] ?? '';
  return line.indent + line.end - line.start + 1 + word.length + RAGGED <= column;
}

function joinWrapped(text: string, lines: readonly Line[]): Span[] {
  const column = wrapColumn(lines);
  const spans: Span[] = [];
  let start = -1;
  for (const [index, line] of lines.entries()) {
    if (line.blank) continue;
    if (start < 0) start = line.start;
    const below = lines[index + 1];
    if (below !== undefined && !below.blank && !breakIsMeant(text, line, below, column)) continue;
    spans.push({ start, end: line.end });
    start = -1;
  }
  return spans;
}

/**
 * Returns the paragraphs, headings and other lines of a plain text in order. A paragraph is a line, or, where
 * the text was wrapped by hand, a group of lines; which of the two is decided once for the whole text.
 */
export function passagesOfPlainText(text: string): Passage[] {
  const lines = linesOf(text);
  const spans = isHardWrapped(text, lines) ? joinWrapped(text, lines) : lines.filter((line) => !line.blank);
  return spans.map(({ start, end }) => {
    const bullet = BULLET.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0;
    return { start: start + bullet, end };
  });
}
