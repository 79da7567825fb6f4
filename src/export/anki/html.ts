import type { Card } from '../../types/card.js';
import { clozePieces } from '../cloze.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '{': '&#123;',
  '}': '&#125;',
  ':': '&#58;',
  '[': '&#91;',
};

const characters = new Map(Object.entries(entities).map(([character, written]) => [written, character]));

/** Shows nothing, but keeps apart two characters that together mean something. */
const invisible = '<span></span>';

/**
 * Returns a text as HTML for a field of Anki: what would be a cloze deletion (`{{`, `}}`, `::`), a sound, speech or
 * LaTeX (`[sound:`, `[anki:`, `[latex]`, `[$]`) or MathJax (`\(`, `\[`) is shown as it stands instead.
 */
export function ankiHtml(text: string): string {
  // Most texts have none of these, and a deck has tens of thousands.
  if (!/[&<>"{}:[\\\r\n]/.test(text)) return text;
  return text
    .replace(/[&<>"{}]|^:|:(?=:|$)|\[(?=sound:|anki:|latex\]|\/?\$)/gi, entity)
    .replace(/\\(?=[()[\]])/g, `\\${invisible}`)
    .replace(/\r\n?|\n/g, '<br>');
}

/** Returns a card's question as HTML, never empty: Anki skips a row whose first field is. */
export function questionHtml(card: Card): string {
  return ankiHtml(card.question.trim() || card.id);
}

/** Returns a gap-fill card's sentence with the answer as deletion c1 in each gap. */
export function clozeHtml(card: Card): string {
  return clozePieces(card.question)
    .map(ankiHtml)
    .join(`{{c1::${ankiHtml(card.answer)}}}`);
}

/** Returns the HTML of one of these functions as Anki strips it for sorting and comparing: its text without tags. */
export function strippedHtml(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#\d+);/g, (written) => characters.get(written) ?? written);
}

/** Returns HTML for a cell that a spreadsheet will not take for a formula; Anki shows it unchanged. */
export function asCell(html: string): string {
  return /^[=+\-@\t\r]/.test(html) ? `${invisible}${html}` : html;
}

function entity(character: string): string {
  return entities[character] ?? character;
}
