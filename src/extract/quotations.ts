import type { Article, Span } from '../types/article.js';

/**
 * Stretches of the article that stand in quotation marks, in order. A quotation left open at the end of a paragraph
 * ends there; a paragraph that opens with a mark begins a new one.
 */
export function quotations(article: Article): readonly Span[] {
  const found: Span[] = [];
  for (const block of article.blocks) {
    if (block.kind !== 'paragraph') continue;
    let open: number | undefined;
    for (let i = block.start; i < block.end; i++) {
      const mark = article.text[i];
      if (mark === '“' || mark === '„' || (mark === '"' && open === undefined)) open ??= i;
      else if ((mark === '”' || mark === '"') && open !== undefined) {
        found.push({ start: open, end: i + 1 });
        open = undefined;
      }
    }
    if (open !== undefined) found.push({ start: open, end: block.end });
  }
  return found;
}

/** The span that holds an offset, if any; spans in order, not overlapping. */
export function spanAt(spans: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle] as Span;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return span;
  }
  return undefined;
}
