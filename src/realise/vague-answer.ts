import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { isPeople } from './actors.js';
import { isTimeless } from './anchored.js';
import type { Asked } from './clause-question.js';
import { idsOf, nameFor } from './fillers.js';
import { asksSubject } from './gap.js';
import { isGeneral } from './general.js';
import { isOpenMonth } from './history.js';
import { nameBehind } from './known-by-name.js';
import { isIn } from './lexicon.js';
import type { Located, Place } from './locate.js';
import { isBehindDistance, isSetOff } from './noun-phrase.js';
import { textOf, wordsOf } from './phrase.js';
import { isWeekHence } from './resolved-time.js';
import type { Scene } from './scene.js';
import { supportOf } from './support.js';
import { type Support, vaguenessOf } from './vagueness.js';

/** Of how the question was made, what its answer rests on. */
export type AskedPart = Pick<Asked, 'answerIds'> & Partial<Omit<Asked, 'answerIds'>>;

/** Whether what fills a role is no answer: open or unclear, half of something, or nothing much. */
export function isVagueAnswer(
  located: Located,
  places: readonly Place[],
  asked: AskedPart | undefined,
): boolean {
  const { scene } = located;
  const apart = new Set(asked?.clause?.chain.map((link) => link.word.id));
  const support = { ...leaningOf(located, asked), heads: headsOf(places) };
  const ids = places.flatMap((place) => [...idsOf(scene, place, { apart, support })]);
  const [place] = places;
  if (place?.filler.entity === 'Time')
    return (
      isRate(scene, ids) ||
      isOpenMonth(scene, ids) ||
      ids.some((id) => isWeekHence(scene.tree, scene.tree.token(id))) ||
      vaguenessOf(scene, ids) === 'vague-phrase'
    );
  if (asked?.clause && place && places.length === 1 && isBareNumber(scene.tree, place.head)) return true;
  const unknown = place?.head.upos === 'PRON' && !scene.antecedents.has(place.head.id);
  if (place && (ids.every((id) => isEmpty(scene.tree.token(id))) || isMuch(scene.tree, place.head)))
    return true;
  if (place && (unknown || isNowhere(scene, place))) return true;
  if (place && places.length === 1 && isCompared(scene, place, ids)) return true;
  if (
    place &&
    places.length === 1 &&
    (isOther(place) ||
      isTinyQuote(scene, ids) ||
      isEpithetOnly(scene, place, ids) ||
      isTitleOnly(scene, place, ids))
  )
    return true;
  if (place && (isBareKind(located, place, ids) || isCut(scene, place, ids))) return true;
  if (place && places.length === 1 && isHalfQuote(scene, ids)) return true;
  if (place && asked?.gap && asksSubject(asked.gap) && isOfSource(located, place)) return true;
  if (places.length === 1 && place && isNothingMuch(located, place, ids)) return true;
  if (!places.every((one) => nameFor(scene, one)) && vaguenessOf(scene, ids, support)) return true;
  return places.length === 1 && place !== undefined && !nameFor(scene, place) && isAnybody(scene, place);
}

/** The words that an answer's phrases stand for. */
export const headsOf = (places: readonly Place[]): ReadonlySet<number> =>
  new Set(places.map(({ head }) => head.id));

/** The question's subject and object, to which a possessive of the answer may point. */
export function leaningOf(located: Located, asked: AskedPart | undefined): Support {
  if (!asked?.clause && asked?.question) return { beside: namedIn(located, asked.question) };
  if (!asked?.clause || !asked.gap) return {};
  const timeless = isTimeless(asked.clause) && located.fact.type === 'Clause' && !namesAnybody(located);
  if (asksSubject(asked.gap)) return { timeless };
  const { subject, named } = supportOf(located, asked.clause);
  const beside = objectBefore(located, asked);
  return {
    timeless,
    ...(subject ? { subject } : {}),
    ...(beside ? { beside } : {}),
    // "when the president signs it"
    ...(named && isGeneral(located.scene) ? { named } : {}),
  };
}

/** Heads of the fact's names that a rule's own wording has: "What did Sweden ask Norway to do?" */
const namedIn = ({ roles }: Located, question: string): ReadonlySet<number> =>
  new Set(
    [...roles.values()]
      .flat()
      .filter(({ head, filler }) => head.upos === 'PROPN' && question.includes(filler.text))
      .map(({ head }) => head.id),
  );

/** "Norway" of "What does the treaty oblige Norway to do?": the object of the verb whose clause is asked for. */
function objectBefore({ scene: { tree } }: Located, { clause, gap }: AskedPart): Support['beside'] {
  if (gap?.where !== 'clause') return undefined;
  const verbs = clause?.chain.map(({ word }) => word.id) ?? [];
  const objects = verbs.flatMap((verb) => tree.childrenBy(verb, 'obj', 'iobj'));
  return new Set(objects.map(({ id }) => id));
}

/** A sentence that names somebody or a day tells of one occasion: "The president hopes to meet Holm on Friday". */
const namesAnybody = ({ scene: { mentions, sentence } }: Located): boolean =>
  sentence.tokens.some(({ form }) => isIn('weekday', form) || isIn('month', form)) ||
  mentions.some(
    ({ type, first, last }) =>
      type === 'Person' &&
      sentence.tokens.slice(first - 1, last).filter(({ upos }) => upos === 'PROPN').length > 1,
  );

/** "much", "the other" */
const isEmpty = ({ form, upos }: Token): boolean => upos === 'DET' || isIn('vaguePronoun', form);

/** "owes much to her mother", but "much of the coast" */
const isMuch = (tree: Tree, { id, form }: Token): boolean =>
  /^(?:much|little|more|less)$/i.test(form) &&
  tree.childrenBy(id, 'nmod').every((noun) => tree.preposition(noun.id) !== 'of');

/** "46 backed her", "one in ten showed signs": forty-six, or ten, what? */
export const isBareNumber = (tree: Tree, { id, upos, form }: Token): boolean =>
  upos === 'NUM' &&
  !/^(?:1\d|20)\d\d$/.test(form) &&
  tree
    .children(id)
    .every(
      (own) =>
        !/^(?:nmod|amod|nummod|flat|nsubj|appos)/.test(own.deprel) ||
        (own.upos === 'NUM' && own.deprel === 'nmod' && isBareNumber(tree, own)),
    );

/** "the other": the one that the question does not name. */
const isOther = ({ head }: Place): boolean => /^others?$/i.test(head.form);

/** `another "a"` */
const isTinyQuote = (scene: Scene, ids: readonly number[]): boolean =>
  /^(?:another |an? |the )?["“]\p{L}{1,2}["”]$/u.test(textOf(wordsOf(scene, ids, new Set())));

/** "the Dutch company", "the combined group", "the Danish capital": a name, where the article has one, would be the answer. */
function isEpithetOnly(
  { tree, antecedents, introductions }: Scene,
  { head }: Place,
  ids: readonly number[],
): boolean {
  if (head.xpos !== 'NN' || antecedents.has(head.id) || introductions.has(head.id)) return false;
  if (!(['epithetNoun', 'soleBody', 'townKind'] as const).some((list) => isIn(list, head.lemma)))
    return false;
  // "the Lundby-based company": what stands inside an adjective names nothing.
  const beside = ids
    .filter((id) => id !== head.id)
    .map((id) => tree.token(id))
    .filter((word) => word.head === head.id);
  return (
    beside.some(({ deprel, lemma }) => deprel === 'det' && lemma === 'the') &&
    beside.every(
      ({ deprel, xpos }) => deprel === 'det' || (deprel === 'amod' && /^(?:JJ|VBN|NNP)$/.test(xpos)),
    )
  );
}

/** "the deal" below "Norway and Sweden sign deal": the title has told the answer, and told nothing more of it. */
function isTitleOnly(scene: Scene, { head }: Place, ids: readonly number[]): boolean {
  const { tree, title, antecedents, introductions } = scene;
  if (head.upos !== 'NOUN' || antecedents.has(head.id) || introductions.has(head.id)) return false;
  if (isIn('nationalNoun', head.lemma) || isIn('uniqueNoun', head.lemma)) return false;
  const told = [head.form.toLowerCase(), head.lemma];
  if (!told.some((word) => title.words.has(word) || title.events.has(word))) return false;
  if (nameBehind(scene.knownNames, tree, head)) return false;
  return ids.length === 2 && ids.every((id) => id === head.id || /^the$/i.test(tree.token(id).form));
}

/** "the sharper" of two, "38th" of many, "as many nurses" as another: nothing by itself. */
function isCompared(scene: Scene, { head }: Place, ids: readonly number[]): boolean {
  const words = ids.map((id) => scene.tree.token(id));
  if (words.length === 1 && /^\d+(?:st|nd|rd|th)$/i.test(head.form)) return true;
  if (head.xpos === 'JJR' && words.some(({ lemma }) => lemma === 'the')) return true;
  const [first, second] = words;
  const isMeasured =
    /^as$/i.test(first?.form ?? '') && /^(?:many|much|few|little)$/i.test(second?.form ?? '');
  return isMeasured && words.every(({ upos }) => upos !== 'NUM');
}

/** "110,000 barrels a day": how often, and not when. */
const isRate = (scene: Scene, ids: readonly number[]): boolean =>
  /^an? \p{L}+$/iu.test(textOf(wordsOf(scene, ids, new Set())));

/** "Holm said that her country would pay": "According to Holm, what would pay? Her country" asks for nothing. */
const isOfSource = ({ scene, named }: Located, { head }: Place): boolean =>
  scene.tree
    .childrenBy(head.id, 'nmod:poss')
    .some(({ id, upos }) => upos === 'PRON' && named.has(scene.antecedents.get(id)?.chain ?? -1));

/** "a method", "the Danish diplomat": said of something, it tells nothing without what followed it. */
function isBareKind({ scene: { tree }, fact }: Located, { head }: Place, ids: readonly number[]): boolean {
  if (head.upos !== 'NOUN') return false;
  const isApposed = head.deprel === 'appos' && fact.type === 'Definition';
  if (!isApposed && tree.childrenBy(head.id, 'cop').length === 0) return false;
  const beside = ids.filter((id) => id !== head.id).map((id) => tree.token(id));
  if (beside.every(({ deprel }) => deprel === 'det')) return true;
  const known = isApposed && beside.some(({ deprel, lemma }) => deprel === 'det' && lemma === 'the');
  return (
    known && beside.every(({ deprel, xpos }) => deprel === 'det' || (deprel === 'amod' && xpos !== 'JJS'))
  );
}

/** "a museum with the lights [off”]": a quotation that begins with the answer ends with it. */
function isHalfQuote({ sentence: { tokens } }: Scene, ids: readonly number[]): boolean {
  const [first, last] = [Math.min(...ids), Math.max(...ids)];
  if (tokens[first - 2]?.form !== '“') return false;
  const end = tokens.slice(first - 1).find(({ form }) => form === '”');
  const rest = end ? tokens.slice(last, end.id - 1) : [];
  return (
    rest.length > 0 && rest.length < 4 && rest.every(({ upos }) => /^(?:ADV|ADP|ADJ|PART|PUNCT)$/.test(upos))
  );
}

/** "a plan [to lease the port]", "holes [that face south]": without its clause the noun is not what is meant. */
function isCut(scene: Scene, place: Place, ids: readonly number[]): boolean {
  const { tree } = scene;
  const { head } = place;
  if (isRatio(tree, head)) return true;
  if (head.upos !== 'NOUN') return false;
  // "near-total absence" of "the “near-total absence” of news"
  const named = nameFor(scene, place) !== undefined;
  const complements = named
    ? []
    : tree.childrenBy(head.id, 'nmod').filter((one) => !isBehindDistance(tree, one));
  if (complements.some(({ id }) => !ids.includes(id) && tree.preposition(id) === 'of')) return true;
  const lost = tree
    .childrenBy(head.id, 'acl', 'acl:relcl')
    .filter((clause) => clause.id > head.id && !ids.includes(clause.id) && !isSetOff(tree, clause));
  if (lost.length === 0) return false;
  const isInfinitive = lost.some(({ id }) => tree.childrenBy(id, 'mark').some(({ lemma }) => lemma === 'to'));
  return isInfinitive || ids.every((id) => id === head.id || tree.token(id).deprel === 'det');
}

/** "two sailors in three": by themselves they are two. */
const isRatio = (tree: Tree, { id }: Token): boolean =>
  tree.childrenBy(id, 'nummod').length > 0 &&
  tree
    .childrenBy(id, 'nmod')
    .some(
      (of) =>
        of.upos === 'NUM' &&
        !/^(?:1\d|20)\d\d$/.test(of.form) &&
        /^(?:in|out of|out)$/.test(tree.preposition(of.id)),
    );

/** "a scout", "no evidence", "the helm": nothing to learn, or half of an idiom. */
function isNothingMuch(located: Located, place: Place, ids: readonly number[]): boolean {
  const { scene, fact, trigger } = located;
  const { head, literal, filler } = place;
  const { tree } = scene;
  if (head.upos !== 'NOUN' || literal || /^(?:ccomp|xcomp|advcl|acl|root)/.test(head.deprel)) return false;
  const beside = ids.filter((id) => id !== head.id).map((id) => tree.token(id));
  const determiners = beside.filter((word) => word.deprel === 'det');
  const denied = head.head > 0 && tree.token(head.head).lemma === 'deny';
  if (!denied && determiners.some((word) => /^(?:no|any)$/i.test(word.form))) return true;
  if (isGeneral(scene)) return false;
  const own = determiners.filter((word) => word.head === head.id);
  if (own.some((word) => /^(?:each|every|another|either|neither)$/i.test(word.form))) return true;
  const reason = head.deprel === 'obl' && /^(?:because|due|owing|thanks)/.test(tree.preposition(head.id));
  if (
    !reason &&
    isIn('idiomNoun', head.lemma) &&
    !beside.some((word) => /^(?:amod|compound)/.test(word.deprel))
  )
    return true;
  const indefinite = determiners.some((word) => /^an?$/i.test(word.form));
  const named = ids.some((id) => tree.token(id).upos === 'PROPN');
  if (indefinite && head.deprel === 'nsubj' && !named && isPeople(filler.entity)) return true;
  // "the Front, a group that broke away in 2016"
  const acts = isPeople(filler.entity) || filler.entity === 'Organization';
  const tells = acts && trigger.head === head.id && trigger.deprel === 'acl:relcl';
  if (tells && indefinite && !named && !nameFor(scene, place)) return true;
  const isBody = (['soleBody', 'townKind', 'epithetNoun'] as const).some((list) => isIn(list, head.lemma));
  if ((fact.type !== 'Clause' && !isBody) || head.deprel === 'obl') return false;
  return beside.length === 1 && indefinite;
}

/** "in transit", "at sea": no place that could be named. */
function isNowhere(scene: Scene, place: Place): boolean {
  if (place.filler.entity !== 'Place' || place.head.xpos !== 'NN') return false;
  return scene.tree.children(place.head.id).every((child) => /^(?:case|punct|cc|conj)/.test(child.deprel));
}

/** "a man", "an official", "officials". */
function isAnybody(scene: Scene, place: Place): boolean {
  if (place.head.upos !== 'NOUN' || !isPeople(place.filler.entity) || isGeneral(scene)) return false;
  const children = scene.tree.children(place.head.id);
  const bare = place.head.xpos === 'NNS' && children.every((child) => child.deprel !== 'det');
  const some = bare || children.some((child) => /^(?:an?|some)$/i.test(child.form));
  return some && !children.some((child) => /^(?:amod|nmod|compound|acl|nummod)/.test(child.deprel));
}
