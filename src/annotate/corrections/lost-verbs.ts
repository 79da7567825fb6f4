import type { Token } from '../../types/document.js';

/**
 * Makes a sentence of a noun phrase that holds one: in "Karin Berg, a member who represents Lundby, accused the mayor"
 * the parser may take "accused" for a participle, as in a headline. But it has an object, stands behind a comma, and the
 * sentence ends with a full stop.
 */
export function correctLostVerbs(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.find((token) => token.head === 0);
  if (!root || (root.upos !== 'PROPN' && root.upos !== 'NOUN') || tokens.at(-1)?.form !== '.') return tokens;
  const below = (id: number) => tokens.filter(({ head }) => head === id);
  if (below(root.id).some(({ deprel }) => /^(?:cop|nsubj|csubj|expl|case|mark)/.test(deprel))) return tokens;
  const verb =
    below(root.id).find((token) => isLostVerb(token, root, tokens)) ?? verbBehindRelative(root, tokens);
  if (!verb) return tokens;
  const relative = verb.deprel === 'conj' ? verb.head : 0;
  const isBare = ({ id, xpos }: Token) =>
    xpos === 'VBN' && !below(id).some(({ deprel }) => deprel.startsWith('aux'));
  return tokens.map((token) => {
    if (token === verb)
      return { ...token, head: 0, deprel: 'root', ...(isBare(token) ? { xpos: 'VBD' } : {}) };
    if (token === root) return { ...token, head: verb.id, deprel: 'nsubj' };
    const behind =
      token.id > verb.id && (token.head === root.id || (token.head === relative && token.deprel === 'conj'));
    return behind ? { ...token, head: verb.id } : token;
  });
}

/** "Karin Berg, whose party holds nine seats, ruled out …": no "and" joins what stands behind the comma to "holds". */
function verbBehindRelative(root: Token, tokens: readonly Token[]): Token | undefined {
  const relative = tokens.find(({ head, deprel }) => head === root.id && deprel === 'acl:relcl');
  return tokens.find((token) => {
    if (!relative || token.head !== relative.id || token.deprel !== 'conj' || token.upos !== 'VERB')
      return false;
    const below = tokens.filter(({ head }) => head === token.id);
    const own = below
      .filter(({ deprel, upos }) => deprel.startsWith('aux') || upos === 'ADV')
      .map(({ id }) => id);
    const first = Math.min(token.id, ...own.filter((id) => id < token.id));
    const alone = below.every(({ deprel }) => !/^(?:cc|nsubj|csubj|expl|mark)/.test(deprel));
    return alone && tokens[first - 2]?.form === ',' && /^VB[DNZP]$/.test(token.xpos);
  });
}

function isLostVerb(token: Token, root: Token, tokens: readonly Token[]): boolean {
  if (token.upos !== 'VERB' || token.id < root.id) return false;
  const below = tokens.filter(({ head }) => head === token.id).map(({ deprel }) => deprel);
  if (below.some((relation) => /^(?:nsubj|csubj|expl|mark|obl:agent)/.test(relation))) return false;
  const first = Math.min(
    token.id,
    ...tokens.filter(({ head, upos }) => head === token.id && upos !== 'PUNCT').map(({ id }) => id),
  );
  const setOff = /^[,–—-]$/.test(tokens[first - 2]?.form ?? '');
  if (token.deprel === 'parataxis') return setOff && /^VB[DZP]$/.test(token.xpos);
  const complete = below.includes('obj') || below.includes('ccomp') || below.includes('xcomp');
  return (
    token.deprel === 'acl' && setOff && /^VB[ND]$/.test(token.xpos) && complete && !below.includes('aux:pass')
  );
}
