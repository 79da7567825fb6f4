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

/**
 * Returns which elements of `page` Readability takes for the article, or undefined where it finds none.
 * Readability rebuilds the page that it is given, so it gets a copy whose elements are numbered.
 */
export function chooseContent(
  page: HtmlDocument,
  html: string,
): ((element: HtmlElement) => boolean) | undefined {
  const copy = parsePage(html);
  const elements = [...page.querySelectorAll('*')];
  let number = 0;
  for (const element of copy.querySelectorAll('*')) {
    element.setAttribute(MARK, String(number));
    number += 1;
  }
  const marked = new Map(elements.map((element, index) => [element, String(index)]));
  const article = new Readability<HtmlNode>(copy, {
    serializer: (node: HtmlNode) => node,
    charThreshold: 200,
  }).parse();
  if (!article?.content || (article.textContent ?? '').trim().length < SHORTEST_CONTENT) return undefined;
  const marks = marksIn(article.content);
  return (element) => marks.has(marked.get(element) ?? '');
}
