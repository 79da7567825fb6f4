import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { DeckArticle } from '../../types/deck.js';

/** How long and how hard an article is. */
export interface ReadingLevel {
  readonly words: number;
  readonly sentences: number;
  /** School grade in the United States by Flesch and Kincaid (1975): 0.39 words a sentence + 11.8 syllables a word − 15.59. */
  readonly grade: number;
}

const sentencesIn = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Returns the level of the article's paragraphs; nothing where they have no word. */
export function readingLevel({
  text,
  blocks,
}: Pick<DeckArticle, 'text' | 'blocks'>): ReadingLevel | undefined {
  let [words, sentences, syllables] = [0, 0, 0];
  for (const { kind, start, end } of blocks) {
    if (kind !== 'paragraph') continue;
    const paragraph = text.slice(start, end).replace(/\s+/g, ' ');
    for (const { segment } of sentencesIn.segment(paragraph)) {
      const spoken = segment.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu) ?? [];
      if (spoken.length === 0) continue;
      sentences += 1;
      words += spoken.length;
      syllables += spoken.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
    }
  }
  if (words === 0) return undefined;
  const grade = fleschKincaid({ sentence: sentences, word: words, syllable: syllables });
  return { words, sentences, grade: Math.max(0, Math.round(grade * 10) / 10) };
}
