import { type Tree, treeOf } from '../tree.js';
import type { Document, Link, Mention, Token } from '../types/document.js';
import { listed, type WordList } from './lexicon.js';
import { teamsOf } from './teams.js';

/** Nouns that say what a body or a place is, each with the one that a question uses: "firm" asks for a "company". */
const asked = new Map<string, string>(
  (['bodyKind', 'placeKind'] satisfies readonly WordList[]).flatMap((list) =>
    listed(list).map((entry): [string, string] => {
      const [noun = '', used = noun] = entry.split('=');
      return [noun, used];
    }),
  ),
);

/** "company" for "firm"; undefined for a noun that says too little ("group"). */
export const askedNoun = (noun: string): string | undefined => asked.get(noun.toLowerCase());

const known = new WeakMap<Document, ReadonlyMap<number, string>>();

/** What the article calls its named bodies and places, by chain: "bank" of "the bank Hallberg". Made once an article. */
export function kindNouns(document: Document): ReadonlyMap<number, string> {
  const cached = known.get(document);
  if (cached) return cached;
  const nouns = new Map<number, string>();
  const treeAt = (index: number): Tree | undefined => {
    const sentence = document.sentences[index];
    return sentence && treeOf(sentence);
  };
  for (const mention of document.mentions) {
    const tree = treeAt(mention.sentence);
    const type = mention.chain === undefined ? undefined : document.chains[mention.chain]?.type;
    if (!tree || mention.chain === undefined || (type !== 'Organization' && type !== 'Place')) continue;
    const noun = nounsBeside(tree, mention).find((word) => askedNoun(word.lemma));
    if (noun && !nouns.has(mention.chain)) nouns.set(mention.chain, askedNoun(noun.lemma) ?? '');
  }
  for (const chain of teamsOf(document, treeAt, nouns)) nouns.set(chain, 'team');
  known.set(document, nouns);
  return nouns;
}

/** How a common noun came to a name's chain where it says what the name stands for. */
const describing: ReadonlySet<Link> = new Set<Link>(['apposition', 'predicate', 'role']);

/** Nouns that tell what a name, or another mention of the same thing, stands for. */
export function nounsBeside(tree: Tree, { head, name, link }: Mention): readonly Token[] {
  const token = tree.token(head);
  if (!name) return link !== undefined && describing.has(link) ? singular([token]) : [];
  const above = token.deprel === 'appos' && token.head > 0 ? [tree.token(token.head)] : [];
  return singular([...labelsOf(tree, token), ...tree.childrenBy(head, 'appos'), ...above]);
}

/** "newspaper" of "the daily newspaper Utro": small nouns right before a name. */
export const labelsOf = (tree: Tree, name: Token): readonly Token[] =>
  tree
    .childrenBy(name.id, 'nmod:desc', 'compound')
    .filter(({ id, upos, form }) => id < name.id && upos === 'NOUN' && /^\p{Ll}/u.test(form))
    .reverse();

const singular = (words: readonly Token[]): readonly Token[] =>
  words.filter(({ upos, xpos }) => upos === 'NOUN' && xpos === 'NN');
