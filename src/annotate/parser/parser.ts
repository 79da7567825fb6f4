import type { Upos } from '../../types/document.js';
import type { FileSource } from '../../types/files.js';
import { createWordNet } from '../wordnet.js';
import { batchesOf, type Piece } from './batches.js';
import { readCalibration } from './calibration.js';
import { findInserts } from './inserts.js';
import { createJavaScriptKernel } from './javascript-kernel.js';
import type { Kernel } from './kernel.js';
import {
  BATCH_WORDS,
  createNetwork,
  type Network,
  type SentenceAnalysis,
  type WordAnalysis,
} from './network.js';
import { readAround } from './read-around.js';
import { createWasmKernel } from './wasm-kernel.js';
import { readWeights, type Weights } from './weights.js';
import { createWordLists } from './word-lists.js';

/** Longer sentences are parsed in pieces of this many words. */
export const LONGEST_SENTENCE = BATCH_WORDS;

/** The kernel in WebAssembly, or the one in plain JavaScript. */
export type KernelName = 'wasm' | 'javascript';

/** Tags and tree of a sentence, one entry a word in each list. */
export interface ParsedSentence {
  readonly upos: readonly Upos[];
  /** Penn Treebank tags. */
  readonly xpos: readonly string[];
  /** 1-based place of the head, 0 for the root. Always a tree with one root. */
  readonly head: readonly number[];
  /** Universal Dependencies relations with their subtypes. */
  readonly deprel: readonly string[];
  /** How probable it is that head and relation are right, calibrated on treebanks (see `readCalibration`): 0 to 1. */
  readonly confidence: readonly number[];
  /** For each word the probabilities of `NAME_LABELS`, one word after the other. */
  readonly names: readonly number[];
  /** For each word the probabilities of `CLASSIFIED_TYPES` for the phrase that it heads, one word after the other. */
  readonly kinds: readonly number[];
}

/** Tags and parses sentences, the same whatever stands beside them and on either kernel. */
export interface Parser {
  /** Which kernel does the arithmetic. */
  readonly kernel: KernelName;
  /**
   * Parses sentences given as words cut as in UD English. A sentence longer than `LONGEST_SENTENCE` is parsed in
   * pieces, whose roots hang below the first one's as `parataxis` with confidence 0.
   */
  parse(sentences: readonly (readonly string[])[]): readonly ParsedSentence[];
}

/**
 * Loads the parser from models/. It computes in WebAssembly with dist/kernel.wasm, or
 * in plain JavaScript, some ten times slower, where that file is missing, SIMD is refused, or `kernel` says so.
 */
export function createParser(files: FileSource, options: { kernel?: KernelName } = {}): Parser {
  const { weights, network, kernel } = loadNetwork(files, options.kernel);
  const calibrate = readCalibration(files.text('models/confidence.tsv'));
  const tagPairs = weights.tags.map(splitTagPair);

  function append(target: GrowingParse, { offset }: Piece, words: readonly WordAnalysis[]): void {
    const firstRoot = target.head.indexOf(0) + 1;
    for (const { tag, head, arcProbability, label, names, kinds } of words) {
      const relation = weights.labels[label.label] ?? 'dep';
      const { upos, xpos } = tagPairs[tag] ?? UNKNOWN_TAGS;
      target.upos.push(upos);
      target.xpos.push(xpos);
      const joins = head === 0 && offset > 0;
      target.head.push(joins ? firstRoot : head === 0 ? 0 : head + offset);
      target.deprel.push(joins ? 'parataxis' : relation);
      target.confidence.push(joins ? 0 : calibrate(arcProbability * label.probability, relation));
      target.names.push(...names);
      target.kinds.push(...kinds);
    }
  }

  /** The words of each sentence of a batch; one that is interrupted is read around its inserts too. */
  function analyse(batch: readonly (readonly string[])[]): readonly (readonly WordAnalysis[])[] {
    const whole = network(batch).map((sentence, index) => {
      const xpos = sentence.words.map(({ tag }) => (tagPairs[tag] ?? UNKNOWN_TAGS).xpos);
      const inserts = findInserts(batch[index] ?? [], xpos);
      return inserts.length === 0 ? { sentence, inserts } : { sentence: held(sentence), inserts };
    });
    return whole.map(({ sentence, inserts }, index) =>
      inserts.length === 0 ? sentence.words : readAround(network, batch[index] ?? [], sentence, inserts),
    );
  }

  return {
    kernel,
    parse(sentences) {
      const parsed = sentences.map(
        (): GrowingParse => ({
          upos: [],
          xpos: [],
          head: [],
          deprel: [],
          confidence: [],
          names: [],
          kinds: [],
        }),
      );
      for (const batch of batchesOf(sentences, LONGEST_SENTENCE)) {
        for (const [index, words] of analyse(batch.map((piece) => piece.forms)).entries()) {
          const piece = batch[index];
          const target = piece && parsed[piece.sentence];
          if (target) append(target, piece, words);
        }
      }
      return parsed;
    },
  };
}

/** The network of models/parser.bin on the kernel wanted or, where there is none, on the plain one. */
export function loadNetwork(
  files: FileSource,
  wanted: KernelName = 'wasm',
): { readonly weights: Weights; readonly network: Network; readonly kernel: KernelName } {
  const wasm = wanted === 'javascript' ? undefined : loadWasmKernel(files);
  const weights = readWeights(files.bytes('models/parser.bin'));
  const wordNet = createWordNet(files.bytes('models/wordnet.bin'));
  const wordLists = createWordLists(weights.wordLists, files.text('models/lexicon/head-nouns.txt'));
  const network = createNetwork(weights, wordNet, wordLists, wasm ?? createJavaScriptKernel());
  return { weights, network, kernel: wasm ? 'wasm' : 'javascript' };
}

/** An analysis whose arcs outlive the batch. */
function held({ words, arcs }: SentenceAnalysis): SentenceAnalysis {
  const kept = arcs();
  return { words, arcs: () => kept };
}

interface GrowingParse {
  readonly upos: Upos[];
  readonly xpos: string[];
  readonly head: number[];
  readonly deprel: string[];
  readonly confidence: number[];
  readonly names: number[];
  readonly kinds: number[];
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
