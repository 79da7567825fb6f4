import { expect } from 'vitest';
import { readArticle } from '../../src/read/read-article.js';
import type { Article } from '../../src/types/article.js';

type Given = Partial<Parameters<typeof readArticle>[1]>;

/** Reads a text that must be readable; its name is "page.txt" unless given. */
export function read(text: string, given: Given = {}): Article {
  const result = readArticle(new TextEncoder().encode(text), { name: 'page.txt', ...given });
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.value;
}

/** Kind and text of each block, to be read in a failing test. */
export function blocksOf(article: Article): string[] {
  return article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);
}

/** Blocks are in order, not empty, do not overlap, and start and end with a character that is not space. */
export function expectSoundBlocks(article: Article): void {
  let at = 0;
  for (const { start, end } of article.blocks) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    const text = article.text.slice(start, end);
    expect(text).toBe(text.trim());
    at = end;
  }
}
