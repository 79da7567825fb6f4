import type { Lexicon } from './lexicon.js';
import { childBy, prepositionOf, type SentenceTree } from './sentence-tree.js';

const BEGINS_WITH_DIGIT = /^['’]?\d/;
const YEAR = /^(?:1\d{3}|20\d{2}|2100)$/;
const DECADE = /^(?:(?:1\d|20)\d0s|['’]?\d0s)$/;
const CLOCK = /^\d{1,2}[:.]\d{2}(?:am|pm)?$/i;
const HALF_DAY = /^(?:a\.m\.|p\.m\.|am|pm|o'clock|o’clock|gmt|bc|b\.c\.|ad|a\.d\.|bce|ce)$/i;
const WRITTEN_DATE = /^\d{4}-\d{2}-\d{2}$|^\d{1,2}\/\d{1,2}(?:\/\d{2,4})?$/;
const DAY = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/;
/** Prepositions after which a bare four-digit number is a year. */
const YEAR_PREPOSITIONS = new Set(
  'in since until till by before after from to during of around through throughout between circa - – —'.split(
    ' ',
  ),
);
/** Relations in which a number after a comma or bracket is an amount. */
const COUNTED = new Set(['nsubj', 'obj', 'nsubj:pass', 'conj']);
/** Months and seasons that are also names or common words. */
const AMBIGUOUS = new Set('may march april june august fall spring sat sun mar jan dec'.split(' '));
const TEMPORAL_MODIFIERS = new Set(
  'last next this that early late mid every each coming following previous past'.split(' '),
);
const TIME_PREPOSITIONS = new Set(
  'in on since until till by before after from during of through throughout between around'.split(' '),
);
const UNMARKED = new Set(['obl:unmarked', 'obl:tmod', 'nmod:unmarked', 'nmod:tmod', 'compound']);

/**
 * Whether the phrase headed at `position` is a calendar expression: a weekday, a month, a date, a year, a
 * decade, a stretch of days or years, a time of day. "2,000 soldiers", "she may" and "Theresa May" are not.
 */
export function isCalendarPhrase(tree: SentenceTree, position: number, lexicon: Lexicon): boolean {
  const token = tree.tokens[position];
  if (token === undefined) return false;
  const form = token.form.toLowerCase();
  if (isWrittenTime(form)) return isDecadeOrClock(tree, position);
  if (token.upos === 'NUM') return isDateNumber(tree, position, lexicon);
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return false;
  const kind = lexicon.calendar.get(form) ?? lexicon.calendar.get(token.lemma.toLowerCase());
  if (kind === undefined) return HALF_DAY.test(form) && childBy(tree, position, 'nummod') !== undefined;
  if (childBy(tree, position, 'nmod:desc', 'flat') !== undefined) return false;
  if (kind === 'era') return false;
  return !AMBIGUOUS.has(form) || hasTemporalContext(tree, position);
}

function isWrittenTime(form: string): boolean {
  if (!BEGINS_WITH_DIGIT.test(form)) return false;
  return DECADE.test(form) || CLOCK.test(form) || WRITTEN_DATE.test(form);
}

/** "1.30" is a clock time only beside "a.m." or after "at"; with a colon or a slash it always is a time. */
function isDecadeOrClock(tree: SentenceTree, position: number): boolean {
  const form = tree.tokens[position]?.form ?? '';
  if (!/^\d+\.\d+$/.test(form)) return true;
  return (tree.children[position] ?? []).some((child) => HALF_DAY.test(tree.tokens[child]?.form ?? ''));
}

function isDateNumber(tree: SentenceTree, position: number, lexicon: Lexicon): boolean {
  const token = tree.tokens[position];
  if (token === undefined) return false;
  const beside = (tree.children[position] ?? []).map((child) => tree.tokens[child]?.form.toLowerCase() ?? '');
  if (beside.some((form) => HALF_DAY.test(form))) return true;
  if (DAY.test(token.form) && beside.some((form) => lexicon.calendar.get(form) === 'month')) return true;
  if (!YEAR.test(token.form)) return false;
  const preposition = prepositionOf(tree, position);
  if (preposition !== '') return YEAR_PREPOSITIONS.has(preposition);
  if (UNMARKED.has(token.deprel)) return true;
  // "(1868", "5 October, 1868", "1861–1868"
  if (/^[(,–—-]$/.test(tree.tokens[position - 1]?.form ?? '')) return !COUNTED.has(token.deprel);
  // A conjunct follows its head: that the way back is shorter each time also ends it in a tree with a cycle.
  const head = token.head - 1;
  return token.deprel === 'conj' && head < position && isDateNumber(tree, head, lexicon);
}

/** Evidence beside an ambiguous word: a number, "last", a preposition of time. */
function hasTemporalContext(tree: SentenceTree, position: number): boolean {
  const token = tree.tokens[position];
  if (token === undefined) return false;
  const children = (tree.children[position] ?? []).map((child) => tree.tokens[child]);
  if (children.some((child) => child?.upos === 'NUM')) return true;
  if (children.some((child) => child !== undefined && TEMPORAL_MODIFIERS.has(child.form.toLowerCase())))
    return true;
  // "hurt in a training fall", "found at a spring"
  if (children.some((child) => child?.deprel === 'det' && /^an?$/i.test(child.form))) return false;
  if (UNMARKED.has(token.deprel) && token.deprel !== 'compound') return true;
  return TIME_PREPOSITIONS.has(prepositionOf(tree, position)) && token.deprel !== 'obl:agent';
}
