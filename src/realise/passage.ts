import { removableParts } from './removable-part.js';
import type { Scene } from './scene.js';
import { readAs } from './standing-alone.js';

/** Words of a sentence that are told. */
export interface Told {
  readonly scene: Scene;
  readonly ids: readonly number[];
  /** Heads of what stays unclear all the same: nothing behind may lean on them. */
  readonly unclear?: ReadonlySet<number>;
}

/** What a reader has read before a sentence. */
export interface Lead {
  readonly told: readonly Told[];
  /** False where other sentences stand between, which the reader has not read. */
  readonly isNext: boolean;
  /** False where a new paragraph begins, which may speak of something else. */
  readonly isSameParagraph: boolean;
}

/** Sentences in text order that a reader understands who has nothing but them and the article's title. */
export type Passage = readonly [Told, ...Told[]];

const mostSentences = 3;
const mostWords = 70;
/** An opening that stands before other sentences tells what they are about, and no more. */
const mostWordsOfOpening = 36;
/** Sentences of which the first that stands alone is the article's opening. */
const openingSentences = 2;

const passages = new WeakMap<Scene, { readonly passage: Passage | undefined }>();

/**
 * The shortest passage that ends with a sentence and can be read without the rest of the article: the sentence alone, with
 * the one or two before it where they name what it leans on, or behind the article's opening, which tells what it is about.
 */
export function passageOf(scene: Scene): Passage | undefined {
  const known = passages.get(scene);
  if (known) return known.passage;
  const passage = alone(scene) ?? withLead(scene) ?? withOpening(scene);
  passages.set(scene, { passage });
  return passage;
}

/** A sentence that stands alone, behind the one before it all the same, which tells what the whole is about. */
export function passageWithLead(scene: Scene): Passage | undefined {
  const before = scene.before();
  const isSameParagraph = before?.sentence.block === scene.sentence.block;
  return isSameParagraph && alone(scene) ? withLead(scene) : undefined;
}

/** True where sentences of the article are left out before one of a passage. */
export const isBehindGap = (passage: Passage, at: number): boolean => {
  const before = passage[at - 1];
  return before !== undefined && passage[at]?.scene.before()?.sentence !== before.scene.sentence;
};

function alone(scene: Scene): Passage | undefined {
  const told = readAs('whole', scene);
  return told && [told];
}

function withLead(scene: Scene): Passage | undefined {
  const before = scene.before();
  const lead = before && leadFrom(before);
  return lead && behind(lead, scene, true, before?.sentence.block === scene.sentence.block);
}

/** A passage to stand before another sentence; of what is cut or unclear in it the reader learns nothing from it. */
function leadFrom(scene: Scene): Passage | undefined {
  const passage = passageOf(scene);
  if (passage?.every(isWhole)) return passage;
  const told = readAs('lead', scene);
  return told && [told];
}

/** "Norland and Westmark signed a treaty in Lundby on 3 May 1907. […] The treaty let 300 ships fish off Ravensby." */
function withOpening(scene: Scene): Passage | undefined {
  const opening = openingOf(scene);
  return opening && opening.scene.sentence.index < scene.sentence.index - 1
    ? behind([opening], scene, false, false)
    : undefined;
}

function openingOf({ opening }: Scene): Told | undefined {
  for (const scene of opening(openingSentences)) {
    const told = readAs('lead', scene);
    const opening = told && shortened(told, mostWordsOfOpening);
    if (opening) return opening;
  }
  return undefined;
}

/** Without the last parts that may go where it is too long. */
function shortened({ scene, ids, unclear }: Told, mostWords: number): Told | undefined {
  let kept = ids;
  for (const part of removableParts(scene.tree)) {
    if (kept.length <= mostWords) break;
    if (part.every((id) => kept.includes(id))) kept = kept.filter((id) => !part.includes(id));
  }
  return kept.length <= mostWords ? { scene, ids: kept, ...(unclear ? { unclear } : {}) } : undefined;
}

/** At most a word of time, or a "But", is left out of it. */
export const isWhole = ({ scene, ids }: Told): boolean => ids.length >= scene.sentence.tokens.length - 3;

function behind(lead: Passage, scene: Scene, isNext: boolean, isSameParagraph: boolean): Passage | undefined {
  if (lead.length >= mostSentences) return undefined;
  const told = readAs('whole', scene, { told: lead, isNext, isSameParagraph });
  if (!told) return undefined;
  const words = [...lead, told].reduce((sum, { ids }) => sum + ids.length, 0);
  const [first, ...more] = lead;
  return words <= mostWords ? [first, ...more, told] : undefined;
}
