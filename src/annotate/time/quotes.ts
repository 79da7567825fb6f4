import type { Token } from '../../types/document.js';

/** Positions of a sentence's tokens inside direct speech, and whether a quotation is still open behind it. */
export interface Quotes {
  readonly quoted: ReadonlySet<number>;
  readonly open: boolean;
}

const NONE: ReadonlySet<number> = new Set();
const MARK = /^["“”„«»]$|^(?:``|'')$/;

/** Tried on every token: the length spares most of them the pattern. */
const isMark = (form: string): boolean => form.length <= 2 && MARK.test(form);

/** Follows quotation marks through a sentence; `open` says whether one was open before it. */
export function quotesIn(tokens: readonly Token[], open: boolean): Quotes {
  let inside = open;
  let quoted: Set<number> | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const form = tokens[at]?.form ?? '';
    if (isMark(form)) inside = /^[“„«`]/.test(form) || (form === '"' && !inside);
    else if (inside) {
      quoted ??= new Set();
      quoted.add(at);
    }
  }
  return { quoted: quoted ?? NONE, open: inside };
}
