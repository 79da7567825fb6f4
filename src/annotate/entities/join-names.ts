import type { Token } from '../../types/document.js';
import type { Lexicon } from './lexicon.js';
import { asOneName, joined, joinedSpan, NAME_TAGS, nameRoot } from './name-joints.js';
import { normaliseName } from './normalise-name.js';
import { isCapitalised } from './word-shape.js';

/** Words in the longest listed name that is looked for. */
const LONGEST_LISTED = 4;

/** "Ban Ki" + "-" + "moon", "al" + "-" + "Haddad": written in one word, they are one name. */
export function joinHyphenated(
  tokens: readonly Token[],
  position: number,
  lexicon: Lexicon,
): readonly Token[] | undefined {
  const [left, hyphen, right] = tokens.slice(position, position + 3);
  if (left?.upos !== 'PROPN' || hyphen?.form !== '-' || right === undefined) return undefined;
  if (left.end !== hyphen.start || hyphen.end !== right.start) return undefined;
  const isPart = left.deprel === 'flat' || lexicon.nameParticles.has(left.form.toLowerCase());
  if (!isPart && !isTwice(left, right) && !hangsOn(left, right)) return undefined;
  if (right.upos !== 'PROPN' && right.upos !== 'NOUN' && right.upos !== 'X') return undefined;
  const first = nameRoot(tokens, left);
  if (first.id > left.id || nameRoot(tokens, right).id === first.id) return undefined;
  const whole = joined(tokens, first, nameRoot(tokens, right));
  return whole.map((token) => {
    if (token.id === hyphen.id) return { ...token, head: right.id, deprel: 'punct' };
    return token.id === right.id ? { ...token, ...NAME_TAGS } : token;
  });
}

/** "at Store" + "Frøen", "Surya" + "Prabaswara", "Harry Marshall" + "Ward": words side by side that no list knows, but that cannot be two things. */
export function joinTornName(
  tokens: readonly Token[],
  position: number,
  lexicon: Lexicon,
): readonly Token[] | undefined {
  const [left, right] = tokens.slice(position, position + 2);
  if (left?.upos !== 'PROPN' || right?.upos !== 'PROPN' || !mayEndPersonalName(right, lexicon))
    return undefined;
  if (lexicon.calendar.has(left.form.toLowerCase()) || lexicon.titles.has(left.form.toLowerCase()))
    return undefined;
  const first = nameRoot(tokens, left);
  if (first.id > left.id) return undefined;
  if (!isTwice(first, right) && !(right.head === left.id && right.deprel === 'appos')) return undefined;
  const isMarked = tokens.some(
    ({ head, deprel }) => head === right.id && /^(?:case|det|cc|punct)$/.test(deprel),
  );
  return isMarked ? undefined : joined(tokens, first, right);
}

/** "Kingston" + "upon" + "Hull", "Réalt" + "na" + "Mara": names of towns alone are joined by "upon". */
export function joinBetween(tokens: readonly Token[], position: number): readonly Token[] | undefined {
  const [left, between, right] = tokens.slice(position, position + 3);
  if (left?.upos !== 'PROPN' || !/^(?:upon|na|nam|nan)$/.test(between?.form ?? '') || right?.upos !== 'PROPN')
    return undefined;
  const first = nameRoot(tokens, left);
  if ((between?.form === 'upon' && first !== left) || right.head !== first.id) return undefined;
  const hung = { ...NAME_TAGS, head: first.id, deprel: 'flat' };
  return tokens.map((token) => (token === between || token === right ? { ...token, ...hung } : token));
}

/**
 * "the Competition" + "and" + "Markets Authority", "the federal Workplace Safety" + "and" + "Health Administration": two matters
 * of one body, which "the" stands before once.
 */
export function joinMatters(
  tokens: readonly Token[],
  position: number,
  lexicon: Lexicon,
): readonly Token[] | undefined {
  const matters = capitalisedFrom(tokens, position);
  const matter = matters.at(-1);
  const body = capitalisedFrom(tokens, position + matters.length + 1);
  const last = body.at(-1);
  if (!matter || !last || body.length < 2 || tokens[position + matters.length]?.form !== 'and')
    return undefined;
  const before = tokens[position - 1];
  const the = before?.upos === 'ADJ' && !isCapitalised(before.form) ? tokens[position - 2] : before;
  if (!/^the$/i.test(the?.form ?? '')) return undefined;
  const noun = matter.form.toLowerCase();
  const isBody = ({ form }: Token): boolean => lexicon.organisationWords.has(form.toLowerCase());
  // "the Treasury and Defence Ministry" are two, and so are "the Danube and Rhine Commission".
  const isMatter =
    !matters.some(isBody) &&
    [noun, matter.lemma.toLowerCase()].some((form) => lexicon.supersensesOf(form) !== undefined);
  if (!isBody(last) || !isMatter) return undefined;
  if (lexicon.countries.byName.has(noun) || lexicon.titles.has(noun)) return undefined;
  return asWhole(tokens, tokens[position]?.id ?? matter.id, last.id);
}

/** The capitalised words, three at most, that follow each other from a position on. */
function capitalisedFrom(tokens: readonly Token[], position: number): readonly Token[] {
  const words = tokens.slice(position, position + 3);
  const end = words.findIndex(({ form }) => !isCapitalised(form));
  return words.slice(0, end < 0 ? words.length : end);
}

/** "B." + "R. Lindgren": the initial that opens a sentence is no mark of a list. */
export function joinInitial(tokens: readonly Token[], position: number): readonly Token[] | undefined {
  const [initial, next] = tokens.slice(position, position + 2);
  if (!/^\p{Lu}\.$/u.test(initial?.form ?? '') || initial?.upos === 'PROPN' || !initial) return undefined;
  if (next?.upos !== 'PROPN' || nameRoot(tokens, next) !== next) return undefined;
  const last = tokens.findLast(({ head, deprel }) => head === next.id && deprel === 'flat') ?? next;
  return asWhole(tokens, initial.id, last.id);
}

/** The words from one `id` to another as one name, which takes the place of the one of them that hangs on others. */
function asWhole(tokens: readonly Token[], first: number, last: number): readonly Token[] | undefined {
  const isInside = (id: number): boolean => first <= id && id <= last;
  const whole = tokens.slice(first - 1, last);
  const role = whole.find(
    ({ head, deprel }) => !isInside(head) && /^(?:nsubj|i?obj|obl|nmod|root|appos|conj)/.test(deprel),
  );
  const isOne = whole.every(({ id, head, deprel }) => id === first || (head === first && deprel === 'flat'));
  return role === undefined || isOne ? undefined : asOneName(tokens, first, last, role);
}

/** Words that are written small in a name, unless it is the title of a work. */
const TITLE_PREPOSITION =
  /^(?:About|Above|Across|After|Against|Among|Around|Before|Behind|Below|Beneath|Between|Beyond|From|Into|Near|Over|Past|Through|To|Toward|Towards|Under|Upon|Without)$/;

/** "The Sea" + "Around" + "Us": a preposition in capitals inside a sentence ties the words of a title. */
export function joinTitle(tokens: readonly Token[], position: number): readonly Token[] | undefined {
  const [left, preposition, right] = tokens.slice(position, position + 3);
  if (left?.upos !== 'PROPN' || !isCapitalised(left.form) || !right || !isCapitalised(right.form))
    return undefined;
  if (preposition?.deprel !== 'case' || !TITLE_PREPOSITION.test(preposition.form)) return undefined;
  if (preposition.head !== right.id || isHeadline(tokens)) return undefined;
  const first = nameRoot(tokens, left);
  if (right.head !== first.id)
    return first.id <= left.id ? joinedSpan(tokens, first.id, right.id) : undefined;
  return tokens.map((token) => {
    if (token === preposition || token === right)
      return { ...token, ...NAME_TAGS, head: first.id, deprel: 'flat' };
    return token.head === right.id ? { ...token, head: first.id } : token;
  });
}

/** "Rescue After Quake Near Lima": all of it is in capitals, or it has no end. */
const isHeadline = (tokens: readonly Token[]): boolean =>
  !/^[.!?"”’]$/.test(tokens.at(-1)?.form ?? '') ||
  !tokens.some(({ form, upos }) => /^(?:VERB|AUX)$/.test(upos) && !isCapitalised(form));

/** Relations that a clause has once: two subjects side by side are one. */
const ONCE = /^(?:nsubj(?::pass)?|obj|obl|nmod:poss)$/;

const isTwice = (left: Token, right: Token): boolean =>
  left.head === right.head && left.deprel === right.deprel && ONCE.test(left.deprel);

const hangsOn = (left: Token, right: Token): boolean =>
  right.upos === 'PROPN' && right.head === left.id && /^(?:appos|nmod|conj|dep)/.test(right.deprel);

/** "Karin" + "Berg", "Omar Al" + "Haddad": a given name or a particle and what follows it. */
export function joinPersonalName(
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

/** "a Black Sea port", "Dar es Salaam": words of a listed name that the tree does not hold together. */
export function joinListedName(
  tokens: readonly Token[],
  position: number,
  lexicon: Lexicon,
): readonly Token[] | undefined {
  if (!mayGoOn(tokens, position, lexicon)) return undefined;
  for (let length = LONGEST_LISTED; length >= 2; length--) {
    const words = tokens.slice(position, position + length);
    if (words.length < length || !isCapitalised(words.at(-1)?.form ?? '')) continue;
    const key = normaliseName(words.map(({ form }) => form).join(' '));
    const lists = [
      lexicon.places,
      lexicon.organisations,
      lexicon.countries.byName,
      lexicon.countries.byCapital,
    ];
    if (lists.some((list) => list.has(key))) return gathered(tokens, position + 1, position + length);
  }
  return undefined;
}

/** "Ursula von der Leyen", whatever the tags of its particles. */
export function joinParticles(
  tokens: readonly Token[],
  position: number,
  lexicon: Lexicon,
): readonly Token[] | undefined {
  if (!lexicon.givenNames.has(tokens[position]?.form.toLowerCase() ?? '')) return undefined;
  let next = position + 1;
  while (lexicon.nameParticles.has(tokens[next]?.form ?? '')) next++;
  if (next === position + 1 || !isCapitalised(tokens[next]?.form ?? '')) return undefined;
  return joinedSpan(tokens, position + 1, next + 1);
}

/** Makes one phrase of a listed name: an adjective in front of it ("Black Sea") stays one, on the name's last word. */
function gathered(tokens: readonly Token[], first: number, last: number): readonly Token[] | undefined {
  const adjective = tokens[first - 1];
  if (adjective?.deprel !== 'amod') return joinedSpan(tokens, first, last);
  if (last > first + 1 || adjective.head === last || tokens[last - 1]?.head === first) return undefined;
  return tokens.map((token) => (token === adjective ? { ...token, head: last } : token));
}

/** How the first words of "The US troops" and "St. Thomas" hang on what follows: no part of a name. */
const BESIDE_NAME = new Set(['det', 'nmod:desc']);

/** Whether a word is capitalised and followed by one that is, or by a particle. */
function mayGoOn(tokens: readonly Token[], position: number, lexicon: Lexicon): boolean {
  const token = tokens[position];
  if (token === undefined || !isCapitalised(token.form) || BESIDE_NAME.has(token.deprel)) return false;
  const next = tokens[position + 1]?.form ?? '';
  return isCapitalised(next) || lexicon.nameParticles.has(next);
}
