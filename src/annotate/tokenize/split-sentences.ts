import type { FileSource } from '../../types/files.js';
import { listedWords } from '../entities/word-list.js';
import { createWordNet } from '../wordnet.js';
import { readBoundaryModel } from './boundary-model.js';
import { drawOutline, type Outline } from './outline.js';
import type { RawToken } from './raw-token.js';
import { ruledEnds } from './sentence-rules.js';
import { createLookout } from './word-look.js';

/**
 * Returns tokens of a text cut into sentences, in order, none empty. A blank line always ends one, a single line break
 * never by itself. Time is linear in the number of tokens.
 */
export type SentenceSplitter = (text: string, tokens: readonly RawToken[]) => RawToken[][];

const logOddsOf = (probability: number) => Math.log(probability / (1 - probability));
/**
 * What the model has to give for a sentence to end: little where the rules end one, much inside a stretch that ends in a
 * full stop, as edited text does. Chosen on folds of the training parts.
 */
const LEAST_LOG_ODDS = {
  ruled: logOddsOf(0.1),
  inFinishedStretch: logOddsOf(0.5),
  inUnfinishedStretch: logOddsOf(0.3),
};
const BLANK_LINE = /\n\s*\n|\r\s*\r|\u2029/;

function isBlankLine(text: string, start: number, end: number): boolean {
  if (end - start < 2 && text.charAt(start) !== '\u2029') return false;
  return BLANK_LINE.test(text.slice(start, end));
}

/** Cuts tokens where blank lines stand between them. */
function stretchesOf(text: string, tokens: readonly RawToken[]): RawToken[][] {
  const stretches: RawToken[][] = [];
  let start = 0;
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    if (next !== undefined && !isBlankLine(text, token.end, next.start)) return;
    stretches.push(tokens.slice(start, i + 1));
    start = i + 1;
  });
  return stretches;
}

/**
 * True for a gap that the model is asked about: not inside what is written together without a full stop, nor, in a
 * stretch that ends in one, before a lower-case word behind a plain word or a comma.
 */
export function isDoubtful({ tokens, looks, ruled, endsWithStop }: Outline, index: number): boolean {
  const before = looks[index];
  const after = looks[index + 1];
  if (before === undefined || after === undefined) return false;
  if (ruled[index] === 1 || before.isStop) return true;
  if (tokens[index]?.end === tokens[index + 1]?.start) return false;
  return !endsWithStop || !after.isLower || !(before.isPlain || before.isComma);
}

/** True where a sentence ends at a gap to which the model gives these log-odds. */
export function endsSentence({ ruled, endsWithStop }: Outline, index: number, logOdds: number): boolean {
  if (ruled[index] === 1) return logOdds > LEAST_LOG_ODDS.ruled;
  return logOdds > (endsWithStop ? LEAST_LOG_ODDS.inFinishedStretch : LEAST_LOG_ODDS.inUnfinishedStretch);
}

/** Returns a function that draws the outline of a stretch, with what the rules say of it. */
export function createOutliner(files: FileSource): (tokens: readonly RawToken[]) => Outline {
  const givenNames = new Set(listedWords(files.text('models/lexicon/given-names.txt')));
  const look = createLookout(createWordNet(files.bytes('models/wordnet.bin')), givenNames);
  return (tokens) =>
    drawOutline(
      tokens,
      tokens.map(({ form }) => look(form)),
      ruledEnds(tokens),
    );
}

/**
 * Makes a splitter: rules of punctuation (`ruledEnds`), whose verdict a model weighs together with the words around.
 * It also finds sentences that end in no mark (headings, signatures, lists).
 */
export function createSentenceSplitter(files: FileSource): SentenceSplitter {
  const outlineOf = createOutliner(files);
  const logOdds = readBoundaryModel(files.bytes('models/sentences.bin'));

  function cut(tokens: readonly RawToken[]): RawToken[][] {
    const outline = outlineOf(tokens);
    const sentences: RawToken[][] = [];
    let start = 0;
    let previousStart = -1;
    tokens.forEach((_, index) => {
      const last = index === tokens.length - 1;
      if (!last && !isDoubtful(outline, index)) return;
      if (!last && !endsSentence(outline, index, logOdds(outline, { index, start, previousStart }))) return;
      sentences.push(tokens.slice(start, index + 1));
      previousStart = start;
      start = index + 1;
    });
    return sentences;
  }

  return (text, tokens) => stretchesOf(text, tokens).flatMap(cut);
}
