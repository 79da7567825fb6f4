import type { Token } from '../types/document.js';
import { isNaming } from './gap-term.js';
import { isIn } from './lexicon.js';
import type { Place } from './locate.js';
import { mentionOf, type Scene } from './scene.js';

/**
 * The words of a name to be hidden: of a person's, without title and post ("Prime Minister [Karin Berg]"), so that what
 * stands before it tells whose name is asked for. Undefined for half a name, a name in passing, or who told it.
 */
export function nameIds(scene: Scene, place: Place): readonly number[] | undefined {
  const words = wordsOfName(scene, place);
  return words && (isNaming(scene, place.head) || isTold(scene, place, words)) ? words : undefined;
}

/** The same, be it told in passing or not. */
export function wordsOfName(scene: Scene, place: Place): readonly number[] | undefined {
  const { head, filler, tokens } = place;
  const { tree } = scene;
  if (isNaming(scene, head)) return withoutArticle(tokens);
  const words = filler.entity === 'Person' ? personIds(scene, head) : withoutArticle(tokens);
  const isName = words.every((id) => {
    const { upos, xpos, form } = tree.token(id);
    // "Royal" of "the Royal Academy", "III" of "George III"
    return (
      upos === 'PROPN' || /^NNPS?$/.test(xpos) || /^(?:of|the|and|[IVX]+|1[5-9]\d\d|20\d\d)$/i.test(form)
    );
  });
  if (!isName || !mentionOf(scene, head.id)?.name || isTorn(scene, words) || isOwner(scene, head))
    return undefined;
  return isSource(scene, head) ? undefined : words;
}

const isTold = (scene: Scene, { head, filler }: Place, words: readonly number[]): boolean =>
  filler.entity === 'Person'
    ? isPersonTold(scene, head, words)
    : filler.entity === 'Place'
      ? isPlaceTold(scene, head)
      : isBodyTold(scene, head, words);

/** First name and surname, without what stands before them. */
const personIds = ({ tree }: Scene, head: Token): readonly number[] =>
  [head, ...tree.childrenBy(head.id, 'flat')].map(({ id }) => id).sort((a, b) => a - b);

/** "the Bureau of [Fisheries]", "New [York Times]": a part of a longer name. A post before a name is none. */
function isTorn(scene: Scene, ids: readonly number[]): boolean {
  const {
    tree,
    sentence: { tokens },
  } = scene;
  const [first = 1, last = 1] = [ids[0], ids.at(-1)];
  const [before, behind] = [tokens[first - 2], tokens[last]];
  if (isIn('honorific', before?.form ?? '') || behind?.upos === 'PROPN') return true;
  // "[John] the Lame", "[Inga] of Lund": what else somebody is called belongs to the name.
  const [next, called] = [tokens[last + 1], tokens[first - 3]];
  const isCalled = (word: Token | undefined, name: Token | undefined): boolean =>
    /^the$/i.test(word?.form ?? '') && name?.upos === 'PROPN';
  if (isCalled(behind, next) || isCalled(before, called)) return true;
  // "[Lester Holm] of Norland" is that by name, "[Inga] of Lund" is not.
  const isWhole = ids.length > 1 && mentionOf(scene, first)?.type === 'Person';
  // "[Ohio Department] of Job and Family Services", "the Department of Job and [Family Services]", "Lund Ice and [Storage Corp.]"
  const isInside = (id: number): boolean => ids.includes(id) || ids.includes(tokens[id - 1]?.head ?? 0);
  if (/^of$/i.test(behind?.form ?? '') && next?.upos === 'PROPN' && !isWhole && isInside(next.head))
    return true;
  const [of, body] = [tokens[first - 4], tokens[first - 5]];
  if (/^(?:and|&)$/i.test(before?.form ?? '') && called?.upos === 'PROPN') {
    if (/^of$/i.test(of?.form ?? '') && DEPARTMENT.test(body?.form ?? '')) return true;
    if (/^(?:Corp|Inc|Ltd|Co|plc|LLC|Group|Holdings)\.?$/.test(tokens[last - 1]?.form ?? '')) return true;
  }
  // "[Berg v. State] of Norland"
  if (/^of$/i.test(behind?.form ?? '') && ids.some((id) => /^vs?\.?$/.test(tree.token(id).form))) return true;
  // "[Lund] upon Lorne", "Lund upon [Lorne]"
  if (/^up?on$/i.test(behind?.form ?? '') && tokens[last + 1]?.upos === 'PROPN') return true;
  if (/^upon$/i.test(before?.form ?? '') && tokens[first - 3]?.upos === 'PROPN') return true;
  if (/^of$/i.test(before?.form ?? '') && tokens[first - 3]?.upos === 'PROPN') return true;
  // "Greater [Tortue Ahmeyim]"
  if (before?.upos === 'ADJ' && /^\p{Lu}/u.test(before.form) && first > 2 && before.head === first)
    return true;
  return before?.upos === 'PROPN' && !/^nmod:desc/.test(postOf(tree, before)?.deprel ?? '');
}

const DEPARTMENT =
  /^(?:Department|Ministry|Office|Bureau|Board|Committee|Commission|Institute|Agency|Council|Faculty|School)$/;

/** "Minister" of "Prime Minister Karin Berg", found from any of its words. */
const postOf = (tree: Scene['tree'], word: Token): Token | undefined =>
  word.deprel.startsWith('nmod:desc') ? word : word.head > word.id ? tree.token(word.head) : undefined;

const isOwner = ({ tree }: Scene, head: Token): boolean =>
  tree.children(head.id).some(({ xpos }) => xpos === 'POS');

/** "Berg said", "according to Berg" */
function isSource({ tree }: Scene, { head, deprel, id }: Token): boolean {
  if (head === 0) return false;
  if (/^according$/i.test(tree.token(Math.max(1, id - 2)).form)) return true;
  return deprel.startsWith('nsubj') && isIn('reporting', tree.token(head).lemma);
}

/** Somebody of whom the article speaks again, or whose post or kin stands beside the name. */
function isPersonTold(scene: Scene, head: Token, words: readonly number[]): boolean {
  const { tree } = scene;
  const isDescribed =
    (head.deprel === 'appos' && head.head > 0 && /^NN$/.test(tree.token(head.head).xpos)) ||
    tree.childrenBy(head.id, 'nmod:desc').some(({ id }) => id < head.id);
  const isKnown = recurs(scene, head);
  if (!isKnown && !isDescribed) return false;
  if (words.length === 1) return isKnown && /^(?:nsubj|obj)/.test(head.deprel);
  return (
    /^(?:nsubj|obj|iobj|obl|appos)/.test(head.deprel) ||
    (head.deprel === 'nmod' && /^(?:by|with|against)$/.test(tree.preposition(head.id)))
  );
}

const PLACE_PREPOSITION = /^(?:in|at|to|near|from|into|on|off|through|via)$/;

/** Where something is or goes, "in the town of [Lund]" too, but for remarks on somebody: "who had come from Bergen". */
function isPlaceTold({ tree }: Scene, head: Token): boolean {
  const noun = head.head > 0 ? tree.token(head.head) : head;
  const isCalled = isIn('townKind', noun.lemma) || isIn('landKind', noun.lemma);
  const place = head.deprel === 'nmod' && tree.preposition(head.id) === 'of' && isCalled ? noun : head;
  // "buried the town of [Pompeii]"
  if (place !== head && (place.deprel === 'obj' || /^(?:in|near|at)$/.test(tree.preposition(place.id))))
    return true;
  // "whose door was guarded by [Fort Holm]"
  if (place.deprel === 'obl:agent') return true;
  return (
    place.deprel.startsWith('obl') &&
    PLACE_PREPOSITION.test(tree.preposition(place.id)) &&
    tree.token(place.head).deprel !== 'acl:relcl'
  );
}

/** A body of several words, or one of which the article speaks again. */
const isBodyTold = (scene: Scene, head: Token, words: readonly number[]): boolean =>
  (words.length > 1 || recurs(scene, head)) &&
  (/^(?:nsubj|obj|iobj|obl|appos)/.test(head.deprel) ||
    (head.deprel === 'nmod' && /^(?:by|with|from|against|for)$/.test(scene.tree.preposition(head.id))));

/** The article speaks of it in another sentence too. */
function recurs({ document: { chains, mentions }, mentions: own, sentence }: Scene, { id }: Token): boolean {
  const chain = own.find(({ head }) => head === id)?.chain;
  const uses = chain === undefined ? [] : (chains[chain]?.mentions ?? []);
  return uses.some((at) => mentions[at]?.sentence !== sentence.index);
}

const withoutArticle = (tokens: readonly Token[]): readonly number[] =>
  tokens.filter(({ upos, id }) => id !== tokens[0]?.id || upos !== 'DET').map(({ id }) => id);
