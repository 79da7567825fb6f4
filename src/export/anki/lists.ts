import type { Card } from '../../types/card.js';
import { orderedChoices } from '../choices.js';
import { mixedEvents, mixedRights } from '../mixed.js';
import { ankiHtml } from './html.js';

/** Attributes of the elements that hold lists, for cards whose own style does not place them. */
interface Style {
  readonly list: string;
  readonly table: string;
  readonly cell: string;
}

/** For factdeck's note types, which place their lists themselves. */
export const ownStyle: Style = { list: '', table: '', cell: '' };

/** For stock cards: they centre their text, which would pull lines apart that belong together. */
export const stockStyle: Style = {
  list: ' style="display:inline-block;text-align:left"',
  table: ' style="margin:auto;text-align:left"',
  cell: ' style="padding:0.2em 0.8em"',
};

/** Returns the choices of a choice card, lettered; the class `right` marks the answer for a style that shows it. */
export function choiceList(card: Card, style: Style): string {
  const items = orderedChoices(card).map((choice) => choiceItem(choice, card, style));
  return `<ol type="A"${style.list}>${items.join('')}</ol>`;
}

/** Returns the two choices of a statement to judge. */
export function truthList(card: Card, style: Style): string {
  return `<ul${style.list}>${['True', 'False'].map((choice) => choiceItem(choice, card, style)).join('')}</ul>`;
}

function choiceItem(choice: string, card: Card, style: Style): string {
  const marked = style === ownStyle && choice === card.answer ? ' class="right"' : '';
  return `<li${marked}>${ankiHtml(choice)}</li>`;
}

/** Returns what a match or order card asks to put together or in order; empty for the other kinds. */
export function mixedParts(card: Card, style: Style): string {
  if (card.kind === 'order') {
    const texts = mixedEvents(card, '').map(({ text }) => text);
    return list('ul', texts, style);
  }
  const rights = mixedRights(card, '').map((right, at) => `${String.fromCharCode(65 + at)}. ${right}`);
  const lefts = (card.pairs ?? []).map(({ left }, at) => [left, rights[at] ?? '']);
  return table(lefts, style);
}

/** Returns the pairs of a match card, or the events of an order card with their dates; empty for the other kinds. */
export function partsInOrder(card: Card, style: Style): string {
  if (card.kind === 'order') {
    const texts = (card.events ?? []).map(({ text, when }) => `${text} (${when})`);
    return list('ol', texts, style);
  }
  const rows = (card.pairs ?? []).map(({ left, right }) => [left, right]);
  return table(rows, style);
}

function list(tag: 'ol' | 'ul', lines: readonly string[], style: Style): string {
  const items = lines.map((line) => `<li>${ankiHtml(line)}</li>`).join('');
  return `<${tag}${style.list}>${items}</${tag}>`;
}

function table(rows: readonly (readonly string[])[], style: Style): string {
  if (rows.length === 0) return '';
  const cells = rows.map((row) => row.map((cell) => `<td${style.cell}>${ankiHtml(cell)}</td>`).join(''));
  return `<table${style.table}>${cells.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
}
