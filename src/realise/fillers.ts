import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import type { TimeExpression } from '../types/time.js';
import { isPeople } from './actors.js';
import { besideOwner } from './beside-owner.js';
import { clauseIds } from './clause-answer.js';
import { isIn } from './lexicon.js';
import type { Place } from './locate.js';
import { nameBeside, nameSaidToBe, nounPhrase } from './noun-phrase.js';
import { textOf, wordsOf } from './phrase.js';
import { quotedSpans, withPunctuation } from './punctuation.js';
import { chainOf, mentionOf, type Scene } from './scene.js';
import { shortNames, surname } from './short-names.js';
import { type Support, vaguenessOf } from './vagueness.js';

/** "A", "A and B", "A, B and C". */
export function listing(texts: readonly string[]): string {
  if (texts.length < 2) return texts[0] ?? '';
  return `${texts.slice(0, -1).join(', ')} and ${texts[texts.length - 1]}`;
}

/** What stands beside a filler's phrase in its question. */
export interface Beside {
  /** Words of the clause that is asked about: they are no part of the answer. */
  readonly apart?: ReadonlySet<number>;
  /** Chains that the question names. */
  readonly given?: ReadonlySet<number>;
  /** What the question has for the phrase to lean on. */
  readonly support?: Support;
}

/** A person's full name, or the phrase as it stands without asides. */
export function shortText(scene: Scene, place: Place, beside: Beside = {}): string {
  const named = nameFor(scene, place);
  if (named) return shortText(scene, named, beside);
  const name = personName(scene, place);
  if (name) return name;
  const ids = idsOf(scene, place, beside);
  return toldInFull(scene, place, ids) ?? textOf(wordsOf(scene, ids, new Set(beside.given)));
}

/** "the deal to reopen the border" for an answer that is but "the deal": which one, the title alone would tell. */
function toldInFull({ introductions, sentence, tree }: Scene, { head }: Place, ids: readonly number[]) {
  const introduction = introductions.get(head.id);
  if (!introduction?.titled || introduction.sentence === sentence) return undefined;
  const isBare = ids.every((id) => id === head.id || tree.token(id).deprel === 'det');
  return isBare ? introduction.text : undefined;
}

/** "was a physicist and chemist": both are what she was. */
function sharesCopula(tree: Tree, head: Token, child: Token): boolean {
  const said = tree.childrenBy(head.id, 'cop').length > 0;
  const plain = tree.childrenBy(child.id, 'cop', 'nsubj', 'aux').length === 0;
  return said && plain && child.deprel === 'conj' && child.upos === head.upos;
}

const longestPhrase = 12;
/** What something is may take a clause: "a proposal for a new law or for a change to an old one". */
const longestDefinition = 18;

/** Words that a quotation may go on for behind a phrase that it opens with. */
const QUOTED_REST = 3;

/** "a museum with the lights off", "fair and realistic" in quotation marks: what somebody said goes on to its end. */
function quotedIds(
  { sentence: { tokens }, tree }: Scene,
  { head, tokens: own }: Place,
): readonly number[] | undefined {
  const words = own.filter(({ upos }) => upos !== 'PUNCT');
  // "described it as “fair and realistic”"
  const opening = head.upos === 'ADJ' ? words.find(({ upos }) => upos !== 'ADP') : own[0];
  const [first, last] = [opening?.id ?? 0, words.at(-1)?.id ?? 0];
  const [open, close] = quotedSpans(tokens).find(([open]) => open === first - 1) ?? [0, 0];
  const isEnded = close - last < 2 && head.upos !== 'ADJ';
  if (open === 0 || isEnded || close - last > QUOTED_REST + 1) return undefined;
  const below = new Set(tree.subtree(head.id).map(({ id }) => id));
  const inside = tokens.slice(open, close - 1);
  const end = inside.findLastIndex(({ upos }) => upos !== 'PUNCT') + 1;
  const ids = inside.slice(0, end).map(({ id }) => id);
  const goesOn = ids.at(-1) !== last || head.upos === 'ADJ';
  return goesOn && ids.every((id) => below.has(id)) ? ids : undefined;
}

/**
 * Ids of a filler's phrase with what restricts it ("a policy of turning boats away"), or of its own words where that is
 * long or unclear.
 */
export function idsOf(scene: Scene, place: Place, { apart, support }: Beside = {}): readonly number[] {
  const { tree } = scene;
  const own = new Set(place.tokens.map((token) => token.id));
  if (place.filler.entity === 'Time') return wholeTime(scene, [...own]);
  const quoted = quotedIds(scene, place);
  if (quoted) return quoted;
  if (place.head.upos === 'VERB' || place.head.deprel === 'advcl')
    return clauseIds(scene, place.head, own, support);
  if (place.tokens.filter((token) => !own.has(token.head) && token.upos !== 'PUNCT').length > 1)
    return [...own];
  const clausal = tree
    .childrenBy(place.head.id, 'conj', 'cc', 'cc:preconj', 'nsubj', 'cop')
    .filter((child) => !sharesCopula(tree, place.head, child));
  const owning = tree.childrenBy(place.head.id, 'case').filter((mark) => mark.xpos === 'POS');
  const broken = tree.childrenBy(place.head.id, 'acl:relcl').filter((clause) => isBroken(tree, clause));
  // "an officer [in 1922]" is what somebody was, whenever that was.
  const dated = isPeople(place.filler.entity)
    ? tree.childrenBy(place.head.id, 'nmod').filter(({ id }) => mentionOf(scene, id)?.type === 'Time')
    : [];
  const without = new Set([
    ...(apart ?? []),
    ...[...clausal, ...owning, ...broken, ...dated].map((child) => child.id),
  ]);
  const literal = place.literal ? { literal: true } : {};
  const whole = nounPhrase(tree, place.head.id, { without, ...literal });
  const first = openingOf(tree, place.head, Math.min(...own));
  if (place.head.upos === 'NOUN' || isNamedThing(place)) {
    const bare = new Set([...without, ...clausesOf(tree, place.head)]);
    const short = nounPhrase(tree, place.head.id, { without: bare, ...literal });
    const isThing = place.literal && !isPeople(place.filler.entity);
    const longest = isThing ? longestDefinition : longestPhrase;
    const fitting = [whole, short].find(
      (ids) => ids.length <= longest && ids.every((id) => id >= first) && !vaguenessOf(scene, ids, support),
    );
    if (fitting) return fitting;
  }
  const kept = whole.filter((id) => own.has(id));
  return kept.length > 0 ? withPunctuation(tree, new Set(kept)) : [...own];
}

/** The article before the quotation marks that open a phrase: `the "total absence" of rules`. */
function openingOf(tree: Tree, head: Token, first: number): number {
  const quote = first > 2 ? tree.token(first - 1) : undefined;
  if (!quote || !/^["“]$/.test(quote.form)) return first;
  const before = tree.token(quote.id - 1);
  return before.deprel === 'det' && before.head === head.id ? before.id : first;
}

/** A relative clause and the clauses behind it: "songs [that he wrote] [admired in Oslo]". */
function clausesOf(tree: Tree, head: Token): readonly number[] {
  const [relative] = tree.childrenBy(head.id, 'acl:relcl');
  return tree
    .childrenBy(head.id, 'acl:relcl', 'acl')
    .filter(({ id }) => relative !== undefined && id >= relative.id)
    .map(({ id }) => id);
}

/** "a merchant who, having been ruined, …": the parser may take the insert for the clause. */
function isBroken(tree: Tree, clause: Token): boolean {
  if (clause.deprel !== 'acl:relcl') return false;
  const finite = [...tree.childrenBy(clause.id, 'aux', 'aux:pass', 'cop'), clause];
  return !finite.some(({ xpos }) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos));
}

/** "the Nobel Prize in Physics": a thing's name goes on behind its head, where a place or a body has done with it. */
const isNamedThing = ({ head, filler }: Place): boolean =>
  head.upos === 'PROPN' && (filler.entity === 'Abstract' || filler.entity === 'Object');

/** The expression of time that begins as the words do: "9:47 pm" for "9:47", "Friday, 5 December" for "Friday". */
function wholeTime({ times, sentence }: Scene, ids: readonly number[]): readonly number[] {
  const [first = 0] = ids;
  // "Friday, 5 December" of a year that nobody tells
  const isDay = ({ value, first, last }: TimeExpression) =>
    value.kind === 'unknown' &&
    isIn('weekday', sentence.tokens[first - 1]?.form ?? '') &&
    sentence.tokens.slice(first, last).some(({ form }) => isIn('month', form));
  const time = times.find(
    (one) => (isMoment(one) || isDay(one)) && one.first === first && one.last > (ids.at(-1) ?? 0),
  );
  const half = sentence.tokens[ids.at(-1) ?? 0];
  if (!time && half && /^[ap]\.?m\.?$/i.test(half.form)) return [...ids, half.id];
  return time ? Array.from({ length: time.last - first + 1 }, (_, i) => first + i) : ids;
}

const isMoment = ({ value }: TimeExpression): boolean => value.kind === 'clock' || value.kind === 'date';

/** The name that a description stands beside: "Anton Berisha, a stevedore" and "the stevedore, Anton Berisha". */
export function nameFor(scene: Scene, place: Place): Place | undefined {
  const { tree } = scene;
  const { head } = place;
  if (head.upos !== 'NOUN' || place.literal) return undefined;
  const above = head.deprel === 'appos' && head.head > 0 ? tree.token(head.head) : undefined;
  const name = above?.upos === 'PROPN' ? above : (nameBeside(tree, head) ?? nameSaidToBe(tree, head));
  if (!name) return undefined;
  const mention = mentionOf(scene, name.id);
  const isBody = place.filler.entity === 'Group' && mention?.type === 'Organization' && mention.name;
  if (isPeople(place.filler.entity) && mention?.type !== 'Person' && !isBody) return undefined;
  const tokens = nounPhrase(tree, name.id).map((id) => tree.token(id));
  const filler =
    mention?.type === 'Person' || (isBody && mention)
      ? { ...place.filler, entity: mention.type }
      : place.filler;
  return { filler, tokens, head: name };
}

/** Full name of a person, without title. */
export function personName(scene: Scene, place: Place): string | undefined {
  if (place.filler.entity !== 'Person' || place.literal || place.head.deprel === 'nmod:desc')
    return undefined;
  const antecedent = scene.antecedents.get(place.head.id);
  if (antecedent) return antecedent.unnamed ? undefined : antecedent.name;
  const named = nameFor(scene, place);
  if (named) return personName(scene, named);
  const mention = mentionOf(scene, place.head.id);
  const chain = mention ? chainOf(scene, mention) : undefined;
  if (chain && /^\p{Lu}/u.test(chain.name)) return `${rulersTitle(scene, place, chain.name)}${chain.name}`;
  if (mention && !mention.name) return undefined;
  const names = place.tokens.filter((token) => token.upos === 'PROPN' && isNameWord(place, token));
  const last = names[names.length - 1];
  const first = names[0];
  if (!first || !last || names.length !== last.id - first.id + 1) return undefined;
  // "chargé d'affaires"
  if (names.every(({ form }) => !/\p{Lu}/u.test(form))) return undefined;
  return scene.document.article.text.slice(first.start, last.end).replace(/\s+/g, ' ');
}

/** "Pope " of "Pope Anselm", who is known by no other name; nothing for others. */
function rulersTitle({ tree }: Scene, { head }: Place, name: string): string {
  if (name.includes(' ')) return '';
  const title = tree
    .childrenBy(head.id, 'nmod:desc', 'compound')
    .find(({ id, form }) => id === head.id - 1 && /^\p{Lu}/u.test(form) && isIn('rulersTitle', form));
  return title ? `${title.form} ` : '';
}

function isNameWord(
  place: Place,
  token: { id: number; deprel: string; head: number; form: string },
): boolean {
  if (isIn('honorific', token.form)) return false;
  return token.id === place.head.id || (token.deprel === 'flat' && token.head === place.head.id);
}

/** Other right names of one filler: surname, with title, as written. */
export function namesOf(scene: Scene, place: Place): readonly string[] {
  const meant = scene.antecedents.get(place.head.id);
  // "Inga Holm and Otto Berg"
  if (meant?.unnamed && meant.person) return [meant.name, surnamesOf(meant.name)];
  const name = personName(scene, place);
  if (!name) return [];
  return [name, ...shortNames(scene, place, name)];
}

const surnamesOf = (names: string): string =>
  listing(names.split(' and ').map((name) => surname(name.split(' '))));

export function shortListings(scene: Scene, places: readonly Place[]): readonly string[] {
  const names = places.map((place, i) => {
    const name = personName(scene, place);
    return name ? surname(name.split(' ')) : shortText(scene, place, besideOwner(scene, places, i, {}));
  });
  return [listing(names)];
}
