import { createAnnotator } from '../../../src/annotate/annotate.js';
import { packageFiles } from '../../../src/resources.js';
import type { Article, Block } from '../../../src/types/article.js';
import type { Document, Mention } from '../../../src/types/document.js';

const annotator = createAnnotator(packageFiles());

/** The document of a text whose lines are paragraphs, by the real parser. */
export function documentOf(text: string, title = ''): Document {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(
    (line): Block => ({ start: line.index, end: line.index + line[0].length, kind: 'paragraph' }),
  );
  const article: Article = { id: 'text', title, source: '', sha256: '', text, blocks, origin: [] };
  return annotator.annotate(article);
}

/**
 * What a phrase is linked to, as "name by link": the phrase is the last mention so written, or the one of a number
 * ("she 1" is the first). "open" where it is linked to nothing before it.
 */
export function linkOf(document: Document, phrase: string): string {
  const [, words = '', number] = /^(.*?)(?: (\d))?$/.exec(phrase) ?? [];
  const uses = document.mentions.filter(
    ({ start, end }) => document.article.text.slice(start, end) === words,
  );
  const mention = number === undefined ? uses.at(-1) : uses[Number(number) - 1];
  if (mention === undefined) return 'no mention';
  return written(document, mention);
}

function written({ chains }: Document, { chain, link }: Mention): string {
  if (chain === undefined || link === undefined) return 'open';
  return `${chains[chain]?.name} by ${link}`;
}
