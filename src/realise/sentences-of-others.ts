import type { Chain, Document, Mention } from '../types/document.js';

/** Sentences that name somebody else whom the pronouns of a chain may mean, or are about him: "His old teacher came to see it." */
export function sentencesOfOthers(document: Document, chain: Chain): ReadonlySet<number> {
  const found = new Set<number>();
  const own = new Set<number>();
  for (const index of chain.mentions) {
    const mention = document.mentions[index];
    if (mention?.name) own.add(mention.sentence);
  }
  for (const mention of document.mentions) {
    const other = mention.chain === undefined ? undefined : document.chains[mention.chain];
    if (mention.type !== 'Person' || other === chain) continue;
    if (other?.gender !== undefined && chain.gender !== undefined && other.gender !== chain.gender) continue;
    // "The son of a lawyer, Holm grew up in Oslo."
    const isAbout = !own.has(mention.sentence) && isMainNoun(document, mention);
    if (mention.name || isAbout) found.add(mention.sentence);
  }
  return found;
}

/** A single noun that is its sentence's subject. */
function isMainNoun(document: Document, mention: Mention): boolean {
  const { tokens = [] } = document.sentences[mention.sentence] ?? {};
  const noun = tokens[mention.head - 1];
  const verb = tokens[(noun?.head ?? 0) - 1];
  return noun?.xpos === 'NN' && noun.deprel.startsWith('nsubj') && verb?.deprel === 'root';
}
