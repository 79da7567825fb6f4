import type { Token } from '../types/document.js';
import type { CardSpec } from '../types/rule.js';
import { isPeople } from './actors.js';
import { countryCode } from './countries.js';
import type { DropCode } from './drop-reasons.js';
import { isCase } from './fronted-condition.js';
import { isHistory } from './history.js';
import { isIn } from './lexicon.js';
import type { Located, Place } from './locate.js';
import { hangsOnProviso } from './proviso.js';
import { mentionOf, type Scene } from './scene.js';

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
  if (keepsSilent(located) || describesPlace(located, places)) return 'hardly-worth-asking';
  // "What did Norland lodge? A complaint": against what, is the question.
  if (fact.type === 'Accusation' && /^(?:lodge|file)$/.test(located.trigger.lemma) && spec.ask === 'accused')
    if (places.some(({ head }) => head.head === located.trigger.id && head.deprel === 'obj'))
      return 'vague-answer';
  if (countsInPlace(located)) return 'role-outside-clause';
  if (places.some((place) => limitsSuperlative(located, place))) return 'role-outside-clause';
  if (places.some((place) => mayBeTimeOfDeed(located, place))) return 'odd-structure';
  if (promises(located, places) || isWhoOfPlace(located)) return 'odd-structure';
  if (places.some((place) => lacksOneOfList(located.scene, place, places))) return 'incomplete-answer';
  // "Where does Hawaii not lie?"
  if (
    fact.polarity === 'negative' &&
    places.some(({ filler, head }) => filler.entity === 'Place' && head.deprel === 'obl')
  )
    return 'two-answers';
  return undefined;
}

/** "declined to comment", "refused to discuss the payment": that somebody said nothing. */
function keepsSilent({ scene: { tree }, trigger }: Located): boolean {
  const isSilent = (refusing: Token, { lemma, id }: Token) =>
    /^(?:decline|refuse)$/.test(refusing.lemma) &&
    (isIn('silenceVerb', lemma) || (refusing.lemma === 'decline' && isIn('reticentVerb', lemma))) &&
    tree.childrenBy(id, 'compound:prt').length === 0;
  if (trigger.deprel === 'xcomp' && trigger.head > 0 && isSilent(tree.token(trigger.head), trigger))
    return true;
  return tree.childrenBy(trigger.id, 'xcomp').some((verb) => isSilent(trigger, verb));
}

/**
 * "What is Nyborg? A village near Oslo": so are many; nor would one ask "What is the Rangers?", of a ship that is no more, or
 * of a country.
 */
const describesPlace = (
  { fact, roles, scene: { tree, document } }: Located,
  places: readonly Place[],
): boolean =>
  /^described(?:-company)?$/.test(fact.rule) &&
  (isHistory(document.article) ||
    (roles.get('term') ?? []).some(({ filler }) => countryCode(filler.text) !== undefined) ||
    // "Lundby, the army's main supplier" is a government, and the army may be any.
    places.some(({ filler }) => /^the \p{Ll}+['’]s /u.test(filler.text)) ||
    places.some(
      ({ head }) =>
        (isIn('townKind', head.lemma) || isIn('landKind', head.lemma) || SITE.test(head.lemma)) &&
        tree.childrenBy(head.id, 'amod').every(({ xpos }) => xpos !== 'JJS'),
    ) ||
    (roles.get('term') ?? []).some(({ head, filler }) => head.xpos === 'NNPS' && /^the /i.test(filler.text)));

const SITE = /^(?:farm|estate|hamlet|resort|neighbourhood|neighborhood|parish)$/;

/** "When it reaches the surface, it is called lava": a rule's own wording would leave the case out. */
const holdsInCase = ({ scene, trigger }: Located): boolean =>
  scene.tree.childrenBy(trigger.id, 'advcl').some((clause) => isCase(scene, clause));

/** "On Sunday Holm did not come": nor, it may be, on other days; but "not until Sunday" is one day. */
const isOpenTime = ({ scene: { tree } }: Located, { filler, head }: Place): boolean =>
  filler.entity === 'Time' && !/^(?:until|till|since|before|by|for)$/.test(tree.preposition(head.id));

/** "a landowner from her district, who had joined the council": no district did. */
function isWhoOfPlace({ scene, trigger }: Located): boolean {
  const { tree } = scene;
  if (trigger.deprel !== 'acl:relcl' || trigger.head === 0) return false;
  const noun = tree.token(trigger.head);
  const isWho = tree.childrenBy(trigger.id, 'nsubj', 'nsubj:pass').some(({ form }) => /^who$/i.test(form));
  return isWho && noun.upos === 'NOUN' && mentionOf(scene, noun.id)?.type === 'Place';
}

/** "the Miners and Farmers Union": a name that the parser took for two, of which only one is asked for. */
function lacksOneOfList({ tree }: Scene, { head, tokens }: Place, places: readonly Place[]): boolean {
  const told = new Set(places.flatMap((place) => place.tokens.map(({ id }) => id)));
  const first = tokens[0]?.id ?? head.id;
  const [before, and] = [first - 2, first - 1].map((id) => (id > 0 ? tree.token(id) : undefined));
  if (head.upos !== 'PROPN' || and?.lemma !== 'and' || !before || told.has(before.id)) return false;
  return /^\p{Lu}/u.test(before.form) && /^(?:conj|compound|flat)$/.test(tree.token(head.id).deprel);
}

/** "Whom did Holm promise to sell the boat?": Holm sells it, though elsewhere whoever stands between does: "asked Berg to sell". */
function promises({ scene: { tree }, trigger }: Located, places: readonly Place[]): boolean {
  const isGiven = ({ head, deprel }: Token) =>
    /^(?:obj|iobj)$/.test(deprel) && head > 0 && isPromise(tree.token(head));
  const isPromise = ({ id, lemma }: Token) => lemma === 'promise' && tree.childrenBy(id, 'xcomp').length > 0;
  if (places.some(({ head }) => isGiven(head))) return true;
  const above = trigger.deprel === 'xcomp' && trigger.head > 0 ? tree.token(trigger.head) : undefined;
  return above !== undefined && isPromise(above) && tree.childrenBy(above.id, 'obj', 'iobj').length > 0;
}

/** "created the largest bank in Asia": where it is the largest, not where it was created. */
const limitsSuperlative = ({ scene: { tree }, trigger }: Located, { filler, head }: Place): boolean =>
  filler.entity === 'Place' &&
  head.deprel === 'nmod' &&
  head.head !== trigger.id &&
  tree.childrenBy(head.head, 'amod').some(({ xpos }) => xpos === 'JJS');

/**
 * "blamed Norland for the sinking of the ferry in 1996": the year of the sinking or of the blame, so neither is asked.
 */
function mayBeTimeOfDeed({ scene, trigger }: Located, { filler, head }: Place): boolean {
  const { tree } = scene;
  if (filler.entity !== 'Time' || head.head !== trigger.id || head.id < trigger.id) return false;
  if (!isIn('judgingVerb', trigger.lemma)) return false;
  const opening = tree.subtree(head.id)[0]?.id ?? head.id;
  return tree
    .childrenBy(trigger.id, 'obj', 'obl', 'advcl')
    .some((deed) => isDeed(scene, deed) && tree.subtree(deed.id).at(-1)?.id === opening - 1);
}

/** "for the sinking of the ferry", "of stealing paintings"; but "jailed a doctor", "sentenced to death". */
function isDeed(scene: Scene, { id, deprel, upos, xpos }: Token): boolean {
  if (deprel === 'obj') return upos === 'NOUN' && !isPeople(mentionOf(scene, id)?.type);
  return (
    (upos === 'NOUN' || xpos === 'VBG') &&
    scene.tree.childrenBy(id, 'case', 'mark').some(({ lemma }) => /^(?:for|of|over|about|with)$/.test(lemma))
  );
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
