import type { Token } from '../../types/document.js';
import { countryIn } from '../entities/countries.js';
import { childBy, type SentenceTree, universal } from '../entities/sentence-tree.js';
import type { Referent } from './referent.js';
import type { CoreferenceWords } from './words.js';

const NARROWING = new Set('amod compound nmod nummod flat'.split(' '));
const NONE: readonly Noun[] = [];

/** A noun that a phrase calls its thing by, and the word that bears it. */
export interface Noun {
  readonly noun: string;
  /** 0-based position: the phrase's head, or a title before a name. */
  readonly position: number;
}

/**
 * The nouns that a phrase calls its thing by: "minister" of "the Peruvian minister" and of "Peruvian Foreign Minister
 * Elena Quispe", "union" of "the Harbour Union". None for pronouns, and for persons' names without a title.
 */
export function nounsOf({ tree, position, token, form, mention }: Referent): readonly Noun[] {
  if (form === 'nominal') return [{ noun: nounOf(token), position }];
  if (form !== 'name') return NONE;
  if (mention.type !== 'Person') return [{ noun: nounOf(token), position }];
  const nouns: Noun[] = [];
  for (const child of tree.children[position] ?? []) {
    const title = tree.tokens[child];
    if (title?.deprel === 'nmod:desc' && child < position)
      nouns.push({ noun: nounOf(title), position: child });
  }
  return nouns;
}

/**
 * What narrows one of a phrase's nouns down, countries by their code: Peru and "foreign" for "the Peruvian foreign
 * minister" as for the title in "Peruvian Foreign Minister Elena Quispe", "harbour" for "the Harbour Union".
 */
export function modifiersOf(referent: Referent, noun: Noun, words: CoreferenceWords): ReadonlySet<string> {
  const { tree, position, form, mention } = referent;
  const modifiers = new Set<string>();
  addModifiers(modifiers, tree, noun.position, words);
  if (noun.position !== position) addModifiers(modifiers, tree, position, words);
  else if (form === 'name') {
    for (const word of tree.tokens.slice(mention.first - 1, position))
      if (word.upos === 'PROPN' || word.upos === 'ADJ' || word.upos === 'NOUN')
        modifiers.add(modifierOf(word, words));
  }
  return modifiers;
}

const nounOf = ({ lemma }: Token): string => lemma.toLowerCase();

function addModifiers(
  modifiers: Set<string>,
  tree: SentenceTree,
  position: number,
  words: CoreferenceWords,
  inner = false,
): void {
  for (const child of tree.children[position] ?? []) {
    const token = tree.tokens[child];
    if (token === undefined) continue;
    if (token.deprel === 'nmod:poss') modifiers.add(ownerOf(token, words));
    else if (NARROWING.has(universal(token.deprel)) && token.deprel !== 'nmod:desc') {
      modifiers.add(modifierOf(token, words));
      // "the president of the French Senate"
      if (token.deprel === 'nmod' && !inner) addModifiers(modifiers, tree, child, words, true);
    }
  }
}

const ownerOf = (token: Token, words: CoreferenceWords): string =>
  token.upos === 'PRON' ? `of ${token.form.toLowerCase()}` : modifierOf(token, words);

const modifierOf = (token: Token, words: CoreferenceWords): string =>
  (token.upos === 'PROPN' || token.upos === 'ADJ' ? countryIn(words.countries, token.form) : undefined) ??
  token.lemma.toLowerCase();

/**
 * Whether a clause says which one is meant ("the man who left"): such a phrase mostly brings in something new. A clause
 * behind a comma only tells more of it ("The club, which was founded in 1984").
 */
export const hasClause = ({ tree, position }: Referent): boolean => {
  const clause = childBy(tree, position, 'acl:relcl', 'acl');
  if (clause === undefined) return false;
  let first = clause.id - 1;
  for (let child: number | undefined = first; child !== undefined; child = tree.children[child]?.[0])
    first = Math.min(first, child);
  return tree.tokens[first - 1]?.form !== ',' && tree.tokens[first]?.form !== ',';
};

/** "Lundby, the town that burned": a phrase set behind a name means what the name does, and nothing that was told before. */
export const isBesideName = ({ tree, token, mention }: Referent): boolean => {
  const [name, comma] = tree.tokens.slice(Math.max(0, mention.first - 3), mention.first - 1);
  return token.deprel === 'appos' && comma?.form === ',' && name?.upos === 'PROPN';
};
