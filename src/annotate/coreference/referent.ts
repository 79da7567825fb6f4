import type { Mention, Token } from '../../types/document.js';
import { childBy, type SentenceTree } from '../entities/sentence-tree.js';
import { type Gender, genderOf } from './gender.js';
import type { CoreferenceWords } from './words.js';

export type GrammaticalNumber = 'singular' | 'plural' | 'either';
export type Form = 'name' | 'nominal' | 'pronoun' | 'speaker';

/** A mention as the sieves see it. */
export interface Referent {
  /** Its index among the document's mentions, which stand in the order of their heads. */
  readonly index: number;
  readonly mention: Mention;
  readonly tree: SentenceTree;
  /** 0-based position of its head. */
  readonly position: number;
  readonly token: Token;
  /** "speaker" stands for I, we, you and whatever else is never linked. */
  readonly form: Form;
  readonly determiner: 'definite' | 'indefinite' | 'owned' | 'none';
  readonly number: GrammaticalNumber;
  readonly gender: Gender;
}

/** The subject of its sentence's main verb. */
export const isMainSubject = ({ token, tree }: Referent): boolean =>
  token.deprel.startsWith('nsubj') && tree.tokens[token.head - 1]?.deprel === 'root';

/** Longer sentences are lists or tables: names in them keep their chains, nothing more is linked. */
const LONGEST = 300;

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);
const SINGULAR = new Set('it its itself he his him himself she her hers herself'.split(' '));
const PLURAL = new Set('they them their theirs themselves'.split(' '));
/** Nouns without a plural ending that mean several. */
const COLLECTIVE = new Set('people police troops personnel staff folk couple duo pair cattle'.split(' '));
const LINKED_TO_PERSONS = new Set(['Person', 'Group']);

/** Describes a mention: its form, determiner, number and gender. */
export function referentOf(
  index: number,
  mention: Mention,
  tree: SentenceTree,
  words: CoreferenceWords,
): Referent {
  const position = mention.head - 1;
  const token = tree.tokens[position] as Token;
  const form = tree.tokens.length > LONGEST ? 'speaker' : formOf(mention, token);
  return {
    index,
    mention,
    tree,
    position,
    token,
    form,
    determiner: form === 'nominal' || form === 'name' ? determinerOf(tree, position) : 'none',
    number: numberOf(mention, tree, position, form, words),
    gender: genderOf(mention, tree, position, form, words),
  };
}

function formOf(mention: Mention, token: Token): Form {
  if (token.upos !== 'PRON') {
    if (mention.name) return 'name';
    return token.upos === 'NOUN' || token.upos === 'PROPN' ? 'nominal' : 'speaker';
  }
  const word = token.form.toLowerCase();
  return (SINGULAR.has(word) || PLURAL.has(word)) && token.deprel !== 'expl' ? 'pronoun' : 'speaker';
}

function determinerOf(tree: SentenceTree, position: number): Referent['determiner'] {
  if (childBy(tree, position, 'nmod:poss') !== undefined) return 'owned';
  const article = childBy(tree, position, 'det')?.form.toLowerCase();
  if (article === undefined) return 'none';
  return DEFINITE.has(article) ? 'definite' : 'indefinite';
}

function numberOf(
  mention: Mention,
  tree: SentenceTree,
  position: number,
  form: Form,
  words: CoreferenceWords,
): GrammaticalNumber {
  const token = tree.tokens[position];
  if (token === undefined) return 'either';
  if (form === 'pronoun') return PLURAL.has(token.form.toLowerCase()) ? 'plural' : 'singular';
  if (form === 'name')
    return mention.type === 'Organization'
      ? 'either'
      : mention.type === 'Place'
        ? 'singular'
        : token.xpos === 'NNPS'
          ? 'plural'
          : 'singular';
  const lemma = token.lemma.toLowerCase();
  if (token.xpos === 'NNS' || token.xpos === 'NNPS' || COLLECTIVE.has(lemma)) return 'plural';
  if (words.groupNouns.has(lemma) || mention.type === 'Group') return 'either';
  return 'singular';
}

/** Whether "he", "she" or "who" may mean it. */
export const isPersonal = ({ mention }: Referent): boolean => LINKED_TO_PERSONS.has(mention.type);
