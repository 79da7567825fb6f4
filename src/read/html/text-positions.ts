import { type HtmlNode, isElement, TEXT } from './dom.js';
import type { SourceText } from './source-text.js';

const RAW = new Set(['SCRIPT', 'STYLE']);

/** Where a text node's characters stand in the page's source. */
export type TextPositions = ReadonlyMap<HtmlNode, readonly SourceText[]>;

function* textNodes(node: HtmlNode): Generator<HtmlNode> {
  if (node.nodeType === TEXT) yield node;
  else if (!(isElement(node) && RAW.has(node.nodeName.toUpperCase())))
    for (const child of node.childNodes) yield* textNodes(child);
}

/** Returns the parts of `texts` that lie in `[start, end)` of their joined characters, from part `index` on. */
function cut(
  texts: readonly SourceText[],
  starts: readonly number[],
  index: number,
  start: number,
  end: number,
) {
  const parts: SourceText[] = [];
  for (let at = index; at < texts.length && (starts[at] ?? 0) < end; at += 1) {
    const text = texts[at];
    const from = starts[at] ?? 0;
    if (text === undefined || from + text.characters.length <= start) continue;
    const low = Math.max(0, start - from);
    const high = Math.min(text.characters.length, end - from);
    const whole = text.characters.length !== text.sourceLength;
    parts.push(
      whole
        ? { ...text, characters: text.characters.slice(low, high) }
        : {
            characters: text.characters.slice(low, high),
            source: text.source + low,
            sourceLength: high - low,
          },
    );
  }
  return parts;
}

/**
 * Leads each text node of a parsed page back to the source. Both hold the same characters in the same order,
 * so each node is looked for where the one before it ended; a node that the parser made up is left out.
 */
export function locateTexts(page: HtmlNode, texts: readonly SourceText[]): TextPositions {
  const positions = new Map<HtmlNode, readonly SourceText[]>();
  const joined = texts.map((text) => text.characters).join('');
  const starts: number[] = [];
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    length += text.characters.length;
  }
  let cursor = 0;
  let index = 0;
  for (const node of textNodes(page)) {
    const data = node.textContent ?? '';
    const start = joined.startsWith(data, cursor) ? cursor : joined.indexOf(data, cursor);
    if (data === '' || start < 0) continue;
    while (index + 1 < texts.length && (starts[index + 1] ?? 0) <= start) index += 1;
    positions.set(node, cut(texts, starts, index, start, start + data.length));
    cursor = start + data.length;
  }
  return positions;
}
