import type { Token } from '../../types/document.js';
import { guessNames, type SentenceNames } from './name-evidence.js';
import { joinedSpan } from './name-joints.js';
import type { Extent } from './phrase-extent.js';

/** How sure the tagger must be of a name before the tree is bent to it. */
const SURE = 0.6;

/**
 * The tokens with each name that the tagger is sure of, and that the tree tears, made one name: its words are proper
 * nouns, the first of them the head, whatever the parser took them for ("Carr" + "Futures").
 */
export function joinGuessed(tokens: readonly Token[], names: SentenceNames): readonly Token[] {
  let current = tokens;
  for (const guess of guessNames(names)) {
    if (guess.probability < SURE || !isTorn(current, guess)) continue;
    current = joinedSpan(current, guess.first + 1, guess.last + 1) ?? current;
  }
  return current;
}

/**
 * Whether the words of a name hang on different words outside it. Names with words of grammar in them ("Bay of
 * Bengal") have a structure of their own, and words that describe one noun together ("Texas City refinery") do no harm.
 */
function isTorn(tokens: readonly Token[], { first, last }: Extent): boolean {
  const words = tokens.slice(first, last + 1);
  if (words.some(({ upos }) => upos === 'ADP' || upos === 'DET' || upos === 'CCONJ' || upos === 'PUNCT'))
    return false;
  const outer = words.filter(({ head }) => head - 1 < first || head - 1 > last);
  if (outer.length < 2) return first === last;
  return outer.some(({ head, deprel }) => head !== outer[0]?.head || deprel !== 'compound');
}
