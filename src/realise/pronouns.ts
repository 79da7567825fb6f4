import type { Chain, Document, Mention, Sentence } from '../types/document.js';

/** Whom a pronoun stands for: a person's full name, and the sentence before the pronoun that names them last. */
export interface Antecedent {
  readonly name: string;
  readonly sentence: Sentence;
  /** Index of the person's chain. */
  readonly chain: number;
}

/** Resolved pronouns by sentence index and token id. */
export type Antecedents = ReadonlyMap<number, ReadonlyMap<number, Antecedent>>;

/** How probable it must be that all pronouns since the name were linked rightly: about one link in fifty is wrong then. */
const SURE = 0.85;
const PERSONAL = /^(?:he|him|his|she|her)$/i;
const SUBJECT = /^(?:he|she)$/i;
const FULL_NAME = /^\p{Lu}\S+ .*\p{Lu}/u;

/** Reads off the chains whom "he", "him", "his", "she" and "her" stand for, where a full name is known and surely meant. */
export function resolvedPronouns(document: Document): Antecedents {
  const found = new Map<number, Map<number, Antecedent>>();
  document.chains.forEach((chain, index) => {
    if (chain.nameless || chain.type !== 'Person' || !FULL_NAME.test(chain.name)) return;
    for (const [mention, antecedent] of pronounsOf(document, chain, index)) {
      const here = found.get(mention.sentence) ?? new Map<number, Antecedent>();
      here.set(mention.head, antecedent);
      found.set(mention.sentence, here);
    }
  });
  return found;
}

function pronounsOf(
  document: Document,
  chain: Chain,
  index: number,
): readonly (readonly [Mention, Antecedent])[] {
  const pronouns: [Mention, Antecedent][] = [];
  let sentence: Sentence | undefined;
  let last: Mention | undefined;
  let sure = 1;
  for (const member of chain.mentions) {
    const mention = document.mentions[member];
    if (mention === undefined) continue;
    if (mention.name) {
      sentence = document.sentences[mention.sentence];
      sure = 1;
    } else sure *= mention.linkConfidence ?? 1;
    const form = document.sentences[mention.sentence]?.tokens[mention.head - 1]?.form ?? '';
    const first = last?.sentence !== mention.sentence;
    last = mention;
    if (mention.link !== 'pronoun' || !sentence || sure < SURE || sentence.index === mention.sentence)
      continue;
    // "She met her brother": the question's own grammar binds a possessive behind its owner.
    if (first ? PERSONAL.test(form) : SUBJECT.test(form))
      pronouns.push([mention, { name: chain.name, sentence, chain: index }]);
  }
  return pronouns;
}
