import type { Token } from '../../types/document.js';
import { guessNames, type SentenceNames } from './name-evidence.js';
import { joinedSpan } from './name-joints.js';

/** How sure the tagger must be of a name before the tree is bent to it. */
const SURE = 0.6;

/**
 * The tokens with each name that the tagger is sure of made one name in the tree: its words are proper nouns, the
 * first of them the head, whatever the parser took them for ("Velden" + "Futures", "Dar es Salaam").
 */
export function joinGuessed(tokens: readonly Token[], names: SentenceNames): readonly Token[] {
  let current = tokens;
  for (const { first, last, probability } of guessNames(names)) {
    if (probability < SURE) continue;
    current = joinedSpan(current, first + 1, last + 1) ?? current;
  }
  return current;
}
