import { parseHTML } from 'linkedom';

/** The little of the DOM that reading an article needs. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

export interface HtmlElement extends HtmlNode {
  readonly children: Iterable<HtmlElement>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

export interface HtmlDocument extends HtmlNode {
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** True for an element, whose attributes may then be asked for. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === ELEMENT;
}

/** Parses a page; a fragment without <html> is put into one, which adds no text. */
export function parsePage(html: string): HtmlDocument {
  const whole = /<(?:html|body)\b/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  const { document }: { readonly document: HtmlDocument } = parseHTML(whole);
  return document;
}
