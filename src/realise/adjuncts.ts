import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import {
  isBetweenCommas,
  isCountedAside,
  isDoubtfulAside,
  isOfEither,
  isScrap,
  isTimedAside,
} from './asides.js';
import { timeKind } from './calendar.js';
import { type Clause, hostOf, isRelativePronoun } from './clause.js';
import { isCountedTime, isFirstSince, isFirstTime, isRate } from './counted-time.js';
import type { DropCode } from './drop-reasons.js';
import { isIn } from './lexicon.js';
import { isSetOff, nounPhrase } from './noun-phrase.js';
import { type Choosing, type Left, type Part, wordPart } from './part.js';
import { textOf, wordsOf } from './phrase.js';
import { isRelativeOblique } from './relative-phrase.js';
import { isCutTime, isRestOfTime, resolvedTime } from './resolved-time.js';
import { mentionOf, type Scene } from './scene.js';
import { isSimultaneous, vaguenessOf } from './vagueness.js';
import { isBareCount, wholeOf } from './whole-of-part.js';

/** Below this a phrase may well belong elsewhere in the sentence. */
const doubtful = 0.42;

/**
 * A phrase that says where, when, with whom or how: kept where it fills a role, resolved or left out where it tells
 * the time from the day of writing, left out where it is unclear and the clause is complete without it.
 */
export function adjunctPart(choosing: Choosing, child: Token): Part | Left | DropCode | undefined {
  const { clause, located } = choosing;
  const { tree } = clause;
  if (isRelativePronoun(child)) return relativeOblique(choosing, child);
  if (located.source.some((token) => token.id === child.id)) return undefined;
  const ids = nounPhrase(tree, child.id, { preposition: true });
  const preposition = tree.preposition(child.id);
  const host = hostOf(clause);
  const order =
    child.id < host.id ? tree.sentence.tokens.length + 0.5 + child.id / 1000 : (ids[0] ?? child.id);
  if (joinsUnlike(choosing, child)) return 'odd-structure';
  if (isConnective(choosing, child, ids) || isBareReturn(choosing, child, ids)) return { left: true };
  // "as 10-man [Norland came from behind]"
  if (preposition === 'as' && opensClause(tree, ids)) return { left: true };
  // "ordered by the king, then at war with Norway": what he was doing.
  const first = tree.token(ids[0] ?? child.id);
  if (child.id > host.id && isSetOff(tree, child) && /^(?:then|now|once|still)$/i.test(first.form))
    return { left: true };
  // "had twice been fined, most recently in 2022": the last time, and not each.
  if (child.id > host.id && isLatestOnly(tree, child))
    return choosing.asked.has(child.id) ? 'odd-structure' : { left: true };
  // "rose to 12 crowns, slightly below the offer": a comparison by the way.
  if (child.id > host.id && isSetOff(tree, child) && /^(?:below|above|beyond|under|over)$/.test(preposition))
    return { left: true };
  // "born 4 May 1861, Bergen": without its preposition it is no English in a sentence.
  const isBareSpot = child.deprel === 'obl:unmarked' && mentionOf(located.scene, child.id)?.type === 'Place';
  if (isBareSpot && !choosing.asked.has(child.id)) return { left: true };
  // "said they would meet, after a day of talks": whether this was said or was so, the comma leaves open.
  if (located.source.length > 0 && isOfEither(choosing, child, preposition))
    return choosing.asked.has(child.id) ? 'odd-structure' : { left: true };
  // "said to applause"
  if (preposition === 'to' && isIn('applauseNoun', child.lemma)) return { left: true };
  const filler = [...choosing.fillers].some((id) => ids.includes(id));
  const part: Part = {
    ...wordPart('oblique', child),
    ids,
    order,
    optional: !filler && isLoose(choosing, child, preposition),
  };
  // "But for a mistake, the treaty would have failed": a condition.
  if (preposition === 'for' && /^but$/i.test(tree.sentence.tokens[(ids[0] ?? 0) - 2]?.form ?? ''))
    return 'conditional-clause';
  if (isBetweenCommas(choosing, child))
    return choosing.asked.has(child.id) ? 'odd-structure' : { left: true, beside: true };
  if (choosing.asked.has(child.id)) return isOldState(choosing, child) ? 'odd-structure' : part;
  if (isTime(choosing, child)) return timePart(choosing, child, part, preposition);
  if ([...choosing.asked].some((id) => ids.includes(id))) return part;
  const isNext = preposition !== '' && ids[0] === child.head + 1;
  if (child.confidence < doubtful && located.fact.polarity === 'positive' && !filler && !isNext)
    return { left: true };
  if (isTimedAside(choosing, child) || isCountedAside(choosing, child)) return { left: true, beside: true };
  if (isDoubtfulAside(choosing, child) || isScrap(choosing, child, ids)) return { left: true };
  if (!vaguenessOf(located.scene, ids)) return part;
  if (isIn('concession', preposition)) return undefined;
  return isLoose(choosing, child, preposition) ? { left: true } : part;
}

/** "most recently in 2022", "most notably in Oslo" */
const isLatestOnly = (tree: Tree, { id }: Token): boolean =>
  tree
    .childrenBy(id, 'advmod')
    .some(
      ({ id: own, form }) =>
        /^(?:recently|notably)$/i.test(form) && /^most$/i.test(tree.sentence.tokens[own - 2]?.form ?? ''),
    );

/**
 * "in Oslo" of "Oslo, where he died", "in the Council of States" of "the Council of States, in which each has two members":
 * where the clause holds, as far as that has a name. Nothing for what is asked for.
 */
export function namedSite({ clause, located, asked }: Choosing, child: Token): Part | undefined {
  const { tree } = clause;
  const host = hostOf(clause);
  const site = host.head > 0 ? tree.token(host.head) : undefined;
  if (site?.upos !== 'PROPN' || asked.has(site.id) || isAskedWithin(tree, site, asked)) return undefined;
  const mention = mentionOf(located.scene, site.id);
  if (!mention?.name) return undefined;
  const written = tree.preposition(child.id);
  const isTown = mention.type === 'Place' && /^(?:country|capital|city)$/.test(mention.place ?? '');
  const lead = child.deprel === 'advmod' ? (isTown ? 'in' : '') : written;
  if (!/^(?:in|on|at|near)$/.test(lead) || !/^(?:Place|Organization)$/.test(mention.type)) return undefined;
  const ids = nounPhrase(tree, site.id, { without: new Set([host.id]) });
  if (vaguenessOf(located.scene, ids)) return undefined;
  const inner = tree.children(host.id).filter(({ deprel }) => /^(?:obj|obl|xcomp)/.test(deprel));
  const order = Math.max(host.id, ...inner.flatMap(({ id }) => tree.subtree(id)).map(({ id }) => id)) + 0.5;
  return { ...wordPart('oblique', site), ids, order, lead, optional: true };
}

const isAskedWithin = (tree: Tree, { id }: Token, asked: ReadonlySet<number>): boolean =>
  tree.subtree(id).some((word) => asked.has(word.id) && word.deprel === 'appos');

/** "had five children [with Eva Holm]" of "Eva Holm, with whom …"; what was met "a man" or "a ship" nobody could know. */
function relativeOblique({ clause, located }: Choosing, child: Token): Part | DropCode {
  const { tree } = clause;
  const host = hostOf(clause);
  const antecedent = isRelativeOblique(tree, child) ? antecedentOf(located.scene, host, child) : undefined;
  if (!antecedent || hasVerbBetween(tree, antecedent, child)) return 'odd-structure';
  if (tree.childrenBy(antecedent.id, 'det').some(({ form }) => /^an?$/i.test(form))) return 'vague-phrase';
  const ids = nounPhrase(tree, antecedent.id, { without: new Set([host.id]) });
  // "handed over to Norland [under two treaties]"
  const bound = tree
    .children(child.head)
    .filter(
      ({ id, deprel }) =>
        /^(?:obj|compound:prt)$/.test(deprel) || (deprel === 'obl' && tree.preposition(id) === 'to'),
    );
  const closest = bound.flatMap(({ id }) => tree.subtree(id));
  const order = Math.max(child.head, host.id, ...closest.map(({ id }) => id)) + 0.5;
  const lead = tree.preposition(child.id);
  const part = { ...wordPart('oblique', antecedent), ids, order, lead };
  if (lead !== 'of' || !isBareCount(located.scene, antecedent)) return part;
  const whole = wholeOf(located.scene, antecedent);
  return whole === undefined ? 'vague-phrase' : { ...part, text: `of ${whole}` };
}

/** "the fungus, which infects the skin through which frogs breathe": a nearer noun may be meant. */
const hasVerbBetween = (tree: Tree, noun: Token, pronoun: Token): boolean =>
  tree.sentence.tokens
    .slice(noun.id, pronoun.id - 1)
    .some(({ upos, xpos }) => upos === 'VERB' && xpos !== 'VBN');

/** The noun that the clause hangs on; where it was hung on the verb, the person right before "…, with whom". */
function antecedentOf({ mentions, tree }: Scene, host: Token, pronoun: Token): Token | undefined {
  if (host.deprel === 'acl:relcl') return tree.token(host.head);
  if (host.deprel !== 'advcl' || !/^whom$/i.test(pronoun.form)) return undefined;
  const person = mentions.find(({ last, type }) => last === pronoun.id - 3 && type === 'Person');
  return person && tree.token(pronoun.id - 2).form === ',' ? tree.token(person.head) : undefined;
}

/** "Syria leads in Vienna, Holm and Berg talk": no place is coordinated with a person, so the tree is wrong. */
function joinsUnlike({ clause: { tree }, located: { scene } }: Choosing, { id }: Token): boolean {
  const type = mentionOf(scene, id)?.type;
  if (type !== 'Place' && type !== 'Time') return false;
  return tree.childrenBy(id, 'conj').some((other) => mentionOf(scene, other.id)?.type === 'Person');
}

/** "on the contrary", "as a result", "in turn": it ties the sentence to the one before. */
function isConnective({ clause: { tree } }: Choosing, { id, lemma }: Token, ids: readonly number[]): boolean {
  if (!isIn('connectiveNoun', lemma)) return false;
  return ids.every((word) => word === id || /^(?:case|det|punct)/.test(tree.token(word).deprel));
}

/** "on his return": from where, only the sentences before tell. */
const isBareReturn = ({ clause: { tree } }: Choosing, { lemma }: Token, ids: readonly number[]): boolean =>
  isIn('returnNoun', lemma) && ids.length === 3 && ids.some((id) => tree.token(id).deprel === 'nmod:poss');

/** "represents a rise on the price on May 2": what goes on has no day, so that the day belongs elsewhere. */
function isOldState({ clause, located: { scene } }: Choosing, child: Token): boolean {
  const host = hostOf(clause);
  const isOngoing = /^VB[ZP]$/.test(host.xpos) && clause.auxiliaries.length === 0;
  const words = scene.tree.subtree(child.id);
  return (
    isOngoing &&
    (isIn('unplacedVerb', host.lemma) || isIn('stativeVerb', host.lemma)) &&
    /^(?:in|on)$/.test(scene.tree.preposition(child.id)) &&
    words.some(({ form }) => isIn('month', form))
  );
}

/** Whether a subject stands right behind a phrase, so that the phrase is the front of a clause. */
function opensClause(tree: Tree, ids: readonly number[]): boolean {
  const next = tree.sentence.tokens[ids.at(-1) ?? 0];
  if (next === undefined) return false;
  // "as investors [worried about its debt]"
  return /^nsubj/.test(next.deprel) || (/^(?:advcl|acl)$/.test(next.deprel) && /ed$/.test(next.form));
}

/** "will invest 900 million in it for a share of its output": without "in it" another's output would be meant. */
const isNeededIt = ({ clause: { tree } }: Choosing, { form, head, id }: Token): boolean =>
  /^(?:it|them)$/i.test(form) &&
  /^(?:in|on)$/.test(tree.preposition(id)) &&
  isIn('needsPhrase', tree.token(head).lemma);

/** True where the clause is complete and true without the phrase. */
function isLoose(choosing: Choosing, child: Token, preposition: string): boolean {
  if (child.deprel === 'obl:agent') return true;
  if (isNeededIt(choosing, child)) return false;
  if (isIn('looseAdjunct', preposition) || isTime(choosing, child)) return true;
  if (isSetOff(choosing.clause.tree, child) || child.id < hostOf(choosing.clause).id) return true;
  const whole = choosing.clause.tree.childrenBy(child.head, 'obj', 'nsubj:pass').length > 0;
  if (isIn('outerAdjunct', preposition) && whole) return true;
  const place = mentionOf(choosing.located.scene, child.id)?.type === 'Place';
  return place && ['in', 'at', 'on'].includes(preposition);
}

export function isTime(choosing: Choosing, child: Token): boolean {
  const type = mentionOf(choosing.located.scene, child.id)?.type;
  if (type !== undefined) return type === 'Time';
  const { tree } = choosing.clause;
  const text = textOf(wordsOf(choosing.located.scene, nounPhrase(tree, child.id), new Set()));
  return child.deprel === 'obl:unmarked' || timeKind(text) !== 'other' || isIn('timeUnit', child.lemma);
}

function timePart(choosing: Choosing, child: Token, part: Part, preposition: string): Part | Left | DropCode {
  const { located, clause } = choosing;
  // "for the third time in nine days"
  if (isCountedTime(clause.tree, child)) return { ...part, optional: false };
  if (isFirstTime(clause.tree, child))
    return isFirstSince(clause.tree, part.ids) || vaguenessOf(located.scene, part.ids)
      ? { left: true }
      : { ...part, optional: false };
  if (isSimultaneous(located.scene, child)) return { ...part, optional: false };
  const phrase = nounPhrase(clause.tree, child.id);
  if (isRestOfTime(located.scene, phrase)) return { left: true, beside: true };
  const text = textOf(wordsOf(located.scene, phrase, new Set()));
  const resolved = ['on', 'in', ''].includes(preposition)
    ? resolvedTime(located.scene, located.fact, phrase)
    : undefined;
  if (resolved !== undefined) return { ...part, text: resolved, optional: true };
  // What held until a day need not hold after it.
  const isBound = /^(?:before|until|till)$/.test(preposition);
  if (isBound && /^(?:(?:last|next|this) |\p{Lu}\p{Ll}+day\b|yesterday|today|tomorrow)/u.test(text))
    return 'deictic-time';
  if (['in', 'on'].includes(preposition) && isOfThePast(clause, text)) return { left: true };
  if (isCutTime(located.scene, phrase)) return { left: true };
  // "at 02:17 [local time]", "twice [a year]"
  if (/^local time$/i.test(text)) return { left: true, beside: true };
  if (isRate(clause.tree, child)) return { ...part, optional: false };
  switch (timeKind(text)) {
    case 'weekday':
    case 'deictic':
      return { left: true };
    default:
      if (isHowOften(located.scene, phrase, text)) return { ...part, optional: false };
      // "Thursday evening"
      if (/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(text) && !/\d{4}/.test(text))
        return { left: true };
      if (countsFrom(located.scene.sentence.tokens[phrase[phrase.length - 1] ?? 0])) return { left: true };
      return vaguenessOf(located.scene, phrase) ? { left: true } : { ...part, optional: true };
  }
}

/** "has been elected [every five years] since 1979": elected once it was not. */
const isHowOften = (scene: Scene, ids: readonly number[], text: string): boolean =>
  timeKind(text) === 'frequency' && vaguenessOf(scene, ids) === undefined;

/** "owns … in 1904": a year does not go with the present tense, and belongs elsewhere in the sentence. */
function isOfThePast(clause: Clause, text: string): boolean {
  const finite = clause.auxiliaries[0] ?? hostOf(clause);
  return /^VB[ZP]$/.test(finite.xpos) && /^(?:in |on )?(?:\S+ ){0,2}(?:1\d|20)\d\d$/.test(text);
}

/** "two years [after it closed]": a span that is counted from something says nothing without it. */
const countsFrom = (next: Token | undefined): boolean =>
  next !== undefined && /^(?:after|before|ago|later|earlier|since)$/i.test(next.form);
