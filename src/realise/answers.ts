import type { Asked } from './clause-question.js';
import { type Drop, drop } from './drop-reasons.js';
import { isIn } from './lexicon.js';
import type { Located, Place } from './locate.js';
import { nameBeside, nounPhrase, withPunctuation } from './noun-phrase.js';
import { textOf, wordsOf } from './phrase.js';
import { chainOf, mentionOf, type Scene } from './scene.js';
import { spellings } from './spellings.js';
import { supportOf } from './support.js';
import { vaguenessOf } from './vagueness.js';

/** The right answer to a question. */
export interface Answer {
  readonly text: string;
  /** Every spelling that counts as right, `text` first. */
  readonly accept: readonly string[];
  readonly span: { readonly start: number; readonly end: number };
  /** The single filler it names; undefined for several, or for a clause. */
  readonly place?: Place;
  /** True for a bare number taken out of a counted phrase. */
  readonly counted: boolean;
}

const longestAnswer = 12;

/** The shortest good wording of what fills a role. */
export function answerOf(located: Located, places: readonly Place[], asked?: Asked): Answer | Drop {
  const { scene } = located;
  const [first] = places;
  if (!first) return drop('role-unfilled');
  if (asked?.answerIds) return countAnswer(scene, first, asked.answerIds);
  if (vagueAnswer(located, places, asked)) return drop('vague-answer');
  const preposition = keptPreposition(located, first);
  const texts = places.map((place) => shortText(scene, place));
  const text = `${preposition}${listing(texts)}`;
  if (text.split(/\s+/).length > longestAnswer) return drop('answer-too-long');
  const start = Math.min(...places.map((place) => place.filler.start));
  const end = Math.max(...places.map((place) => place.filler.end));
  const written = scene.document.article.text.slice(start, end).replace(/\s+/g, ' ');
  const [only] = places.length === 1 ? places : [];
  const variants = [
    text,
    listing(texts),
    written,
    ...(only ? namesOf(scene, only) : shortListings(scene, places)),
  ];
  return {
    text,
    accept: spellings(variants, located.scene.tree.preposition(first.head.id)),
    span: { start, end },
    counted: false,
    ...(only && only.head.upos !== 'VERB' ? { place: only } : {}),
  };
}

function countAnswer(scene: Scene, place: Place, ids: readonly number[]): Answer | Drop {
  const text = textOf(wordsOf(scene, ids, new Set()));
  const first = scene.tree.token(ids[0] ?? place.head.id);
  const last = scene.tree.token(ids[ids.length - 1] ?? place.head.id);
  const counted = /\d|[a-z]/i.test(text);
  if (!counted) return drop('odd-structure');
  return {
    text,
    accept: spellings([text, place.filler.text.replace(/\s+/g, ' ')], ''),
    span: { start: first.start, end: last.end },
    place,
    counted: true,
  };
}

/** "A", "A and B", "A, B and C". */
export function listing(texts: readonly string[]): string {
  if (texts.length < 2) return texts[0] ?? '';
  return `${texts.slice(0, -1).join(', ')} and ${texts[texts.length - 1]}`;
}

/** A person's full name, or the phrase as it stands without asides. */
export function shortText(scene: Scene, place: Place): string {
  const named = nameFor(scene, place);
  if (named) return shortText(scene, named);
  return personName(scene, place) ?? textOf(wordsOf(scene, idsOf(scene, place), new Set()));
}

/** Ids of a filler's own phrase. */
export function idsOf(scene: Scene, place: Place): readonly number[] {
  const own = new Set(place.tokens.map((token) => token.id));
  if (place.head.upos === 'VERB' || place.filler.entity === 'Time') return [...own];
  const kept = nounPhrase(scene.tree, place.head.id).filter((id) => own.has(id));
  const heads = place.tokens.filter((token) => !own.has(token.head) && token.upos !== 'PUNCT');
  if (heads.length > 1) return [...own];
  return kept.length > 0 ? withPunctuation(scene.tree, new Set(kept)) : [...own];
}

/** The name that a description stands beside: "Anton Berisha, a stevedore" and "the stevedore, Anton Berisha". */
function nameFor(scene: Scene, place: Place): Place | undefined {
  const { tree } = scene;
  const { head } = place;
  if (head.upos !== 'NOUN') return undefined;
  const above = head.deprel === 'appos' && head.head > 0 ? tree.token(head.head) : undefined;
  const name = above?.upos === 'PROPN' ? above : nameBeside(tree, head);
  if (!name) return undefined;
  const mention = mentionOf(scene, name.id);
  if (mention && mention.type !== place.filler.entity) return undefined;
  const tokens = nounPhrase(tree, name.id).map((id) => tree.token(id));
  return { filler: place.filler, tokens, head: name };
}

/** Full name of a person, without title. */
export function personName(scene: Scene, place: Place): string | undefined {
  if (place.filler.entity !== 'Person') return undefined;
  const named = nameFor(scene, place);
  if (named) return personName(scene, named);
  const mention = mentionOf(scene, place.head.id);
  const chain = mention ? chainOf(scene, mention) : undefined;
  if (chain && /^\p{Lu}/u.test(chain.name)) return chain.name;
  if (mention && !mention.name) return undefined;
  const names = place.tokens.filter((token) => token.upos === 'PROPN' && isNameWord(place, token));
  const last = names[names.length - 1];
  const first = names[0];
  if (!first || !last || names.length !== last.id - first.id + 1) return undefined;
  return scene.document.article.text.slice(first.start, last.end).replace(/\s+/g, ' ');
}

function isNameWord(
  place: Place,
  token: { id: number; deprel: string; head: number; form: string },
): boolean {
  if (isIn('honorific', token.form)) return false;
  return token.id === place.head.id || (token.deprel === 'flat' && token.head === place.head.id);
}

/** Other right names of one filler: surname, with title, as written. */
function namesOf(scene: Scene, place: Place): readonly string[] {
  const name = personName(scene, place);
  if (!name) return [];
  const words = name.split(' ');
  return [name, ...(words.length > 1 ? [surname(words)] : [])];
}

const surname = (words: readonly string[]): string => {
  const particle = words.findIndex((word, i) => i > 0 && isIn('nameParticle', word));
  return (particle > 0 ? words.slice(particle) : words.slice(-1)).join(' ');
};

function shortListings(scene: Scene, places: readonly Place[]): readonly string[] {
  const names = places.map((place) => {
    const name = personName(scene, place);
    return name ? surname(name.split(' ')) : shortText(scene, place);
  });
  return [listing(names)];
}

function vagueAnswer(located: Located, places: readonly Place[], asked: Asked | undefined): boolean {
  const { scene } = located;
  const ids = places.flatMap((place) => [...idsOf(scene, place)]);
  const [place] = places;
  if (place?.filler.entity === 'Time') return vaguenessOf(scene, ids) === 'vague-phrase';
  if (place && place.head.upos === 'PRON') return true;
  const { subject } = asked ? supportOf(located, asked.clause) : {};
  if (!places.every((one) => nameFor(scene, one)) && vaguenessOf(scene, ids, subject ? { subject } : {}))
    return true;
  return places.length === 1 && place !== undefined && !nameFor(scene, place) && isAnybody(scene, place);
}

/** "a man", "an official". */
function isAnybody(scene: Scene, place: Place): boolean {
  if (place.head.upos !== 'NOUN' || place.filler.entity !== 'Person') return false;
  const children = scene.tree.children(place.head.id);
  const some = children.some((child) => /^(?:an?|some)$/i.test(child.form));
  return some && !children.some((child) => /^(?:amod|nmod|compound|acl)/.test(child.deprel));
}

/** "after the 2011 coup" and "because of the storm" keep their prepositions, "on September 30" does not. */
function keptPreposition(located: Located, place: Place): string {
  const preposition = located.scene.tree.preposition(place.head.id);
  const written = place.filler.text.toLowerCase().startsWith(`${preposition} `);
  const reason = /^(?:because of|due to|owing to|thanks to)$/.test(preposition);
  const around = place.filler.entity === 'Time' && ['after', 'before', 'during'].includes(preposition);
  return (reason || around) && !written ? `${preposition} ` : '';
}
