/** Returns a text on one line without control characters: any white space is one space. */
export function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\ufffe\uffff]+/gu, ' ').trim();
}

/** Returns the beginning of a text as a name: on one line, cut after a word, 60 characters or a little less. */
export function shortName(text: string): string {
  const line = onOneLine(text);
  if (line.length <= 60) return line;
  return `${line
    .slice(0, 59)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/\s+\S*$/, '')}…`;
}

/** Returns a text that a spreadsheet takes for no formula: one that would begin one has a space in front. */
export function asTableCell(text: string): string {
  return /^[=+\-@]/.test(text) ? ` ${text}` : text;
}

/** Returns the first ten of many names in a row, and how many more there are. */
export function someOf(names: readonly string[]): string {
  const rest = names.length - 10;
  return names.slice(0, 10).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
