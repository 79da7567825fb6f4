import { parseHTML } from 'linkedom';

/** What a learner reads in a field: its text, and the items of the list in it. */
export interface FieldText {
  /** Before the first list, table or quotation, on one line. */
  readonly text: string;
  /** Of the first list. */
  readonly items: readonly string[];
  /** In the field's first `<div>`, where it begins with one. */
  readonly firstBlock?: string;
}

interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

const END_OF_TEXT = new Set(['OL', 'UL', 'TABLE', 'BLOCKQUOTE']);
const BREAKS = new Set(['BR', 'DIV', 'P', 'LI', 'TD', 'BLOCKQUOTE']);
const TEXT = 3;

/** Returns what stands in a field's HTML. */
export function readField(html: string): FieldText {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const nodes: readonly HtmlNode[] = [...document.body.childNodes];
  const [list] = document.querySelectorAll('ol, ul');
  const items = list ? [...list.querySelectorAll('li')].map((item) => onOneLine(textOf(item))) : [];
  const first = nodes.find((node) => onOneLine(textOf(node)) !== '');
  return {
    text: onOneLine(textBefore(nodes).text),
    items,
    ...(first?.nodeName === 'DIV' ? { firstBlock: onOneLine(textOf(first)) } : {}),
  };
}

/** The text up to the first list, table or quotation, however deep; `ended` once there was one. */
function textBefore(nodes: Iterable<HtmlNode>): { readonly text: string; readonly ended: boolean } {
  let text = '';
  for (const node of nodes) {
    if (END_OF_TEXT.has(node.nodeName)) return { text, ended: true };
    if (node.nodeType === TEXT) text += node.textContent ?? '';
    const inside = textBefore(node.childNodes);
    text += BREAKS.has(node.nodeName) ? ` ${inside.text} ` : inside.text;
    if (inside.ended) return { text, ended: true };
  }
  return { text, ended: false };
}

function textOf(node: HtmlNode): string {
  if (node.nodeType === TEXT) return node.textContent ?? '';
  const inside = [...node.childNodes].map(textOf).join('');
  return BREAKS.has(node.nodeName) ? ` ${inside} ` : inside;
}

/** Returns a text as it is compared: composed, any white space one space. */
export function onOneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Returns the words that HTML shows, in alphabetical order. */
export function wordsIn(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const words = onOneLine(textOf(document.body)).split(/[\s{}:]+/);
  return words.filter(Boolean).sort().join(' ');
}
