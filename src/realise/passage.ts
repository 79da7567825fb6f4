import type { Scene } from './scene.js';
import { wordsStandingAlone } from './standing-alone.js';

/** Words of a sentence that are told. */
export interface Told {
  readonly scene: Scene;
  readonly ids: readonly number[];
}

/** What a reader has read right before a sentence. */
export interface Lead {
  readonly told: readonly Told[];
  /** False where a new paragraph begins, which may speak of something else. */
  readonly isSameParagraph: boolean;
}

/** Sentences one behind the other that a reader understands who has nothing but them and the article's title. */
export type Passage = readonly [Told, ...Told[]];

const mostSentences = 2;
const mostWords = 62;

const passages = new WeakMap<Scene, { readonly passage: Passage | undefined }>();

/**
 * The shortest passage that ends with a sentence and can be read without the rest of the article: the sentence alone, or
 * with the one or two before it where they name what it leans on.
 */
export function passageOf(scene: Scene): Passage | undefined {
  const known = passages.get(scene);
  if (known) return known.passage;
  const passage = alone(scene) ?? withLead(scene);
  passages.set(scene, { passage });
  return passage;
}

/** A sentence that stands alone, behind the one before it all the same, which tells what the whole is about. */
export function passageWithLead(scene: Scene): Passage | undefined {
  const before = scene.before();
  const isSameParagraph = before?.sentence.block === scene.sentence.block;
  return isSameParagraph && alone(scene) ? withLead(scene) : undefined;
}

function alone(scene: Scene): Passage | undefined {
  const ids = wordsStandingAlone(scene);
  return ids && [{ scene, ids }];
}

function withLead(scene: Scene): Passage | undefined {
  const before = scene.before();
  const lead = before && passageOf(before);
  // Of a cut sentence the reader might take something for what this one means.
  if (!lead?.every(isWhole)) return undefined;
  return behind(lead, scene, before?.sentence.block === scene.sentence.block);
}

/** At most a word of time, or a "But", is left out of it. */
const isWhole = ({ scene, ids }: Told): boolean => ids.length >= scene.sentence.tokens.length - 3;

function behind(lead: Passage, scene: Scene, isSameParagraph: boolean): Passage | undefined {
  if (lead.length >= mostSentences) return undefined;
  const ids = wordsStandingAlone(scene, { told: lead, isSameParagraph });
  if (!ids) return undefined;
  const words = [...lead, { scene, ids }].reduce((sum, told) => sum + told.ids.length, 0);
  const [first, ...more] = lead;
  return words <= mostWords ? [first, ...more, { scene, ids }] : undefined;
}
