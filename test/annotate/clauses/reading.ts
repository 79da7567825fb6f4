import { createAnnotator } from '../../../src/annotate/annotate.js';
import { packageFiles } from '../../../src/resources.js';
import type { Article, Block } from '../../../src/types/article.js';
import type { Clause } from '../../../src/types/clause.js';
import type { Document } from '../../../src/types/document.js';

const annotator = createAnnotator(packageFiles());

/** An article whose lines are paragraphs. */
function paragraphs(text: string): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(
    (line): Block => ({ start: line.index, end: line.index + line[0].length, kind: 'paragraph' }),
  );
  return { id: 'text', title: '', source: '', sha256: '', text, blocks, origin: [] };
}

/** The document of a text whose lines are paragraphs, by the real parser. */
export function documentOf(text: string): Document {
  return annotator.annotate(paragraphs(text));
}

/** The reading of the last clause whose predicate is the word, written as in the table; "none" if there is none. */
export function readingOf(document: Document, word: string): string {
  const clause = document.clauses.findLast(
    ({ sentence, head }) => document.sentences[sentence]?.tokens[head - 1]?.form === word,
  );
  return clause ? written(clause, document) : 'none';
}

function written({ polarity, modality, sources, barred }: Clause, { article }: Document): string {
  if (barred) return `!${barred}`;
  const names = sources.map(({ start, end }) => ` < ${article.text.slice(start, end)}`);
  return `${polarity === 'negative' ? 'not ' : ''}${modality}${names.join('')}`;
}
