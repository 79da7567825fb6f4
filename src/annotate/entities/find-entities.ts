import type { Chain, Mention, Sentence, Token } from '../../types/document.js';
import type { FileSource } from '../../types/files.js';
import { candidatesOf } from './candidates.js';
import { correctNames } from './correct-names.js';
import { countryIn } from './countries.js';
import type { DraftMention } from './draft-mention.js';
import { draftMention } from './draft-mention.js';
import { type Lexicon, readLexicon } from './lexicon.js';
import { type Links, linkNames } from './link-names.js';
import { UNKNOWN, whereaboutsOf } from './mention-place.js';
import type { SentenceNames } from './name-evidence.js';
import { nameExtent } from './name-span.js';
import { treeOf } from './sentence-tree.js';
import { settleLists } from './settle-lists.js';
import { settleUses } from './settle-uses.js';
import type { ToldSentence } from './told-sentence.js';
import { readClassifier } from './type-classifier.js';
import { typePhrase } from './type-mention.js';

/** What the finder found: chains hold indexes of `mentions`. */
export interface Entities {
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
}

/** Finds and types the noun phrases of an article and links its names. */
export interface EntityFinder {
  /**
   * The mentions of an article, by sentence and head, and the chains of its names. A mention stands for each
   * nominal head (see `isNominalHead`), over the phrase that `phraseExtents` describes. Takes linear time.
   * @param title the article's title: of two people with one surname, the surname alone is the one's whom it names
   * @param told what the network says of each sentence, in their order; the types lean on it
   */
  find(sentences: readonly Sentence[], told?: readonly ToldSentence[], title?: string): Entities;
  /**
   * The name in a mention, without article, possessor and, for a person, titles: `id`s of its first and last
   * token, inclusive ("Elena Quispe" of "Peruvian Foreign Minister Elena Quispe").
   */
  nameSpan(sentence: Sentence, mention: Mention): { readonly first: number; readonly last: number };
  /** A sentence's tokens with torn and run-together names mended in the tree (see `correctNames`), by a tagger's names too if given. */
  correctNames(tokens: readonly Token[], names?: SentenceNames): readonly Token[];
  /** ISO 3166 alpha-2 code of a country's name, adjective, demonym or capital; undefined for other words. */
  countryOf(word: string): string | undefined;
}

/** An entity finder over models/lexicon and models/entities.bin. Throws if one of them is missing or damaged. */
export function createEntityFinder(files: FileSource): EntityFinder {
  const lexicon = readLexicon(files);
  const classify = readClassifier(files.bytes('models/entities.bin'));
  return {
    find: (sentences, told, title) => {
      const read = sentences.flatMap((sentence, i) =>
        candidatesOf(sentence, lexicon).map((candidate) =>
          draftMention(sentence, candidate, typePhrase(candidate, lexicon, classify, told?.[i]), lexicon),
        ),
      );
      const drafts = settleUses(settleLists(read), lexicon);
      const links = linkNames(drafts, lexicon, title);
      return { mentions: settled(drafts, links, lexicon), chains: links.chains };
    },
    nameSpan: (sentence, { first, last, head, type }) => {
      const phrase = { first: first - 1, last: last - 1 };
      const name = nameExtent(treeOf(sentence), phrase, head - 1, type, lexicon);
      return { first: name.first + 1, last: name.last + 1 };
    },
    correctNames: (tokens, names) => correctNames(tokens, lexicon, names),
    countryOf: (word) => countryIn(lexicon.countries, word),
  };
}

/** The mentions with their chain, the type that all uses of their name agree on, and where that is. */
function settled(
  drafts: readonly DraftMention[],
  { chains, types }: Links,
  lexicon: Lexicon,
): readonly Mention[] {
  const chainOf = new Map<number, number>();
  chains.forEach(({ mentions }, chain) => {
    for (const index of mentions) chainOf.set(index, chain);
  });
  return drafts.map(({ mention, candidate }, index) => {
    const type = types.get(index) ?? mention.type;
    const chain = chainOf.get(index);
    const whereabouts = whereaboutsOf(candidate, type, lexicon);
    if (whereabouts === UNKNOWN && chain === undefined && type === mention.type) return mention;
    return { ...mention, type, ...whereabouts, ...(chain === undefined ? {} : { chain }) };
  });
}
