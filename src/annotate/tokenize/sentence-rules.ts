import { abbreviationKind, opensSentence } from './abbreviations.js';
import { isCapital } from './character-class.js';
import type { RawToken } from './raw-token.js';

const CLOSERS = new Set([')', ']', '}', '"', "'", '”', '’', '»', "''", '’’']);
const OPENERS = new Set(['(', '[', '{', '"', "'", '“', '‘', '«', '``', '„']);
/** After a closing quotation mark these show that the sentence goes on: "“Why?” Kerry asked." */
const SPEECH = new Set(
  'said says say asked asks added told replied wrote tweeted shouted cried exclaimed wondered answered declared insisted warned joked'.split(
    ' ',
  ),
);
const SPEECH_REACH = 4;
const SHORTEST_WORD = 4;

function isTerminal(form: string): boolean {
  return /^(?:[.!?…]+|\.[!?]+)$/.test(form);
}

/** Returns the index after the closing quotes and brackets that stand tight behind the token at `index`. */
function afterClosers(tokens: readonly RawToken[], index: number): number {
  let at = index + 1;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before === undefined) break;
    if (!CLOSERS.has(token.form) || token.start !== before.end) break;
  }
  return at;
}

/** Returns the index after reference marks behind a full stop: "in 1991. [4][5] Later". */
function afterReferences(tokens: readonly RawToken[], index: number): number {
  let at = index;
  while (tokens[at]?.form === '[' && /^\d+$/.test(tokens[at + 1]?.form ?? '') && tokens[at + 2]?.form === ']')
    at += 3;
  return at;
}

/** Returns the first word at or after `index`, past opening quotes and brackets. */
function firstWord(tokens: readonly RawToken[], index: number): string {
  for (let at = index; at < tokens.length && at < index + 3; at += 1) {
    const form = tokens[at]?.form ?? '';
    if (!OPENERS.has(form)) return form;
  }
  return '';
}

function startsLower(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toUpperCase();
}

function speechFollows(tokens: readonly RawToken[], index: number): boolean {
  for (let at = index; at < tokens.length && at < index + SPEECH_REACH; at += 1)
    if (SPEECH.has(tokens[at]?.form ?? '')) return true;
  return false;
}

/** True where a token that carries its own stop ("Inc.", "U.S.") also ends the sentence before `word`. */
function abbreviationEnds(form: string, word: string): boolean {
  const kind = abbreviationKind(form.slice(0, -1));
  if (kind === 'opens' || kind === 'number') return false;
  return isCapital(word.charAt(0)) && opensSentence(word);
}

/**
 * True where a sentence may end before a word in lower case ("al-Assad did not attend."): not in an ellipsis,
 * not behind a quotation, and not after a short word, which may be an abbreviation that nobody listed.
 */
function endsBeforeLowerCase(tokens: readonly RawToken[], index: number, next: number): boolean {
  const form = tokens[index]?.form ?? '';
  const before = tokens[index - 1]?.form ?? '';
  if (form === '...' || form === '…' || next > index + 1) return false;
  return before.length >= SHORTEST_WORD && !speechFollows(tokens, next);
}

/** "1." in "1. Introduction": the number and its stop belong to what they count. */
function isListNumber(tokens: readonly RawToken[], start: number, index: number): boolean {
  return (
    index === start + 1 &&
    tokens[index]?.form === '.' &&
    /^\d{1,2}(?:\.\d+)*$/.test(tokens[start]?.form ?? '')
  );
}

function endsAt(tokens: readonly RawToken[], index: number, next: number): boolean {
  const form = tokens[index]?.form ?? '';
  const word = firstWord(tokens, next);
  if (!isTerminal(form)) {
    const carriesStop = form.length > 1 && form.endsWith('.');
    return carriesStop && abbreviationEnds(form, word);
  }
  if (/^[.,;:)\]!?…]/.test(word)) return false;
  if (startsLower(word)) return endsBeforeLowerCase(tokens, index, next);
  return !(next > index + 1 && form !== '.' && speechFollows(tokens, next));
}

/**
 * Returns an array with 1 for each of `tokens` behind which the rules end a sentence. Full stops of abbreviations and
 * initials, marks before a lower-case word and marks inside quoted speech do not end one; closing quotes and brackets
 * stay with the sentence they close.
 */
export function ruledEnds(tokens: readonly RawToken[]): Uint8Array {
  const ends = new Uint8Array(tokens.length);
  let start = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const next = afterReferences(tokens, afterClosers(tokens, index));
    if (next < tokens.length && (isListNumber(tokens, start, index) || !endsAt(tokens, index, next)))
      continue;
    ends[next - 1] = 1;
    start = next;
    index = next - 1;
  }
  return ends;
}
