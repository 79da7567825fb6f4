import { template } from './feature-hash.js';
import type { Lexicon } from './lexicon.js';
import type { AddFeature } from './mention-features.js';
import { normaliseName } from './normalise-name.js';
import type { Extent } from './phrase-extent.js';
import type { SentenceTree } from './sentence-tree.js';
import { shapeOf } from './word-shape.js';

const LENGTH = template('name length');
const SHAPE = template('name shape');
const WORD = template('name word');
const HAS = template('name has');
const IS = template('name is');
const BEFORE = template('before name');
const AFTER = template('after name');

/** Adds the features of a name: its words, their shapes and lists, the lists that hold all of it, its neighbours. */
export function addNameFeatures(
  add: AddFeature,
  { tokens }: SentenceTree,
  { first, last }: Extent,
  lexicon: Lexicon,
): void {
  const words = tokens.slice(first, last + 1).map(({ form }) => form);
  const lower = words.map((word) => word.toLowerCase());
  add(LENGTH, String(Math.min(4, words.length)));
  add(SHAPE, words.slice(0, 4).map(shapeOf).join(' '));
  lower.forEach((word, i) => {
    add(WORD, word);
    if (lexicon.organisationWords.has(word)) add(HAS, 'organisation', i === lower.length - 1 ? 'last' : '');
    if (lexicon.geographicWords.has(word)) add(HAS, 'geographic', i === 0 ? 'first' : '');
    if (lexicon.nameParticles.has(word)) add(HAS, 'particle');
  });
  const key = normaliseName(words.join(' '));
  const given = lexicon.givenNames.has(lower[0] ?? '');
  if (given) add(IS, 'given', String(Math.min(3, words.length)));
  if (lexicon.places.has(key) || lexicon.gazetteer.has(key)) add(IS, 'place', String(given));
  if (lexicon.organisations.has(key)) add(IS, 'organisation');
  if (lexicon.countries.byName.has(key)) add(IS, 'country');
  if (lexicon.countries.byCapital.has(key)) add(IS, 'capital');
  if (lexicon.countries.byDemonym.has(key)) add(IS, 'demonym');
  add(BEFORE, tokens[first - 1]?.form.toLowerCase() ?? '');
  add(AFTER, tokens[last + 1]?.form.toLowerCase() ?? '');
}
