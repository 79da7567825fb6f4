import type { CardSpec } from '../types/rule.js';
import type { DropCode } from './drop-reasons.js';
import { isCase } from './fronted-condition.js';
import type { Located, Place } from './locate.js';
import { hangsOnProviso } from './proviso.js';
import type { Scene } from './scene.js';

/** Why a fact is not asked for a role, whatever the question would be; undefined where nothing forbids it. */
export function barredReading(
  located: Located,
  spec: CardSpec,
  places: readonly Place[],
): DropCode | undefined {
  const { fact } = located;
  if (spec.named && places.some(({ head }) => head.upos !== 'PROPN')) return 'vague-answer';
  if ((spec.needs ?? []).some((role) => !located.roles.has(role))) return 'role-unfilled';
  const readings = spec.when ?? (spec.question ? ['asserted'] : undefined);
  if (readings && !readings.includes(fact.modality)) return 'not-in-this-reading';
  if (spec.question && (hangsOnProviso(located.scene.tree, located.trigger) || holdsInCase(located)))
    return 'conditional-clause';
  // "Copper is not the main export of Peru": countless things are not.
  const copular = located.scene.tree.childrenBy(located.trigger.id, 'cop').length > 0;
  const asksSubject = places.some(({ head }) => head.head === located.trigger.id && head.deprel === 'nsubj');
  if (fact.polarity === 'negative' && copular && asksSubject) return 'two-answers';
  if (fact.polarity === 'negative' && places.some((place) => isOpenTime(located, place)))
    return 'two-answers';
  // "They had not won since 2017, when Holm left": that is not when they did not win.
  if (fact.polarity === 'negative' && spec.ask === 'occasion') return 'two-answers';
  if (countsInPlace(located)) return 'role-outside-clause';
  if (places.some((place) => lacksOneOfList(located.scene, place, places))) return 'incomplete-answer';
  // "Where does Hawaii not lie?"
  if (
    fact.polarity === 'negative' &&
    places.some(({ filler, head }) => filler.entity === 'Place' && head.deprel === 'obl')
  )
    return 'two-answers';
  return undefined;
}

/** "When it reaches the surface, it is called lava": a rule's own wording would leave the case out. */
const holdsInCase = ({ scene, trigger }: Located): boolean =>
  scene.tree.childrenBy(trigger.id, 'advcl').some((clause) => isCase(scene, clause));

/** "On Sunday Holm did not come": nor, it may be, on other days; but "not until Sunday" is one day. */
const isOpenTime = ({ scene: { tree } }: Located, { filler, head }: Place): boolean =>
  filler.entity === 'Time' && !/^(?:until|till|since|before|by|for)$/.test(tree.preposition(head.id));

/** "the Miners and Farmers Union": a name that the parser took for two, of which only one is asked for. */
function lacksOneOfList({ tree }: Scene, { head, tokens }: Place, places: readonly Place[]): boolean {
  const told = new Set(places.flatMap((place) => place.tokens.map(({ id }) => id)));
  const first = tokens[0]?.id ?? head.id;
  const [before, and] = [first - 2, first - 1].map((id) => (id > 0 ? tree.token(id) : undefined));
  if (head.upos !== 'PROPN' || and?.lemma !== 'and' || !before || told.has(before.id)) return false;
  return /^\p{Lu}/u.test(before.form) && /^(?:conj|compound|flat)$/.test(tree.token(head.id).deprel);
}

const HAVING = /^(?:employ|have|own|operate|run|hold|keep|house|produce|make)$/;

/** "Vik, where the firm employs 900 people": so many there, not in all. */
function countsInPlace({ scene: { tree }, trigger }: Located): boolean {
  if (trigger.deprel !== 'acl:relcl' || !HAVING.test(trigger.lemma)) return false;
  const inside = tree.childrenBy(trigger.id, 'advmod').some(({ lemma }) => lemma === 'where');
  return (
    inside && tree.childrenBy(trigger.id, 'obj').some(({ id }) => tree.childrenBy(id, 'nummod').length > 0)
  );
}
