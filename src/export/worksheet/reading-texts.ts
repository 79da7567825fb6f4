import type { Block, Span } from '../../types/article.js';
import type { DeckArticle } from '../../types/deck.js';
import { published } from '../citation.js';
import { breakLines } from './layout/break-lines.js';
import { filledMeasure, type PageLayout, widthIn } from './layout/page-layout.js';
import type { SheetTexts } from './texts.js';

/** A line of an article as it is printed; lines bear numbers, which the key cites. */
export interface ReadingLine extends Span {
  readonly number: number;
  /** Whether the sheet shows the number: every fifth line does. */
  readonly numbered: boolean;
  readonly text: string;
}

/** A heading, or a paragraph in lines. */
export interface ReadingBlock {
  readonly heading: string;
  readonly lines: readonly ReadingLine[];
}

export interface ReadingText {
  readonly id: string;
  readonly number: number;
  /** "Text 2", where there are several. */
  readonly label: string;
  /** Empty where the sheet's own title says the same. */
  readonly heading: string;
  readonly published: string;
  readonly blocks: readonly ReadingBlock[];
}

const NUMBERED = 5;

/**
 * Returns the articles as a class reads them: headings, and paragraphs in numbered lines, without captions and
 * furniture. Lines are broken here and not by whatever shows the sheet, so that all of its forms have the same.
 */
export function readingTexts(
  articles: readonly DeckArticle[],
  sheetTitle: string,
  layout: PageLayout,
  texts: SheetTexts,
): readonly ReadingText[] {
  const several = articles.length > 1;
  return articles.map((article, index) => ({
    id: article.id,
    number: index + 1,
    label: several ? texts.text(index + 1) : '',
    heading: several || article.title !== sheetTitle ? article.title : '',
    published: published(article),
    blocks: readingBlocks(article, layout),
  }));
}

function readingBlocks(article: DeckArticle, layout: PageLayout): readonly ReadingBlock[] {
  const measure = filledMeasure(layout);
  const width = widthIn(layout.reading);
  let number = 0;
  return article.blocks.flatMap((block): readonly ReadingBlock[] => {
    const { text, offsets } = onOneLine(article.text, block);
    if (text === '') return [];
    if (block.kind === 'heading') return [{ heading: text, lines: [] }];
    if (block.kind !== 'paragraph') return [];
    const lines = breakLines(text, measure, width).map((line, index, all) => {
      number += 1;
      const next = all[index + 1]?.start;
      return {
        number,
        numbered: number % NUMBERED === 0,
        text: text.slice(line.start, line.end),
        start: offsets[line.start] ?? block.start,
        end: next === undefined ? block.end : (offsets[next] ?? block.end),
      };
    });
    return [{ heading: '', lines }];
  });
}

/** A block with its white space as single spaces, and where in the article each of its characters stands. */
function onOneLine(text: string, { start, end }: Block): { text: string; offsets: readonly number[] } {
  let line = '';
  const offsets: number[] = [];
  for (const { 0: word, index } of text.slice(start, end).matchAll(/\S+/g)) {
    if (line !== '') {
      line += ' ';
      offsets.push(start + index - 1);
    }
    for (let at = 0; at < word.length; at++) offsets.push(start + index + at);
    line += word;
  }
  return { text: line, offsets };
}

/** Returns the first and the last line of a text that hold some of a span; nothing where none does. */
export function linesOf(
  { blocks }: ReadingText,
  { start, end }: Span,
): readonly [first: number, last: number] | undefined {
  const touched = blocks.flatMap(({ lines }) => lines.filter((line) => line.start < end && start < line.end));
  const [first] = touched;
  return first && [first.number, touched.at(-1)?.number ?? first.number];
}
