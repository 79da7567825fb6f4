import type { Mention, Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import { mentionOf, type Scene } from './scene.js';

/**
 * Whether a noun behind "the" is clear to somebody who reads the whole of its sentence: "the company" behind the one body
 * that it names, "both countries" behind two, "the water" and "the morning" of wherever it tells of, "on the way".
 * @param ids the words that are read
 */
export function isToldHere(scene: Scene, token: Token, ids: readonly number[]): boolean {
  if (isWholeRelative(scene, token, ids) || isAnybody(scene, token) || isCalledNow(scene, token)) return true;
  if (isSaidAgain(scene, token, ids)) return true;
  if (token.upos !== 'NOUN' || isPointedAt(scene, token)) return false;
  return (
    isSaidAnywhere(scene, token) ||
    isSurroundings(scene, token) ||
    standsForNames(scene, token, ids) ||
    isByTheWay(scene, token)
  );
}

/** "complaints, most of [which] are dismissed": in a sentence that is read whole. */
const isWholeRelative = (
  { sentence: { tokens } }: Scene,
  { xpos, id }: Token,
  ids: readonly number[],
): boolean => /^W(?:DT|P)/.test(xpos) && id > 2 && ids.length >= tokens.length - 3;

/** "[anyone] who believes so may complain" */
const isAnybody = ({ tree }: Scene, { form, id }: Token): boolean =>
  /^(?:any|every)(?:one|body)$/i.test(form) && tree.childrenBy(id, 'acl:relcl', 'acl').length > 0;

/** "Christiania, [now] called Oslo" */
const isCalledNow = ({ tree }: Scene, { form, head }: Token): boolean =>
  /^now$/i.test(form) && head > 0 && /^(?:call|know|name)$/.test(tree.token(head).lemma);

/** "the head of an office who held [that] office": the noun was told just before. */
function isSaidAgain({ tree, sentence: { tokens } }: Scene, token: Token, ids: readonly number[]): boolean {
  if (token.upos !== 'DET' || !isIn('demonstrative', token.form) || token.head === 0) return false;
  const { lemma } = tree.token(token.head);
  return tokens.some(
    ({ id, lemma: other, upos }) => id < token.id && upos === 'NOUN' && other === lemma && ids.includes(id),
  );
}

/** "the latest crisis", "the same road", "this company": that there were others, the article told. */
const isPointedAt = ({ tree }: Scene, { id }: Token): boolean =>
  tree
    .childrenBy(id, 'amod', 'det')
    .some(
      ({ form }) =>
        isIn('vagueModifier', form) ||
        isIn('otherModifier', form) ||
        isIn('demonstrative', form) ||
        /^(?:second|third|fourth|final|remaining|new)$/i.test(form),
    );

/** "on the way home", "in return": said so of whatever happens. */
const isSaidAnywhere = ({ tree }: Scene, { id, lemma }: Token): boolean =>
  isIn('saidAnywhere', `${tree.preposition(id)} ${lemma}`.trim());

/** "the water", "the cold", "by the morning": what surrounds whatever is told. */
const isSurroundings = ({ tree }: Scene, { id, lemma, deprel }: Token): boolean =>
  isIn('surroundings', lemma) &&
  !deprel.startsWith('nsubj') &&
  tree.children(id).every(({ deprel: own }) => /^(?:case|det|punct|acl|nmod)/.test(own));

/**
 * What is told by the way, where its place or owner is: "stayed on the bridge", "a third of the votes", "reached the scene",
 * "the boy's gift". Readers missed nothing there, but asked which "company", which "charge" was meant.
 */
function isByTheWay(scene: Scene, { id, deprel }: Token): boolean {
  const type = mentionOf(scene, id)?.type;
  if (type === 'Place') return true;
  if (type === 'Person') return deprel === 'nmod:poss' || deprel === 'appos';
  if (type === 'Object' || type === 'Substance') return /^(?:obl|nmod)/.test(deprel);
  return deprel === 'nmod' && (type === 'Abstract' || type === 'Event' || type === undefined);
}

/** "the company" behind one name of a body, "the two sides" behind two, "the country" behind one name of a country. */
function standsForNames(scene: Scene, token: Token, ids: readonly number[]): boolean {
  const { lemma, xpos, id } = token;
  const isPlural = xpos === 'NNS';
  const before = namesBefore(scene, id, ids);
  const bodies = distinct(before.filter(({ type }) => type === 'Organization'));
  const lands = distinct(before.filter(isLand));
  if (isPlural)
    return (
      (isIn('pairOfBodies', lemma) && bodies === 2) ||
      (isIn('pairOfCountries', lemma) &&
        !isPerson(scene, token) &&
        (lands === 2 || isBehindTwo(scene, token)))
    );
  if (isIn('companyNoun', lemma) || isIn('soleBody', lemma)) return !isPerson(scene, token) && bodies === 1;
  if (lemma === 'country' || lemma === 'nation') return lands === 1;
  return isIn('townKind', lemma) && distinct(before.filter(isTown)) === 1;
}

/** "The army and a group of rebels agreed to stop, both sides said" */
const isBehindTwo = ({ tree, sentence: { tokens } }: Scene, { id }: Token): boolean =>
  tree.childrenBy(id, 'det', 'det:predet', 'nummod').some(({ lemma }) => /^(?:both|two)$/.test(lemma)) &&
  tokens.some(
    (subject) =>
      subject.id < id &&
      subject.deprel.startsWith('nsubj') &&
      tree.childrenBy(subject.id, 'conj').length === 1,
  );

const isPerson = (scene: Scene, { id }: Token): boolean => mentionOf(scene, id)?.type === 'Person';

const namesBefore = ({ mentions }: Scene, id: number, ids: readonly number[]): readonly Mention[] =>
  mentions.filter(({ name, last, head }) => name && last < id && ids.includes(head));

const distinct = (mentions: readonly Mention[]): number =>
  new Set(mentions.map(({ chain, head }) => chain ?? -head)).size;

const isLand = ({ type, place }: Mention): boolean => type === 'Place' && place === 'country';

const isTown = ({ type, place }: Mention): boolean =>
  type === 'Place' && (place === 'city' || place === 'capital' || place === undefined);
