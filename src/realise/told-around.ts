import type { Token } from '../types/document.js';
import type { DropCode } from './drop-reasons.js';
import { isIn } from './lexicon.js';
import { isWhole, type Lead } from './passage.js';
import { datedPhrases } from './resolved-time.js';
import { mentionOf, type Scene } from './scene.js';

/**
 * Whether a word that says too little by itself is clear to somebody who reads the whole sentence, behind a lead: "she" and
 * "the firm" where the lead speaks of her and of the firm, "this" right behind what it means, "the next day" behind a date.
 */
export function isToldAround(lead: Lead | undefined, scene: Scene, token: Token, code: DropCode): boolean {
  switch (code) {
    case 'deictic-time':
      return isCountedFromDate(lead, scene, token);
    case 'open-pronoun':
      return isPronounTold(lead, scene, token);
    case 'vague-phrase':
      return token.upos === 'NOUN' ? isNounTold(lead, scene, token) : isQuantityTold(lead, scene, token);
    default:
      return false;
  }
}

function isPronounTold(lead: Lead | undefined, scene: Scene, token: Token): boolean {
  const { form, upos, id } = token;
  // "those who stayed", "that of Lund"
  if (isIn('demonstrative', form) && scene.tree.childrenBy(id, 'acl:relcl', 'acl', 'nmod').length > 0)
    return true;
  if (isIn('demonstrative', form) || /^(?:so|same|then|such)$/i.test(form)) {
    const noun = token.deprel === 'det' && token.head > 0 ? scene.tree.token(token.head) : undefined;
    if (noun && isIn('timeUnit', noun.lemma)) return hasNoun(lead, noun);
    return isWholeLead(lead) || (noun !== undefined && hasNoun(lead, noun));
  }
  if (upos === 'ADV') return /^(?:home|abroad)$/i.test(form) || hasPlace(lead, scene, id);
  // "We know of it from his diary": everybody.
  if (/^(?:we|us|our)$/i.test(form))
    return scene.document.quotations.every(({ start, end }) => token.end <= start || end <= token.start);
  if (/^(?:they|them|their)$/i.test(form) && isBoundHere(scene, token)) return true;
  const { chain, linkConfidence } = mentionOf(scene, id) ?? {};
  // Behind what had to be cut "it" may mean what was cut.
  if (lead?.told.every(isWhole) === false && (linkConfidence ?? 0) < sureBehindCut) return false;
  // Right behind a sentence of its paragraph a pronoun goes on with what that speaks of, where nothing links it elsewhere.
  if (chain === undefined) return isWholeLead(lead) || goesOnWithSubject(scene, token);
  return (
    speaksOf(lead, chain) || scene.mentions.some((mention) => mention.chain === chain && mention.last < id)
  );
}

const sureBehindCut = 0.8;

/** "when the Charter was signed, [its] authors were tired": behind a subject that it may stand for. */
const goesOnWithSubject = (
  { tree, sentence: { tokens } }: Scene,
  { id, form, deprel, head }: Token,
): boolean =>
  /^its?$/i.test(form) &&
  !(deprel.startsWith('nsubj') && head > 0 && tree.token(head).deprel === 'root') &&
  tokens.slice(0, id - 1).some(({ deprel: own, xpos }) => own.startsWith('nsubj') && /^NNP?$/.test(xpos));

/** "this canal", "that year", "that autumn" right behind "a canal", behind a year. */
const hasNoun = (lead: Lead | undefined, { lemma }: Token): boolean => {
  const last = lead?.told.at(-1);
  return (last?.ids ?? []).some((id) => {
    const word = last?.scene.tree.token(id);
    return (
      (word?.upos === 'NOUN' && word.lemma === lemma && !last?.unclear?.has(id)) ||
      (/^(?:year|spring|summer|autumn|fall|winter)$/.test(lemma) && /^(?:1\d|20)\d\d$/.test(word?.form ?? ''))
    );
  });
};

const hasPlace = (lead: Lead | undefined, scene: Scene, id: number): boolean =>
  scene.mentions.some(({ type, last }) => type === 'Place' && last < id) ||
  (lead?.told ?? []).some((told) => told.scene.mentions.some(({ type }) => type === 'Place'));

/** "gave the farmers what [they] had asked for": behind a plural, and no subject of the sentence. */
const isBoundHere = ({ tree, sentence: { tokens } }: Scene, { id, deprel, head }: Token): boolean =>
  !(deprel.startsWith('nsubj') && head > 0 && tree.token(head).deprel === 'root') &&
  hasPlural(tokens.slice(0, id - 1));

const hasPlural = (tokens: readonly Token[]): boolean =>
  tokens.some(({ xpos, upos }) => upos === 'NOUN' && xpos === 'NNS');

/** "others", "both", "each": of those that the sentence or the one before lists; "another $5 million" behind a sum. */
function isQuantityTold(lead: Lead | undefined, scene: Scene, token: Token): boolean {
  if (!/^(?:PRON|DET|ADJ|NUM)$/.test(token.upos)) return false;
  const before = scene.sentence.tokens.slice(0, token.id - 1);
  if (/^both$/i.test(token.form) && (isBehindTwo(before) || isBothOfSomething(scene, token))) return true;
  if (/^another$/i.test(token.form) && before.some(({ upos }) => upos === 'NUM')) return true;
  if (hasPlural(before)) return true;
  return lead?.isSameParagraph === true && hasPlural(lead.told.at(-1)?.scene.sentence.tokens ?? []);
}

/** "Neither Berg nor Holm was a miller; [both] had been fishermen" */
const isBehindTwo = (before: readonly Token[]): boolean =>
  before.some(
    ({ deprel, head, upos }) =>
      deprel === 'conj' && /^(?:PROPN|NOUN)$/.test(upos) && before[head - 1]?.deprel.startsWith('nsubj'),
  );

/** "seized [both] roads out of Lundby" */
const isBothOfSomething = ({ tree }: Scene, { head, deprel }: Token): boolean =>
  /^det/.test(deprel) &&
  !tree.token(head).deprel.startsWith('nsubj') &&
  tree.childrenBy(head, 'nmod').some(({ id }) => id > head);

/**
 * A noun that the lead has; that the article's first sentence brings in; or, right behind the lead, one that nothing before
 * calls by that word, so that it belongs to what the lead tells.
 */
function isNounTold(lead: Lead | undefined, scene: Scene, token: Token): boolean {
  // "The miller had left": who that is, not even an opening tells.
  if (scene.sentence.index === 0 && !token.deprel.startsWith('nsubj')) return true;
  if (isTakingPlace(scene, token) || isOneMoreOfList(scene, token) || isAnything(scene, token)) return true;
  const chain = mentionOf(scene, token.id)?.chain;
  if (speaksOf(lead, chain)) return true;
  if (!lead?.isSameParagraph) return false;
  const last = lastCalled(scene, token);
  if (last !== undefined)
    return lead.told.some(
      ({ scene: { sentence, tree }, ids }) =>
        sentence.index === last &&
        ids.some((id) => tree.token(id).lemma.toLowerCase() === token.lemma.toLowerCase()),
    );
  return lead.told.every(isWhole) && !(chain !== undefined && isSpokenOfBefore(scene, chain));
}

/** "take place" tells of no place. */
const isTakingPlace = ({ tree }: Scene, { lemma, head, deprel }: Token): boolean =>
  lemma === 'place' && deprel === 'obj' && head > 0 && tree.token(head).lemma === 'take';

/** "blundered into things", "as a last resort" */
const isAnything = ({ tree }: Scene, { lemma, id }: Token): boolean =>
  (lemma === 'thing' && tree.childrenBy(id, 'det').length === 0) || lemma === 'resort';

/** "Irish or of certain other countries" */
const isOneMoreOfList = ({ tree, sentence: { tokens } }: Scene, { id }: Token): boolean =>
  tree.childrenBy(id, 'amod').some(({ form }) => /^other$/i.test(form)) &&
  tokens.slice(0, id).some(({ upos, id: at }) => upos === 'CCONJ' && at > 2);

const speaksOf = (lead: Lead | undefined, chain: number | undefined): boolean =>
  chain !== undefined &&
  (lead?.told ?? []).some(({ scene: { mentions }, ids, unclear }) =>
    mentions.some(({ chain: own, head }) => own === chain && ids.includes(head) && !unclear?.has(head)),
  );

/** A lead of the same paragraph of which nothing is cut or unclear. */
const isWholeLead = (lead: Lead | undefined): boolean => {
  const last = lead?.told.at(-1);
  return lead?.isSameParagraph === true && last !== undefined && isWhole(last) && !last.unclear;
};

const isSpokenOfBefore = ({ document, sentence }: Scene, chain: number): boolean =>
  document.mentions.some((mention) => mention.chain === chain && mention.sentence < sentence.index);

/** The last sentence before that has the noun. */
const lastCalled = ({ document, sentence }: Scene, { lemma }: Token): number | undefined =>
  document.sentences
    .slice(0, sentence.index)
    .findLast(({ tokens }) =>
      tokens.some(
        (token) => /^(?:NOUN|PROPN)$/.test(token.upos) && token.lemma.toLowerCase() === lemma.toLowerCase(),
      ),
    )?.index;

/** "the next day", "two years later" behind a date of the lead or of the sentence itself, or behind what was done before. */
function isCountedFromDate(lead: Lead | undefined, scene: Scene, token: Token): boolean {
  const { tree, sentence } = scene;
  const told = lead?.told ?? [];
  const before = [
    ...told.flatMap(({ scene: own, ids }) => ids.map((id) => own.tree.token(id))),
    ...sentence.tokens.slice(0, token.id - 1),
  ];
  const isDated =
    before.some(({ form }) => /^\d{4}$/.test(form) || isIn('month', form) || isIn('monthShort', form)) ||
    datedPhrases(scene).some(({ last }) => last < token.id);
  const near = [token, ...tree.children(token.id)].map(({ form }) => form.toLowerCase());
  // "next month" counts from the day of writing, "the next month" from what was told.
  const words = near.includes('the') ? near : near.filter((word) => word !== 'next');
  if (isDated && words.some((word) => COUNTED.test(word))) return true;
  // "The warning was ignored; three days later the tower fell."
  const isLater = words.some((word) => /^(?:later|next|following|afterwards?)$/.test(word));
  return isLater && (isWholeLead(lead) || isBehindDeed(scene, token));
}

const COUNTED = /^(?:next|later|earlier|following|previous|same|that|after|before|afterwards?)$/;

/** Behind a clause of the same sentence that tells of what is past. */
function isBehindDeed({ tree, sentence: { tokens } }: Scene, token: Token): boolean {
  let own = token;
  while (own.head > 0 && own.upos !== 'VERB') own = tree.token(own.head);
  return tokens.some(
    ({ id, upos, deprel, xpos, lemma }) =>
      id < token.id &&
      id !== own.id &&
      upos === 'VERB' &&
      (xpos === 'VBD' || tree.childrenBy(id, 'aux', 'aux:pass').some((aux) => aux.xpos === 'VBD')) &&
      /^(?:root|conj|parataxis|advcl)$/.test(deprel) &&
      !isIn('reporting', lemma),
  );
}
