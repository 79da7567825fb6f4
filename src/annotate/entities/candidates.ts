import type { Sentence, Token } from '../../types/document.js';
import type { Lexicon } from './lexicon.js';
import { nameExtent } from './name-span.js';
import { isNominalHead } from './nominal-heads.js';
import { normaliseName } from './normalise-name.js';
import { type Extent, phraseExtents } from './phrase-extent.js';
import { type SentenceTree, treeOf } from './sentence-tree.js';

/** A mail or web address or a file's name, tagged as a name in the treebanks. */
const ADDRESS = /[@/\\]|^www\.|\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|gif|png|txt|html?|zip|exe|mp3)$/i;

/** Offices' fields, capitalised in titles. */
const DOMAINS = new Set(
  'state defense defence foreign affairs justice interior finance treasury agriculture commerce trade energy education health labor labour staff war transport environment culture security home water tourism fisheries'.split(
    ' ',
  ),
);

/** A phrase to be typed: its head and extent, and the extent of the name in it where its head is a name. */
export interface Candidate {
  readonly tree: SentenceTree;
  /** 0-based position of the head. */
  readonly head: number;
  readonly phrase: Extent;
  readonly name?: Extent;
}

/** The noun phrases of a sentence in the order of their heads, names marked, types still open. */
export function candidatesOf(sentence: Sentence, lexicon: Lexicon): readonly Candidate[] {
  const tree = treeOf(sentence);
  const extents = phraseExtents(tree);
  const candidates: Candidate[] = [];
  tree.tokens.forEach((token, head) => {
    const phrase = extents[head];
    if (phrase === undefined || !isNominalHead(tree, head)) return;
    if (isNationality(token, lexicon) || isDomainOfTitle(tree, token, lexicon)) return;
    if (token.upos !== 'PROPN' || ADDRESS.test(token.form)) candidates.push({ tree, head, phrase });
    else candidates.push({ tree, head, phrase, name: nameExtent(tree, phrase, head, 'Person', lexicon) });
  });
  return candidates;
}

/** "Austrian" of "the Austrian capital", where the tagger takes it for a name. */
function isNationality(token: Token, lexicon: Lexicon): boolean {
  if (token.deprel !== 'compound' || token.upos !== 'PROPN') return false;
  const { byDemonym, byName } = lexicon.countries;
  const key = normaliseName(token.form);
  return byDemonym.has(key) && !byName.has(key);
}

/** "State" of "Secretary of State John Kerry": a part of the title, but "Russia" of "President of Russia" is a place. */
function isDomainOfTitle(tree: SentenceTree, token: Token, lexicon: Lexicon): boolean {
  if (token.upos !== 'PROPN') return false;
  const isDomain = DOMAINS.has(token.form.toLowerCase());
  // "Energy" of "Energy Minister Ruth Adler"
  if (isDomain && tree.tokens[token.head - 1]?.deprel === 'nmod:desc') return true;
  if (tree.tokens[token.id - 2]?.form !== 'of') return false;
  const title = tree.tokens[token.id - 3];
  if (title === undefined || !lexicon.titles.has(title.form.toLowerCase())) return false;
  return isDomain;
}
