import { removableParts } from './removable-part.js';
import { mentionOf, type Scene } from './scene.js';
import { readAs } from './standing-alone.js';

/** Words of a sentence that are told. */
export interface Told {
  readonly scene: Scene;
  readonly ids: readonly number[];
  /** Heads of what stays unclear all the same: nothing behind may lean on them. */
  readonly unclear?: ReadonlySet<number>;
}

/** What a reader has read right before a sentence. */
export interface Lead {
  readonly told: readonly Told[];
  /** False where a new paragraph begins, which may speak of something else. */
  readonly isSameParagraph: boolean;
}

/** Sentences one behind the other that a reader understands who has nothing but them and the article's title. */
export type Passage = readonly [Told, ...Told[]];

const mostSentences = 3;
const mostWords = 70;

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
  const told = readAs('whole', scene);
  return told && [told];
}

function withLead(scene: Scene): Passage | undefined {
  const before = scene.before();
  const lead = before && leadFrom(before);
  if (!lead) return undefined;
  const isSameParagraph = before.sentence.block === scene.sentence.block;
  const whole = behind(lead, scene, isSameParagraph);
  if (whole !== 'too long') return whole;
  const [only, ...more] = lead;
  const short = more.length === 0 && shortened(only);
  const shorter = short && behind([short], scene, isSameParagraph);
  return shorter && shorter !== 'too long' ? shorter : undefined;
}

/**
 * A sentence without its remarks: "Karin Berg, who had been ill, sold the mill" tells whose mill it was all the same. A remark
 * stays that has the first word for somebody whom a pronoun behind it means.
 */
function shortened(told: Told): Told | undefined {
  const { scene, ids } = told;
  const chainOf = (id: number): number | undefined =>
    scene.antecedents.get(id)?.chain ?? mentionOf(scene, id)?.chain;
  let kept = ids;
  for (const part of removableParts(scene.tree)) {
    const rest = kept.filter((id) => !part.includes(id));
    const meant = new Set(rest.filter((id) => scene.antecedents.has(id)).map(chainOf));
    const isNamedThere = part.some((id) => chainOf(id) !== undefined && meant.has(chainOf(id)));
    if (!isNamedThere && part.every((id) => kept.includes(id))) kept = rest;
  }
  return kept.length < ids.length ? { ...told, ids: kept } : undefined;
}

/**
 * A passage to stand before another sentence: of what is cut or unclear in it the reader learns nothing from it, so that one
 * with unclear nouns goes before one with cuts.
 */
function leadFrom(scene: Scene): Passage | undefined {
  const passage = passageOf(scene);
  if (passage?.every(isWhole)) return passage;
  const told = readAs('lead', scene);
  return told ? [told] : passage;
}

/** At most a word of time, or a "But", is left out of it. */
export const isWhole = ({ scene, ids }: Told): boolean => ids.length >= scene.sentence.tokens.length - 3;

function behind(lead: Passage, scene: Scene, isSameParagraph: boolean): Passage | 'too long' | undefined {
  if (lead.length >= mostSentences) return undefined;
  const told = readAs('whole', scene, { told: lead, isSameParagraph });
  if (!told) return undefined;
  const words = [...lead, told].reduce((sum, { ids }) => sum + ids.length, 0);
  const [first, ...more] = lead;
  return words <= mostWords ? [first, ...more, told] : 'too long';
}
