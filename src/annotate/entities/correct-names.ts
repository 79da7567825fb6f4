import type { Token } from '../../types/document.js';
import type { Lexicon } from './lexicon.js';
import { normaliseName } from './normalise-name.js';
import { isCapitalised } from './word-shape.js';

/** Relations by which a name takes part in its clause, the strongest first: of two, a joined name keeps it. */
const ROLES = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'obl',
  'obl:agent',
  'nmod:poss',
  'nmod',
  'conj',
  'root',
  'appos',
];

/** Longer sentences are lists or tables and stay as they are; a correction's cost grows with the sentence. */
const LONGEST = 300;
/** Prepositions before a person's country. */
const NATIONALITY = new Set(['from', 'of']);

/** A correction finds one place to change from `position` on, and returns the changed tokens or undefined. */
type Correction = (
  tokens: readonly Token[],
  position: number,
  lexicon: Lexicon,
) => readonly Token[] | undefined;

/** In this order: a country is cut off a name before the name's own parts are joined. */
const CORRECTIONS: readonly Correction[] = [cutCountry, joinHyphenated, joinPersonalName, joinListedName];

/**
 * The tokens with names mended that parsers tear or run together, by the lists of names: "Bashar Al" + "Assad" and
 * "Karin" + "Berg" become one name (`flat` of its first word); "Jordan Nasser Judeh" behind "counterpart from" is
 * a country and a person; "Black" + "Sea" before a noun is one compound. Other tokens keep their arcs.
 */
export function correctNames(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  if (tokens.length > LONGEST) return tokens;
  let current = tokens;
  for (let position = 0; position < tokens.length - 1; position++) {
    if (tokens[position]?.upos !== 'PROPN' && tokens[position + 1]?.upos !== 'PROPN') continue;
    for (const correct of CORRECTIONS) current = correct(current, position, lexicon) ?? current;
  }
  return current;
}

/** "his counterpart from Jordan Nasser Judeh": the person is the head, the counterpart his title. */
function cutCountry(
  tokens: readonly Token[],
  position: number,
  lexicon: Lexicon,
): readonly Token[] | undefined {
  const [before, country, given] = tokens.slice(Math.max(0, position - 1), position + 2);
  if (country === undefined || given === undefined || before?.id !== position) return undefined;
  if (
    !NATIONALITY.has(before.form.toLowerCase()) ||
    !lexicon.countries.byName.has(normaliseName(country.form))
  ) {
    return undefined;
  }
  const last = lastProperNoun(tokens, position);
  if (last < given.id || !lexicon.givenNames.has(given.form.toLowerCase())) return undefined;
  const inName = (id: number) => id >= country.id && id <= last;
  const outer = tokens.slice(position, last).find(({ head }) => !inName(head));
  const title = tokens[(outer?.head ?? 0) - 1];
  if (title === undefined || title.id >= country.id || outer?.deprel !== 'nmod') return undefined;
  if (!lexicon.roleNouns.has(title.lemma.toLowerCase()) && !lexicon.titles.has(title.lemma.toLowerCase())) {
    return undefined;
  }
  return tokens.map((token) => {
    if (token.id === given.id) return { ...token, head: title.head, deprel: title.deprel };
    if (token.id === title.id) return { ...token, head: given.id, deprel: 'nmod:desc' };
    if (token.id === country.id) return { ...token, head: title.id, deprel: 'nmod' };
    if (token.id === before.id) return { ...token, head: country.id };
    if (inName(token.id)) return { ...token, head: given.id, deprel: 'flat' };
    const moves = token.head === title.id && (token.id > last || token.deprel === 'case');
    return moves || inName(token.head) ? { ...token, head: given.id } : token;
  });
}

/** `id` of the last of the proper nouns that follow each other from `position` on. */
function lastProperNoun(tokens: readonly Token[], position: number): number {
  let end = position;
  while (tokens[end]?.upos === 'PROPN') end++;
  return end;
}

/** "Ban Ki" + "-" + "moon", "al" + "-" + "Assad": written in one word, they are one name. */
function joinHyphenated(
  tokens: readonly Token[],
  position: number,
  lexicon: Lexicon,
): readonly Token[] | undefined {
  const [left, hyphen, right] = tokens.slice(position, position + 3);
  if (left?.upos !== 'PROPN' || hyphen?.form !== '-' || right === undefined) return undefined;
  if (left.end !== hyphen.start || hyphen.end !== right.start) return undefined;
  if (left.deprel !== 'flat' && !lexicon.nameParticles.has(left.form.toLowerCase())) return undefined;
  if (right.upos !== 'PROPN' && right.upos !== 'NOUN' && right.upos !== 'X') return undefined;
  const first = nameRoot(tokens, left);
  if (first.id > left.id || nameRoot(tokens, right).id === first.id) return undefined;
  const whole = joined(tokens, first, nameRoot(tokens, right));
  return whole.map((token) => {
    if (token.id === hyphen.id) return { ...token, head: right.id, deprel: 'punct' };
    return token.id === right.id ? { ...token, upos: 'PROPN', xpos: 'NNP' } : token;
  });
}

function joinPersonalName(
  tokens: readonly Token[],
  position: number,
  lexicon: Lexicon,
): readonly Token[] | undefined {
  const left = tokens[position];
  const right = tokens[position + 1];
  if (left?.upos !== 'PROPN' || right?.upos !== 'PROPN') return undefined;
  const first = nameRoot(tokens, left);
  const second = nameRoot(tokens, right);
  if (first.id === second.id || first.id > left.id || second.id < right.id) return undefined;
  if (second.head === first.id && second.deprel === 'nmod:desc') return undefined;
  if (!opensPersonalName(left, lexicon) || !mayEndPersonalName(right, lexicon)) return undefined;
  return joined(tokens, first, second);
}

/** The first word of the name that a token is a part of. */
function nameRoot(tokens: readonly Token[], token: Token): Token {
  let root = token;
  for (let steps = 0; steps < 8 && root.deprel === 'flat'; steps++) {
    const head = tokens[root.head - 1];
    if (head === undefined || head.upos !== 'PROPN') break;
    root = head;
  }
  return root;
}

function opensPersonalName(token: Token, lexicon: Lexicon): boolean {
  const word = token.form.toLowerCase();
  if (lexicon.nameParticles.has(word)) return true;
  if (!lexicon.givenNames.has(word) || lexicon.calendar.has(word) || lexicon.titles.has(word)) return false;
  return !lexicon.places.has(word) && !lexicon.countries.byName.has(word);
}

function mayEndPersonalName(token: Token, lexicon: Lexicon): boolean {
  const word = token.form.toLowerCase();
  const lists = [lexicon.calendar, lexicon.organisationWords, lexicon.geographicWords, lexicon.titles];
  if (lists.some((list) => list.has(word))) return false;
  return !lexicon.countries.byName.has(normaliseName(token.form)) && isCapitalised(token.form);
}

/** Hangs `second` and what hangs on it on `first`, which takes the stronger role of the two. */
function joined(tokens: readonly Token[], first: Token, second: Token): readonly Token[] {
  const takes = isBelow(tokens, first, second) || rank(second) < rank(first);
  const from = second.head === first.id || !takes ? first : second;
  return tokens.map((token) => {
    if (token.id === first.id) {
      return { ...token, head: from.head, deprel: from.deprel, confidence: from.confidence };
    }
    if (token.id === second.id) return { ...token, head: first.id, deprel: 'flat' };
    return token.head === second.id ? { ...token, head: first.id } : token;
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

/** "the Black Sea resort": both words hang on "resort", but together they are a listed name. */
function joinListedName(
  tokens: readonly Token[],
  position: number,
  lexicon: Lexicon,
): readonly Token[] | undefined {
  const left = tokens[position];
  const right = tokens[position + 1];
  if (left === undefined || right === undefined || left.head !== right.head) return undefined;
  if (right.deprel !== 'compound' || (left.deprel !== 'amod' && left.deprel !== 'compound')) return undefined;
  if (!isCapitalised(left.form) || !isCapitalised(right.form)) return undefined;
  const key = normaliseName(`${left.form} ${right.form}`);
  if (!lexicon.places.has(key) && !lexicon.organisations.has(key) && !lexicon.countries.byName.has(key)) {
    return undefined;
  }
  return tokens.map((token) => (token.id === left.id ? { ...token, head: right.id } : token));
}
