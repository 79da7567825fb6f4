import type { Fact } from '../types/fact.js';
import { countryCode } from './countries.js';
import { dateSetting } from './date-setting.js';
import { dateVariants } from './date-variants.js';
import type { Draft } from './draft.js';
import { isIn, listed } from './lexicon.js';
import { isAlike, isNear } from './like-choice.js';
import { folded, type NamedThing, namedThings } from './named-things.js';
import { neighbourCountries } from './neighbour-countries.js';
import { numberVariants } from './number-variants.js';
import { textOf, wordsOf } from './phrase.js';
import { type AnswerKind, answerKind } from './question-word.js';
import { mixedTypes } from './rivals.js';
import { mayBeShared } from './shared-deed.js';

/**
 * Everything in the deck's facts that may be a right answer elsewhere, to keep it from being a wrong choice here: by fact
 * type and role, and by trigger word, every run of words in what fills a role ("the leaders of Turkey" holds "turkey").
 */
export type FactIndex = ReadonlyMap<string, ReadonlySet<string>>;

/** Names are compared up to this length in words. */
const longestName = 5;

/** Groups what fills roles by fact type + role and by trigger word. */
export function indexFillers(facts: readonly Fact[]): FactIndex {
  const index = new Map<string, Set<string>>();
  const add = (key: string, runs: readonly string[]) => {
    const known = index.get(key) ?? new Set<string>();
    for (const run of runs) known.add(run);
    index.set(key, known);
  };
  for (const fact of facts) {
    for (const [role, fillers] of Object.entries(fact.roles)) {
      for (const filler of fillers) {
        const runs = wordRuns(folded(filler.text));
        add(exclusionKey(fact.type, role), runs);
        add(`word ${fact.trigger.text.toLowerCase()}`, runs);
      }
    }
  }
  return index;
}

/** Who attended one thing may be a right answer to who took part in another: all roles of a type count. */
const exclusionKey = (type: string, role: string): string =>
  mixedTypes.has(type) ? `type ${type} ${role}` : `type ${type}`;

function wordRuns(text: string): readonly string[] {
  const words = text.split(' ');
  return words.flatMap((_, start) =>
    words
      .slice(start, start + longestName)
      .map((__, length) => words.slice(start, start + length + 1).join(' ')),
  );
}

/** Three wrong choices of the answer's own kind, in a fixed order; undefined where there are not three honest ones. */
export function distractorsFor(draft: Draft, facts: FactIndex, seed: number): readonly string[] | undefined {
  const { answer, places } = draft;
  if (answer.text.split(' ').length > 8 || !answer.place) return undefined;
  if (answer.counted) return numberVariants(answer.text, draft.question, seed);
  const kind = answerKind(draft.located.scene, places);
  if (kind === 'time') return timeVariants(draft, facts, seed);
  if (withoutNames.has(kind) || mayBeShared(draft)) return undefined;
  const mention = draft.located.scene.mentions.find((one) => one.head === answer.place?.head.id);
  const meant = draft.located.scene.antecedents.get(answer.place.head.id);
  const known = mention?.name || (meant !== undefined && !meant.unnamed);
  if (!known || (kind === 'person' && !answer.text.includes(' '))) return undefined;
  return namesLike(draft, facts, seed);
}

/** Kinds of answer that no other name in the article could be taken for. */
const withoutNames: ReadonlySet<AnswerKind> = new Set(['thing', 'group', 'place', 'money', 'percentage']);

function timeVariants(draft: Draft, facts: FactIndex, seed: number): readonly string[] | undefined {
  const text = draft.answer.text;
  if (isIn('weekday', text)) {
    const days = listed('weekday').filter((day) => day !== text.toLowerCase());
    const start = seed % days.length;
    return [0, 2, 4].map((step) => title(days[(start + step) % days.length] ?? ''));
  }
  return dateVariants(text, seed, dateSetting(draft.located, draft.places[0], toldDates(draft, facts)));
}

/** "The firm opened shops in 1985. It opened more in 1987.": what the verb of a draft bears in some fact. */
export function toldDates({ located }: Draft, facts: FactIndex): (text: string) => boolean {
  const told = facts.get(`word ${located.trigger.form.toLowerCase()}`);
  return (text) => told?.has(folded(text)) ?? false;
}

const title = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** How many names on each side of the asked sentence are thought of as wrong choices. */
const reach = 40;

function namesLike(draft: Draft, facts: FactIndex, seed: number): readonly string[] | undefined {
  const { located, answer } = draft;
  const kind = answerKind(located.scene, draft.places);
  const { byKind } = namedThings(located.scene.document);
  const own = ownThing(draft);
  // A body that was taken for a person is none of the persons.
  if (kind === 'person' && own?.kind !== 'person') return undefined;
  const excluded = isQuotation(draft)
    ? []
    : [
        facts.get(exclusionKey(located.fact.type, draft.spec.ask)),
        facts.get(`word ${located.fact.trigger.text.toLowerCase()}`),
      ];
  const asked = ` ${folded(draft.question)} `;
  const sentence = located.scene.sentence.index;
  const all = byKind.get(kind === 'named place' ? 'place' : (kind as NamedThing['kind'])) ?? [];
  const candidates = around(all, sentence).filter(
    (thing) =>
      thing !== own &&
      isAlike(thing, own, draft) &&
      !(own?.country && thing.country === own.country) &&
      !related(thing, answer.text) &&
      !sharesSentence(thing, own) &&
      !thing.keys.some((key) => excluded.some((keys) => keys?.has(key)) || asked.includes(` ${key} `)),
  );
  const speaks = isQuotation(draft) ? facts.get('type Statement') : undefined;
  const near = nearestThree(candidates, answer.text, sentence, own, speaks);
  if (near || kind !== 'country' || draft.places.length > 1) return near;
  return countriesLike(draft, candidates.map(asChoice), seed);
}

/** Who said these very words nobody else said, whatever else the others said. */
const isQuotation = ({ located, question }: Draft): boolean =>
  located.fact.type === 'Statement' && /["“]/.test(question);

/** What the article tells of the answer. */
export function ownThing(draft: Draft): NamedThing | undefined {
  const { byKey } = namedThings(draft.located.scene.document);
  return byKey.get(folded(draft.answer.text)) ?? byKey.get(`country ${countryOfAnswer(draft)}`);
}

/** Countries that the article names, made up to three by countries of the region that it does not name at all. */
function countriesLike(draft: Draft, named: readonly string[], seed: number): readonly string[] | undefined {
  const code = countryOfAnswer(draft);
  if (code === undefined) return undefined;
  const { byKey } = namedThings(draft.located.scene.document);
  const text = ` ${folded(draft.located.scene.document.article.text)} `;
  const others = neighbourCountries(code).filter(
    ({ code, name }) => !byKey.has(`country ${code}`) && !text.includes(` ${folded(name)} `),
  );
  const start = others.length > 0 ? seed % others.length : 0;
  const turned = [...others.slice(start), ...others.slice(0, start)].map(({ name }) => name);
  const chosen = [...new Set([...named, ...turned])].slice(0, 3);
  return chosen.length === 3 ? chosen : undefined;
}

/** The things first named around a sentence; `things` are in order of first mention. */
function around(things: readonly NamedThing[], sentence: number): readonly NamedThing[] {
  const after = things.findIndex((thing) => (thing.sentences[0] ?? 0) > sentence);
  const middle = after < 0 ? things.length : after;
  return things.slice(Math.max(0, middle - reach), middle + reach);
}

function nearestThree(
  candidates: readonly NamedThing[],
  answer: string,
  sentence: number,
  own: NamedThing | undefined,
  speakers: ReadonlySet<string> | undefined,
): readonly string[] | undefined {
  const longer = (thing: NamedThing) => Math.abs(thing.name.split(' ').length - answer.split(' ').length);
  // A man is the last to be taken for a woman, who may be one of many in a women's match.
  const other = (thing: NamedThing) =>
    (thing.gender && own?.gender && thing.gender !== own.gender) || isOutside(thing, own) ? 1 : 0;
  // Who is said to have spoken is more easily taken for a speaker.
  const silent = (thing: NamedThing) => (speakers && !thing.keys.some((key) => speakers.has(key)) ? 1 : 0);
  const unlike = (thing: NamedThing) =>
    longer(thing) * 10 +
    Math.abs((thing.sentences[0] ?? 0) - sentence) +
    (other(thing) + silent(thing)) * reach;
  const ranked = [...candidates].sort((a, b) => unlike(a) - unlike(b) || (a.name < b.name ? -1 : 1));
  const chosen: NamedThing[] = [];
  for (const thing of ranked) {
    const clashes = chosen.some(
      (other) => related(other, thing.name) || (other.country && other.country === thing.country),
    );
    if (clashes || longer(thing) > 2) continue;
    chosen.push(thing);
    if (chosen.length === 3) return chosen.map(asChoice);
  }
  return undefined;
}

/** Another trade than the answer's, or another part of the world. */
const isOutside = (thing: NamedThing, own: NamedThing | undefined): boolean =>
  own !== undefined && (thing.trade !== own.trade || (thing.country !== undefined && !isNear(thing, own)));

/** Code of the country that the answer's head word names ("US", "Washington"), if it is one. */
const countryOfAnswer = ({ located, answer }: Draft): string | undefined =>
  countryCode(textOf(wordsOf(located.scene, [answer.place?.head.id ?? 1], new Set())));

/** One name inside the other, a shared last word, or any shared word in names of persons. */
function related(thing: NamedThing, name: string): boolean {
  const [x, y] = [folded(thing.name), folded(name)];
  const words = y.split(' ');
  if (thing.kind === 'person' && x.split(' ').some((word) => words.includes(word))) return true;
  return (
    ` ${x} `.includes(` ${y} `) ||
    ` ${y} `.includes(` ${x} `) ||
    x.split(' ').pop() === words[words.length - 1]
  );
}

/** "Exeter, Devon": of two places told together one may lie in the other. */
function sharesSentence(thing: NamedThing, own: NamedThing | undefined): boolean {
  if (thing.kind !== 'place' || !own) return false;
  return thing.sentences.some((sentence) => own.sentences.includes(sentence));
}

/** "the US" beside "the Netherlands": some names of countries take the article in a sentence. */
const asChoice = (thing: NamedThing): string =>
  thing.kind === 'country' && isIn('theCountry', thing.name.replace(/\./g, ''))
    ? `the ${thing.name}`
    : thing.name;
