import type { Token } from '../../types/document.js';

/** Relations by which a name takes part in its clause, the strongest first: of two, a joined name keeps it. */
const ROLES = 'nsubj nsubj:pass obj iobj obl obl:agent nmod:poss nmod conj root appos'.split(' ');

/** Tags of a name's words. */
export const NAME_TAGS = { upos: 'PROPN', xpos: 'NNP' } as const;

/** The first word of the name that a token is a part of. */
export function nameRoot(tokens: readonly Token[], token: Token): Token {
  let root = token;
  for (let steps = 0; steps < 8 && root.deprel === 'flat'; steps++) {
    const head = tokens[root.head - 1];
    if (head === undefined || head.upos !== 'PROPN') break;
    root = head;
  }
  return root;
}

/** Hangs `second` and what hangs on it on `first`, which takes the stronger role of the two. */
export function joined(tokens: readonly Token[], first: Token, second: Token): readonly Token[] {
  const stronger = rank(second) < rank(first) && !isBelow(tokens, second, first);
  const from = isBelow(tokens, first, second) || stronger ? second : first;
  return tokens.map((token) => {
    if (token.id === first.id) {
      return { ...token, head: from.head, deprel: from.deprel, confidence: from.confidence };
    }
    if (token.id === second.id) return { ...token, head: first.id, deprel: 'flat' };
    return token.head === second.id ? { ...token, head: first.id } : token;
  });
}

/** Makes the words from one `id` to another a name; undefined if they are one already. */
export function joinedSpan(
  tokens: readonly Token[],
  first: number,
  last: number,
): readonly Token[] | undefined {
  const inside = (id: number) => id >= first && id <= last;
  const outer = tokens.slice(first - 1, last).filter(({ head }) => !inside(head));
  if (outer.length === 0 || (outer.length === 1 && outer[0]?.upos === 'PROPN')) return undefined;
  const free = outer.filter(({ head }) => !leadsInto(tokens, head, first, last));
  if (free.length === 0) return undefined;
  const role = free.reduce((best, token) => (rank(token) <= rank(best) ? token : best));
  return asOneName(tokens, first, last, role);
}

/** The words from one `id` to another as one name, which takes part in its clause as the `role` word does. */
export function asOneName(
  tokens: readonly Token[],
  first: number,
  last: number,
  role: Token,
): readonly Token[] {
  const inside = (id: number) => id >= first && id <= last;
  return tokens.map((token) => {
    if (token.id === first) return { ...token, ...NAME_TAGS, head: role.head, deprel: role.deprel };
    if (!inside(token.id)) return inside(token.head) ? { ...token, head: first } : token;
    if (token.upos === 'PUNCT') return { ...token, head: first, deprel: 'punct' };
    return { ...token, ...NAME_TAGS, head: first, deprel: 'flat' };
  });
}

function rank(token: Token): number {
  const place = ROLES.indexOf(token.deprel);
  return place < 0 ? ROLES.length : place;
}

function isBelow(tokens: readonly Token[], token: Token, ancestor: Token): boolean {
  let at: Token | undefined = token;
  for (let steps = 0; at !== undefined && steps < tokens.length; steps++) {
    if (at.head === ancestor.id) return true;
    at = tokens[at.head - 1];
  }
  return false;
}

/** Whether the way up from the token with this `id` passes through the words from `first` to `last`. */
function leadsInto(tokens: readonly Token[], id: number, first: number, last: number): boolean {
  let at = id;
  for (let steps = 0; at > 0 && steps <= tokens.length; steps++) {
    if (at >= first && at <= last) return true;
    at = tokens[at - 1]?.head ?? 0;
  }
  return false;
}
