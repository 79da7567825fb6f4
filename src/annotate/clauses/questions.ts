import type { Tree } from '../../tree.js';

/**
 * `id`s of the words that stand in a question: all before its question mark; only those within the same quotation where
 * the mark stands in one (“Is it safe?” she said).
 */
export function askedWords(tree: Tree): ReadonlySet<number> {
  const asked = new Set<number>();
  const { tokens } = tree.sentence;
  let from = 1;
  let opened = 1;
  for (const { id, form } of tokens) {
    if (form === '?') {
      const quoted = isQuoteMark(tokens[id]?.form);
      for (let at = quoted ? Math.max(from, opened) : from; at < id; at++) asked.add(at);
      from = id + 1;
    }
    if (isQuoteMark(form)) opened = id;
  }
  return asked;
}

const isQuoteMark = (form: string | undefined): boolean => form !== undefined && /^["“”‘’'`]+$/.test(form);
