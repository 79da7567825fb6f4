import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { timeKind } from './calendar.js';
import { isFirstTime } from './counted-time.js';
import { datedOwners } from './dated-owner.js';
import type { DropCode } from './drop-reasons.js';
import { isSubjectOfCondition } from './fronted-condition.js';
import { isGeneral } from './general.js';
import { nameBehind } from './known-by-name.js';
import { isIn } from './lexicon.js';
import {
  isDefiniteNumber,
  isEpithet,
  isHalfCompared,
  isPartOfOpenWhole,
  isSaidSo,
  isSecondEvent,
  isSomeOne,
  isUnnamedPost,
} from './open-noun.js';
import { isOpenPeriod } from './open-period.js';
import {
  isBareKin,
  isOpenByDeed,
  isOpenDeed,
  isOpenDirection,
  isOpenRank,
  isOutcome,
} from './open-relation.js';
import { isOwnerNamed } from './owner-named.js';
import { quotedSpans } from './punctuation.js';
import { datedPhrases, isWeekHence } from './resolved-time.js';
import { mentionOf, type Scene } from './scene.js';
import { isThatTime } from './that-time.js';
import { isBothOf, isClearByTitle, isOfTitleScene } from './title-context.js';

/** The head of a subject, and what its possessive would be. */
export interface Owner {
  readonly head: Token;
  readonly person: boolean;
  readonly plural: boolean;
}

/** What a phrase may lean on in the question around it. */
export interface Support {
  /** The clause's subject: possessives behind it may point to it. */
  readonly subject?: Owner | undefined;
  /** Other words of the question: "the war" is clear where "in Syria" follows, whatever the tree hangs it on. */
  readonly around?: ReadonlySet<number>;
  /** Of an answer: heads of the phrases that the question has. */
  readonly beside?: ReadonlySet<number>;
  /** True in statements of the kind "the heart pumps blood", where "the" means any. */
  readonly generic?: boolean;
  /** True behind a question of what holds at any time: "the president" of "Who appoints the judges?". */
  readonly timeless?: boolean;
  /** True inside direct speech whose speaker is asked for: "I" is the speaker. */
  readonly quoted?: boolean;
  /** Heads of an answer: of other nouns in it "the" may stay, as in "the farms of the interior". */
  readonly heads?: ReadonlySet<number>;
  /** Chains of what the question names before: a pronoun may stand for it. */
  readonly named?: ReadonlySet<number>;
}

/** Finds what would leave a phrase unclear to a reader who has only the question: law 3. */
export function vaguenessOf(
  scene: Scene,
  ids: readonly number[],
  support: Support = {},
): DropCode | undefined {
  return vagueWord(scene, ids, support)?.code;
}

/** A word that is unclear by itself, and why. */
export interface VagueWord {
  readonly token: Token;
  readonly code: DropCode;
}

/** The words of a phrase that are unclear by themselves. */
export function* vagueWords(
  scene: Scene,
  ids: readonly number[],
  support: Support = {},
): Generator<VagueWord, undefined> {
  const kept = new Set(ids);
  for (const id of ids) {
    const token = scene.tree.token(id);
    if (isDated(scene, token, kept) && !isWeekHence(scene.tree, token)) continue;
    const code =
      pronounTrouble(scene, token, kept, support) ??
      openTime(scene, token, kept) ??
      nounTrouble(scene, token, kept, support);
    if (code) yield { token, code };
  }
  return undefined;
}

/** The first of them. */
export const vagueWord = (
  scene: Scene,
  ids: readonly number[],
  support: Support = {},
): VagueWord | undefined => vagueWords(scene, ids, support).next().value;

function pronounTrouble(
  scene: Scene,
  token: Token,
  kept: ReadonlySet<number>,
  support: Support,
): DropCode | undefined {
  const form = token.form.toLowerCase();
  // "He has six weeks": in a quotation no name takes the pronoun's place.
  const isOpen = support.quoted === true && isOpenInQuote(scene, token, kept);
  if (scene.antecedents.has(token.id) && !isOpen) return undefined;
  if (standsForNamed(scene, token, support)) return undefined;
  if (token.deprel === 'expl' || token.xpos === 'EX') return undefined;
  // "a state that fails to do so"
  if (form === 'so' && kept.has(token.id - 1) && scene.tree.token(Math.max(1, token.id - 1)).lemma === 'do')
    return 'open-pronoun';
  if (isIn('openAdverb', form) && token.upos === 'ADV') return 'open-pronoun';
  if (form === 'then' && (isThatTime(scene.tree, token) || isThen(scene, token, kept, support)))
    return 'open-pronoun';
  if (isDoSo(scene.tree, token)) return 'open-pronoun';
  if (isBareQuantity(scene, token)) return 'vague-phrase';
  if (token.upos !== 'PRON' && token.upos !== 'DET') return undefined;
  if (token.deprel === 'cc:preconj')
    return scene.tree.childrenBy(token.head, 'conj').some((one) => kept.has(one.id))
      ? undefined
      : 'odd-structure';
  if (/^W/.test(token.xpos)) return hasItsClause(scene, token, kept) ? undefined : 'odd-structure';
  if (/sel(?:f|ves)$/.test(form)) return undefined;
  if (isSubjectOfCondition(scene, token)) return undefined;
  // "You must reply within a week": whoever reads it.
  if (/^your?$/.test(form) && !support.heads && isGeneral(scene)) return undefined;
  if (isIn('possessive', form) && (token.deprel === 'nmod:poss' || token.upos === 'DET')) {
    return isOwnerNamed(scene, token, kept, support) ? undefined : 'open-pronoun';
  }
  if (support.quoted) return isOpenInQuote(scene, token, kept) ? 'open-pronoun' : undefined;
  // "the Lund mine" is no pronoun, whatever its tag.
  if (isIn('personal', form) && token.upos === 'PRON')
    return scene.tree.childrenBy(token.id, 'det').length > 0 ? undefined : 'open-pronoun';
  if (isIn('demonstrative', form)) return 'open-pronoun';
  if (token.upos === 'PRON' ? token.deprel !== 'det' : /^(?:nsubj|obj|obl|nmod)/.test(token.deprel))
    return isIn('vaguePronoun', form) ? 'vague-phrase' : undefined;
  if (form === 'both' && token.head > 0 && !isAnswered(scene, scene.tree.token(token.head), support)) {
    // "agents of both parties": in an answer the reader learns that there were two.
    if (support.heads || isBothOf(scene, scene.tree.token(token.head), kept)) return undefined;
  }
  return form === 'both' || form === 'either' || form === 'such' || form === 'another'
    ? 'vague-phrase'
    : undefined;
}

/** "many left": many of whom? */
const isBareQuantity = ({ tree }: Scene, { upos, deprel, form, id }: Token): boolean =>
  upos === 'ADJ' &&
  deprel.startsWith('nsubj') &&
  isIn('vaguePronoun', form.toLowerCase()) &&
  !tree.children(id).some((below) => /^(?:det|nmod|obl|acl|amod|compound)/.test(below.deprel));

/**
 * "She got the ball", "We told them to leave", "That was wrong": whom or what a quotation means, the question does not tell
 * where the quotation does not name it before.
 */
function isOpenInQuote({ tree }: Scene, token: Token, kept: ReadonlySet<number>): boolean {
  const isThat = /^(?:that|these|those)$/i.test(token.form) && token.deprel.startsWith('nsubj');
  if (!isThat && !OTHERS.test(token.form)) return false;
  return [...kept].every((id) => id >= token.id || !mayBeMeantLater(tree.token(id)));
}

/** Third persons, who need a noun before them. */
const OTHERS = /^(?:s?he|him|her|hers|his|it|its|they|them|their|theirs)$/i;

/** "the boat", "nobody": what a pronoun behind it may stand for. */
const mayBeMeantLater = ({ upos, form }: Token): boolean =>
  /^(?:NOUN|PROPN)$/.test(upos) || (upos === 'PRON' && /(?:body|one|^who)$/i.test(form));

/** "the council [then] based in Oslo", "the then mayor": when that was, only a year beside it tells. */
function isThen(
  { tree }: Scene,
  { upos, head, deprel }: Token,
  kept: ReadonlySet<number>,
  { around }: Support,
): boolean {
  if (!/^(?:ADV|ADJ)$/.test(upos) || head === 0) return false;
  const above = tree.token(head);
  const isInPhrase =
    deprel === 'amod' || /^(?:acl|amod|appos|nmod)/.test(above.deprel) || above.upos === 'PROPN';
  return isInPhrase && ![...kept, ...(around ?? [])].some((id) => isYear(tree.token(id)));
}

const isYear = ({ form }: Token): boolean => /^(?:1\d|20)\d\d$/.test(form);

/** "fails to do so", "did the same": what is done was told before. */
export function isDoSo(tree: Tree, { id, form, head, lemma }: Token): boolean {
  if (id < 2 || head === 0 || tree.token(head).lemma !== 'do') return false;
  return /^so$/i.test(form) ? head === id - 1 : lemma === 'same';
}

/** Below this a pronoun may mean somebody else. */
const sureOfPronoun = 0.8;
/** The same in a general statement, which seldom speaks of more than one thing. */
const sureOfKind = 0.5;

/** "Who said that he alone was responsible?": the pronoun means somebody that the question has, or asks for. */
function standsForNamed(scene: Scene, token: Token, { named }: Support): boolean {
  const mention = named?.size && token.upos === 'PRON' ? mentionOf(scene, token.id) : undefined;
  const sure = isGeneral(scene) ? sureOfKind : sureOfPronoun;
  if (mention?.chain === undefined || (mention.linkConfidence ?? 0) < sure) return false;
  return named?.has(mention.chain) ?? false;
}

/** A relative or question word is at home only inside its own clause: "villages [whose wells ran dry]". */
function hasItsClause(scene: Scene, token: Token, kept: ReadonlySet<number>): boolean {
  if (scene.tree.childrenBy(token.id, 'acl:relcl').some(({ id }) => kept.has(id))) return true;
  for (let word = token; word.head > 0; word = scene.tree.token(word.head)) {
    if (/^(?:acl|ccomp|advcl|xcomp|csubj)/.test(word.deprel)) return kept.has(word.id);
  }
  return false;
}

/** "last month", "on Friday", "Friday's": told with its date. */
export function isDated(scene: Scene, { id }: Token, kept: ReadonlySet<number>): boolean {
  const owner = datedOwners(scene).find(({ first, mark }) => first <= id && id <= mark);
  if (owner) return kept.has(owner.first) && kept.has(owner.mark) && kept.has(owner.noun.id);
  const dated = datedPhrases(scene).find(({ first, last }) => first <= id && id <= last);
  return (
    dated !== undefined &&
    kept.has(dated.first) &&
    kept.has(dated.last) &&
    kept.size > dated.last - dated.first + 1
  );
}

const timeWords = new WeakMap<Scene, ReadonlySet<number>>();

/** Ids of words that may say when by the day they are read on: "today", "month", "Friday". Looked for once in a sentence. */
export function wordsOfTime(scene: Scene): ReadonlySet<number> {
  const known = timeWords.get(scene);
  if (known) return known;
  const found = scene.sentence.tokens.filter((token) => isWordOfTime(scene.tree, token)).map(({ id }) => id);
  const ids = new Set(found);
  timeWords.set(scene, ids);
  return ids;
}

const isWordOfTime = (tree: Tree, token: Token): boolean =>
  isIn('deictic', token.form) ||
  isIn('weekday', token.lemma) ||
  (token.upos === 'NOUN' && isIn('timeUnit', token.lemma)) ||
  (token.upos === 'PROPN' && isIn('month', token.form)) ||
  isWeekHence(tree, token);

/** "last month", "on Friday", where no date is told in its place. */
export function openTime(scene: Scene, token: Token, kept: ReadonlySet<number>): DropCode | undefined {
  if (!wordsOfTime(scene).has(token.id)) return undefined;
  if (isSimultaneous(scene, token)) return undefined;
  if (isWeekHence(scene.tree, token)) return 'deictic-time';
  if (isDated(scene, token, kept)) return undefined;
  if (isIn('deictic', token.form) && (token.upos === 'ADV' || token.upos === 'NOUN'))
    return isBeforeItsTime(scene, token) ? undefined : 'deictic-time';
  const unit = token.upos === 'NOUN' && isIn('timeUnit', token.lemma);
  const month = token.upos === 'PROPN' && isIn('month', token.form);
  if (!unit && !month && !isIn('weekday', token.lemma)) return undefined;
  if (unit && isOpenPeriod(scene, token)) return 'deictic-time';
  const modifiers = scene.tree.children(token.id).filter((child) => kept.has(child.id));
  // "past midnight" is no past night.
  if (modifiers.some((child) => child.upos !== 'ADP' && isIn('deicticModifier', child.form)))
    return 'deictic-time';
  const text = modifiers.map((child) => child.form).join(' ');
  return isIn('weekday', token.lemma) &&
    !/\d{4}/.test(text) &&
    timeKind(token.form) === 'weekday' &&
    token.deprel !== 'compound'
    ? 'deictic-time'
    : undefined;
}

function nounTrouble(
  scene: Scene,
  token: Token,
  kept: ReadonlySet<number>,
  support: Support,
): DropCode | undefined {
  // What somebody said word for word is known by its words.
  if (support.quoted) return undefined;
  if (isDefiniteNumber(scene, token, kept) || isSomeOne(scene, token, kept)) return 'vague-phrase';
  if (isOpenDirection(scene, token) || isBareKin(scene, token)) return 'vague-phrase';
  if (token.upos === 'PROPN')
    return isUnnamedPost(scene, token, kept) && !isTimelessAnswer(scene, token, support)
      ? 'vague-phrase'
      : undefined;
  if (scene.antecedents.has(token.id) || scene.introductions.has(token.id)) return undefined;
  if (token.upos !== 'NOUN' || /^(?:compound|fixed|nmod:desc)/.test(token.deprel)) return undefined;
  if (isFirstTime(scene.tree, token)) return undefined;
  if (isDecade(token)) return undefined;
  if (isStageOfMatch(scene, token, support)) return undefined;
  const children = scene.tree.children(token.id).filter((child) => kept.has(child.id));
  const definite = children.some((child) => child.upos === 'DET' && child.form.toLowerCase() === 'the');
  const outcome = isOutcome(scene.tree, token);
  const modifiers = children.filter(
    (child) => isModifier(child) && !(outcome && child.deprel === 'acl' && child.xpos === 'VBN'),
  );
  const compared = modifiers.some((child) => isHalfCompared(scene, child, kept, support));
  const vague = modifiers.filter(
    (child) =>
      (isIn('vagueModifier', child.form) ||
        isHalfCompared(scene, child, kept, support) ||
        (definite && isIn('pointingModifier', child.form))) &&
      !/^\p{Lu}/u.test(child.form),
  );
  // "the two provinces", "two earlier offers": how many they are does not say which.
  const counts = definite || compared ? modifiers.filter((child) => child.deprel === 'nummod').length : 0;
  const telling = modifiers.length - vague.length - counts;
  if (isSimultaneous(scene, token)) return undefined;
  const isAnswer = isAnswered(scene, token, support);
  if (telling === 0 && vague.length === 0 && !isAnswer && isBothOf(scene, token, kept)) return undefined;
  if (isSecondEvent(token, children)) return 'vague-phrase';
  if (vague.some((child) => isIn('otherModifier', child.form))) return 'vague-phrase';
  if ((isOpenDeed(scene, token) || isOpenRank(scene, token)) && !isGeneral(scene)) return 'vague-phrase';
  if (definite && isOpenByDeed(scene, token, modifiers) && !isGeneral(scene)) return 'vague-phrase';
  if (telling > 0)
    return definite && (isEpithet(scene, token, modifiers) || isPartOfOpenWhole(scene, token, modifiers))
      ? 'vague-phrase'
      : undefined;
  if (
    vague.length > 0 ||
    (isIn('vagueNoun', token.lemma) && !isSaidSo(scene, token)) ||
    isIn('vaguePronoun', token.form)
  )
    return 'vague-phrase';
  if (!definite || isIn('uniqueNoun', token.lemma) || isIn('money', token.lemma)) return undefined;
  if (nameBehind(scene.knownNames, scene.tree, token) || isToldNext(scene, token, support)) return undefined;
  if (isClearByTitle(scene, token) || (!isAnswer && isOfTitleScene(scene, token))) return undefined;
  if (!isAnswer && isSaidSo(scene, token)) return undefined;
  // "Who beat Holm? The police", "the government's Board of Health"; but "Where were they tried? At the court"
  const isSite =
    isAnswer && /^(?:obl|nmod)/.test(token.deprel) && /^(?:at|in|on)$/.test(scene.tree.preposition(token.id));
  if (support.heads && !isSite && isIn(isAnswer ? 'publicBody' : 'nationalNoun', token.lemma))
    return undefined;
  if (isTimelessAnswer(scene, token, support)) return undefined;
  if (isInQuotes(scene, token, kept) || isInnerNoun(scene, token, support)) return undefined;
  if (isGeneral(scene)) return undefined;
  return support.generic && isAnyOfItsKind(scene, token) ? undefined : 'vague-phrase';
}

/** The noun that an answer stands for: "the companies" of "the companies", and of "one of the companies". */
const isAnswered = ({ tree }: Scene, { id, deprel, head }: Token, { heads }: Support): boolean =>
  heads !== undefined &&
  (heads.has(id) || (deprel === 'nmod' && heads.has(head) && tree.token(head).upos === 'NUM'));

/**
 * "the level of sugar in [the blood]", "to inspect [the damage]": inside an answer the reader learns what it is, but not who
 * "the minister" or "the company" is, nor which are "the two provinces" or "the town's".
 */
function isInnerNoun(scene: Scene, { id, deprel }: Token, { heads }: Support): boolean {
  if (!heads || heads.has(id)) return false;
  if (scene.tree.childrenBy(id, 'nummod').length > 0) return false;
  const type = mentionOf(scene, id)?.type;
  if (type === 'Animal' && scene.tree.preposition(id) === 'of') return false;
  // "the pump's handle", but not "the town's mayor"
  if (deprel === 'nmod:poss') return type === undefined || type === 'Object';
  return type === undefined || !['Person', 'Group', 'Organization', 'Time'].includes(type);
}

/** "Who presides over debates? The Speaker": so it is always. */
function isTimelessAnswer(scene: Scene, { id, xpos, deprel }: Token, { heads, timeless }: Support): boolean {
  if (!heads?.has(id)) return false;
  const type = mentionOf(scene, id)?.type ?? 'Abstract';
  if (timeless === true && /^NNP?$/.test(xpos) && type === 'Person') return true;
  // "The change requires a majority": which change, the sentence before told.
  const isOpen = deprel.startsWith('nsubj') && (type === 'Abstract' || type === 'Event');
  return !isOpen && isGeneral(scene);
}

/** Quotation marks this near each other stand around a phrase. */
const SHORT_QUOTE = 7;

/** 'the "wedding of the waters"': quoted words are known by themselves, where the marks stay or stand around them alone. */
const isInQuotes = (scene: Scene, { id }: Token, kept: ReadonlySet<number>): boolean =>
  quotedSpans(scene.sentence.tokens).some(
    ([open, close]) => open < id && id < close && (kept.has(open) || close - open <= SHORT_QUOTE),
  );

/** "shortly after noon" */
const isBeforeItsTime = ({ sentence: { tokens } }: Scene, { id, form }: Token): boolean =>
  /^(?:shortly|soon)$/i.test(form) && /^(?:after|before)$/i.test(tokens[id]?.form ?? '');

/** "in the quarterfinals", "in the tiebreaker": of the contest that the article tells of. */
const isStageOfMatch = ({ tree }: Scene, { id, lemma, deprel }: Token, { heads }: Support): boolean =>
  !heads?.has(id) &&
  deprel.startsWith('obl') &&
  isIn('matchPhase', lemma) &&
  /^(?:in|at|during|after|before)$/.test(tree.preposition(id)) &&
  tree.children(id).every((child) => /^(?:case|det|punct)$/.test(child.deprel));

/** "the 1990s" are known by themselves. */
const isDecade = ({ form }: Token): boolean => /^(?:mid-)?(?:1\d|20)\d0s$/.test(form);

/** "40,000 people worked there at the same time": as each other, where it does not open the sentence. */
export function isSimultaneous({ tree }: Scene, { id, lemma }: Token): boolean {
  const at = tree.childrenBy(id, 'case')[0];
  const same = tree.childrenBy(id, 'amod').some(({ form }) => form === 'same');
  return lemma === 'time' && same && at?.lemma === 'at' && at.id > 1;
}

/** A phrase right behind the noun says which one is meant. */
function isToldNext(scene: Scene, token: Token, support: Support): boolean {
  const next = scene.sentence.tokens[token.id];
  if (next?.deprel === 'acl' && /^VB[GN]$/.test(next.xpos) && support.around?.has(next.id))
    return !isOutcome(scene.tree, token) || next.xpos === 'VBG';
  if (next?.upos !== 'ADP' || next.deprel !== 'case' || !support.around?.has(next.id)) return false;
  // "the plant in 2012", "the software for $22 million"
  const type = mentionOf(scene, token.id)?.type;
  const measure = mentionOf(scene, next.head)?.type ?? '';
  const goesOn = scene.tree.subtree(next.head).some(({ form }) => form === 'of');
  if (['Time', 'Money', 'Number', 'Percent'].includes(measure) && !goesOn && type !== 'Event') return false;
  // "at the court in the 1980s"
  if (isDecade(scene.tree.token(next.head)) && type !== 'Event') return false;
  // "the boys in chemistry": where people do something seldom says who they are.
  if ((type === 'Person' || type === 'Group') && next.form.toLowerCase() !== 'of') return false;
  return ['in', 'of', 'between', 'against', 'for', 'with', 'over', 'about'].includes(next.form.toLowerCase());
}

/** "A map of the seabed", "the heart pumps blood": but "the army" or "the meeting" is one that the article knows. */
function isAnyOfItsKind(scene: Scene, token: Token): boolean {
  const type = mentionOf(scene, token.id)?.type;
  return type === undefined || !['Person', 'Group', 'Organization', 'Event', 'Place', 'Time'].includes(type);
}

function isModifier(child: Token): boolean {
  const relation = child.deprel.split(':')[0] ?? '';
  return ['amod', 'nmod', 'compound', 'acl', 'nummod', 'flat', 'appos', 'advcl', 'xcomp', 'ccomp'].includes(
    relation,
  );
}
