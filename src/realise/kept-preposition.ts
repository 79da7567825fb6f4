import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import type { Place } from './locate.js';
import type { Scene } from './scene.js';

/**
 * The preposition that an answer keeps, with a space behind it: "after the 2011 coup", "because of the storm" and "in an
 * ambulance", but "30 September" of "on 30 September".
 * @param asksClause true where the question word stands for the phrase with its preposition
 */
export function keptPreposition(scene: Scene, place: Place, asksClause: boolean, question: string): string {
  const preposition = scene.tree.preposition(place.head.id);
  const { entity, text } = place.filler;
  if (text.toLowerCase().startsWith(`${preposition} `)) return '';
  const reason = asksClause && /^(?:because of|due to|owing to|thanks to)$/.test(preposition);
  const around = entity === 'Time' && ['after', 'before', 'during'].includes(preposition);
  const isWay = preposition === 'by' && isIn('wayNoun', place.head.lemma) && /\bhow /i.test(question);
  // "in front of the cathedral"
  const isFront = preposition === 'in' && place.head.lemma === 'front';
  // A ship or a house by itself is no place.
  const isNoPlace = /^(?:Object|Abstract|Event)$/.test(entity ?? '') || isIn('vehicle', place.head.lemma);
  const isThing = place.head.upos === 'NOUN' && isNoPlace;
  const isSite = asksClause && isThing && /^(?:in|on|inside|under)$/.test(preposition);
  const asksWhere = isSite && /^where (?!.* from$)/i.test(question);
  const near = around ? nearness(scene, place.head) : '';
  // "How is she regarded? as a pioneer"
  const isAs = preposition === 'as' && /\bhow /i.test(question);
  // "in the first week of May", "at the time of the war"; but "September" of "in September"
  const isWithin =
    entity === 'Time' &&
    /^(?:in|at|on)$/.test(preposition) &&
    /^the /i.test(text) &&
    /\bwhen /i.test(question);
  return reason || isWay || around || isFront || asksWhere || isAs || isWithin
    ? `${near}${preposition} `
    : '';
}

/** "shortly " of "shortly after noon": without it any hour of the afternoon would do. */
function nearness({ tree }: Scene, { id }: Token): string {
  const [opening] = tree.childrenBy(id, 'case');
  const before = opening && tree.sentence.tokens[opening.id - 2];
  return before && isIn('nearness', before.form) && (before.head === id || before.head === opening.id)
    ? `${before.form.toLowerCase()} `
    : '';
}
