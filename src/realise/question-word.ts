import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import type { Antecedent } from './antecedents.js';
import { nounFor } from './asked-noun.js';
import { nounInName } from './body-noun.js';
import { timeKind } from './calendar.js';
import { countryCode } from './countries.js';
import { type Drop, drop } from './drop-reasons.js';
import { nameFor } from './fillers.js';
import { nameBehind } from './known-by-name.js';
import { isIn } from './lexicon.js';
import type { Place } from './locate.js';
import { placeNoun } from './place-noun.js';
import { ownWord } from './preposition-word.js';
import { mentionOf, type Scene } from './scene.js';
import { isThingDespiteType } from './thing-despite-type.js';
import { timeWord } from './time-word.js';

export type Case = 'subject' | 'object' | 'oblique';

/** The words that stand for the answer at the head of a question. */
export interface QuestionWord {
  readonly text: string;
  /** Preposition that stays where the answer stood ("What did they talk about?"). */
  readonly stranded?: string;
  /** True where the verb agrees with a plural ("Which countries have …"). */
  readonly plural: boolean;
}

/** What kind of thing the fillers of a role are, as far as question words tell kinds apart. */
export type AnswerKind =
  | 'person'
  | 'group'
  | 'organization'
  | 'country'
  /** A government called by its seat ("Moscow"). */
  | 'capital'
  | 'city'
  | 'named place'
  | 'place'
  | 'time'
  | 'money'
  | 'percentage'
  | 'thing';

/** The kind that all fillers share; different kinds of actor count as persons. */
export function answerKind(scene: Scene, places: readonly Place[]): AnswerKind {
  const kinds = new Set(places.map((place) => kindOf(scene, place)));
  const [only] = kinds;
  if (kinds.size === 1 && only) return only;
  if ([...kinds].every((kind) => kind === 'place' || kind === 'named place')) return 'place';
  return [...kinds].some((kind) => unlikeActors.has(kind)) ? 'thing' : 'group';
}

const unlikeActors: ReadonlySet<AnswerKind> = new Set(['thing', 'time', 'money', 'percentage']);

function kindOf(scene: Scene, place: Place): AnswerKind {
  const mention = mentionOf(scene, place.head.id);
  if (isCondition(scene, place) || isThingDespiteType(scene.tree, place.head)) return 'thing';
  switch (place.filler.entity) {
    case 'Person':
      return 'person';
    case 'Group':
      // "the number of workers", but "a number of workers"
      return place.head.lemma === 'number' && /^the /i.test(place.filler.text) ? 'thing' : 'group';
    case 'Organization':
      if (countryCode(place.filler.text)) return 'country';
      if (isSeatName(place.filler.text) || isPeople(place)) return 'group';
      if (mention?.place === 'capital') return 'capital';
      return isKnownByName(scene, place) ? 'organization' : 'group';
    case 'Place':
      if (mention?.place === 'country' || countryCode(withoutSmallWords(place.filler.text))) return 'country';
      if (mention?.place === 'capital' && mention.name && governs(scene, place.head)) return 'capital';
      if (mention?.name && (mention.place === 'capital' || mention.place === 'city')) return 'city';
      return mention?.name && place.head.xpos !== 'NNPS' ? 'named place' : 'place';
    case 'Time':
      return 'time';
    case 'Money':
      return 'money';
    case 'Percent':
      return 'percentage';
    default:
      return kindByName(scene, place);
  }
}

/** What is known by a name beside it: "the fund, Hallberg Capital", "substitute Jan Holm"; "the French" and "the Soviets". */
function kindByName(scene: Scene, place: Place): AnswerKind {
  const { head, filler } = place;
  const name = nameFor(scene, place);
  const named = name ? mentionOf(scene, name.head.id) : undefined;
  if (name?.filler.entity === 'Person') return 'person';
  if (named?.type === 'Organization' && named.name) return 'organization';
  const bare = head.upos === 'NOUN' && scene.tree.childrenBy(head.id, 'det', 'nmod:poss').length === 0;
  const behind = bare ? mentionOf(scene, head.id + 1) : undefined;
  if (behind?.type === 'Person' && behind.name && behind.first === head.id + 1) return 'person';
  if (isOfAge(filler.text)) return 'person';
  if (isShareOfPeople(filler.text)) return 'group';
  if (isIn('fieldPosition', filler.text.replace(/^(?:deep|short|silly) /, ''))) return 'place';
  const people = /^the /i.test(filler.text) && isIn('irregularDemonym', head.form.replace(/s$/, ''));
  return people && !place.literal ? 'group' : 'thing';
}

/** "the 20-year-old Norwegian": a nationality with an age is somebody. */
function isOfAge(text: string): boolean {
  const noun = /-year-old (\p{Lu}\p{Ll}+)$/u.exec(text)?.[1] ?? '';
  return isNationality(noun);
}

const isNationality = (noun: string): boolean =>
  isIn('irregularDemonym', noun) || /(?:ese|[^il]ian|[rnt]ean|ish|aqi|ani)$/.test(noun);

/** "one Dane in four" */
const isShareOfPeople = (text: string): boolean => {
  const noun = /\b(\p{Lu}\p{Ll}+?)s? in [\p{Ll}\d]+$/u.exec(text)?.[1] ?? '';
  return isNationality(noun);
};

/** "the Highland Alliance", and "the alliance" where that name was given before. */
const isKnownByName = (scene: Scene, { head, filler }: Place): boolean =>
  (mentionOf(scene, head.id)?.name === true && /\p{Lu}/u.test(filler.text.replace(/^The /, ''))) ||
  isNamedThing(scene.antecedents.get(head.id)) ||
  nameBehind(scene.knownNames, scene.tree, head) !== undefined ||
  /^(?:the )?(?:\p{Lu}\S+ ?)+$/u.test(scene.introductions.get(head.id)?.text ?? '');

const isNamedThing = (meant: Antecedent | undefined): boolean => meant?.person === false && !meant.unnamed;

/** "Togo" of "neighbouring Togo", but "northern Togo" and "the coast of Togo" are parts of it. */
const withoutSmallWords = (text: string): string =>
  text
    .replace(/^neighbou?ring (?=\p{Lu})/iu, '')
    .replace(/^(?:the )?((?!the )\p{Ll}[\p{L}-]*) (?=\p{Lu})/u, (words, adjective: string) =>
      isIn('partAdjective', adjective) || adjective === 'of' ? words : '',
    );

/** "Oslo denied the charge", "Oslo fired two missiles", "led Oslo to call off a visit": a seat that acts is its government. */
function governs({ tree }: Scene, { deprel, head }: Token): boolean {
  if (head === 0) return false;
  const { lemma, id } = tree.token(head);
  if (deprel === 'nsubj') {
    const particle = tree.childrenBy(id, 'compound:prt', 'advmod')[0]?.form.toLowerCase();
    const verbs = [lemma, `${lemma} ${particle}`];
    if (verbs.some((verb) => isIn('reporting', verb) || isIn('governmentVerb', verb))) return true;
    // "Oslo keeps soldiers on the border"
    if (tree.childrenBy(id, 'obj').some((object) => isIn('governmentObject', object.lemma))) return true;
    // "Oslo could prove the biggest obstacle", "Oslo became a mediator"
    const said = [tree.token(head), ...tree.childrenBy(id, 'obj', 'xcomp')];
    return said.some((noun) => noun.upos === 'NOUN' && isIn('partyNoun', noun.lemma));
  }
  return deprel === 'obj' && tree.childrenBy(id, 'xcomp').some(({ upos }) => upos === 'VERB');
}

/** "Oslo cut the grant": a capital that does what no town does may be its country. */
function mayGovern(scene: Scene, { head }: Place): boolean {
  const { tree } = scene;
  if (mentionOf(scene, head.id)?.place !== 'capital' || head.deprel !== 'nsubj' || head.head === 0)
    return false;
  const verb = tree.token(head.head);
  if (verb.upos !== 'VERB' || isIn('cityVerb', verb.lemma) || isIn('stativeVerb', verb.lemma)) return false;
  return tree.childrenBy(verb.id, 'obj', 'xcomp', 'ccomp').length > 0;
}

/** "the White House" is no organization, but who works there speaks by its name. */
const isSeatName = (text: string): boolean => isIn('seatName', text.replace(/^the /i, ''));

/** "the Soviets" */
const isPeople = ({ filler, head }: Place): boolean =>
  head.xpos === 'NNPS' &&
  /^the \p{Lu}\p{Ll}+s$/iu.test(filler.text) &&
  isNationality(head.form.replace(/s$/, ''));

/** "a state of emergency" is no state. */
const isCondition = ({ tree }: Scene, { head }: Place): boolean =>
  head.lemma === 'state' &&
  tree.childrenBy(head.id, 'nmod').some((noun) => tree.preposition(noun.id) === 'of' && noun.upos === 'NOUN');

const isBuilt = ({ filler, head }: Place): boolean =>
  filler.entity === 'Place' && head.upos === 'NOUN' && head.lemma !== 'country';

const subjectWords: Readonly<Partial<Record<AnswerKind, string>>> = {
  thing: 'what',
  place: 'what',
  city: 'what',
  'named place': 'what',
  money: 'how much',
  percentage: 'what percentage',
};
const objectWords: Readonly<Partial<Record<AnswerKind, string>>> = {
  ...subjectWords,
  // A city that cannot be asked for as one: "the Tarn".
  city: 'what',
  'named place': 'which place',
};

/** Chooses "who", "which country", "where", "when" … for fillers in a place of the clause. */
export function questionWord(
  scene: Scene,
  places: readonly Place[],
  where: Case,
  preposition: string,
): QuestionWord | Drop {
  const kind = answerKind(scene, places);
  if (kind === 'time' && places.some((place) => isMeasured(scene, place))) return drop('odd-structure');
  if (kind === 'time')
    return where === 'oblique' ? timeWord(scene, places, preposition) : drop('no-question-word');
  const noun = nounFor(scene, kind, places);
  if (where === 'subject' && kind === 'city' && places.some((place) => mayGovern(scene, place)))
    return drop('no-question-word');
  if (where === 'subject') {
    if (noun) return { text: `which ${noun}`, plural: places.length > 1 };
    if (kind === 'group' && isThingLike(scene, places)) return { text: 'what', plural: false };
    if (kind === 'group' && isFormalBody(places)) return { text: 'which body', plural: false };
    if (kind === 'thing' && places.every((place) => isDoer(scene, place))) return doerWord(places);
    if (kind === 'thing' && saysTogether(scene, places)) return { text: 'who', plural: false };
    return { text: subjectWords[kind] ?? 'who', plural: false };
  }
  if (where === 'object' && kind === 'group' && places.every((place) => isBody(scene, place)))
    return { text: 'what', plural: false };
  // "create the largest producer"
  if (where === 'object' && kind === 'person' && places.every((place) => isMade(scene, place)))
    return { text: 'what', plural: false };
  // "the constituency includes Lundby": whatever that is, nobody is contained in something.
  if (
    where === 'object' &&
    (kind === 'person' || kind === 'group') &&
    places.some((place) => isHeld(scene, place))
  )
    return drop('no-question-word');
  // "destroyed 40 houses and 7 churches"
  if (where === 'object' && kind === 'group' && places.some(isBuilt)) return { text: 'what', plural: false };
  // "fled Kareto"
  if (where === 'object' && kind === 'thing' && places.every((place) => isTakenPlace(scene, place)))
    return { text: 'which place', plural: false };
  if (where === 'object' && kind === 'thing' && places.every((place) => isRival(scene, place)))
    return { text: 'whom', plural: false };
  if (where === 'object')
    return { text: noun ? `which ${noun}` : (objectWords[kind] ?? 'whom'), plural: false };
  const own = ownWord(scene, places, preposition);
  if (own) return own;
  const isSite = places.every(({ filler }) => filler.entity === 'Object' || filler.entity === 'Organization');
  return obliqueWord(scene, places, kind, noun, preposition, isSite);
}

/** "The opposition accused …", "Navarra employs …": whatever it is, only people and firms do so. */
function isDoer({ tree }: Scene, { head, filler }: Place): boolean {
  if (head.deprel !== 'nsubj' || head.head === 0) return false;
  const verb = tree.token(head.head);
  // "Senate bills" are no body.
  const named = /^\p{Lu}/u.test(head.form) && nounInName(filler.text) !== undefined;
  if (isIn('peopleBody', head.lemma) || named) return !isIn('stativeVerb', verb.lemma);
  return head.upos === 'PROPN' && isIn('firmVerb', verb.lemma);
}

/** "Residents and a military source said": what speaks beside people is somebody. */
const saysTogether = ({ tree }: Scene, places: readonly Place[]): boolean =>
  places.some(({ filler }) => filler.entity === 'Person' || filler.entity === 'Group') &&
  places.some(
    ({ head }) => head.deprel === 'nsubj' && head.head > 0 && isIn('reporting', tree.token(head.head).lemma),
  );

function doerWord(places: readonly Place[]): QuestionWord {
  const [noun] = places.length === 1 ? places.map(({ filler }) => nounInName(filler.text)) : [];
  const isFirm = places.every(({ head }) => head.upos === 'PROPN');
  const word = noun ?? (isFirm ? 'company' : undefined);
  if (word === undefined || places.length > 1) return { text: 'who', plural: false };
  return { text: `which ${word}`, plural: false };
}

/** A name that nothing is known of, of what one visits or flees. */
const isTakenPlace = ({ tree }: Scene, { head, filler }: Place): boolean =>
  head.upos === 'PROPN' &&
  head.deprel === 'obj' &&
  !/^(?:the|an?) /i.test(filler.text) &&
  isIn('placeVerb', tree.token(head.head).lemma);

/** "Albion will play Brann": a name that nothing is known of, but a club's or a country's opponent. */
function isRival(scene: Scene, { head }: Place): boolean {
  const { tree } = scene;
  if (head.xpos !== 'NNP' || head.deprel !== 'obj') return false;
  const verb = tree.token(head.head);
  const [subject] = tree.childrenBy(verb.id, 'nsubj');
  const type = subject?.upos === 'PROPN' ? mentionOf(scene, subject.id)?.type : undefined;
  return isIn('matchVerb', verb.lemma) && (type === 'Organization' || type === 'Place');
}

/** "three weeks [after the jets came]", "two days [of fighting]": the time is told from something else. */
function isMeasured({ sentence }: Scene, { tokens, filler, head }: Place): boolean {
  const isSpan =
    head.upos === 'NOUN' &&
    isIn('timeUnit', head.lemma) &&
    (head.xpos === 'NNS' || /^an? /i.test(filler.text));
  if (timeKind(filler.text) !== 'duration' && !isSpan) return false;
  const next = sentence.tokens[tokens.at(-1)?.id ?? sentence.tokens.length];
  return next !== undefined && /^(?:after|before|later|earlier|ago|into|of)$/i.test(next.form);
}

/** "its pilot school", "the bank", "a team", "special forces": what is sent or led is spoken of as a thing. */
const isBody = ({ tree }: Scene, { filler, head }: Place): boolean => {
  // "create a dairy group"
  if (head.xpos === 'NN' && head.head > 0 && isIn('makingVerb', tree.token(head.head).lemma)) return true;
  if (filler.entity !== 'Organization') return isIn('bodyNoun', head.lemma);
  return (
    !isIn('peopleBody', head.lemma) || (head.head > 0 && isIn('leadingVerb', tree.token(head.head).lemma))
  );
};

/** A common noun of what is created or bought: no person. */
const isMade = ({ tree }: Scene, { head }: Place): boolean =>
  head.upos === 'NOUN' &&
  head.deprel === 'obj' &&
  head.head > 0 &&
  isIn('makingVerb', tree.token(head.head).lemma);

const isHeld = ({ tree }: Scene, { head }: Place): boolean =>
  head.deprel === 'obj' && head.head > 0 && isIn('holdingVerb', tree.token(head.head).lemma);

/** A body that something is done to, or of which a state is told: "governments are formed", "the council consists of". */
function isThingLike({ tree }: Scene, places: readonly Place[]): boolean {
  return places.every(({ filler, head }) => {
    const body =
      filler.entity === 'Organization' || isIn('bodyNoun', head.lemma) || isIn('formalBody', head.lemma);
    if (!body || head.head === 0) return false;
    if (isIn('ruinVerb', tree.token(head.head).lemma)) return true;
    const raised = tree.childrenBy(head.head, 'xcomp').length > 0;
    return (head.deprel === 'nsubj:pass' && !raised) || isIn('stativeVerb', tree.token(head.head).lemma);
  });
}

/** "island" for "the Indonesian island of Flores" */
const placeNounOf = (tree: Tree, { head }: Place): string | undefined =>
  tree.childrenBy(head.id, 'nmod').some(({ id, upos }) => upos === 'PROPN' && tree.preposition(id) === 'of')
    ? placeNoun(head.lemma)
    : undefined;

function obliqueWord(
  scene: Scene,
  places: readonly Place[],
  kind: AnswerKind,
  noun: string | undefined,
  preposition: string,
  isSite: boolean,
): QuestionWord | Drop {
  if (/^(?:because of|due to|owing to|thanks to)$/.test(preposition)) return { text: 'why', plural: false };
  if (preposition === '' || isIn('looseAdjunct', preposition)) return drop('no-question-word');
  const fronted = (word: string): QuestionWord => ({ text: `${preposition} ${word}`, plural: false });
  if (noun === 'city' && preposition === 'at') return drop('no-question-word');
  // "opened the station at Crossness": that it is a body nobody but the network says.
  if (noun === 'organization' && /^(?:at|in|on)$/.test(preposition)) return { text: 'where', plural: false };
  if (kind === 'place' || kind === 'named place') {
    if (['in', 'at', 'on', 'to', 'inside'].includes(preposition)) return { text: 'where', plural: false };
    if (preposition === 'from') return { text: 'where', stranded: 'from', plural: false };
    const told = noun ?? (places.length === 1 && places[0] ? placeNounOf(scene.tree, places[0]) : undefined);
    if (told) return fronted(`which ${told}`);
    // "crushed by ice off Siberia"
    if (kind === 'named place' && preposition === 'off' && !noun) return drop('no-question-word');
    return kind === 'place'
      ? { text: 'what', stranded: preposition, plural: false }
      : fronted(`which ${noun ?? 'place'}`);
  }
  if (noun) return fronted(`which ${noun}`);
  if (kind === 'group' && isFormalBody(places) && /^(?:to|with|from|before|by)$/.test(preposition))
    return fronted('which body');
  if (
    (kind === 'thing' || kind === 'group') &&
    isSite &&
    /^(?:in|at|on|inside|near|under)$/.test(preposition)
  )
    return { text: 'where', plural: false };
  if (kind === 'thing') return { text: 'what', stranded: preposition, plural: false };
  if (kind === 'money' || kind === 'percentage')
    return isIn('amountPreposition', preposition)
      ? fronted(subjectWords[kind] ?? 'how much')
      : drop('no-question-word');
  // "comes from a Jewish family": what kind of family, not from whom.
  if (preposition === 'from' && kind === 'group' && places.some((place) => isOrigin(scene, place)))
    return drop('no-question-word');
  return isIn('personPreposition', preposition) ? fronted('whom') : drop('no-question-word');
}

/** "a committee", "the city council": nobody, though it decides. */
const isFormalBody = (places: readonly Place[]): boolean =>
  places.length === 1 &&
  places.every(({ head }) => head.xpos === 'NN' && isIn('formalBody', head.lemma) && head.lemma !== 'court');

const isOrigin = ({ tree }: Scene, { head }: Place): boolean =>
  head.upos === 'NOUN' && head.head > 0 && isIn('descentVerb', tree.token(head.head).lemma);
