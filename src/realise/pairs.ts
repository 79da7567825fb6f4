import type { Tree } from '../tree.js';
import type { Document, Mention, Sentence, Token } from '../types/document.js';
import type { Antecedent } from './antecedents.js';
import { binderOf } from './bound-possessive.js';
import { mentionOf, type Scene } from './scene.js';
import { isInQuotation, isSeveralPeople, onlyTwo, type Together, toldTogether } from './told-together.js';

/** Two persons whom an article has told of together. */
interface Pair extends Together {
  readonly sentence: Sentence;
  /** A number of its own among the names that a question gives: those of chains are not negative. */
  readonly chain: number;
  /** The last sentence that speaks of them. */
  last: number;
}

const PRONOUN = /^(?:they|them|their)$/i;
const OF_TWO = /^(?:pair|duo|couple)$/;
/** How many sentences may lie between the pair and "the two men". */
const REACH = 2;
/** A link below this tells nothing of whom a pronoun means. */
const LIKELY = 0.6;

/**
 * Adds whom "they", "their", "the two men" and "the pair" mean, where the text has just told of two named persons together
 * ("Holm and Berg left", "she went on with Otto Berg") and of no other people since. `found` has a map for each sentence.
 * Time is linear in the text.
 */
export function addPairs(
  document: Document,
  sceneOf: (sentence: Sentence) => Scene,
  found: ReadonlyMap<number, Map<number, Antecedent>>,
): void {
  let pair: Pair | undefined;
  for (const sentence of document.sentences) {
    const scene = sceneOf(sentence);
    const together = toldTogether(scene);
    const before = opensWithTogether(sentence) ? scene.before() : undefined;
    if (before && pair?.last !== before.sentence.index) pair = pairOf(before, onlyTwo(before));
    if (pair) {
      const until = together?.end ?? sentence.tokens.length;
      for (const token of sentence.tokens.slice(0, until)) {
        if (!isMeant(scene, pair, token)) continue;
        found.get(sentence.index)?.set(token.id, antecedentOf(scene, pair, token));
        pair.last = sentence.index;
      }
    }
    if (together) pair = pairOf(scene, together);
    else if (pair && pair.last < sentence.index && hasOthers(scene)) pair = undefined;
  }
}

function pairOf({ document, sentence }: Scene, together: Together | undefined): Pair | undefined {
  const chain = -(document.article.text.length + sentence.start + 1);
  return together && { ...together, sentence, chain, last: sentence.index };
}

/** "Together they …" */
const opensWithTogether = ({ tokens: [first, ...rest] }: Sentence): boolean =>
  /^together$/i.test(first?.form ?? '') &&
  /^they$/i.test(rest.find(({ upos }) => upos !== 'PUNCT')?.form ?? '');

function antecedentOf(scene: Scene, { persons, sentence, chain }: Pair, { id, upos }: Token): Antecedent {
  const name = persons.map((person) => person.name).join(' and ');
  const first = upos === 'NOUN' ? (mentionOf(scene, id)?.first ?? id) : id;
  return { name, sentence, chain, person: true, unnamed: true, first, last: id };
}

function isMeant(scene: Scene, pair: Pair, token: Token): boolean {
  const away = scene.sentence.index - pair.last;
  if (token.upos === 'NOUN')
    return away <= REACH && isBareTwo(scene.tree, token) && fits(pair, token) && !isKnown(scene, token);
  if (token.upos !== 'PRON' || !PRONOUN.test(token.form) || away > 1 || isKnown(scene, token)) return false;
  if (hasOthers(scene, token.id) || namesAnother(scene, pair, token)) return false;
  const link = mentionOf(scene, token.id);
  const isLinked = link?.chain !== undefined && (link.linkConfidence ?? 0) >= LIKELY;
  if (link && isLinked && !isOfPair(scene, link)) return false;
  // "They left their boat": grammar tells whose.
  return !/^their$/i.test(token.form) || binderOf(scene.sentence.tokens, token) === 0;
}

const isKnown = (scene: Scene, token: Token): boolean =>
  scene.antecedents.has(token.id) || isInQuotation(scene, token);

/** The pronoun goes on with "the two men". */
const isOfPair = ({ document, antecedents, sentence }: Scene, { chain }: Mention): boolean =>
  (document.chains[chain ?? -1]?.mentions ?? []).some((index) => {
    const before = document.mentions[index];
    return before?.sentence === sentence.index && (antecedents.get(before.head)?.chain ?? 0) < 0;
  });

/** "the two men", "the pair", with nothing more that tells which. */
function isBareTwo(tree: Tree, { id, lemma, deprel }: Token): boolean {
  const isPair = OF_TWO.test(lemma);
  if ((!isPair && !/^(?:man|woman)$/.test(lemma)) || deprel === 'nmod:poss') return false;
  const children = tree.children(id).filter(({ upos }) => upos !== 'PUNCT');
  const isThe = children.some((child) => child.deprel === 'det' && /^the$/i.test(child.form));
  const counts = children.filter((child) => child.deprel === 'nummod');
  const isTwo = isPair ? counts.length === 0 : counts.some((child) => child.lemma === 'two');
  return isThe && isTwo && children.every((child) => /^(?:det|nummod|case)$/.test(child.deprel));
}

const fits = ({ persons }: Pair, { lemma }: Token): boolean =>
  persons.every(
    ({ gender }) => gender !== (lemma === 'man' ? 'feminine' : lemma === 'woman' ? 'masculine' : ''),
  );

/** Other people whom "they" may mean, before a word or anywhere in the sentence. */
const hasOthers = (scene: Scene, before = Number.POSITIVE_INFINITY): boolean =>
  scene.mentions.some(
    (mention) =>
      mention.head < before && !scene.antecedents.has(mention.head) && isSeveralPeople(scene, mention),
  );

/** "She met Otto Lund in Oslo, where [they] dined": he is none of the pair that the sentence before told of. */
const namesAnother = (
  { document, mentions, antecedents, sentence }: Scene,
  { persons, last }: Pair,
  { id }: Token,
): boolean =>
  // "They wintered in a hut, where Otto Lund found [them]"
  last !== sentence.index &&
  mentions.some(({ head, type, name, chain }) => {
    const meant = antecedents.get(head)?.chain ?? (name ? chain : undefined);
    const known = meant === undefined || type !== 'Person' ? undefined : document.chains[meant]?.name;
    return head < id && known !== undefined && persons.every((person) => person.name !== known);
  });
