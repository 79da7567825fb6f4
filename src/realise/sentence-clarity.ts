import type { Token } from '../types/document.js';
import { isGeneral } from './general.js';
import fitted from './lexicon/sentence-clarity.json' with { type: 'json' };
import { isIn } from './lexicon.js';
import { oddsOf, probabilityOf } from './logistic.js';
import { clarityOf } from './noun-clarity.js';
import { hasOpenHolder } from './open-holder.js';
import { quotedSpans } from './punctuation.js';
import { mentionOf, type Scene } from './scene.js';
import { vagueWords } from './vagueness.js';

/** What a sentence is judged by, in the order of the weights. */
export const sentenceFeatureNames = [
  /** Nouns that say too little by the rules of vagueness.ts, each by how improbable it is that it is clear alone. */
  'open-nouns',
  /** 1 where one of them is a subject. */
  'open-subject',
  /** The same of other nouns behind "the". */
  'known-nouns',
  /** Other words that say too little: "she", "it", "its", "they" and "their", "this", "there", "I" and "we", "another". */
  'she',
  'it',
  'its',
  'they',
  'this-one',
  'this',
  'there',
  'we',
  'another',
  /** Pronouns that a name is put for, that a word before them in the sentence explains, and others. */
  'named-pronouns',
  'bound-pronouns',
  'free-pronouns',
  /** Of the others: "he" with no person before it in the sentence, "it" with no thing, "they" with nothing plural. */
  'lone-he',
  'lone-it',
  'lone-they',
  /** 1 where its paragraph begins before it. */
  'goes-on',
  'first-sentence',
  'general',
  /** Names in it, of 4; words that the title has, of 3; words, of 40. */
  'names',
  'title-words',
  'length',
  /** 1 below eight words. */
  'short',
  /** What the subject is: a pronoun, a number, a noun by itself, behind "the", behind "its". */
  'pronoun-subject',
  'number-subject',
  'bare-subject',
  'the-subject',
  'owned-subject',
  /** 1 where it tells what somebody denies, accepts or declines: what, was told before. */
  'answers',
  'mainly-answers',
  /** 1 for "faster" without "than", for "other" and "further". */
  'compares',
  'others',
  /** 1 where somebody's words stand in it, where a year does, where it opens with "It" or "This". */
  'quotes',
  'year',
  'opens-with-pronoun',
] as const;
type SentenceFeatureName = (typeof sentenceFeatureNames)[number];
export type SentenceFeatures = Readonly<Record<SentenceFeatureName, number>>;

/** What a sentence behind others is judged by besides, in the order of the weights. */
export const leadFeatureNames = [
  /** Odds that it would be clear alone, and that the first of the sentences before it is. */
  'own-odds',
  'first-odds',
  /** 1 with two before it. */
  'two-before',
  /** 1 where none of them speaks of anything that it names. */
  'unlinked',
  /** Common nouns that they have, of 3. */
  'shared-nouns',
  /** Its open nouns, each by how improbable it is that it is clear behind the sentence before. */
  'open-nouns-behind',
  'she',
  'this-one',
  'there',
  'another',
  'free-pronouns',
  'known-nouns',
  'mainly-answers',
  'quotes',
  'goes-on',
  'number-subject',
  'title-words',
  'year',
  'general',
  'length',
] as const;
type LeadFeatureName = (typeof leadFeatureNames)[number];
export type LeadFeatures = Readonly<Record<LeadFeatureName, number>>;

/** How probable it is, 0 to 1, that a sentence is clear to a reader who has the article's title and nothing else. */
export const clearAlone = (scene: Scene): number =>
  hasOpenHolder(scene, []) || opensWithPointer(scene)
    ? 0
    : probabilityOf(fitted.alone, sentenceFeatures(scene), sentenceFeatureNames);

/** The same of one who has read the sentences before it, too. */
export const clearBehind = (scene: Scene, before: readonly Scene[]): number =>
  hasOpenHolder(scene, before) || opensWithPointer(before[0] ?? scene)
    ? 0
    : probabilityOf(fitted.behind, leadFeatures(scene, before), leadFeatureNames);

/** "That prospect ended in 1772": what it points to was told before. */
function opensWithPointer({ sentence: { tokens }, antecedents }: Scene): boolean {
  const [first] = tokens;
  const noun = tokens[(first?.head ?? 0) - 1];
  // "There she worked with Otto Lund"
  if (first?.upos === 'ADV' && /^(?:there|here)$/i.test(first.form)) return true;
  const isPointer = /^(?:this|that|these|those)$/i.test(first?.form ?? '');
  return isPointer && first?.deprel === 'det' && noun?.upos === 'NOUN' && !antecedents.has(noun.id);
}

function isLinked(scene: Scene, before: readonly Scene[]): boolean {
  const spoken = new Set(before.flatMap(chainsIn));
  return chainsIn(scene).some((chain) => spoken.has(chain));
}

const oddsAlone = (scene: Scene): number =>
  oddsOf(fitted.alone, sentenceFeatures(scene), sentenceFeatureNames);

const measured = new WeakMap<Scene, SentenceFeatures>();

/** Measures a sentence by itself. */
export function sentenceFeatures(scene: Scene): SentenceFeatures {
  const known = measured.get(scene);
  if (known) return known;
  const features = { ...openWords(scene), ...pronouns(scene), ...shape(scene) };
  measured.set(scene, features);
  return features;
}

/** Measures a sentence behind others. */
export function leadFeatures(scene: Scene, before: readonly Scene[], odds = oddsAlone): LeadFeatures {
  const own = sentenceFeatures(scene);
  const [first] = before;
  const nouns = new Set(before.flatMap(({ sentence }) => commonNouns(sentence.tokens)));
  const shared = new Set(commonNouns(scene.sentence.tokens).filter((noun) => nouns.has(noun)));
  return {
    ...own,
    'own-odds': odds(scene),
    'first-odds': first ? odds(first) : 0,
    'two-before': flag(before.length === 2),
    unlinked: flag(!isLinked(scene, before)),
    'shared-nouns': Math.min(3, shared.size) / 3,
    'open-nouns-behind': sum(openNouns(scene).map((noun) => doubt(clarityOf(scene, noun, true).behind))),
  };
}

const flag = (holds: boolean): number => (holds ? 1 : 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The negative logarithm of a probability, bounded. */
const doubt = (probability: number): number => -Math.log(Math.max(0.02, probability));

const isNoun = ({ upos }: Token): boolean => upos === 'NOUN' || upos === 'PROPN';

const commonNouns = (tokens: readonly Token[]): readonly string[] =>
  tokens.filter(({ upos }) => upos === 'NOUN').map(({ lemma }) => lemma.toLowerCase());

const chainsIn = ({ mentions, antecedents }: Scene): readonly number[] =>
  [...mentions, ...antecedents.values()].flatMap(({ chain }) => (chain === undefined ? [] : [chain]));

const vague = new WeakMap<Scene, readonly Token[]>();

/** Words that say too little by the rules, but for times. */
function vagueTokens(scene: Scene): readonly Token[] {
  const known = vague.get(scene);
  if (known) return known;
  const { tokens } = scene.sentence;
  const named = new Set(
    scene.mentions.flatMap(({ chain, name }) => (chain === undefined || !name ? [] : [chain])),
  );
  const ids = tokens.map(({ id }) => id);
  const found = [...vagueWords(scene, ids, { named, around: new Set(ids) })]
    .filter(({ code }) => code !== 'deictic-time')
    .map(({ token }) => token);
  vague.set(scene, found);
  return found;
}

const openNouns = (scene: Scene): readonly Token[] => vagueTokens(scene).filter(isNoun);

function openWords(scene: Scene) {
  const { tree, antecedents, introductions } = scene;
  const open = openNouns(scene);
  const known = scene.sentence.tokens.filter(
    (token) =>
      token.upos === 'NOUN' &&
      !open.includes(token) &&
      !antecedents.has(token.id) &&
      !introductions.has(token.id) &&
      tree.childrenBy(token.id, 'det').some(({ form }) => /^the$/i.test(form)),
  );
  const others = vagueTokens(scene).filter((token) => !isNoun(token));
  const count = (form: RegExp, upos?: string): number =>
    others.filter((token) => form.test(token.form) && (upos === undefined || token.upos === upos)).length;
  const pronouns = count(/^(?:s?he|him|her|his|hers|its?|they|them|their|this|that|these|those)$/i);
  const we = count(/^(?:we|us|our|i|me|my|you|your)$/i);
  const adverbs = others.filter(({ upos }) => upos === 'ADV').length;
  return {
    'open-nouns': sum(open.map((noun) => doubt(clarityOf(scene, noun, true).alone))),
    'open-subject': flag(open.some(({ deprel }) => deprel.startsWith('nsubj'))),
    'known-nouns': sum(known.map((noun) => doubt(clarityOf(scene, noun, false).alone))),
    she: count(/^(?:s?he|him|her|his|hers)$/i),
    it: count(/^it$/i),
    its: count(/^its$/i),
    they: count(/^(?:they|them|their)$/i),
    'this-one': count(/^(?:this|that|these|those)$/i, 'DET'),
    this: count(/^(?:this|that|these|those)$/i, 'PRON'),
    there: adverbs,
    we,
    another: Math.max(0, others.length - pronouns - we - adverbs),
  };
}

function pronouns(scene: Scene) {
  const { mentions, antecedents, sentence } = scene;
  const found = {
    'named-pronouns': 0,
    'bound-pronouns': 0,
    'free-pronouns': 0,
    'lone-he': 0,
    'lone-it': 0,
    'lone-they': 0,
  };
  for (const token of sentence.tokens) {
    const { id, upos, xpos } = token;
    if (upos !== 'PRON' || !/^PRP/.test(xpos)) continue;
    const chain = mentionOf(scene, id)?.chain;
    const isBound =
      chain !== undefined && mentions.some((mention) => mention.chain === chain && mention.last < id);
    if (antecedents.has(id)) found['named-pronouns']++;
    else if (isBound) found['bound-pronouns']++;
    else {
      found['free-pronouns']++;
      const lone = loneKind(scene, token);
      if (lone) found[lone]++;
    }
  }
  return found;
}

/** Which kind of pronoun stands before all that it could mean in its sentence; none inside somebody's words, which tell of themselves. */
function loneKind(
  scene: Scene,
  { id, form, deprel, head }: Token,
): 'lone-he' | 'lone-it' | 'lone-they' | undefined {
  const { tokens } = scene.sentence;
  if (deprel.startsWith('expl') || quotedSpans(tokens).some(([open, close]) => open < id && id < close))
    return undefined;
  const before = tokens.slice(0, id - 1);
  const persons = scene.mentions.filter(({ type }) => type === 'Person');
  const isPerson = (word: Token): boolean =>
    persons.some(({ first, last }) => first <= word.id && word.id <= last);
  if (/^(?:s?he|him|his|hers?)$/i.test(form)) return before.some(isPerson) ? undefined : 'lone-he';
  const things = before.filter(
    ({ upos, lemma, deprel: relation }) =>
      /^(?:NOUN|PROPN)$/.test(upos) && relation !== 'compound' && !isIn('timeUnit', lemma),
  );
  const isOneThing = (word: Token): boolean => !/S$/.test(word.xpos) && !isPerson(word);
  if (/^its?$/i.test(form)) {
    // "A poll of the paper put it at 29 percent": no poll puts itself, nor the paper.
    const [doer] = deprel === 'obj' ? scene.tree.childrenBy(head, 'nsubj') : [];
    const own = new Set(doer ? scene.tree.subtree(doer.id).map((word) => word.id) : []);
    return things.some((word) => isOneThing(word) && !own.has(word.id)) ? undefined : 'lone-it';
  }
  const isSeveral = ({ xpos, deprel: own }: Token): boolean => /S$/.test(xpos) || own === 'conj';
  return /^(?:they|them|theirs?)$/i.test(form) && !things.some(isSeveral) ? 'lone-they' : undefined;
}

const ANSWERS =
  /^(?:decline|deny|reject|refuse|accept|welcome|dismiss|confirm|respond|agree|dispute|add|follow|critici[sz]e|oppose)$/;

function shape(scene: Scene) {
  const { tree, sentence, mentions, antecedents, title } = scene;
  const { tokens } = sentence;
  const words = tokens.filter(({ upos }) => upos !== 'PUNCT').length;
  const root = tokens.find(({ deprel }) => deprel === 'root');
  const subject = root && tree.childrenBy(root.id, 'nsubj', 'nsubj:pass')[0];
  const isNounSubject = subject?.upos === 'NOUN' && !antecedents.has(subject.id);
  const determiner = subject && tree.childrenBy(subject.id, 'det')[0];
  const isOwned = subject !== undefined && tree.childrenBy(subject.id, 'nmod:poss').length > 0;
  const has = (form: RegExp): boolean => tokens.some((token) => form.test(token.form));
  const names = new Set(mentions.filter(({ name }) => name).map(({ chain, head }) => chain ?? -head));
  const put = [...antecedents.values()];
  for (const { chain } of put) names.add(chain);
  const told = tokens.filter(
    ({ upos, form, lemma }) =>
      /^(?:NOUN|PROPN|VERB|NUM)$/.test(upos) &&
      (title.words.has(form.toLowerCase()) || title.words.has(lemma.toLowerCase())),
  );
  // "It burned" is told as "The mill burned".
  const ofTitle = put.filter(({ name }) =>
    name.split(' ').some((word) => title.words.has(word.toLowerCase())),
  );
  return {
    'goes-on': flag(scene.before()?.sentence.block === sentence.block),
    'first-sentence': flag(sentence.index === 0),
    general: flag(isGeneral(scene)),
    names: Math.min(4, names.size) / 4,
    'title-words': Math.min(3, new Set(told.map(({ lemma }) => lemma)).size + ofTitle.length) / 3,
    length: Math.min(1, words / 40),
    short: flag(words < 8),
    'pronoun-subject': flag(subject?.upos === 'PRON' && !antecedents.has(subject.id)),
    'number-subject': flag(subject?.upos === 'NUM'),
    'bare-subject': flag(isNounSubject && !determiner && !isOwned),
    'the-subject': flag(isNounSubject && !isOwned && /^the$/i.test(determiner?.form ?? '')),
    'owned-subject': flag(isNounSubject && isOwned),
    answers: flag(tokens.some(({ upos, lemma }) => upos === 'VERB' && isIn('answeringOf', lemma))),
    'mainly-answers': flag(ANSWERS.test(root?.lemma ?? '')),
    compares: flag(tokens.some(({ xpos }) => /^(?:JJR|RBR)$/.test(xpos)) && !has(/^than$/i)),
    others: flag(has(OTHERS)),
    quotes: flag(has(/^["“”]$/)),
    year: flag(has(/^\d{4}$/)),
    'opens-with-pronoun': flag(
      !antecedents.has(1) && /^(?:It|This|That|These|Those|They|Their|Its)$/.test(tokens[0]?.form ?? ''),
    ),
  };
}

const OTHERS = /^(?:another|others?|further|additional|similar|same|such|remaining|rest|former|latter)$/i;
