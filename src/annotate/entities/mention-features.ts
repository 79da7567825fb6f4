import type { Token } from '../../types/document.js';
import { countryIn } from './countries.js';
import type { Lexicon } from './lexicon.js';
import { normaliseName } from './normalise-name.js';
import type { Extent } from './phrase-extent.js';
import { childBy, prepositionOf, type SentenceTree } from './sentence-tree.js';

/** Number of hash buckets of the classifier's features. */
export const FEATURE_BUCKETS = 24576;

/** A phrase to be typed: its head and extent, and the extent of the name in it where its head is a name. */
export interface Candidate {
  readonly tree: SentenceTree;
  /** 0-based position of the head. */
  readonly head: number;
  readonly phrase: Extent;
  readonly name?: Extent;
}

type Add = (template: string, value: string) => void;

/**
 * Buckets of the features that speak for a phrase's type: its head (form, lemma, endings, shape, WordNet
 * classes), its modifiers, its preposition, the word it depends on, and what the lists say of its name.
 * Hashed by 32-bit FNV-1a.
 */
export function mentionFeatures(candidate: Candidate, lexicon: Lexicon): readonly number[] {
  const buckets: number[] = [];
  const add: Add = (template, value) => {
    buckets.push(hash(template, value) % FEATURE_BUCKETS);
  };
  const head = candidate.tree.tokens[candidate.head];
  if (head === undefined) return buckets;
  add('bias', '');
  addHead(add, head, lexicon);
  addModifiers(add, candidate, lexicon);
  addContext(add, candidate, head, lexicon);
  if (candidate.name !== undefined) addName(add, candidate, candidate.name, lexicon);
  return buckets;
}

function hash(template: string, value: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < template.length; i++) h = Math.imul(h ^ template.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ 0x3d, 0x01000193);
  for (let i = 0; i < value.length; i++) h = Math.imul(h ^ value.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
}

function addHead(add: Add, head: Token, lexicon: Lexicon): void {
  const lemma = head.lemma.toLowerCase();
  add('lemma', lemma);
  add('form', head.form.toLowerCase());
  add('tag', head.xpos);
  add('tag+relation', `${head.xpos} ${head.deprel}`);
  if (head.upos === 'PRON' || head.upos === 'DET') return;
  for (let length = 2; length <= 4; length++) add(`suffix${length}`, lemma.slice(-length));
  add('shape', shapeOf(head.form));
  const senses = sensesOf(lemma, lexicon);
  add('senses', `${head.upos} ${senses}`);
  senses.split(' ').forEach((sense, rank) => {
    add('sense', sense);
    if (rank === 0) add('sense1', `${head.xpos} ${sense}`);
  });
  if (lexicon.roleNouns.has(lemma)) add('list', 'role');
  if (lexicon.groupNouns.has(lemma)) add('list', 'group');
  if (lexicon.organisationWords.has(lemma)) add('list', `organisation ${head.upos}`);
  if (lexicon.geographicWords.has(lemma)) add('list', `geographic ${head.upos}`);
}

/** Supersenses of a noun, or of its last part ("co-founder", "warplane" is listed or has none). */
function sensesOf(lemma: string, lexicon: Lexicon): string {
  const whole = lexicon.supersenses.get(lemma);
  if (whole !== undefined) return whole;
  const hyphen = lemma.lastIndexOf('-');
  return (hyphen > 0 ? lexicon.supersenses.get(lemma.slice(hyphen + 1)) : undefined) ?? 'none';
}

/** "Xx" for a capitalised word, "XX" for capitals, "9" for digits, with "-" and "." where they stand. */
function shapeOf(form: string): string {
  return form
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
    .replace(/\d+/g, '9')
    .replace(/x+/g, 'x')
    .replace(/X{2,}/g, 'XX');
}

function addModifiers(add: Add, candidate: Candidate, lexicon: Lexicon): void {
  const { tree } = candidate;
  const determiner = childBy(tree, candidate.head, 'det')?.form.toLowerCase() ?? '';
  add('determiner', determiner);
  for (const position of tree.children[candidate.head] ?? []) {
    const child = tree.tokens[position];
    if (child === undefined) continue;
    const lemma = child.lemma.toLowerCase();
    if (child.deprel === 'amod' || child.deprel === 'compound' || child.deprel === 'nmod:desc') {
      add(child.deprel, lemma);
      add(`${child.deprel} sense`, sensesOf(lemma, lexicon));
      if (child.deprel === 'compound' && child.upos === 'PROPN') add('compound', 'name');
    } else if (child.deprel === 'nmod' || child.deprel === 'nmod:poss' || child.deprel === 'appos') {
      add(`${child.deprel} of`, `${prepositionOf(tree, position)} ${typeHint(child, lexicon)}`);
    } else if (child.deprel !== 'punct' && child.deprel !== 'det' && child.deprel !== 'case') {
      add('has', child.deprel);
    }
    if (child.deprel === 'acl:relcl') addRelativePronoun(add, tree, position);
  }
}

/** "who" speaks for a person, "where" for a place. */
function addRelativePronoun(add: Add, tree: SentenceTree, clause: number): void {
  for (const position of tree.children[clause] ?? []) {
    const word = tree.tokens[position];
    if (word?.xpos.startsWith('W')) add('relative', word.lemma.toLowerCase());
  }
}

/** A word as evidence for its neighbours: its list or WordNet class. */
function typeHint(token: Token, lexicon: Lexicon): string {
  const lemma = token.lemma.toLowerCase();
  if (token.upos === 'PRON') return `pronoun ${lemma}`;
  if (token.upos === 'NUM') return 'number';
  if (token.upos !== 'PROPN') return lexicon.supersenses.get(lemma) ?? 'none';
  if (lexicon.givenNames.has(lemma)) return 'given name';
  const key = normaliseName(token.form);
  if (countryIn(lexicon.countries, key) !== undefined || lexicon.places.has(key)) return 'place';
  return lexicon.calendar.has(lemma) ? 'calendar' : 'name';
}

function addContext(add: Add, candidate: Candidate, head: Token, lexicon: Lexicon): void {
  const { tree } = candidate;
  const preposition = prepositionOf(tree, candidate.head);
  const governor = tree.tokens[head.head - 1];
  const lemma = governor?.lemma.toLowerCase() ?? 'root';
  const relation = `${head.deprel} ${preposition}`;
  add('preposition', preposition);
  add('relation', relation);
  add('governor', `${lemma} ${relation}`);
  add('governor tag', `${governor?.upos ?? ''} ${relation}`);
  if (governor !== undefined && governor.upos !== 'VERB') {
    add('governor hint', `${relation} ${typeHint(governor, lexicon)}`);
  }
  if (candidate.name !== undefined) {
    add('name preposition', preposition);
    add('name relation', relation);
    add('name governor', `${lemma} ${head.deprel}`);
    if (preposition !== '') add('name governor', `${lemma} ${relation}`);
  }
  const copula = childBy(tree, candidate.head, 'cop');
  const subject = childBy(tree, candidate.head, 'nsubj');
  if (copula !== undefined && subject !== undefined) add('is', typeHint(subject, lexicon));
  if (head.upos === 'PRON') add('pronoun', `${head.form.toLowerCase()} ${lemma} ${relation}`);
  if (head.upos === 'PRON') add('pronoun relation', `${head.form.toLowerCase()} ${relation}`);
}

function addName(add: Add, candidate: Candidate, name: Extent, lexicon: Lexicon): void {
  const { tokens } = candidate.tree;
  const words = tokens.slice(name.first, name.last + 1).map(({ form }) => form);
  const lower = words.map((word) => word.toLowerCase());
  add('name length', String(Math.min(4, words.length)));
  add('name shape', words.slice(0, 4).map(shapeOf).join(' '));
  lower.forEach((word, i) => {
    add('name word', word);
    if (lexicon.organisationWords.has(word))
      add('name has', `organisation ${i === lower.length - 1 ? 'last' : ''}`);
    if (lexicon.geographicWords.has(word)) add('name has', `geographic ${i === 0 ? 'first' : ''}`);
    if (lexicon.nameParticles.has(word)) add('name has', 'particle');
  });
  const key = normaliseName(words.join(' '));
  const given = lexicon.givenNames.has(lower[0] ?? '');
  if (given) add('name is', `given ${Math.min(3, words.length)}`);
  if (lexicon.places.has(key)) add('name is', `place ${given}`);
  if (lexicon.organisations.has(key)) add('name is', 'organisation');
  if (lexicon.countries.byName.has(key)) add('name is', 'country');
  if (lexicon.countries.byCapital.has(key)) add('name is', 'capital');
  if (lexicon.countries.byDemonym.has(key)) add('name is', 'demonym');
  add('before name', tokens[name.first - 1]?.form.toLowerCase() ?? '');
  add('after name', tokens[name.last + 1]?.form.toLowerCase() ?? '');
}
