import type { Document, Mention, Sentence, Token } from '../types/document.js';
import { type Antecedent, bindsItself, SURE_OF_ALL, SURE_OF_THING } from './antecedents.js';
import { descriptionOf } from './description.js';
import { isGeneral } from './general.js';
import { isIn } from './lexicon.js';
import { nounPhrase } from './noun-phrase.js';
import { isBareDefinite } from './noun-uses.js';
import { textOf, wordsOf } from './phrase.js';
import type { Scene } from './scene.js';
import { isClearByTitle } from './title-context.js';
import { vaguenessOf } from './vagueness.js';

const SINGULAR = /^(?:it|its)$/i;
const PLURAL = /^(?:they|them|their)$/i;
const SUBJECT = /^(?:it|they)$/i;
const UNTOLD: ReadonlySet<string> = new Set(['Person', 'Time', 'Number', 'Money', 'Percent']);

/**
 * Adds what "it", "its" and "they" stand for where that bears no name, but is told so that it needs none: "the Lorne
 * dam", "the workers in Bergen". `found` has a map for each sentence. Time is linear in the text.
 */
export function addUnnamedAntecedents(
  document: Document,
  sceneOf: (sentence: Sentence) => Scene,
  found: ReadonlyMap<number, Map<number, Antecedent>>,
): void {
  for (const [index, chain] of document.chains.entries()) {
    if (!chain.nameless || (UNTOLD.has(chain.type) && chain.type !== 'Person')) continue;
    let told: Mention | undefined;
    let sure = 1;
    for (const [place, member] of chain.mentions.entries()) {
      const mention = document.mentions[member];
      const sentence = document.sentences[mention?.sentence ?? -1];
      const token = sentence?.tokens[(mention?.head ?? 0) - 1];
      if (!mention || !sentence || !token) continue;
      if (mention.link !== 'pronoun') {
        told = mention;
        sure = 1;
        continue;
      }
      const own = mention.linkConfidence ?? 0;
      sure *= own;
      if (!told) continue;
      const kind = own < SURE_OF_KIND ? undefined : kindPhrase(told, sceneOf(sentence), token, sceneOf);
      if (kind === undefined && (own < SURE_OF_THING || sure < SURE_OF_ALL)) continue;
      const name =
        kind ?? (chain.type === 'Person' ? undefined : tellingPhrase(document, told, token, sceneOf));
      if (name === undefined || isSaidElsewhere(document, told, mention)) continue;
      const isBeside = told.sentence === mention.sentence;
      if (isBeside && !SUBJECT.test(token.form) && bindsItself(document, chain, place)) continue;
      const { first, last } = mention;
      const by = document.sentences[told.sentence] ?? sentence;
      const here = { name, sentence: by, chain: index, person: false, unnamed: true, first, last } as const;
      found.get(mention.sentence)?.set(mention.head, here);
    }
  }
}

/** The phrase that tells what a pronoun stands for by itself; undefined where it leaves that open, or differs in number. */
function tellingPhrase(
  { sentences }: Document,
  told: Mention,
  pronoun: Token,
  sceneOf: (sentence: Sentence) => Scene,
): string | undefined {
  const sentence = sentences[told.sentence];
  const noun = sentence?.tokens[told.head - 1];
  if (!sentence || noun?.upos !== 'NOUN') return undefined;
  if (!(/S$/.test(noun.xpos) ? PLURAL : SINGULAR).test(pronoun.form)) return undefined;
  const scene = sceneOf(sentence);
  // "the first lorries", "Holm's ship and the ferry"
  const isOneOfMore = ({ deprel, form }: Token) => deprel === 'conj' || isIn('pointingModifier', form);
  if (scene.tree.children(noun.id).some(isOneOfMore)) return undefined;
  const bare = isBareDefinite(scene.tree, noun);
  const title = bare && isClearByTitle(scene, noun) ? `the ${noun.form}` : undefined;
  const text =
    title ?? scene.introductions.get(noun.id)?.text ?? (bare ? undefined : descriptionOf(scene, noun));
  // "the miners' lamps", but not "the miners from Lund's lamps": a possessive clings to a noun.
  const clings = pronoun.deprel !== 'nmod:poss' || text?.toLowerCase().endsWith(noun.form.toLowerCase());
  return clings ? text : undefined;
}

/** How probable the link of a general statement's subject to that of the statement before must be. */
const SURE_OF_KIND = 0.55;
/** Longest phrase that is put for a pronoun of a general statement, in words. */
const longestKind = 6;

/**
 * "jurors", "a bill", "the Senate": what a general statement is about, which "they" or "it" goes on with as the subject of the
 * next one. Undefined where another may be meant.
 */
function kindPhrase(
  told: Mention,
  scene: Scene,
  pronoun: Token,
  sceneOf: (sentence: Sentence) => Scene,
): string | undefined {
  const before = scene.document.sentences[told.sentence];
  if (!before || scene.sentence.index - before.index > 1 || !isGeneral(scene)) return undefined;
  const from = sceneOf(before);
  if (!isGeneral(from)) return undefined;
  const noun = from.tree.token(told.head);
  if (
    noun.upos !== 'NOUN' ||
    !isMainSubject(from, noun) ||
    !(SUBJECT.test(pronoun.form) && isMainSubject(scene, pronoun))
  )
    return undefined;
  if (!(/S$/.test(noun.xpos) ? PLURAL : SINGULAR).test(pronoun.form)) return undefined;
  // "Critics reply that …": critics of what?
  if (isIn('reporting', from.tree.token(noun.head).lemma)) return undefined;
  const children = from.tree.children(noun.id);
  if (
    children.some(
      ({ deprel, form }) => deprel === 'conj' || (deprel === 'det' && !/^(?:an?|the)$/i.test(form)),
    )
  )
    return undefined;
  const ids = nounPhrase(from.tree, noun.id);
  if (ids.length > longestKind || vaguenessOf(from, ids)) return undefined;
  return textOf(wordsOf(from, ids, new Set()));
}

/** The subject of a sentence's main clause, or of one beside it. */
const isMainSubject = ({ tree }: Scene, { deprel, head }: Token): boolean =>
  /^nsubj/.test(deprel) && head > 0 && /^(?:root|conj|parataxis)$/.test(tree.token(head).deprel);

/** One of two mentions stands in direct speech, the other does not: what a speaker calls "it" may be another thing. */
const isSaidElsewhere = ({ quotations }: Document, a: Mention, b: Mention): boolean =>
  quotations.some(({ start, end }) => {
    const isIn = (mention: Mention) => start <= mention.start && mention.end <= end;
    return isIn(a) !== isIn(b);
  });
