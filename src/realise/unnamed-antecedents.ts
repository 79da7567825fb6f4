import type { Document, Mention, Sentence, Token } from '../types/document.js';
import { type Antecedent, bindsItself, SURE_OF_ALL, SURE_OF_THING } from './antecedents.js';
import { descriptionOf } from './description.js';
import { isIn } from './lexicon.js';
import { isBareDefinite } from './noun-uses.js';
import type { Scene } from './scene.js';
import { isClearByTitle } from './title-context.js';

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
    if (!chain.nameless || UNTOLD.has(chain.type)) continue;
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
      if (!told || own < SURE_OF_THING || sure < SURE_OF_ALL) continue;
      const name = tellingPhrase(document, told, token, sceneOf);
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

/** One of two mentions stands in direct speech, the other does not: what a speaker calls "it" may be another thing. */
const isSaidElsewhere = ({ quotations }: Document, a: Mention, b: Mention): boolean =>
  quotations.some(({ start, end }) => {
    const isIn = (mention: Mention) => start <= mention.start && mention.end <= end;
    return isIn(a) !== isIn(b);
  });
