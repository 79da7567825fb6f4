import { type Tree, treeOf } from '../../tree.js';
import type { Article, Span } from '../../types/article.js';
import type { Clause, ClauseSource, Quotation } from '../../types/clause.js';
import type { Mention, Sentence } from '../../types/document.js';
import type { FileSource } from '../../types/files.js';
import { type ClauseWords, readClauseWords } from './clause-words.js';
import { findQuotations } from './quotations.js';
import { readSentence } from './read-sentence.js';
import type { Reading } from './reading.js';
import { findSpeakers } from './speakers.js';

/** How far the text vouches for each clause, and who says what stands in quotation marks. */
export interface ReadClauses {
  readonly clauses: readonly Clause[];
  readonly quotations: readonly Quotation[];
}

export type ClauseReader = (
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
) => ReadClauses;

/** Loads the word lists and makes a reader of clauses. Throws if a list is missing. */
export function createClauseReader(files: FileSource): ClauseReader {
  const words = readClauseWords(files);
  return (article, sentences, mentions) => readClauses(article, sentences, mentions, words);
}

function readClauses(
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  words: ClauseWords,
): ReadClauses {
  const byHead = mentionsByHead(sentences, mentions);
  const treeAt = (index: number): Tree => treeOf(sentences[index] as Sentence);
  const sourceOf = (sentence: number, head: number, verb: string): ClauseSource => {
    const { start, end } = byHead[sentence]?.get(head) ?? treeAt(sentence).token(head);
    return { sentence, head, verb, start, end };
  };
  const quotations = quotationsOf(article, sentences, treeAt, words, sourceOf);
  const clauses: Clause[] = [];
  let next = 0;
  for (const [index] of sentences.entries()) {
    const tree = treeAt(index);
    const readings = readSentence(tree, words, (head) => byHead[index]?.get(head)?.type);
    for (const [head, reading] of readings) {
      const { start } = tree.token(head);
      while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
      const quotation = quotations[next];
      const sources = reading.said.map((said) => sourceOf(index, said.source, said.verb));
      clauses.push(
        clauseOf(
          index,
          head,
          reading,
          sources,
          quotation && quotation.start <= start ? quotation : undefined,
        ),
      );
    }
  }
  return { clauses, quotations };
}

function quotationsOf(
  article: Article,
  sentences: readonly Sentence[],
  treeAt: (index: number) => Tree,
  words: ClauseWords,
  sourceOf: (sentence: number, head: number, verb: string) => ClauseSource,
): readonly Quotation[] {
  const spans = findQuotations(article);
  const speakers = findSpeakers(spans, { sentences, treeAt, words });
  return spans.map((span, i) => {
    const speaker = speakers[i];
    if (!speaker) return span;
    return { ...span, source: sourceOf(speaker.sentence, speaker.source, speaker.verb) };
  });
}

/** The clause as the document carries it: what stands in a quotation is its speaker's, or nobody's whom the text names. */
function clauseOf(
  sentence: number,
  head: number,
  { negative, modality, bar }: Reading,
  sources: readonly ClauseSource[],
  quotation: Quotation | undefined,
): Clause {
  const isOutside = (source: Span) =>
    !quotation || source.end <= quotation.start || source.start >= quotation.end;
  const attributed = !quotation || sources.some(isOutside);
  const all = attributed || !quotation.source ? sources : [...sources, quotation.source];
  const barred = bar ?? (attributed || quotation.source ? undefined : 'unnamed');
  return {
    sentence,
    head,
    polarity: negative ? 'negative' : 'positive',
    modality,
    sources: all,
    ...(barred ? { barred } : {}),
  };
}

function mentionsByHead(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): readonly ReadonlyMap<number, Mention>[] {
  const found = sentences.map(() => new Map<number, Mention>());
  for (const mention of mentions) {
    const heads = found[mention.sentence];
    if (heads && !heads.has(mention.head)) heads.set(mention.head, mention);
  }
  return found;
}
