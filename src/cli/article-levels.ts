import { type ReadingLevel, readingLevel } from '../export/worksheet/reading-level.js';
import type { Deck } from '../types/deck.js';
import { counted } from './messages.js';

/** How long and how hard an article is, so that a teacher can choose. */
export interface ArticleLevel extends ReadingLevel {
  readonly title: string;
}

/** The levels of a deck's articles, in its order. */
export function articleLevels({ articles }: Deck): readonly ArticleLevel[] {
  return articles.flatMap((article) => {
    const level = readingLevel(article);
    return level ? [{ title: article.title, ...level }] : [];
  });
}

/** The same in words, for a person. */
export function levelInWords({ title, words, grade }: ArticleLevel): string {
  return `${title}: ${counted(words, 'word')}, reading level ${grade.toFixed(1)} (Flesch–Kincaid grade)`;
}
