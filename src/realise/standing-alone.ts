import type { Document, Token } from '../types/document.js';
import { clarityBehind, doubtfulNoun, leastClarity } from './clear-noun.js';
import { isDoubtfulPerson, isDoubtfulThing } from './doubtful-name.js';
import type { DropCode } from './drop-reasons.js';
import { isFreeOfDay } from './free-of-day.js';
import { isGeneral } from './general.js';
import { isIn } from './lexicon.js';
import { looseTime } from './loose-time.js';
import { isSetOff } from './noun-phrase.js';
import type { Lead, Told } from './passage.js';
import { quotedSpans } from './punctuation.js';
import { isSpeaker } from './quoted-speaker.js';
import { removablePart, removableParts } from './removable-part.js';
import type { Scene } from './scene.js';
import { BINDING, isTied, looseTie, openingTie } from './ties.js';
import { isClearByTitle } from './title-context.js';
import { isToldAround } from './told-around.js';
import { isToldHere } from './told-here.js';
import { isDated, vagueWord } from './vagueness.js';
import { isStatement } from './whole-statement.js';

const fewestWords = 6;
const fewestBehindLead = 5;
/** A sentence with more words goes without its last remarks, as far as it has any. */
const manyWords = 48;
const mostWords = 52;
/** Phrases that may be left out of one sentence. */
const mostCuts = 3;

/**
 * A sentence as a reader understands it who has nothing but it and the article's title: without the "But" that ties it to the
 * one before, and without times that tell no date ("on Monday", "last night"). Undefined where it cannot be read so.
 * @param role as a lead it may keep a few nouns that stay unclear, but no pronoun
 * @param lead what the reader has read before
 */
export function readAs(role: 'whole' | 'lead', scene: Scene, lead?: Lead): Told | undefined {
  const { tokens } = scene.sentence;
  if (!isStatement(tokens) || isInsideQuotation(scene.document, tokens)) return undefined;
  const isAlone = !lead?.isSameParagraph;
  const tie = new Set(isAlone ? openingTie(tokens) : []);
  if (hasOpenQuotation(tokens, pronounsToldBefore(scene, new Set(tokens.map(({ id }) => id)))))
    return undefined;
  if (tokens.some((token) => isDoubtfulPerson(scene, token) || isDoubtfulThing(scene, token)))
    return undefined;
  const told = new Set<number>();
  if (isAlone && (repliesToAnother(tokens) || isCompared(scene))) return undefined;
  if (isAlone && role === 'whole' && isBesideKnown(scene) && !isGeneral(scene)) return undefined;
  const named = namedIn(scene);
  const isClear = (token: Token, code: DropCode, kept: readonly number[]): boolean =>
    (code === 'deictic-time' && isFreeOfDay(scene, token)) ||
    isToldAround(lead, scene, token, code) ||
    isToldHere(scene, token, kept) ||
    isSpeaker(scene, token);
  const unclear = new Set<number>();
  let ids = tokens.map(({ id }) => id).filter((id) => !tie.has(id));
  let cuts = 0;
  // How sure it is that all nouns that say too little by the rules are clear.
  let sure = 1;
  while (cuts <= mostCuts) {
    const clear = pronounsToldBefore(scene, new Set(ids));
    const open = ids.filter((id) => !clear.has(id) && !told.has(id));
    const vague = vagueWord(scene, open, { named, around: new Set(ids) }) ?? doubtfulNoun(lead, scene, open);
    if (vague && isClear(vague.token, vague.code, ids)) {
      told.add(vague.token.id);
      continue;
    }
    const chance = vague?.code === 'vague-phrase' ? clarityBehind(lead, scene, vague.token) : 0;
    if (vague && sure * chance >= leastClarity(lead)) {
      sure *= chance;
      told.add(vague.token.id);
      continue;
    }
    const tied = ids
      .map((id) => scene.tree.token(id))
      .find(
        (token) =>
          isTied(scene, token) &&
          (isAlone || isIn('weekday', token.form)) &&
          !told.has(token.id) &&
          !isFreeOfDay(scene, token),
      );
    const trouble = vague?.token ?? tied;
    if (!trouble) {
      const kept = ofGoodLength(scene, ids, lead ? fewestBehindLead : fewestWords);
      return kept && { scene, ids: kept, ...(unclear.size > 0 ? { unclear } : {}) };
    }
    const isTime = vague === undefined || vague.code === 'deictic-time';
    const isLoose = isTime && !BINDING.test(trouble.form);
    const isPlaced = isDated(scene, trouble, new Set(ids));
    const cut =
      (isLoose && (looseTie(tokens, trouble) ?? looseTime(scene, trouble, isPlaced))) ||
      (role === 'whole' && !isPlaced && removablePart(scene.tree, trouble));
    if (cut) {
      ids = ids.filter((id) => !cut.includes(id));
      cuts++;
      continue;
    }
    // "are to be exchanged on Friday, 7 February 2025": what cannot go is told with its date.
    const mayStay = role === 'lead' && !isTime && unclear.size < mostUnclear && isBearable(trouble);
    if (!isPlaced && !mayStay) return undefined;
    told.add(trouble.id);
    if (!isPlaced) unclear.add(trouble.id);
  }
  return undefined;
}

/** Nouns that may stay unclear in a lead. */
const mostUnclear = 2;

/** "the deal", "by then": a lead with them tells what it tells all the same; not one with "they", "there" or "that rule". */
const isBearable = ({ upos, form }: Token): boolean => /^(?:NOUN|PROPN)$/.test(upos) || /^then$/i.test(form);

/** The words, without the last parts that may go where they are too many; undefined where they are still, or too few. */
function ofGoodLength(
  { tree }: Scene,
  ids: readonly number[],
  fewest: number,
): readonly number[] | undefined {
  const lengthOf = (some: readonly number[]): number =>
    some.filter((id) => tree.token(id).upos !== 'PUNCT').length;
  let kept = ids;
  for (const part of removableParts(tree)) {
    if (lengthOf(kept) <= manyWords) break;
    if (part.every((id) => kept.includes(id))) kept = kept.filter((id) => !part.includes(id));
  }
  return lengthOf(kept) >= fewest && lengthOf(kept) <= mostWords ? kept : undefined;
}

/** Words of somebody who is named outside the sentence. */
function isInsideQuotation({ quotations }: Document, tokens: readonly Token[]): boolean {
  const [first] = tokens;
  const last = tokens.findLast(({ upos }) => upos !== 'PUNCT');
  if (!first || !last) return true;
  return quotations.some(
    ({ start, end }) =>
      (start <= first.start + 1 && last.end <= end) || (start < first.start && first.start < end),
  );
}

/** "Italy responded by closing the border", "One who disagreed was Holm", "Nor did Holm": to what, the sentence before tells. */
const repliesToAnother = (tokens: readonly Token[]): boolean =>
  /^nor$/i.test(tokens[0]?.form ?? '') ||
  tokens.some(
    ({ id, lemma, upos, deprel, head }) =>
      upos === 'VERB' &&
      (/^(?:respond|disagree|retort|retaliate|react|comply)$/.test(lemma) ||
        (lemma === 'follow' &&
          !/^(?:case|mark|amod)$/.test(deprel) &&
          !isBehindDeed(tokens, id, head, deprel) &&
          !tokens.some(({ head, deprel: own }) => head === id && /^(?:obj|obl:agent|aux:pass)/.test(own)))) &&
      !tokens.some(
        ({ head, lemma: opening, deprel }) =>
          deprel === 'case' && opening === 'to' && tokens[head - 1]?.head === id,
      ),
  );

/** "seized power and crushed the protests that [followed]", but not "The siege that [followed]". */
const isBehindDeed = (tokens: readonly Token[], id: number, head: number, deprel: string): boolean =>
  deprel === 'acl:relcl' &&
  tokens[head - 1]?.upos === 'NOUN' &&
  tokens.filter((token) => token.id < id && token.upos === 'VERB').length > 1;

/** "Unlike the barges of Bergen, they carried barrels": who did, the sentence before tells. */
const isCompared = ({ antecedents, sentence: { tokens } }: Scene): boolean =>
  /^(?:Unlike|Like)$/.test(tokens[0]?.form ?? '') &&
  tokens.some(
    ({ deprel, upos, id }) => deprel.startsWith('nsubj') && upos === 'PRON' && !antecedents.has(id),
  );

/** "gathered at the harbour, where lists are pinned up": what is said by the way does not tell which harbour. */
const isBesideKnown = (scene: Scene): boolean =>
  scene.sentence.tokens.some((noun) => {
    // "the ESA, which has ships" is a name.
    if (
      noun.upos !== 'NOUN' ||
      /^\p{Lu}{2}/u.test(noun.form) ||
      scene.antecedents.has(noun.id) ||
      scene.introductions.has(noun.id)
    )
      return false;
    const own = scene.tree.children(noun.id);
    return (
      own.some(({ form, id }) => /^the$/i.test(form) && id < noun.id) &&
      own.some((clause) => clause.deprel === 'acl:relcl' && isSetOff(scene.tree, clause)) &&
      !own.some(({ deprel }) => /^(?:amod|nmod|compound|appos|acl$|nummod|flat)/.test(deprel)) &&
      !own.some((clause) => clause.deprel === 'acl:relcl' && !isSetOff(scene.tree, clause)) &&
      !isIn('uniqueNoun', noun.lemma) &&
      !isClearByTitle(scene, noun)
    );
  });

/** `"He has six weeks," said Berg`: in what somebody said word for word no name is put in. */
const hasOpenQuotation = (tokens: readonly Token[], clear: ReadonlySet<number>): boolean =>
  quotedSpans(tokens).some(([open, close]) =>
    tokens
      .slice(open, close)
      .some(
        ({ id, form }) => /^(?:he|she|it|they|him|her|his|its|their|them)$/i.test(form) && !clear.has(id),
      ),
  );

/** "Karin Berg sold the mill when [she] moved", "citizens may vote where [they] live": told by the sentence itself. */
function pronounsToldBefore(
  { mentions, sentence: { tokens } }: Scene,
  kept: ReadonlySet<number>,
): ReadonlySet<number> {
  const isTold = ({ id, form, upos, xpos }: Token): boolean => {
    if (upos !== 'PRON' || !/^PRP/.test(xpos)) return false;
    const own = mentions.find(({ head }) => head === id);
    return mentions.some((mention) => {
      if (mention.last >= id || mention.link === 'pronoun' || !kept.has(mention.head)) return false;
      const noun = tokens[mention.head - 1];
      const isPlural = noun?.xpos === 'NNS' || noun?.xpos === 'NNPS' || noun?.lemma === 'people';
      // "An aide said she would resign": somebody else.
      if (/^(?:he|him|his|she|her)$/i.test(form))
        return mention.type === 'Person' && !isPlural && (mention.name || mention.chain === own?.chain);
      if (/^(?:they|them|their)$/i.test(form)) return isPlural && noun?.deprel.startsWith('nsubj') === true;
      return /^its?$/i.test(form) && own?.chain !== undefined && own.chain === mention.chain;
    });
  };
  return new Set(tokens.filter(isTold).map(({ id }) => id));
}

/** Chains that the sentence names. */
const namedIn = ({ mentions }: Scene): ReadonlySet<number> =>
  new Set(mentions.flatMap(({ chain, name }) => (chain === undefined || !name ? [] : [chain])));
