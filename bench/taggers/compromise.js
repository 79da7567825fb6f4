// compromise: tags of its own, here as Universal Dependencies' where they have one.
import nlp from 'compromise';

export const does = 'tags';

/** The first of these that a word bears decides. */
const UNIVERSAL = [
  ['Copula', 'AUX'],
  ['Auxiliary', 'AUX'],
  ['Modal', 'AUX'],
  ['Negative', 'PART'],
  ['Pronoun', 'PRON'],
  ['QuestionWord', 'PRON'],
  ['Determiner', 'DET'],
  ['Conjunction', 'CCONJ'],
  ['Preposition', 'ADP'],
  ['Particle', 'ADP'],
  ['Ordinal', 'ADJ'],
  ['Value', 'NUM'],
  ['Adverb', 'ADV'],
  ['Adjective', 'ADJ'],
  ['Expression', 'INTJ'],
  ['ProperNoun', 'PROPN'],
  ['Noun', 'NOUN'],
  ['Verb', 'VERB'],
];
const SUBORDINATING = new Set(
  'if because while although though unless since whereas that whether as than'.split(' '),
);

function universal({ tags, normal }) {
  if (normal === 'to' || normal === 'not') return 'PART';
  const known = UNIVERSAL.find(([tag]) => tags.includes(tag))?.[1] ?? 'X';
  return known === 'CCONJ' && SUBORDINATING.has(normal) ? 'SCONJ' : known;
}

export function load() {
  nlp('Ready.');
}

/** Reads a text to the end of what it offers. */
export function read(text) {
  return nlp(text).json().length;
}

/** Words with offsets and universal tags; what it leaves untagged (marks) is not there. */
export function tag(text) {
  return nlp(text)
    .json({ offset: true, terms: { offset: true, tags: true } })
    .flatMap(({ terms }) => terms)
    .filter((term) => term.text !== '')
    .map((term) => ({
      start: term.offset.start,
      end: term.offset.start + term.offset.length,
      upos: universal(term),
    }));
}
