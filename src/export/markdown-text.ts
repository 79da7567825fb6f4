/**
 * Returns a text as Markdown that shows it as it stands, on one line, in Obsidian too: what would be markup, a tag, a
 * formula, a comment or a sign of the plugin Spaced Repetition (`::`, `==`, `{{`, a line `?`) is escaped or written as
 * an entity.
 */
export function markdownText(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/[\\`*_[\]<>#$~|^%]/g, '\\$&')
    .replace(/:(?=:|$)|(?<=:|^):|=(?==|$)|(?<==|^)=|[{}]/g, (sign) => `&#${sign.codePointAt(0)};`)
    .replace(/^( ?)([-+?!])/, '$1\\$2')
    .replace(/^( ?\d+)([.)])/, '$1\\$2');
}
