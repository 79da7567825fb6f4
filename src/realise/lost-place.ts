import type { Token } from '../types/document.js';
import type { Located } from './locate.js';
import { mentionOf, type Scene } from './scene.js';

/** A question with its answer, in words. */
interface Told {
  readonly question: string;
  readonly answer: string;
}

const COUNTED_HARM = /^(?:Casualties|Attack|Detention)$/;

/**
 * True where a count of people holds for one place alone that the question does not tell: "Cholera has killed 61 people" for
 * "in the camp".
 */
export function losesPlaceOfCount({ scene, fact, trigger }: Located, told: Told): boolean {
  if (!COUNTED_HARM.test(fact.type)) return false;
  const counted = scene.tree
    .childrenBy(trigger.id, 'obj', 'nsubj:pass', 'nsubj')
    .filter(({ id }) => scene.tree.childrenBy(id, 'nummod').length > 0);
  if (counted.length === 0) return false;
  const words = `${told.question} ${told.answer}`.toLowerCase();
  return [trigger, ...counted]
    .flatMap(({ id }) => scene.tree.childrenBy(id, 'obl', 'nmod'))
    .some((place) => isSite(scene, place) && !words.includes(place.form.toLowerCase()));
}

/** "in the camp", "at the port": a place without a name, which no title tells. */
const isSite = (scene: Scene, { id, upos }: Token): boolean =>
  upos === 'NOUN' &&
  /^(?:in|at|on|near|inside)$/.test(scene.tree.preposition(id)) &&
  mentionOf(scene, id)?.type === 'Place';
