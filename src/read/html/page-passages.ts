import type { BlockKind } from '../../types/article.js';
import type { TracedText } from '../origin.js';
import type { Passage } from '../passage.js';
import { isFurniture } from './choose-content.js';
import { type HtmlElement, type HtmlNode, isElement, TEXT } from './dom.js';
import type { TextPositions } from './text-positions.js';

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const CAPTION_CLASS =
  /(?:^|[\s_-])(?:caption|figcaption|wp-caption-text|photo-?(?:credit|caption))(?:$|[\s_-])/i;
const SPACE = /[\s\u00a0]/;

/** Writes the words of a page's chosen elements into `traced`, block by block. */
export interface PageReading {
  readonly traced: TracedText;
  readonly positions: TextPositions;
  readonly chosen: (element: HtmlElement) => boolean;
  readonly passages: Passage[];
  /** Kind of the block being written, its start in `traced` (-1 before its first word), and whether a space is due. */
  marked: BlockKind | undefined;
  start: number;
  space: { readonly source: number; readonly sourceLength: number } | 'line break' | undefined;
  titled: boolean;
}

function kindOf(
  element: HtmlElement,
  reading: PageReading,
  outer: BlockKind | undefined,
): BlockKind | undefined {
  const name = element.nodeName.toUpperCase();
  if (name === 'FIGCAPTION' || CAPTION_CLASS.test(element.getAttribute('class') ?? '')) return 'caption';
  if (outer === 'caption' || outer === 'navigation') return outer;
  if (name === 'H1' && !reading.titled) {
    reading.titled = true;
    return 'title';
  }
  if (/^H[1-6]$/.test(name)) return 'heading';
  if (name === 'LI' && isLinkAlone(element)) return 'navigation';
  if (name === 'P' || name === 'LI' || name === 'BLOCKQUOTE' || name === 'DD') return 'paragraph';
  return outer;
}

function isLinkAlone(element: HtmlElement): boolean {
  const links = [...element.querySelectorAll('a')];
  const linked = links.reduce((sum, link) => sum + (link.textContent ?? '').trim().length, 0);
  return links.length > 0 && linked === (element.textContent ?? '').trim().length;
}

function endBlock(reading: PageReading): void {
  if (reading.start >= 0) {
    const { start, marked } = reading;
    reading.passages.push({ start, end: reading.traced.next, ...(marked === undefined ? {} : { marked }) });
  }
  reading.start = -1;
  reading.space = undefined;
}

function addWord(reading: PageReading, characters: string, source: number, sourceLength: number): void {
  const { traced, space } = reading;
  if (reading.start < 0) {
    traced.breakBlock();
    reading.start = traced.next;
  } else if (space === 'line break') traced.add(' ', traced.sourceEnd, 0);
  else if (space !== undefined) traced.add(' ', space.source, space.sourceLength);
  reading.space = undefined;
  reading.traced.add(characters, source, sourceLength);
}

function addSpace(reading: PageReading, source: number, sourceLength: number): void {
  const { space } = reading;
  if (space === 'line break') return;
  const adjoining = space !== undefined && space.source + space.sourceLength === source;
  reading.space = adjoining
    ? { source: space.source, sourceLength: space.sourceLength + sourceLength }
    : (space ?? { source, sourceLength });
}

/** Adds a text node's words; any run of space becomes one plain space. */
function addText(reading: PageReading, node: HtmlNode): void {
  for (const { characters, source, sourceLength } of reading.positions.get(node) ?? []) {
    if (characters.length !== sourceLength) {
      if (SPACE.test(characters)) addSpace(reading, source, sourceLength);
      else addWord(reading, characters, source, sourceLength);
      continue;
    }
    for (const match of characters.matchAll(/[\s\u00a0]+|[^\s\u00a0]+/g)) {
      const at = source + match.index;
      if (SPACE.test(match[0])) addSpace(reading, at, match[0].length);
      else addWord(reading, match[0], at, match[0].length);
    }
  }
}

/** Writes the words under `node` that belong to the article, each block as a passage of its own. */
export function addNode(
  reading: PageReading,
  node: HtmlNode,
  kept: boolean,
  outer: BlockKind | undefined,
): void {
  if (node.nodeType === TEXT) {
    if (kept) addText(reading, node);
    return;
  }
  if (!isElement(node)) {
    for (const child of node.childNodes) addNode(reading, child, kept, outer);
    return;
  }
  if (isFurniture(node)) return;
  const name = node.nodeName.toUpperCase();
  if (name === 'BR') {
    reading.space = 'line break';
    return;
  }
  const block = BLOCKS.has(name);
  const own = reading.chosen(node) || (name === 'H1' && !reading.titled) || (!block && kept && name === 'A');
  const kind = own && block ? kindOf(node, reading, outer) : outer;
  if (block) endBlock(reading);
  for (const child of node.childNodes) {
    if (block && reading.start < 0) reading.marked = kind;
    addNode(reading, child, own, kind);
  }
  if (block) endBlock(reading);
}
