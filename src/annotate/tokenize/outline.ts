import type { RawToken } from './raw-token.js';
import type { WordLook } from './word-look.js';

/** What a stretch of text without blank lines looks like as a whole; counts up to each token, to be had in one step. */
export interface Outline {
  readonly tokens: readonly RawToken[];
  readonly looks: readonly WordLook[];
  /** 1 where the rules end a sentence behind the token. */
  readonly ruled: Uint8Array;
  /** Index of the next full stop at or after the token, -1 where none follows. */
  readonly nextStop: Int32Array;
  /** How many lower-case, capitalised and clausal words stand before the token. */
  readonly lower: Int32Array;
  readonly capital: Int32Array;
  readonly clausal: Int32Array;
  /** How many brackets are open behind the token. */
  readonly depth: Uint8Array;
  /** How often each sign occurs, by the hash of its form. */
  readonly signs: ReadonlyMap<number, number>;
  readonly stops: number;
  readonly endsWithStop: boolean;
}

const DEEPEST = 9;

/** Draws the outline of a stretch whose sentences, by the rules, end behind the tokens that `ruled` marks. */
export function drawOutline(
  tokens: readonly RawToken[],
  looks: readonly WordLook[],
  ruled: Uint8Array,
): Outline {
  const length = tokens.length;
  const lower = new Int32Array(length + 1);
  const capital = new Int32Array(length + 1);
  const clausal = new Int32Array(length + 1);
  const depth = new Uint8Array(length);
  const signs = new Map<number, number>();
  let open = 0;
  let stops = 0;
  looks.forEach((look, i) => {
    lower[i + 1] = (lower[i] ?? 0) + Number(look.isLower);
    capital[i + 1] = (capital[i] ?? 0) + Number(look.isCapital);
    clausal[i + 1] = (clausal[i] ?? 0) + Number(look.isClausal);
    if (look.isStop) stops += 1;
    if (look.isSign) signs.set(look.form, (signs.get(look.form) ?? 0) + 1);
    const form = tokens[i]?.form;
    if (form === '(' || form === '[') open = Math.min(DEEPEST, open + 1);
    else if (form === ')' || form === ']') open = Math.max(0, open - 1);
    depth[i] = open;
  });
  const last = tokens.findLast((token) => !/^["'”’)\]]+$/.test(token.form));
  return {
    tokens,
    looks,
    ruled,
    nextStop: nextStops(looks),
    lower,
    capital,
    clausal,
    depth,
    signs,
    stops,
    endsWithStop: /[.!?…]$/.test(last?.form ?? ''),
  };
}

function nextStops(looks: readonly WordLook[]): Int32Array {
  const next = new Int32Array(looks.length + 1).fill(-1);
  for (let i = looks.length - 1; i >= 0; i -= 1) next[i] = looks[i]?.isStop ? i : (next[i + 1] ?? -1);
  return next;
}
