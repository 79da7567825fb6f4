import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import { isSetOff, nounPhrase } from './noun-phrase.js';
import { nameOf } from './noun-uses.js';
import { textOf, wordsOf } from './phrase.js';
import { mentionOf, type Scene } from './scene.js';
import { vaguenessOf } from './vagueness.js';

/** Longest phrases before and behind the noun that a description takes along, in words. */
const longestBefore = 5;
const longestBehind = 8;
const longestParticiple = 4;

const longestName = 6;

const unnamed: ReadonlySet<string> = new Set(['Time', 'Number', 'Money', 'Percent']);

/**
 * The phrase that brings a thing in, made definite and short: "the joint police post" of "a joint police post staffed by
 * 120 officers", "the agreement to reopen the border" of "a new agreement to reopen the border". Undefined where it would
 * not tell which one is meant.
 */
export function descriptionOf(scene: Scene, noun: Token): string | undefined {
  const { tree } = scene;
  const name = nameOf(tree, noun) ?? placeNamed(scene, noun);
  if (name) return nameText(scene, noun, name);
  const type = mentionOf(scene, noun.id)?.type;
  if (type !== undefined && unnamed.has(type)) return undefined;
  const before = tree
    .children(noun.id)
    .filter((child) => child.id < noun.id && isTellingBefore(scene, child));
  const isStrong = before.some((child) => /^(?:compound|flat|nmod:poss)/.test(child.deprel) || isName(child));
  // "the U.S. Bureau of Mines": no name is told by half.
  const [of, next, more] = tree.sentence.tokens.slice(noun.id, noun.id + 3);
  const inName = next?.form === 'the' ? more : next;
  const isCutName = noun.upos === 'PROPN' && of?.form === 'of' && inName?.upos === 'PROPN';
  const behind =
    (isStrong && !isCutName) || isOneOfRank(scene, noun) ? undefined : tellingBehind(scene, noun);
  if (isCutName && !behind) return undefined;
  if (!isStrong && !behind && !before.some(tellsKind)) return undefined;
  const ids = [
    ...before.flatMap((child) => tree.subtree(child.id).map(({ id }) => id)),
    noun.id,
    ...(behind ?? []),
  ];
  const named = ids.some((id) => tree.token(id).upos === 'PROPN');
  // "the local official": one of many.
  if ((type === 'Person' || type === 'Group') && !named) return undefined;
  if (vaguenessOf(scene, ids)) return undefined;
  const text = textOf(wordsOf(scene, ids, new Set()));
  const isOwned = before.some((child) => child.deprel === 'nmod:poss');
  // "Davao province", as it was written.
  const isNamed = noun.upos === 'PROPN' || before.some((child) => child.upos === 'PROPN');
  const isWithoutThe = isNamed && !tree.children(noun.id).some((child) => child.deprel === 'det');
  return isOwned || isWithoutThe ? text : `the ${text.replace(/^the /i, '')}`;
}

/** "Lowmarsh" of "the coastal town of Lowmarsh": there is no telling it better. */
function placeNamed({ tree, mentions }: Scene, noun: Token): Token | undefined {
  if (!isIn('townKind', noun.lemma) && !isIn('landKind', noun.lemma)) return undefined;
  const [name, more] = tree.childrenBy(noun.id, 'nmod');
  if (!name || more || name.upos !== 'PROPN' || tree.preposition(name.id) !== 'of') return undefined;
  const isPlace = mentions.some(
    ({ head, type, place }) => head === name.id && type === 'Place' && place !== 'country',
  );
  return isPlace ? name : undefined;
}

/** The name itself, where the article tells it of nothing else; of a person the full one. */
function nameText(scene: Scene, noun: Token, name: Token): string | undefined {
  const { tree, document } = scene;
  const mention = mentionOf(scene, name.id);
  const chain = mention?.chain === undefined ? undefined : document.chains[mention.chain];
  if (tree.childrenBy(name.id, 'conj').length > 0 || tree.childrenBy(noun.id, 'conj').length > 0)
    return undefined;
  const ids = nounPhrase(tree, name.id, { without: new Set([noun.id]) });
  if (ids.length > longestName || !ids.every((id) => isNamePart(tree.token(id)))) return undefined;
  if (isCut(scene, ids)) return undefined;
  const text = textOf(wordsOf(scene, ids, new Set()));
  if (mentionOf(scene, noun.id)?.type !== 'Person') return text;
  const full = mention?.type === 'Person' ? chain?.name : text;
  return full && / \p{Lu}/u.test(full) ? full : undefined;
}

/** "Mont" of "Mont-Blanc". */
function isCut({ sentence: { tokens } }: Scene, ids: readonly number[]): boolean {
  const before = tokens[(ids[0] ?? 0) - 2];
  const behind = tokens[ids.at(-1) ?? 0];
  return before?.form === '-' || behind?.form === '-';
}

const isNamePart = ({ form }: Token): boolean =>
  /^(?:\p{Lu}|\d|(?:the|of|and|for|de|la|’s|'s|&|-|–)$)/u.test(form);

/** "nuclear", "joint", "oil-fired" tell what kind of thing it is; "crowded" and "suitable" do not. */
const tellsKind = ({ form, upos }: Token): boolean =>
  upos === 'ADJ' && (/(?:al|ic|ary|[ln]ar|ear)$|\p{L}-\p{L}/u.test(form) || isIn('kindModifier', form));

const isName = ({ upos, form }: Token): boolean => upos === 'PROPN' || /^\p{Lu}/u.test(form);

/** Whether a word before a noun tells which one is meant: "police", "Norwegian", not "big", "first" or "six". */
function isTellingBefore({ tree }: Scene, child: Token): boolean {
  if (!/^(?:amod|compound|flat|nmod:poss)/.test(child.deprel)) return false;
  const words = tree.subtree(child.id);
  if (words.length > longestBefore || words.some(isStray)) return false;
  if (child.xpos === 'JJR' || child.xpos === 'JJS') return false;
  return !['vagueModifier', 'pointingModifier', 'looseModifier'].some((list) =>
    isIn(list as 'vagueModifier', child.form),
  );
}

/** A sign, or a verb that is no participle: no part of a plain description. */
const isStray = ({ form, upos, xpos }: Token): boolean =>
  /^[$€£¥,;:"“”]$/.test(form) || (upos === 'VERB' && !/^VB[NG]$/.test(xpos));

/** "the worst attack on soldiers", "the first great crisis of the war": there were more of them. */
function isOneOfRank({ tree }: Scene, noun: Token): boolean {
  const words = tree.childrenBy(noun.id, 'amod');
  return (
    words.some(({ xpos, id }) => xpos === 'JJS' || tree.childrenBy(id, 'advmod').some(isMost)) ||
    (words.length > 1 && words.some(isRank))
  );
}

const isMost = ({ xpos }: Token): boolean => xpos === 'RBS';

const isRank = ({ form }: Token): boolean => /^(?:first|second|third|last|next)$/i.test(form);

/** Ids of the one phrase right behind a noun that narrows it down: "of the ice cap", "to reopen the border". */
function tellingBehind(scene: Scene, noun: Token): readonly number[] | undefined {
  const { tree } = scene;
  const phrase = tree
    .children(noun.id)
    .find((child) => child.id > noun.id && /^(?:nmod|acl|acl:relcl)$/.test(child.deprel));
  if (phrase?.deprel === 'acl:relcl' && !isPlainRelative(scene, noun, phrase)) return undefined;
  // "with one match to play": what is left is not what was told of.
  const isLeft = phrase?.deprel === 'acl' && phrase.xpos === 'VB' && tree.preposition(noun.id) === 'with';
  if (!phrase || isLeft || isSetOff(tree, phrase) || mentionOf(scene, phrase.id)?.type === 'Time')
    return undefined;
  const ids = nounPhrase(tree, phrase.id, { preposition: true });
  const words = ids.map((id) => tree.token(id));
  const isNext = words[0]?.id === noun.id + 1;
  const isCounted = words.some(({ upos, form }) => upos === 'NUM' || /\d/.test(form));
  const longest = phrase.xpos === 'VBN' || phrase.xpos === 'VBG' ? longestParticiple : longestBehind;
  if (!isNext || isCounted || ids.length > longest || isPainted(scene, phrase)) return undefined;
  return ids;
}

/** "in the quiet old town of Lundby": the phrase of place paints a picture, and tells not which. */
const isPainted = ({ tree }: Scene, phrase: Token): boolean =>
  phrase.deprel === 'nmod' &&
  isIn('placePreposition', tree.preposition(phrase.id)) &&
  tree.childrenBy(phrase.id, 'amod').length > 1;

/** "that sank off Lowmarsh": what one thing did, in a few words, told as a fact. */
function isPlainRelative({ tree }: Scene, noun: Token, verb: Token): boolean {
  const [first] = tree.subtree(verb.id);
  if (first?.id !== noun.id + 1 || !/^(?:that|which|who)$/i.test(first.form)) return false;
  if (!/^nsubj/.test(first.deprel) || noun.xpos !== 'NN') return false;
  const finite = tree.childrenBy(verb.id, 'aux', 'aux:pass', 'cop')[0] ?? verb;
  return finite.xpos === 'VBD';
}
