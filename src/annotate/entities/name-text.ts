import type { Token } from '../../types/document.js';
import type { Extent } from './phrase-extent.js';

/** The words of an extent as they stand in the text, any space between two of them as one blank. */
export function nameText(tokens: readonly Token[], { first, last }: Extent): string {
  let text = '';
  for (let position = first; position <= last; position++) {
    const token = tokens[position];
    if (token === undefined) break;
    const previous = tokens[position - 1];
    if (position > first && previous !== undefined && previous.end < token.start) text += ' ';
    text += token.form;
  }
  return text;
}
