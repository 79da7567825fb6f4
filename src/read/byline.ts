import { findDate } from './dates.js';

const NAME = /^\p{Lu}[\p{L}.'’-]*,?$/u;
const SMALL_WORD =
  /^(?:and|&|of|at|in|for|the|de|van|von|der|da|al|el|bin|la|le|editors?|staff|correspondent|reporters?|writers?|agencies|\W+),?$/i;
const AUTHOR = /^(?:by|words by|story by|written by)[ :]\s*(?=\S)/i;
const REPORTER =
  /^(?:\p{L}+ ){0,2}(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ww]riter)s?:? \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}$/u;
const PUBLISHED =
  /^(?:first )?(?:published|posted|updated|last (?:updated|modified|edited)|created|modified|date|issued|filed)\b ?(?:on|at|:)? ?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)|\w+ (?:hours?|minutes?|days?) ago)/i;
const MOST_WORDS = 14;

/** "By Dan Prescott at Marine Park", not "By Friday the army had left." */
function namesAuthor(text: string, words: readonly string[]): boolean {
  const lead = AUTHOR.exec(text)?.[0];
  if (lead === undefined || /[!?]$/.test(text)) return false;
  const rest = words.slice(lead.trim().split(/\s+/).length);
  const figure = findDate(text) === undefined ? /^$/ : /^[\d:.,]+(?:[ap]m)?$/i;
  const known = rest.every((word) => NAME.test(word) || SMALL_WORD.test(word) || figure.test(word));
  return known && rest.some((word) => NAME.test(word) || /^(?:staff|editors?|agencies)$/i.test(word));
}

/** True for a line that says who wrote the article or when it was published. */
export function isByline(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > MOST_WORDS) return false;
  if (PUBLISHED.test(text) || namesAuthor(text, words)) return !/[a-z]{3}\.$/.test(text);
  if (REPORTER.test(text)) return true;
  return findDate(text) !== undefined && !/[.!?]$/.test(text) && isDateLine(words, text);
}

/** "14 March 2023 • 10:42pm", "Science News Desk, Sept. 12, 2022": little beside the date. */
function isDateLine(words: readonly string[], text: string): boolean {
  if (/^(?:born|died|founded|established|opened|launched)\b/i.test(text)) return false;
  return !words.some((word) => /^\p{Ll}{2,}$/u.test(word) && !/^(?:at|on|of|am|pm|the|and|by)$/.test(word));
}
