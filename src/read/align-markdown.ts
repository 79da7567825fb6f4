import { fromMarkdown } from 'mdast-util-from-markdown';
import type { TracedText } from './origin.js';

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;
const SPACE = /[ \t]/;

function decodeReference(reference: string): string {
  const paragraph = fromMarkdown(`x${reference}x`).children[0];
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  return text?.type === 'text' ? text.value.slice(1, -1) : reference;
}

function referenceAt(original: string, offset: number): string | undefined {
  REFERENCE.lastIndex = offset;
  return REFERENCE.exec(original)?.[0];
}

/** Signs at which the value may part from the original: breaks, references, escapes, spaces at a break. */
const SPECIAL = /[\n\r&\\ \t\u00a0]/;

/** Returns how many characters from `index` on are the same in value and original, and plain. */
function plainLength(original: string, at: number, value: string, index: number): number {
  let length = 0;
  while (index + length < value.length) {
    const wanted = value.charAt(index + length);
    if (wanted !== original.charAt(at + length)) break;
    if (SPECIAL.test(wanted) && !(wanted === ' ' && /\S/.test(original.charAt(at + length + 1)))) break;
    length += 1;
  }
  return length;
}

/** How far the original goes on for a line break in `value`: trailing space, the break, the next line's indent and ">". */
function lineBreakEnd(original: string, offset: number): number {
  const match = /^[ \t]*(?:\r\n|\n|\r)[ \t>]*/.exec(original.slice(offset, offset + 200));
  return offset + (match?.[0].length ?? 0);
}

/**
 * Adds the value of a Markdown text node to `traced`, character by character beside the original that it was
 * read from: escapes ("\*") and character references ("&amp;") are shorter in the value than in the original.
 * Line breaks and no-break spaces become plain spaces.
 */
export function addAligned(traced: TracedText, original: string, value: string, offset: number): void {
  let at = offset;
  let index = 0;
  while (index < value.length) {
    const plain = plainLength(original, at, value, index);
    if (plain > 0) {
      traced.add(value.slice(index, index + plain), at);
      index += plain;
      at += plain;
      continue;
    }
    const wanted = value.charAt(index);
    if (wanted === '\n' || wanted === '\r') {
      const end = lineBreakEnd(original, at);
      traced.add(' ', at, Math.max(1, end - at));
      index += value.startsWith('\r\n', index) ? 2 : 1;
      at = end;
      continue;
    }
    const reference = original.charAt(at) === '&' ? referenceAt(original, at) : undefined;
    const decoded = reference === undefined ? '' : decodeReference(reference);
    if (reference !== undefined && decoded !== reference && value.startsWith(decoded, index)) {
      traced.add(decoded.replaceAll('\u00a0', ' '), at, reference.length);
      index += decoded.length;
      at += reference.length;
      continue;
    }
    if (original.charAt(at) === '\\' && wanted !== '\\') at += 1;
    else if (original.startsWith('\\\\', at)) at += 1;
    else if (original.charAt(at) !== wanted && SPACE.test(original.charAt(at))) {
      at += 1;
      continue;
    }
    traced.add(wanted === '\u00a0' ? ' ' : wanted, at);
    index += 1;
    at += 1;
  }
}
