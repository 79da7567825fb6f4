import type { Upos } from '../../types/document.js';
import type { FileSource } from '../../types/files.js';
import { createWordNet } from '../wordnet.js';
import { batchesOf, type Piece } from './batches.js';
import { createJavaScriptKernel } from './javascript-kernel.js';
import type { Kernel } from './kernel.js';
import { BATCH_WORDS, createNetwork, type WordAnalysis } from './network.js';
import { createWasmKernel } from './wasm-kernel.js';
import { readWeights } from './weights.js';

/** Longer sentences are parsed in pieces of this many words. */
export const LONGEST_SENTENCE = BATCH_WORDS;

/** Tags and tree of a sentence, one entry a word in each list. */
export interface ParsedSentence {
  readonly upos: readonly Upos[];
  /** Penn Treebank tags. */
  readonly xpos: readonly string[];
  /** 1-based place of the head, 0 for the root. Always a tree with one root. */
  readonly head: readonly number[];
  /** Universal Dependencies relations with their subtypes. */
  readonly deprel: readonly string[];
  /** Probability of the arc times probability of its label, 0 to 1. */
  readonly confidence: readonly number[];
}

/** Tags and parses sentences, the same whatever stands beside them and on either kernel. */
export interface Parser {
  /** Which kernel does the arithmetic. */
  readonly kernel: 'wasm' | 'javascript';
  /**
   * Parses sentences given as words cut as in UD English. A sentence longer than `LONGEST_SENTENCE` is parsed in
   * pieces, whose roots hang below the first one's as `parataxis` with confidence 0.
   */
  parse(sentences: readonly (readonly string[])[]): readonly ParsedSentence[];
}

/**
 * Loads the parser from models/parser.bin and models/wordnet.bin. It computes in WebAssembly with dist/kernel.wasm, or
 * in plain JavaScript, some ten times slower, where that file is missing, SIMD is refused, or `kernel` says so.
 */
export function createParser(files: FileSource, options: { kernel?: 'wasm' | 'javascript' } = {}): Parser {
  const wasm = options.kernel === 'javascript' ? undefined : loadWasmKernel(files);
  const weights = readWeights(files.bytes('models/parser.bin'));
  const wordNet = createWordNet(files.bytes('models/wordnet.bin'));
  const network = createNetwork(weights, wordNet, wasm ?? createJavaScriptKernel());
  const tagPairs = weights.tags.map(splitTagPair);

  function append(target: GrowingParse, { offset }: Piece, words: readonly WordAnalysis[]): void {
    const firstRoot = target.head.indexOf(0) + 1;
    for (const { tag, arc, label } of words) {
      const { upos, xpos } = tagPairs[tag] ?? UNKNOWN_TAGS;
      target.upos.push(upos);
      target.xpos.push(xpos);
      const joins = arc.head === 0 && offset > 0;
      target.head.push(joins ? firstRoot : arc.head === 0 ? 0 : arc.head + offset);
      target.deprel.push(joins ? 'parataxis' : (weights.labels[label.label] ?? 'dep'));
      target.confidence.push(joins ? 0 : arc.probability * label.probability);
    }
  }

  return {
    kernel: wasm ? 'wasm' : 'javascript',
    parse(sentences) {
      const parsed = sentences.map(
        (): GrowingParse => ({ upos: [], xpos: [], head: [], deprel: [], confidence: [] }),
      );
      for (const batch of batchesOf(sentences, LONGEST_SENTENCE)) {
        for (const [index, words] of network(batch.map((piece) => piece.forms)).entries()) {
          const piece = batch[index];
          const target = piece && parsed[piece.sentence];
          if (target) append(target, piece, words);
        }
      }
      return parsed;
    },
  };
}

interface GrowingParse {
  readonly upos: Upos[];
  readonly xpos: string[];
  readonly head: number[];
  readonly deprel: string[];
  readonly confidence: number[];
}

const UNKNOWN_TAGS = { upos: 'X', xpos: 'FW' } as const;

function splitTagPair(pair: string): { upos: Upos; xpos: string } {
  const [upos = 'X', xpos = ''] = pair.split('|');
  return { upos: upos as Upos, xpos };
}

function loadWasmKernel(files: FileSource): Kernel | undefined {
  let program: Uint8Array;
  try {
    program = files.bytes('dist/kernel.wasm');
  } catch {
    return undefined;
  }
  return createWasmKernel(program);
}
