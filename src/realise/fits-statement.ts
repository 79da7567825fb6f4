import { type FactIndex, ownThing } from './distractors.js';
import { isNear } from './like-choice.js';
import { folded, namedThings } from './named-things.js';
import { answerKind } from './question-word.js';
import type { ScoredDraft } from './score.js';

/**
 * True where a name could stand in a statement for the right one without being absurd: a person of the same trade, for
 * what was said somebody who speaks; a country of the same part of the world that does something in the article,
 * unless the statement names a place or person by which a reader would know better; a body of the same kind.
 */
export function fitsStatement(draft: ScoredDraft, name: string, facts: FactIndex): boolean {
  const { scene, fact } = draft.located;
  const own = ownThing(draft);
  const thing = namedThings(scene.document).byKey.get(folded(name));
  if (!thing || !own) return false;
  switch (answerKind(scene, draft.places)) {
    case 'person':
      if (fact.type === 'Statement') return speaks(name, facts) && thing.trade === own.trade;
      return thing.trade !== undefined && thing.trade === own.trade;
    case 'country':
    case 'capital':
      return thing.acts && isNear(thing, own) && !namesPlaceOrPerson(draft);
    case 'organization':
      return true;
    default:
      return false;
  }
}

const speaks = (name: string, facts: FactIndex): boolean =>
  facts.get('type Statement')?.has(folded(name)) ?? false;

/** "Norland controls the mines of Lundby", "Otto Lund accused Norland": whose they are, and whose minister he is, a reader knows. */
function namesPlaceOrPerson({ located: { scene }, places, question }: ScoredDraft): boolean {
  const { mentions, document } = scene;
  const asked = ` ${folded(question)} `;
  const persons = namedThings(document).byKind.get('person') ?? [];
  if (persons.some(({ keys }) => keys.some((key) => asked.includes(` ${key} `)))) return true;
  return mentions.some(
    ({ type, place, head, start, end }) =>
      type === 'Place' &&
      place !== 'country' &&
      !places.some((one) => one.head.id === head) &&
      question.includes(document.article.text.slice(start, end)),
  );
}
