import type { DeckArticle } from '../../types/deck.js';
import { published } from '../citation.js';

/** A block of an article to read; paragraphs bear numbers, which the key cites. */
export interface ReadingBlock {
  readonly heading: boolean;
  readonly number: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface ReadingText {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly published: string;
  readonly blocks: readonly ReadingBlock[];
}

/** Returns the articles as a class reads them: headings and numbered paragraphs, without captions and furniture. */
export function readingTexts(articles: readonly DeckArticle[]): readonly ReadingText[] {
  return articles.map((article, index) => ({
    id: article.id,
    number: index + 1,
    title: article.title,
    published: published(article),
    blocks: readingBlocks(article),
  }));
}

function readingBlocks(article: DeckArticle): readonly ReadingBlock[] {
  let paragraphs = 0;
  return article.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'heading')
    .map(({ kind, start, end }) => {
      const heading = kind === 'heading';
      if (!heading) paragraphs += 1;
      const text = article.text.slice(start, end).replace(/\s+/g, ' ').trim();
      return { heading, number: heading ? 0 : paragraphs, text, start, end };
    });
}
