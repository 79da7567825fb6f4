import type { Tree } from '../../tree.js';
import type { Token } from '../../types/document.js';

/**
 * Tells the clauses that hang on an inverted condition behind them, and the condition's own: "would have sunk had the crew not
 * passed it a line". Parsers rarely know this form either.
 */
export function trailingCondition(tree: Tree): (token: Token) => boolean {
  const { tokens } = tree.sentence;
  const modal = tokens.find(({ xpos, form }) => xpos === 'MD' && /^(?:would|could|might|'d|’d)$/i.test(form));
  const had = modal && tokens.find((token) => token.id > modal.id + 1 && isInverted(tokens, token));
  if (!modal || !had) return () => false;
  return ({ id }) => id > modal.id;
}

/** "had the crew not passed", "were the dam to burst": no subject stands before, but a noun and its participle behind. */
function isInverted(tokens: readonly Token[], { id, form, head, deprel }: Token): boolean {
  const [before, next] = [tokens[id - 2], tokens[id]];
  if (!/^(?:had|were|should)$/.test(form) || !before || !next) return false;
  if (
    !/^(?:NOUN|PROPN|ADV|ADP|NUM|ADJ|PUNCT)$/.test(before.upos) ||
    !/^(?:DET|PROPN|PRON|NOUN)$/.test(next.upos)
  )
    return false;
  const verb = /^aux/.test(deprel) || deprel === 'cop' ? head : id;
  const hasOwn = tokens.some(
    (subject) => subject.head === verb && subject.id < id && /^(?:nsubj|expl|csubj|cc)/.test(subject.deprel),
  );
  const behind = tokens.slice(id, id + 7);
  const stop = behind.findIndex(({ upos, xpos }) => upos === 'PUNCT' || /^VB[DZP]$/.test(xpos));
  const reach = stop < 0 ? behind : behind.slice(0, stop + 1);
  return (
    !hasOwn && reach.some(({ xpos, form: other }) => xpos === 'VBN' || (form === 'were' && other === 'to'))
  );
}

/**
 * Tells the clauses of an inverted condition at the head of its sentence, and the clause that hangs on it: "Had the
 * captain slowed down, the ship would have survived". Parsers rarely know the form.
 */
export function frontedCondition(tree: Tree): (token: Token) => boolean {
  const { tokens } = tree.sentence;
  const opens = /^(?:Had|Should|Were)$/.test(tokens[0]?.form ?? '');
  const comma = opens ? tokens.find((token) => token.form === ',')?.id : undefined;
  if (comma === undefined || tokens.some((token) => token.form === '?')) return () => false;
  return ({ id, deprel }) => id < comma || deprel === 'root' || deprel === 'parataxis';
}
