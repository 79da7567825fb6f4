import type { Token } from '../../types/document.js';
import { firstBelow, isBelow } from './phrase-ends.js';

/**
 * Hangs on the name that is brought out the clause that tells what it did, where the parser hung it on a noun of what is
 * said between: in "it was Holm, trained by Berg, who won" Holm won.
 */
export function correctClefts(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  for (const name of tokens) {
    if (name.upos !== 'PROPN' || !isBroughtOut(name, tokens)) continue;
    const clause = tokens.find(
      ({ id, head, deprel }) =>
        id > name.id &&
        head > name.id &&
        deprel === 'acl:relcl' &&
        isBelow(tokens, tokens[head - 1] as Token, name.id),
    );
    const who = clause && tokens[firstBelow(tokens, clause.id) - 1];
    if (!clause || !who || !/^who$/i.test(who.form) || tokens[who.id - 2]?.form !== ',') continue;
    const between = tokens.find(
      ({ id, head, deprel }) => head === name.id && id < clause.id && /^(?:acl|appos)$/.test(deprel),
    );
    const start = between && tokens[firstBelow(tokens, between.id) - 2];
    if (start?.form === ',' && start.id <= lastOfName(name, tokens) + 1) moved.set(clause.id, name.id);
  }
  return moved.size === 0
    ? tokens
    : tokens.map((token) => ({ ...token, head: moved.get(token.id) ?? token.head }));
}

/** "it was [Holm]" */
const isBroughtOut = ({ id }: Token, tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ head, deprel, form }) => head === id && /^(?:nsubj|expl)/.test(deprel) && /^it$/i.test(form),
  ) && tokens.some(({ head, deprel }) => head === id && deprel === 'cop');

const lastOfName = ({ id }: Token, tokens: readonly Token[]): number =>
  tokens.findLast(({ head, deprel }) => head === id && deprel === 'flat')?.id ?? id;
