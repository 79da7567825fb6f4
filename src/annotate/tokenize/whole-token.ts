/**
 * Forms that are one token whatever signs they hold, each tried at one place only. The last form of an
 * address is a name of three or more parts in lower case: a host or a newsgroup ("comp.sources.unix").
 */
const ADDRESS =
  /(?:https?:\/\/|ftp:\/\/|www\.|mailto:)[^\s<>"“”]+|[\w.+%-]+@[A-Za-z0-9][\w-]*(?:\.[\w-]+)*|[A-Za-z0-9][\w-]*(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|info|io|uk|us|ca|au|de|fr|nz)\/[^\s<>"“”]*|[a-z]{2,20}(?:\.[a-z][a-z-]{1,30}){2,12}(?!\w)/y;
const HANDLE = /[@#]\p{L}[\p{L}\p{N}_]*/uy;
const TELEPHONE_OR_DATE =
  /(?:\d{4}-\d{2}-\d{2}|\d{2}-\d{2}-\d{4}|(?:\d-)?\d{3}-\d{3}-\d{4}|\d{3}-\d{4}|\d{1,4}(?:\/\d{1,4}){1,2})(?![\d-]|\/\d)/y;
const EMOTICON = /(?:[:;=][-o^']?[)(\][DpP\\/|]+|\([:;=]|\^_+\^|-_+-)(?![\p{L}\p{N}])/uy;
const EMOJI = /\p{Extended_Pictographic}(?:[\ufe0f\u200d]|\p{EMod}|\p{Extended_Pictographic})*|\p{RI}{2}/uy;
const BRACKETED_ELLIPSIS = /\[(?:\.\.\.|…)\]/y;
const CLOSING = '.,;:!?\'"’”»>]}*';

function matchEnd(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}

/** Moves the end of an address back over punctuation that belongs to the sentence around it. */
function withoutClosing(text: string, start: number, end: number): number {
  let last = end;
  let open = -1;
  while (last > start) {
    const sign = text.charAt(last - 1);
    if (sign === ')' && open < 0) open = text.slice(start, last).includes('(') ? 1 : 0;
    if (CLOSING.includes(sign) || (sign === ')' && open === 0)) last -= 1;
    else break;
  }
  return last;
}

/** Returns the end of a web or mail address that starts at `offset`, or `offset`. */
export function addressEnd(text: string, offset: number): number {
  return withoutClosing(text, offset, matchEnd(ADDRESS, text, offset));
}

/** Returns the end of "@name" or "#topic", or `offset`. */
export function handleEnd(text: string, offset: number): number {
  return matchEnd(HANDLE, text, offset);
}

/** Returns the end of a telephone number, a date in figures or a fraction, or `offset`. */
export function figuresEnd(text: string, offset: number): number {
  return matchEnd(TELEPHONE_OR_DATE, text, offset);
}

/** Returns the end of a face made of signs, an emoji or "[...]", or `offset`. */
export function pictureEnd(text: string, offset: number): number {
  const emoticon = matchEnd(EMOTICON, text, offset);
  if (emoticon > offset) return emoticon;
  const emoji = matchEnd(EMOJI, text, offset);
  return emoji > offset ? emoji : matchEnd(BRACKETED_ELLIPSIS, text, offset);
}
