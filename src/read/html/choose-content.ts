import { Readability } from '@mozilla/readability';
import { type HtmlDocument, type HtmlElement, type HtmlNode, isElement, parsePage } from './dom.js';

const FURNITURE = new Set(
  'NAV FOOTER ASIDE FORM BUTTON SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH SELECT OPTION TEXTAREA INPUT IFRAME OBJECT HEAD TITLE DIALOG VIDEO AUDIO CANVAS'.split(
    ' ',
  ),
);
const MARK = 'data-factdeck-element';
/** Content with fewer characters than this was chosen wrongly or is no article: the whole page is read instead. */
const SHORTEST_CONTENT = 200;

/** "[4]" or a raised 4 that links to a note; not the 2 of "m²". */
function isReferenceMark(text: string, element: HtmlElement): boolean {
  return (
    /^\s*\[[^\]]{1,20}\]\s*$/.test(text) || (/^\s*\d+\s*$/.test(text) && element.querySelector('a') !== null)
  );
}

/** True for an element whose words are no part of an article wherever it stands. */
export function isFurniture(element: HtmlElement): boolean {
  if (FURNITURE.has(element.nodeName.toUpperCase())) return true;
  if (element.nodeName.toUpperCase() === 'SUP' && isReferenceMark(element.textContent ?? '', element))
    return true;
  return element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true';
}

function marksIn(content: HtmlNode): Set<string> {
  const marks = new Set<string>();
  const add = (node: HtmlNode) => {
    if (!isElement(node)) return;
    const mark = node.getAttribute(MARK);
    if (mark !== null) marks.add(mark);
    for (const child of node.children) add(child);
  };
  add(content);
  return marks;
}

/** What Readability takes for a page's article. */
export interface Content {
  has(element: HtmlElement): boolean;
  /** Length of its text, runs of space counted as one character. */
  readonly length: number;
}

/**
 * Returns the elements of `page` that Readability takes for the article, or undefined where it finds none.
 * Readability rebuilds the page that it is given, so it gets a copy whose elements are numbered.
 */
export function chooseContent(page: HtmlDocument, html: string): Content | undefined {
  const copy = parsePage(html);
  let number = 0;
  for (const element of copy.querySelectorAll('*')) {
    element.setAttribute(MARK, String(number));
    number += 1;
  }
  const options = { serializer: (node: HtmlNode) => node, charThreshold: SHORTEST_CONTENT };
  const article = new Readability<HtmlNode>(copy, options).parse();
  const length = (article?.textContent ?? '').replace(/\s+/g, ' ').length;
  if (!article?.content || length < SHORTEST_CONTENT) return undefined;
  const kept = marksIn(article.content);
  const marks = new Map([...page.querySelectorAll('*')].map((element, index) => [element, String(index)]));
  return { length, has: (element) => kept.has(marks.get(element) ?? '') };
}
