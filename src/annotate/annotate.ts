import type { Article } from '../types/article.js';
import type { Document, Sentence, Token, Upos } from '../types/document.js';
import type { FileSource } from '../types/files.js';
import { createClauseReader } from './clauses/clause-reader.js';
import { createCoreference } from './coreference/coreference.js';
import { correctTree } from './corrections/correct-tree.js';
import { readCorrectionWords } from './corrections/correction-words.js';
import {
  correctInitialNicknames,
  correctInitialNouns,
  correctInitialSurnames,
} from './corrections/initial-nouns.js';
import { plainToken } from './corrections/plain-token.js';
import { type Correction, treeCorrections } from './corrections/tree-corrections.js';
import { createEntityFinder } from './entities/find-entities.js';
import type { ToldSentence } from './entities/told-sentence.js';
import { createLemmatizer } from './lemmatize/lemmatizer.js';
import { createParser, type ParsedSentence } from './parser/parser.js';
import { roundProbability } from './round-probability.js';
import { findTimes } from './time/find-times.js';
import { readTimeWords } from './time/time-words.js';
import type { RawToken } from './tokenize/raw-token.js';
import { createSentenceSplitter } from './tokenize/split-sentences.js';
import { tokenizeBlock } from './tokenize/tokenize-block.js';

/** A sentence's tokens with their tree, and what the network says of names and phrases in it. */
export interface ParsedTokens extends ToldSentence {
  readonly tokens: readonly Token[];
}

/** Turns articles into documents: tokens, tags, lemmas, trees, mentions and chains. */
export interface Annotator {
  annotate(article: Article): Document;
  /** Tags, lemmas and trees for sentences whose tokens are given, mended by all `corrections` or by those given. */
  parse(
    sentences: readonly (readonly RawToken[])[],
    applied?: readonly Correction[],
  ): readonly ParsedTokens[];
  /** What is mended in the parser's trees, in order. */
  readonly corrections: readonly Correction[];
}

/** Loads the models and makes an annotator. `kernel` chooses between WebAssembly and plain JavaScript; trees are the same. */
export function createAnnotator(
  files: FileSource,
  options: { kernel?: 'wasm' | 'javascript' } = {},
): Annotator {
  const splitSentences = createSentenceSplitter(files);
  const parser = createParser(files, options);
  const lemmatize = createLemmatizer(files);
  const entities = createEntityFinder(files);
  const coreference = createCoreference(files);
  const readClauses = createClauseReader(files);
  const timeWords = readTimeWords(files.text('models/lexicon/time-words.txt'));
  const corrections = treeCorrections(readCorrectionWords(files), entities.correctNames, lemmatize);

  const parse = (sentences: readonly (readonly RawToken[])[], applied = corrections) =>
    parser.parse(sentences.map((tokens) => tokens.map((token) => token.form))).map((parsed, i) => ({
      tokens: correctTree(tokensOf(sentences[i] ?? [], parsed, lemmatize), parsed.names, applied),
      names: parsed.names,
      kinds: parsed.kinds,
    }));

  const annotate = (article: Article): Document => {
    const raw: RawToken[][] = [];
    const blocks: number[] = [];
    for (const [index, block] of article.blocks.entries()) {
      if (block.kind !== 'paragraph') continue;
      for (const tokens of splitSentences(
        article.text,
        tokenizeBlock(article.text, block.start, block.end),
      )) {
        raw.push(tokens);
        blocks.push(index);
      }
    }
    const parsed = parse(raw);
    const nouns = correctInitialNouns(
      parsed.map(({ tokens }) => tokens),
      lemmatize,
    );
    const trees = correctInitialNicknames(correctInitialSurnames(nouns), article.title ?? '');
    const sentences = trees.map(
      (tokens, index): Sentence => ({
        index,
        block: blocks[index] ?? 0,
        start: tokens[0]?.start ?? 0,
        end: tokens.at(-1)?.end ?? 0,
        tokens: tokens.map(plainToken),
      }),
    );
    const named = coreference.link(sentences, entities.find(sentences, parsed, article.title));
    return {
      article,
      sentences,
      ...named,
      times: findTimes(sentences, named.mentions, article, timeWords),
      ...readClauses(article, sentences, named.mentions),
    };
  };
  return { annotate, parse, corrections };
}

function tokensOf(
  raw: readonly RawToken[],
  parsed: ParsedSentence,
  lemmatize: (form: string, upos: Upos, xpos: string) => string,
): readonly Token[] {
  return raw.map((token, i) => {
    const upos = parsed.upos[i] ?? 'X';
    const xpos = parsed.xpos[i] ?? '';
    return {
      id: i + 1,
      form: token.form,
      lemma: lemmatize(token.form, upos, xpos),
      upos,
      xpos,
      head: parsed.head[i] ?? 0,
      deprel: parsed.deprel[i] ?? 'dep',
      start: token.start,
      end: token.end,
      confidence: roundProbability(parsed.confidence[i] ?? 0),
    };
  });
}
