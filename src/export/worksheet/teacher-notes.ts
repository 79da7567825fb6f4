import type { Deck } from '../../types/deck.js';
import { publisher } from '../citation.js';
import { readingLevel } from './reading-level.js';
import type { SheetTexts } from './texts.js';

/** What the key tells the teacher about the texts. */
export interface TeacherNotes {
  /** Of each article its title, and how long and hard it is. */
  readonly levels: readonly { readonly title: string; readonly level: string }[];
  /** Where articles tell the same but for a figure or a date. */
  readonly disagreements: readonly string[];
}

/** Returns what a teacher wants to know before she hands the texts out. */
export function teacherNotes(
  { articles, disagreements = [] }: Pick<Deck, 'articles' | 'disagreements'>,
  { text, key }: SheetTexts,
): TeacherNotes {
  const names = new Map(
    articles.map((article, index) => [
      article.id,
      `${text(index + 1)}, ${publisher(article) || article.title}`,
    ]),
  );
  return {
    levels: articles.flatMap((article) => {
      const level = readingLevel(article);
      if (!level) return [];
      return [{ title: article.title, level: key.level(level.words, level.sentences, level.grade) }];
    }),
    disagreements: disagreements.map(({ role, fillers }) =>
      key.told(
        role,
        fillers.map((filler) => key.filler(filler.text, names.get(filler.article) ?? '')),
      ),
    ),
  };
}
