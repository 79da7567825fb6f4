import type { Scene } from './scene.js';
import { clearAlone, clearBehind } from './sentence-clarity.js';
import { toldWords } from './told-words.js';

/** Words of a sentence that are told. */
export interface Told {
  readonly scene: Scene;
  readonly ids: readonly number[];
}

/** Sentences one behind the other that a reader understands who has nothing but them and the article's title. */
export type Passage = readonly [Told, ...Told[]];

/** How sure it must be, 0 to 1, that a passage is clear. */
export const leastClear = 0.7;
const leastClearOfThree = 0.8;
/** How much clearer a sentence must be behind the one before it, which a reader has to read. */
const leastGain = 0.1;
const mostBefore = 2;
const mostWords = 90;

/** A passage, and how probable it is, 0 to 1, that it is clear. */
interface Judged {
  readonly passage: Passage;
  readonly clear: number;
}

const judged = new WeakMap<Scene, readonly Judged[]>();

/** How probable it is, 0 to 1, that a passage is clear without the rest of the article. */
export function clearnessOf(passage: Passage): number {
  const scenes = passage.map(({ scene }) => scene);
  const last = scenes.at(-1);
  if (!last) return 0;
  return scenes.length === 1 ? clearAlone(last) : clearBehind(last, scenes.slice(0, -1));
}

/**
 * The passages that end with a sentence and are clear enough, the shortest first: the sentence alone, and behind the one before
 * it where that makes it clearer. Two sentences before it are told only where there is no other: readers find the first beside
 * the point (bench/labels).
 */
export function passagesOf(scene: Scene): readonly Passage[] {
  const all = judgedPassages(scene);
  const alone = all.find(({ passage }) => passage.length === 1);
  const short = all.filter(
    ({ passage, clear }) =>
      passage.length <= 2 && (passage.length === 1 || clear >= (alone?.clear ?? 0) + leastGain),
  );
  return (short.length > 0 ? short : all.filter(({ clear }) => clear >= leastClearOfThree)).map(
    ({ passage }) => passage,
  );
}

function judgedPassages(scene: Scene): readonly Judged[] {
  const known = judged.get(scene);
  if (known) return known;
  const found: Judged[] = [];
  const scenes: Scene[] = [];
  for (let next: Scene | undefined = scene; next && scenes.length <= mostBefore; next = next.before()) {
    scenes.unshift(next);
    const passage = told(scenes);
    if (!passage) continue;
    if (passage.reduce((sum, { ids }) => sum + ids.length, 0) > mostWords) break;
    const clear = clearnessOf(passage);
    if (clear >= leastClear) found.push({ passage, clear });
  }
  judged.set(scene, found);
  return found;
}

/** The words of sentences that are told one behind the other; undefined where one of them cannot be. */
function told([first, ...more]: readonly Scene[]): Passage | undefined {
  const opening = first && toldWords(first, []);
  if (!opening) return undefined;
  const passage: [Told, ...Told[]] = [opening];
  for (const scene of more) {
    const next = toldWords(scene, passage);
    if (!next || leansOnCut(next, passage)) return undefined;
    passage.push(next);
  }
  return passage;
}

/** "Karin Berg came. [It] had cost 900 crowns", where "and a mill burned" is not told. */
function leansOnCut({ scene, ids }: Told, lead: readonly Told[]): boolean {
  const pronouns = scene.mentions.filter(
    ({ head, chain }) =>
      chain !== undefined &&
      ids.includes(head) &&
      scene.tree.token(head).upos === 'PRON' &&
      !scene.antecedents.has(head),
  );
  return pronouns.some(({ chain }) => {
    const meant = lead.flatMap((told) =>
      told.scene.mentions
        .filter((mention) => mention.chain === chain)
        .map(({ head }) => told.ids.includes(head)),
    );
    return meant.length > 0 && meant.every((isTold) => !isTold);
  });
}
