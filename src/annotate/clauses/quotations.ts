import type { Article, Span } from '../../types/article.js';

const marks = /["“”„]|(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}])|(?<=[,.?!…])[’'](?!\p{L})/gu;
const opens = /^["“„‘']$/;

/**
 * Stretches of the article in quotation marks, in order, marks included. One that no mark closes by the end of its
 * paragraph goes on where the next paragraph opens with a mark again, as long quotations do; else it ends there.
 */
export function findQuotations(article: Article): readonly Span[] {
  const found: Span[] = [];
  let open: { readonly start: number; readonly mark: string } | undefined;
  let end = 0;
  for (const block of article.blocks) {
    if (block.kind !== 'paragraph') continue;
    const text = article.text.slice(block.start, block.end);
    const goesOn = open !== undefined && /^\s*["“‘']/u.test(text);
    if (open && !goesOn) {
      found.push({ start: open.start, end });
      open = undefined;
    }
    let first = goesOn;
    for (const { 0: mark, index } of text.matchAll(marks)) {
      const at = block.start + index;
      if (first) first = false;
      else if (open === undefined) {
        if (opens.test(mark) && !isInches(text, index)) open = { start: at, mark };
      } else if (closes(mark, open.mark)) {
        found.push({ start: open.start, end: at + 1 });
        open = undefined;
      }
    }
    if (open && isSingle(open.mark)) open = undefined;
    end = block.end;
  }
  if (open) found.push({ start: open.start, end });
  return found;
}

/** Five inches: 5". */
const isInches = (text: string, index: number): boolean =>
  text[index] === '"' && /\d/.test(text[index - 1] ?? '');

const isSingle = (mark: string): boolean => mark === '‘' || mark === "'";

function closes(mark: string, open: string): boolean {
  if (isSingle(open)) return mark === (open === '‘' ? '’' : "'");
  return mark === '”' || mark === '"';
}
