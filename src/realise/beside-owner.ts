import { binderOf } from './bound-possessive.js';
import type { Beside } from './fillers.js';
import type { Place } from './locate.js';
import { mentionOf, type Scene } from './scene.js';

/** "Holm and her brother": the second of a pair leaves its possessive to the first. */
export function besideOwner(scene: Scene, places: readonly Place[], place: number, beside: Beside): Beside {
  const [first, second, more] = places;
  if (place !== 1 || !first || !second || more) return beside;
  const { tokens } = scene.sentence;
  const owner = scene.tree.childrenBy(second.head.id, 'nmod:poss')[0];
  if (!owner || binderOf(tokens, owner) !== first.head.id) return beside;
  const chain = scene.antecedents.get(first.head.id)?.chain ?? mentionOf(scene, first.head.id)?.chain;
  const isBound = chain !== undefined && scene.antecedents.get(owner.id)?.chain === chain;
  return isBound ? { ...beside, given: new Set([...(beside.given ?? []), chain]) } : beside;
}
