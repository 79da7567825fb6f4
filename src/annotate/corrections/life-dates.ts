import type { Token } from '../../types/document.js';

/** What the brackets leave of doubt. */
const SURE = 0.75;
const YEAR = /^[12]\d{3}$/;
const LIVED = /^(?:b|d|born|died|c|r)\.?$/i;

/**
 * Sets right what stands in brackets behind a name: dates belong to who is named ("Oskar Lund (12 March 1870 – 5 June
 * 1941)"), a year is no object ("(b. 1950)"), and a death goes on from a birth ("(born 4 May 1861; died 3 July 1932)").
 */
export function correctLifeDates(tokens: readonly Token[]): readonly Token[] {
  const opening = tokens.find(({ form, id }) => form === '(' && tokens[id - 2]?.upos === 'PROPN');
  const closing = opening && tokens.find(({ form, id }) => form === ')' && id > opening.id);
  if (!opening || !closing) return tokens;
  const isInside = ({ id }: Token) => id > opening.id && id < closing.id;
  const first = tokens[opening.id];
  const places = placesOfLife(tokens, opening.id, closing.id);
  const relation = (token: Token): Token => {
    if (!isInside(token)) return token;
    const told = places.get(token.id);
    if (told) return { ...token, ...told, confidence: Math.max(SURE, token.confidence) };
    const head = tokens[token.head - 1];
    const confidence = Math.max(SURE, token.confidence);
    if (token === first && token.upos === 'NUM' && /^(?:nmod:unmarked|appos)$/.test(token.deprel))
      return { ...token, deprel: 'nmod:unmarked', confidence };
    if (token === first && token.deprel === 'acl' && LIVED.test(token.form)) return { ...token, confidence };
    if (!head || !isInside(head)) return token;
    if (token.deprel === 'obj' && YEAR.test(token.form) && LIVED.test(head.form))
      return { ...token, deprel: 'obl:unmarked', confidence };
    const goesOn = token.deprel === 'conj' && LIVED.test(token.form) && LIVED.test(head.form);
    return goesOn ? { ...token, confidence } : token;
  };
  const corrected = tokens.map(relation);
  return corrected.every((token, i) => token === tokens[i]) ? tokens : corrected;
}

type Arc = Pick<Token, 'head' | 'deprel'>;

/**
 * The arcs of "(born 4 May 1861, Bergen, Norway - died 3 July 1932, Lyon)" by token id: the birth tells of the name before
 * the bracket, the death goes on from it, and the name behind each date is where it was. Empty if the brackets hold
 * anything else.
 */
function placesOfLife(tokens: readonly Token[], opening: number, closing: number): ReadonlyMap<number, Arc> {
  const arcs = new Map<number, Arc>();
  const born = tokens[opening];
  if (!born || !/^(?:born|b\.)$/i.test(born.form) || born.upos !== 'VERB') return arcs;
  const died = tokens.find(
    ({ id, form, deprel }) =>
      id > born.id + 1 &&
      id < closing &&
      /^(?:died|d\.)$/i.test(form) &&
      deprel !== 'root' &&
      isBreak(tokens[id - 2]),
  );
  const bornEnd = died ? died.id - 1 : closing;
  const here = placeArcs(tokens, born.id, bornEnd);
  const there = died ? placeArcs(tokens, died.id, closing) : [];
  if (here.length + there.length === 0) return arcs;
  let name = tokens[opening - 2];
  while (name?.deprel === 'flat') name = tokens[name.head - 1];
  if (!name) return arcs;
  arcs.set(born.id, { head: name.id, deprel: 'acl' });
  if (died) arcs.set(died.id, { head: born.id, deprel: 'conj' });
  for (const [id, arc] of [...here, ...there]) arcs.set(id, arc);
  return arcs;
}

const isBreak = (token: Token | undefined): boolean => /^(?:[-–—;,]|--)$/.test(token?.form ?? '');

/** "4 May 1861, Bergen, Norway" behind a verb: its first name is where, and each name behind it tells more of the place. */
function placeArcs(tokens: readonly Token[], verb: number, end: number): readonly (readonly [number, Arc])[] {
  const year = tokens.find(({ id, form }) => id > verb && id <= verb + 4 && YEAR.test(form));
  if (!year || tokens[year.id]?.form !== ',') return [];
  const inside = tokens.slice(year.id + 1, end - 1);
  const isHead = ({ id, head }: Token) => head <= year.id + 1 || head >= end || head === id;
  const heads = inside.filter((token) => token.upos === 'PROPN' && isHead(token));
  const [place] = heads;
  if (!place || inside.some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return [];
  // "1861, Store-Holm, near Oslo": nothing stands between the date and the place but words of its name.
  const isOther = ({ id, head, deprel }: Token) => id < place.id && (head !== place.id || deprel === 'case');
  if (inside.some((token) => isOther(token) && token.upos !== 'PUNCT')) return [];
  const outer = heads.slice(1).map((more): readonly [number, Arc] => {
    const isNear = tokens.some(({ head, deprel }) => head === more.id && deprel === 'case');
    return [more.id, { head: place.id, deprel: isNear ? 'nmod' : 'appos' }];
  });
  const marks = inside
    .filter((token) => token.upos === 'PUNCT' && isHead(token))
    .map((mark): readonly [number, Arc] => [mark.id, { head: place.id, deprel: 'punct' }]);
  return [[place.id, { head: verb, deprel: 'obl:unmarked' }], ...outer, ...marks];
}
