import type { EntityType, Token } from '../../types/document.js';
import type { Lexicon } from './lexicon.js';
import type { Extent } from './phrase-extent.js';
import { type SentenceTree, universal } from './sentence-tree.js';
import { isCapitalised } from './word-shape.js';

const NAME_COMPLEMENT = new Set(['of', 'for', 'de', 'and', '&', 'the']);
/** "Inc." of "Harbour Foods, Inc.". */
const COMPANY_FORM = /^(?:Inc|Ltd|LLC|Corp|Co|PLC|L\.P|LP)\.?$/i;
const OPENERS = new Set('the dear hi hello hey thanks'.split(' '));
/** Left of a name but no part of it, though capitalised: titles, possessors, articles. */
const NOT_NAME = new Set(['nmod:desc', 'nmod:poss', 'det', 'case', 'appos']);

/**
 * The name inside a phrase, without article, possessor, lower-case words and, for a person, titles and what goes
 * with them: "Elena Quispe" of "Peru's Foreign Minister Elena Quispe", "University of Houston" of "the
 * prestigious University of Houston". Positions are 0-based and inclusive.
 */
export function nameExtent(
  tree: SentenceTree,
  phrase: Extent,
  head: number,
  type: EntityType,
  lexicon: Lexicon,
): Extent {
  const first = leftOf(tree, phrase, head, lexicon);
  const last = rightOf(tree, phrase, head, type, lexicon);
  return type === 'Person' ? withoutTitles(tree, first, last, lexicon) : { first, last };
}

/** Whether a token could stand in a name: a capital, a digit, a particle ("al", "de"), a hyphen. */
function isNameToken(token: Token, lexicon: Lexicon): boolean {
  if (token.upos === 'PROPN' || isCapitalised(token.form) || token.xpos === 'HYPH') return true;
  return lexicon.nameParticles.has(token.form.toLowerCase()) || token.form === '&' || token.form === "'";
}

function leftOf(tree: SentenceTree, phrase: Extent, head: number, lexicon: Lexicon): number {
  let first = head;
  let position = head - 1;
  for (; position >= phrase.first; position--) {
    const token = tree.tokens[position];
    if (token?.form === ',' && COMPANY_FORM.test(tree.tokens[position + 1]?.form ?? '')) continue;
    if (token === undefined || !isNameToken(token, lexicon)) break;
    if (!joinsName(tree, position, head)) break;
    const small = !isCapitalised(token.form);
    // "intrepid Ruth Ames": a small letter opens a name only where its head has one too, but for particles.
    if (small && (token.upos !== 'PROPN' || isCapitalised(tree.tokens[head]?.form ?? ''))) continue;
    first = position;
  }
  return withoutOpeners(tree, first, head);
}

/** Cuts what the tree made a part of the name although it only opens the sentence: "The Weser", "Neighbouring Togo". */
function withoutOpeners({ tokens }: SentenceTree, first: number, head: number): number {
  let start = first;
  while (start < head && OPENERS.has(tokens[start]?.form.toLowerCase() ?? '')) start++;
  return start === 0 && head > 0 && tokens[0]?.upos === 'VERB' ? 1 : start;
}

/** "3" of "beat Lowmarsh United 3-2". */
function isScore({ tokens }: SentenceTree, position: number): boolean {
  const [number, dash, other] = tokens.slice(position, position + 3);
  return number?.upos === 'NUM' && /^[-–]$/.test(dash?.form ?? '') && /^\d+$/.test(other?.form ?? '');
}

/** Whether the arcs from `position` to the name's head are those of a name, and no title's or possessor's. */
function joinsName(tree: SentenceTree, position: number, head: number): boolean {
  let at = position;
  for (let steps = 0; steps < 6 && at !== head; steps++) {
    const token = tree.tokens[at];
    if (token === undefined || NOT_NAME.has(token.deprel)) return false;
    at = token.head - 1;
  }
  return at === head;
}

function rightOf(
  tree: SentenceTree,
  phrase: Extent,
  head: number,
  type: EntityType,
  lexicon: Lexicon,
): number {
  let last = head;
  // "Harbour Foods, Inc. of Boston": a company form ends its name.
  if (COMPANY_FORM.test(tree.tokens[head]?.form ?? '')) return last;
  for (let position = head + 1; position <= phrase.last; position++) {
    const token = tree.tokens[position];
    if (token === undefined || isScore(tree, position)) break;
    const joins = joinsName(tree, position, head);
    const complement = type !== 'Person' && NAME_COMPLEMENT.has(token.form.toLowerCase());
    if (complement || token.xpos === 'HYPH' || isHyphen(tree, position) || isComma(tree, position)) continue;
    if (isNamePart(token, lexicon) && (joins || type !== 'Person')) last = position;
    else if (!lexicon.nameParticles.has(token.form.toLowerCase())) break;
  }
  return last;
}

/** "," of "Hart, Lund & Co". */
function isComma({ tokens }: SentenceTree, position: number): boolean {
  const [before, token, after] = tokens.slice(position - 1, position + 2);
  return token?.form === ',' && after?.deprel === 'flat' && after.head === before?.id;
}

/** "-" of "Ormsby-Lund", whatever it was taken for. */
function isHyphen({ tokens }: SentenceTree, position: number): boolean {
  const [before, token, after] = tokens.slice(position - 1, position + 2);
  return token?.form === '-' && before?.end === token.start && after?.start === token.end;
}

function isNamePart(token: Token, lexicon: Lexicon): boolean {
  if (token.upos === 'PROPN' || token.upos === 'NUM') return true;
  if (universal(token.deprel) === 'flat') return true;
  return isCapitalised(token.form) && isNameToken(token, lexicon) && token.upos !== 'PRON';
}

/** Cuts "Foreign Minister" and "US Secretary of State" where the tree made them parts of the name. */
function withoutTitles(tree: SentenceTree, first: number, last: number, lexicon: Lexicon): Extent {
  let start = first;
  for (let position = first; position < last; position++) {
    const written = tree.tokens[position]?.form ?? '';
    const form = written.toLowerCase();
    const next = tree.tokens[position + 1];
    if (next === undefined || !isCapitalised(next.form)) continue;
    // "Australian Bert Hinkler", "the Dane Aksel Thorup"
    const isKnown = lexicon.givenNames.has(next.form.toLowerCase());
    const isNationality =
      position === first &&
      last - first > 1 &&
      lexicon.countries.byDemonym.has(form) &&
      (isKnown || tree.tokens[first - 1]?.form.toLowerCase() === 'the');
    // "DR Congo" is no doctor, "Otto King Jr." no king.
    const isTitle = lexicon.titles.has(form) && written !== 'DR' && !/^[JS]r\.?$/.test(next.form);
    if (isTitle || isNationality) start = position + 1;
  }
  return { first: Math.min(start, last), last };
}
