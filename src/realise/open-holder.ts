import type { Document, Token } from '../types/document.js';
import { isBareDefinite } from './noun-uses.js';
import { mentionOf, type Scene } from './scene.js';
import { isClearByTitle } from './title-context.js';

/**
 * "Manuel Costa had little to do. The captain will be out for six weeks": the article has called somebody captain by name, but
 * whether this one is meant it leaves open, and so a passage that has no captain before is no answer to who it is.
 * @param before the sentences that a reader has seen before it
 */
export function hasOpenHolder(scene: Scene, before: readonly Scene[]): boolean {
  const { document, sentence } = scene;
  return sentence.tokens.some((token) => {
    const noun = token.lemma.toLowerCase();
    if (token.xpos !== 'NN' || !holdersOf(document).has(noun) || !isBareDefinite(scene.tree, token))
      return false;
    // "beat the goalkeeper" tells of who did it.
    if (!token.deprel.startsWith('nsubj') || scene.tree.token(token.head).deprel !== 'root') return false;
    const mention = mentionOf(scene, token.id);
    if (mention?.type !== 'Person' || scene.antecedents.has(token.id)) return false;
    const chain = mention.chain === undefined ? undefined : document.chains[mention.chain];
    if ((chain !== undefined && !chain.nameless) || isClearByTitle(scene, token)) return false;
    const isCalled = (word: Token): boolean => word.id !== token.id && word.lemma.toLowerCase() === noun;
    return ![...before, scene].some((one) => one.sentence.tokens.some(isCalled));
  });
}

const holders = new WeakMap<Document, ReadonlySet<string>>();

/** What an article calls those whom it names: "captain" of "their captain, Luis Holm", of "Captain Luis Holm". */
function holdersOf(document: Document): ReadonlySet<string> {
  const known = holders.get(document);
  if (known) return known;
  const found = new Set<string>();
  for (const { sentence, head, type, chain, name } of document.mentions) {
    const tokens = document.sentences[sentence]?.tokens ?? [];
    const word = tokens[head - 1];
    if (type !== 'Person' || chain === undefined || document.chains[chain]?.nameless || !word) continue;
    if (!name && word.upos === 'NOUN') found.add(word.lemma.toLowerCase());
    if (!name) continue;
    for (const title of tokens)
      if (title.head === head && title.deprel === 'nmod:desc') found.add(title.lemma.toLowerCase());
  }
  holders.set(document, found);
  return found;
}
