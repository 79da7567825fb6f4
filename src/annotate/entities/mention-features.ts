import type { Token } from '../../types/document.js';
import type { Candidate } from './candidates.js';
import { bucketOf, type Template, template } from './feature-hash.js';
import type { Lexicon } from './lexicon.js';
import { addNameFeatures } from './name-features.js';
import { childBy, prepositionOf, type SentenceTree } from './sentence-tree.js';
import { sensesOf, typeHint } from './type-hint.js';
import { shapeOf } from './word-shape.js';

/** Takes one feature: a template and up to three values. */
export type AddFeature = (start: Template, first: string, second?: string, third?: string) => void;

const BIAS = template('bias');
const LEMMA = template('lemma');
const FORM = template('form');
const TAG = template('tag');
const TAG_RELATION = template('tag relation');
const SUFFIX = template('suffix');
const SHAPE = template('shape');
const SENSES = template('senses');
const SENSE = template('sense');
const FIRST_SENSE = template('first sense');
const LIST = template('list');
const DETERMINER = template('determiner');
const MODIFIER = template('modifier');
const MODIFIER_SENSE = template('modifier sense');
const COMPLEMENT = template('complement');
const DEPENDENT = template('dependent');
const RELATIVE = template('relative');
const PREPOSITION = template('preposition');
const RELATION = template('relation');
const GOVERNOR = template('governor');
const GOVERNOR_TAG = template('governor tag');
const GOVERNOR_HINT = template('governor hint');
const NAME_RELATION = template('name relation');
const NAME_GOVERNOR = template('name governor');
const SUBJECT = template('subject');
const PRONOUN = template('pronoun');

/**
 * Buckets of the features that speak for a phrase's type: its head (form, lemma, endings, shape, WordNet
 * classes), its modifiers, its preposition, the word it depends on, and what the lists say of its name.
 */
export function mentionFeatures(candidate: Candidate, lexicon: Lexicon): readonly number[] {
  const buckets: number[] = [];
  const add: AddFeature = (start, first, second, third) => {
    buckets.push(bucketOf(start, first, second, third));
  };
  const head = candidate.tree.tokens[candidate.head];
  if (head === undefined) return buckets;
  add(BIAS, '');
  addHead(add, head, lexicon);
  addModifiers(add, candidate, lexicon);
  addContext(add, candidate, head, lexicon);
  if (candidate.name !== undefined) addNameFeatures(add, candidate.tree, candidate.name, lexicon);
  return buckets;
}

function addHead(add: AddFeature, head: Token, lexicon: Lexicon): void {
  const lemma = head.lemma.toLowerCase();
  add(LEMMA, lemma);
  add(FORM, head.form.toLowerCase());
  add(TAG, head.xpos);
  add(TAG_RELATION, head.xpos, head.deprel);
  if (head.upos === 'PRON' || head.upos === 'DET') return;
  for (let length = 2; length <= 4; length++) add(SUFFIX, lemma.slice(-length));
  add(SHAPE, shapeOf(head.form));
  const senses = sensesOf(lemma, lexicon);
  add(FIRST_SENSE, head.xpos, senses[0]);
  add(SENSES, head.upos, senses[0], senses[1]);
  for (const sense of senses) add(SENSE, sense);
  if (lexicon.roleNouns.has(lemma)) add(LIST, 'role');
  if (lexicon.groupNouns.has(lemma)) add(LIST, 'group');
  if (lexicon.organisationWords.has(lemma)) add(LIST, 'organisation', head.upos);
  if (lexicon.geographicWords.has(lemma)) add(LIST, 'geographic', head.upos);
}

function addModifiers(add: AddFeature, { tree, head }: Candidate, lexicon: Lexicon): void {
  let determiner = '';
  for (const position of tree.children[head] ?? []) {
    const child = tree.tokens[position];
    if (child === undefined) continue;
    switch (child.deprel) {
      case 'punct':
      case 'case':
        break;
      case 'det':
        determiner = child.form.toLowerCase();
        break;
      case 'amod':
      case 'compound':
      case 'nmod:desc':
        addModifier(add, child, lexicon);
        break;
      case 'nmod':
      case 'nmod:poss':
      case 'appos':
        add(COMPLEMENT, child.deprel, prepositionOf(tree, position), typeHint(child, lexicon));
        break;
      default:
        add(DEPENDENT, child.deprel);
        if (child.deprel === 'acl:relcl') addRelativePronoun(add, tree, position);
    }
  }
  add(DETERMINER, determiner);
}

function addModifier(add: AddFeature, modifier: Token, lexicon: Lexicon): void {
  const lemma = modifier.lemma.toLowerCase();
  add(MODIFIER, modifier.deprel, lemma);
  add(MODIFIER_SENSE, modifier.deprel, sensesOf(lemma, lexicon)[0] ?? 'none');
  if (modifier.upos === 'PROPN') add(MODIFIER, modifier.deprel, 'name');
}

/** "who" speaks for a person, "where" for a place. */
function addRelativePronoun(add: AddFeature, tree: SentenceTree, clause: number): void {
  for (const position of tree.children[clause] ?? []) {
    const word = tree.tokens[position];
    if (word?.xpos.startsWith('W')) add(RELATIVE, word.lemma.toLowerCase());
  }
}

function addContext(add: AddFeature, candidate: Candidate, head: Token, lexicon: Lexicon): void {
  const { tree } = candidate;
  const preposition = prepositionOf(tree, candidate.head);
  const governor = tree.tokens[head.head - 1];
  const lemma = governor?.lemma.toLowerCase() ?? 'root';
  add(PREPOSITION, preposition);
  add(RELATION, head.deprel, preposition);
  add(GOVERNOR, lemma, head.deprel, preposition);
  add(GOVERNOR_TAG, governor?.upos ?? '', head.deprel, preposition);
  if (governor !== undefined && governor.upos !== 'VERB') {
    add(GOVERNOR_HINT, head.deprel, preposition, typeHint(governor, lexicon));
  }
  if (candidate.name !== undefined) {
    add(NAME_RELATION, preposition);
    add(NAME_RELATION, head.deprel, preposition);
    add(NAME_GOVERNOR, lemma, head.deprel);
    if (preposition !== '') add(NAME_GOVERNOR, lemma, head.deprel, preposition);
  }
  const subject = childBy(tree, candidate.head, 'nsubj');
  if (subject !== undefined) add(SUBJECT, typeHint(subject, lexicon));
  if (head.upos === 'PRON') {
    const pronoun = head.form.toLowerCase();
    add(PRONOUN, pronoun, lemma, head.deprel);
    add(PRONOUN, pronoun, head.deprel, preposition);
  }
}
