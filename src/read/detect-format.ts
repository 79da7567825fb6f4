export type ArticleFormat = 'text' | 'markdown' | 'html';

const ENDINGS: Readonly<Record<string, ArticleFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
};
const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype html|html|head|body|article|main|div|section)\b/i;
const MARKDOWN_START = /^(?:---[ \t]*\r?\n[\s\S]{1,4000}?\r?\n---[ \t]*\r?\n|\s*#{1,6} \S)/;

/** Returns the format that the file's name tells, or else the first characters of its text. */
export function detectFormat(name: string, text: string): ArticleFormat {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const byName = ENDINGS[ending];
  if (byName !== undefined) return byName;
  const head = text.slice(0, 5000);
  if (HTML_START.test(head)) return 'html';
  return MARKDOWN_START.test(head) ? 'markdown' : 'text';
}
