import { parsePage } from './dom.js';

/** A stretch of text between two tags: its characters as read, and where they stand in the page's source. */
export interface SourceText {
  readonly characters: string;
  readonly source: number;
  readonly sourceLength: number;
}

const REFERENCE = /&(?:#\d+|#[xX][\da-fA-F]+|[A-Za-z][A-Za-z\d]*);?/g;
const TAG_NAME = /[^\s/>]*/y;
/** Elements whose content is not parsed; their text is no part of a page's. */
const RAW = new Set(['script', 'style']);

/** Decodes one character reference as the page's parser does, keeping what was decoded before. */
function referenceDecoder(): (reference: string) => string {
  const known = new Map<string, string>();
  return (reference) => {
    const before = known.get(reference);
    if (before !== undefined) return before;
    const decoded = parsePage(`<p>${reference}</p>`).querySelector('p')?.textContent ?? reference;
    known.set(reference, decoded);
    return decoded;
  };
}

/** Returns the end of the tag that opens at `start`, minding quoted attributes. */
function tagEnd(html: string, start: number): number {
  let quote = '';
  let valueMayStart = false;
  for (let at = start + 1; at < html.length; at += 1) {
    const sign = html.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') return at + 1;
    else if (valueMayStart && (sign === '"' || sign === "'")) quote = sign;
    valueMayStart = sign === '=' || (valueMayStart && /\s/.test(sign));
  }
  return html.length;
}

/** Returns the end of the markup that opens at `start`: a tag, a comment, a declaration, a raw element; or `start` for plain text. */
function markupEnd(html: string, start: number): number {
  const endOf = (sign: string, from: number) => {
    const found = html.indexOf(sign, from);
    return found < 0 ? html.length : found + sign.length;
  };
  if (html.startsWith('<!--', start)) return endOf('-->', start + 4);
  if (html.startsWith('<!', start) || html.startsWith('<?', start)) return endOf('>', start);
  if (!/[A-Za-z/]/.test(html.charAt(start + 1))) return start;
  TAG_NAME.lastIndex = start + 1;
  const name = (TAG_NAME.exec(html)?.[0] ?? '').toLowerCase();
  const end = tagEnd(html, start);
  if (!RAW.has(name)) return end;
  const close = new RegExp(`</${name}\\b`, 'gi');
  close.lastIndex = end;
  const found = close.exec(html);
  return found === null ? html.length : tagEnd(html, found.index);
}

/** Returns the texts of a page's source in order, scripts and styles left out, each character reference by itself. */
export function sourceTexts(html: string): SourceText[] {
  const texts: SourceText[] = [];
  const decode = referenceDecoder();
  const addPlain = (from: number, to: number) => {
    if (to > from) texts.push({ characters: html.slice(from, to), source: from, sourceLength: to - from });
  };
  const add = (from: number, to: number) => {
    let at = from;
    for (const match of html.slice(from, to).matchAll(REFERENCE)) {
      const start = from + match.index;
      addPlain(at, start);
      at = start + match[0].length;
      texts.push({ characters: decode(match[0]), source: start, sourceLength: match[0].length });
    }
    addPlain(at, to);
  };
  let textStart = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    const end = markupEnd(html, at);
    if (end > at) {
      add(textStart, at);
      textStart = end;
    }
    at = html.indexOf('<', Math.max(end, at + 1));
  }
  add(textStart, html.length);
  return texts;
}
