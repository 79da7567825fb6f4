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

/** Shows nothing, but keeps apart two characters that together mean something. */
const invisible = '<span></span>';

/**
 * Returns a text as HTML for a field of Anki: what would be a cloze deletion (`{{`, `}}`, `::`), a sound, speech or
 * LaTeX (`[sound:`, `[anki:`, `[latex]`, `[$]`) or MathJax (`\(`, `\[`) is shown as it stands instead.
 */
export function ankiHtml(text: string): string {
  return text
    .replace(/[&<>"{}]|^:|:(?=:|$)|\[(?=sound:|anki:|latex\]|\/?\$)/gi, entity)
    .replace(/\\(?=[()[\]])/g, `\\${invisible}`)
    .replace(/\r\n?|\n/g, '<br>');
}

/** Returns HTML for a cell that a spreadsheet will not take for a formula; Anki shows it unchanged. */
export function asCell(html: string): string {
  return /^[=+\-@\t\r]/.test(html) ? `${invisible}${html}` : html;
}

function entity(character: string): string {
  return entities[character] ?? character;
}
