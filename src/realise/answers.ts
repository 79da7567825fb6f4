import type { Span } from '../types/article.js';
import type { Token } from '../types/document.js';
import { besideOwner } from './beside-owner.js';
import { countryNames } from './countries.js';
import { isListCut } from './cut-list.js';
import { type Drop, drop, isDrop } from './drop-reasons.js';
import { factDate } from './fact-date.js';
import { type Beside, idsOf, listing, nameFor, namesOf, shortListings, shortText } from './fillers.js';
import { asksSubject } from './gap.js';
import { keptPreposition } from './kept-preposition.js';
import { labelsOf } from './kind-nouns.js';
import { isIn } from './lexicon.js';
import type { Located, Place } from './locate.js';
import { nounPhrase } from './noun-phrase.js';
import { textOf, wordsOf } from './phrase.js';
import { askedDate, isCutTime, resolvedPart, resolvedTime } from './resolved-time.js';
import { mentionOf, type Scene } from './scene.js';
import { isSoundVariant } from './sound-variants.js';
import { spellings } from './spellings.js';
import { type AskedPart, headsOf, isVagueAnswer, leaningOf } from './vague-answer.js';

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

const longestAnswer = 14;
const longestDefinition = 18;

/** The shortest good wording of what fills a role. */
export function answerOf(located: Located, places: readonly Place[], asked?: AskedPart): Answer | Drop {
  const { scene } = located;
  const [first] = places;
  if (!first) return drop('role-unfilled');
  if (asked?.answerIds) return countAnswer(scene, first, asked.answerIds);
  if (isVagueAnswer(located, places, asked)) return drop('vague-answer');
  if (first.filler.entity === 'Time' && isEachOfSome(scene, first)) return drop('incomplete-answer');
  if (first.filler.entity === 'Time' && isCutTime(scene, idsOf(scene, first))) return drop('deictic-time');
  if (
    places.some(({ tokens }) =>
      isListCut(
        scene.tree,
        located.trigger,
        tokens.map(({ id }) => id),
      ),
    )
  )
    return drop('incomplete-answer');
  const asksPlace = wordBefore(scene, first, asked) !== '';
  const preposition = keptPreposition(scene, first, asksPlace, asked?.question ?? '');
  const apart = new Set([
    ...(asked?.clause?.chain.map((link) => link.word.id) ?? toldBeside(located, places)),
    ...places.flatMap((place) => labelIds(scene, place)),
  ]);
  const leans = asked?.clause && asked.gap && !asksSubject(asked.gap);
  const named = chainsNamedIn(scene, asked?.question ?? '');
  const given = leans && asked.clause ? chainsLeantOn(scene, asked.clause.subject, named) : named;
  const support = { ...leaningOf(located, asked), heads: headsOf(places) };
  const beside = { apart, given, support };
  const texts = places.map((place, i) =>
    withoutTo(asked, place, shortText(scene, place, besideOwner(scene, places, i, beside))),
  );
  const plain = `${preposition}${asWritten(scene, places, apart) ?? dateOf(first, listing(texts))}`;
  const counted = resolvedAnswer(located, first);
  if (isDrop(counted)) return counted;
  const dated = datedAnswer(located, first);
  const whole = counted ?? dated ?? withQuotesClosed(isBareClause(scene, first) ? `that ${plain}` : plain);
  const text = /^(?:Time|Number|Money|Percent)$/.test(first.filler.entity ?? '') ? withoutOnly(whole) : whole;
  const longest = first.literal ? longestDefinition : longestAnswer;
  if (text.split(/\s+/).length > longest) return drop('answer-too-long');
  const { start, end } = spanOf(scene, places, beside);
  const written = scene.document.article.text.slice(start, end).replace(/\s+/g, ' ');
  const [only] = places.length === 1 ? places : [];
  const variants = [
    text,
    listing(texts),
    written,
    // "on Wednesday" is as right as "on 6 March".
    ...(dated && preposition === '' ? [`${scene.tree.preposition(first.head.id)} ${written}`.trim()] : []),
    ...places.slice(0, places.length === 1 ? 1 : 0).map((place) => wholeFiller(scene, place)),
  ];
  const names = only ? namesOf(scene, only) : shortListings(scene, places);
  const sound = variants.filter((variant) => !isIn('personal', variant) && isSoundVariant(variant, text));
  const bare = /^(?:in|on|at|as|inside|under) $/.test(preposition) ? [text.slice(preposition.length)] : [];
  const told = counted ? [counted] : [...sound, ...bare, ...names, ...fuller(located, places, text)];
  const before = wordBefore(scene, first, asked);
  // "shortly after noon" has its preposition.
  const isTold = preposition !== `${before} ` && preposition.endsWith(` ${before} `);
  return {
    text,
    accept: spellings(told, isTold ? '' : before),
    span: { start, end },
    counted: false,
    ...(only && only.head.upos !== 'VERB' ? { place: only } : {}),
  };
}

/** "each day [that parliament sits]" */
const isEachOfSome = ({ tree }: Scene, { head }: Place): boolean =>
  tree.childrenBy(head.id, 'det').some(({ form }) => /^(?:each|every|any)$/i.test(form)) &&
  tree.childrenBy(head.id, 'acl:relcl').length > 0;

/** "in" of "Where …?": only what the question word stands for may be told with its preposition. */
function wordBefore({ tree }: Scene, place: Place, asked: AskedPart | undefined): string {
  if (!isOblique(place) || place.literal) return '';
  const told = asked?.gap
    ? /^(?:oblique|inner|agent)$/.test(asked.gap.where)
    : place.filler.entity === 'Time' || place.filler.entity === 'Place';
  return told ? tree.preposition(place.head.id) : '';
}

/** "June 2025" for "June", and a country's other names. */
function fuller(located: Located, [place, ...more]: readonly Place[], text: string): readonly string[] {
  if (!place || more.length > 0) return [];
  if (place.filler.entity !== 'Time') return countryNames(text);
  const date = /\b\d{4}\b/.test(text) ? undefined : factDate(located, place);
  return date ? [date.when] : [];
}

/** The filler as written; nothing where it ends inside a word ("the crew of the Mont-Blanc"). */
const wholeFiller = ({ document }: Scene, { filler }: Place): string =>
  /^-?[\p{L}\d]/u.test(document.article.text.slice(filler.end, filler.end + 2))
    ? ''
    : filler.text.replace(/\s+/g, ' ');

/** "the daily newspaper" of "the daily newspaper Utro": a body's name is answer enough. */
function labelIds({ tree }: Scene, { head, filler }: Place): readonly number[] {
  const [label] = filler.entity === 'Organization' && head.upos === 'PROPN' ? labelsOf(tree, head) : [];
  if (label === undefined) return [];
  return [label, ...tree.childrenBy(head.id, 'det', 'amod').filter(({ id }) => id < label.id)].map(
    ({ id }) => id,
  );
}

/** "September 2015" for "last month"; drops where date and fact do not agree. */
function resolvedAnswer({ fact, scene }: Located, { tokens }: Place): string | Drop | undefined {
  const ids = tokens.map(({ id }) => id);
  if (!askedDate(scene, tokens)) return undefined;
  const date = resolvedTime(scene, fact, ids);
  return date ? date.replace(/^(?:on \p{L}+, |on |in )/u, '') : drop('deictic-time');
}

/** "23 October 2015" for "Friday", "June 2025" for "June": the date that is meant, where it is sure. */
function datedAnswer({ fact, scene }: Located, { filler, tokens }: Place): string | undefined {
  if (filler.entity !== 'Time' || /\b(?:1\d|20)\d\d\b/.test(filler.text)) return undefined;
  const ids = tokens.map(({ id }) => id);
  const date = resolvedTime(scene, fact, ids) ?? resolvedPart(scene, fact, ids);
  return date?.replace(/^(?:on \p{L}+, |on |in )/u, '');
}

/** "denied [that] civilians had been hit": what is said or wanted, told by itself, needs its "that". */
function isBareClause({ tree }: Scene, { head, tokens, literal }: Place): boolean {
  const [first] = tokens;
  if (literal) return false;
  if (head.deprel !== 'ccomp' || !first || /^(?:that|wh\p{L}+|how|if|["“])$/iu.test(first.form)) return false;
  return tree.children(head.id).some(({ deprel, id }) => /^(?:nsubj|expl)/.test(deprel) && id < head.id);
}

/** "5 December" of "Friday, 5 December": a wrong choice would bear a weekday that is not its own. */
const dateOf = ({ filler }: Place, text: string): string =>
  filler.entity === 'Time'
    ? text.replace(/^\p{Lu}\p{Ll}+day,? (?=.*\d)/u, '').replace(/^the age of (?=\S+$)/, '')
    : text;

/** An answer that ends inside a quotation ends it; a bracket that it does not end is left out. */
function withQuotesClosed(whole: string): string {
  const text = whole.replace(/ [([][^()[\]]*$/, '');
  if (text.split('"').length % 2 === 0) return `${text}"`;
  return text.lastIndexOf('“') > text.lastIndexOf('”') ? `${text}”` : text;
}

/** Heads of what fills other roles: a template may name them, "mayor of Lundby [in 1992]". */
function toldBeside(located: Located, places: readonly Place[]): readonly number[] {
  const own = new Set(places.flatMap((place) => place.tokens.map((token) => token.id)));
  return [...located.roles.values()].flatMap((role) =>
    role.filter((place) => !own.has(place.head.id)).map((place) => place.head.id),
  );
}

/** "the songs and dances of Bohemia": what common nouns share stands where the sentence has it. */
function asWritten(scene: Scene, places: readonly Place[], apart: ReadonlySet<number>): string | undefined {
  const [first] = places;
  const common =
    places.length > 1 && places.every((place) => place.head.upos === 'NOUN' && !nameFor(scene, place));
  if (!first || !common) return undefined;
  const ids = nounPhrase(scene.tree, first.head.id, { without: apart });
  return places.every(({ head }) => ids.includes(head.id))
    ? textOf(wordsOf(scene, ids, new Set()))
    : undefined;
}

/**
 * The chain to which a possessive in the answer points: the question's subject ("her brother"), or the only one that it
 * names where its subject is a thing ("What did the voyage give Holm? his first sight of ice").
 */
function chainsLeantOn(scene: Scene, subject: Token, named: ReadonlySet<number>): ReadonlySet<number> {
  const mention = mentionOf(scene, subject.id);
  const chain = scene.antecedents.get(subject.id)?.chain ?? mention?.chain;
  const isThing = mention?.type !== 'Person' && mention?.type !== 'Group' && subject.upos === 'NOUN';
  return new Set([...(chain === undefined ? [] : [chain]), ...(isThing && named.size === 1 ? named : [])]);
}

/** Chains whose name a question gives in a rule's own wording: "Where did Inga Holm die?" is answered by "her home". */
const chainsNamedIn = ({ antecedents }: Scene, question: string): ReadonlySet<number> =>
  new Set([...antecedents.values()].filter(({ name }) => question.includes(name)).map(({ chain }) => chain));

/** "What did Holm agree to do?" is answered without "to", "What did Holm accuse Berg of?" without "of". */
function withoutTo(asked: AskedPart | undefined, { head }: Place, text: string): string {
  if (asked?.gap?.where !== 'clause') return text;
  if (head.deprel === 'xcomp') return text.replace(/^to /i, '');
  return /^(?:advcl|acl)$/.test(head.deprel) ? text.replace(/^(?:of|from|into) /i, '') : text;
}

/** "six days" of "after only six days": what the writer thinks of it is no part of the number. */
const withoutOnly = (text: string): string => text.replace(/^((?:after|before|during) )?only (?=\S+ )/, '$1');

const isOblique = (place: Place): boolean => /^(?:obl|nmod)/.test(place.head.deprel);

/** From the first word of the fillers, or of their phrases, to the last. */
function spanOf(scene: Scene, places: readonly Place[], beside: Beside): Span {
  const words = places.flatMap((place) => idsOf(scene, place, beside).map((id) => scene.tree.token(id)));
  return {
    start: Math.min(...places.map((place) => place.filler.start), ...words.map((word) => word.start)),
    end: Math.max(...places.map((place) => place.filler.end), ...words.map((word) => word.end)),
  };
}

function countAnswer(scene: Scene, place: Place, ids: readonly number[]): Answer | Drop {
  const text = textOf(wordsOf(scene, ids, new Set())).replace(/^(?:only|just) (?=\S)/, '');
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
