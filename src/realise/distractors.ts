import type { Fact } from '../types/fact.js';
import { countryCode } from './countries.js';
import { dateVariants } from './date-variants.js';
import type { Draft } from './draft.js';
import { isIn, listed } from './lexicon.js';
import { type NamedThing, namedThings } from './named-things.js';
import { numberVariants } from './number-variants.js';
import { textOf, wordsOf } from './phrase.js';
import { answerKind } from './question-word.js';

/** Everything in the deck's facts that may be a right answer elsewhere, to keep it from being a wrong choice here. */
export type FactIndex = ReadonlyMap<string, ReadonlySet<string>>;

/** Groups the names that fill roles by fact type + role and by trigger word. */
export function indexFillers(facts: readonly Fact[]): FactIndex {
  const index = new Map<string, Set<string>>();
  const add = (key: string, text: string) => {
    const known = index.get(key);
    if (known) known.add(plain(text));
    else index.set(key, new Set([plain(text)]));
  };
  for (const fact of facts) {
    for (const [role, fillers] of Object.entries(fact.roles)) {
      for (const filler of fillers) {
        add(`type ${fact.type} ${role}`, filler.text);
        add(`word ${fact.trigger.text.toLowerCase()}`, filler.text);
      }
    }
  }
  return index;
}

/** Three wrong choices of the answer's own kind, in a fixed order; undefined where there are not three honest ones. */
export function distractorsFor(draft: Draft, facts: FactIndex, seed: number): readonly string[] | undefined {
  const { answer, places } = draft;
  if (answer.text.split(' ').length > 8 || !answer.place) return undefined;
  if (answer.counted) return numberVariants(answer.text, draft.question, seed);
  const kind = answerKind(draft.located.scene, places);
  if (kind === 'time') return timeVariants(draft, seed);
  if (kind === 'thing' || kind === 'group' || kind === 'place') return undefined;
  const mention = draft.located.scene.mentions.find((one) => one.head === answer.place?.head.id);
  const known = mention?.name || draft.located.scene.antecedents.has(answer.place.head.id);
  if (!known || (kind === 'person' && !answer.text.includes(' '))) return undefined;
  return namesLike(draft, facts);
}

function timeVariants(draft: Draft, seed: number): readonly string[] | undefined {
  const text = draft.answer.text;
  if (isIn('weekday', text)) {
    const days = listed('weekday').filter((day) => day !== text.toLowerCase());
    const start = seed % days.length;
    return [0, 2, 4].map((step) => title(days[(start + step) % days.length] ?? ''));
  }
  const date = draft.located.scene.document.article.date;
  return dateVariants(text, seed, date ? Number(date.slice(0, 4)) : undefined);
}

const title = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function namesLike(draft: Draft, facts: FactIndex): readonly string[] | undefined {
  const { located, answer } = draft;
  const kind = answerKind(located.scene, draft.places);
  const all = namedThings(located.scene.document);
  const own = all.find((thing) => sameThing(thing, answer.text, draft));
  const excluded = new Set([
    ...(facts.get(`type ${located.fact.type} ${draft.spec.ask}`) ?? []),
    ...(facts.get(`word ${located.fact.trigger.text.toLowerCase()}`) ?? []),
  ]);
  const asked = ` ${plain(draft.question)} `;
  const sentence = located.scene.sentence.index;
  const candidates = all.filter(
    (thing) =>
      thing.kind === (kind === 'named place' ? 'place' : kind) &&
      thing !== own &&
      !(own?.country && thing.country === own.country) &&
      !related(thing, answer.text) &&
      !sharesSentence(thing, own) &&
      !thing.names.some((name) => excluded.has(plain(name)) || asked.includes(` ${plain(name)} `)) &&
      !inFiller(thing, excluded),
  );
  const unlike = (thing: NamedThing) =>
    Math.abs(thing.name.split(' ').length - answer.text.split(' ').length) * 10 +
    Math.abs((thing.sentences[0] ?? 0) - sentence);
  const ranked = [...candidates].sort((a, b) => unlike(a) - unlike(b) || (a.name < b.name ? -1 : 1));
  const chosen: NamedThing[] = [];
  for (const thing of ranked) {
    if (
      chosen.some((other) => related(other, thing.name) || (other.country && other.country === thing.country))
    )
      continue;
    if (Math.abs(thing.name.split(' ').length - answer.text.split(' ').length) > 2) continue;
    chosen.push(thing);
    if (chosen.length === 3) return chosen.map(asChoice);
  }
  return undefined;
}

function sameThing(thing: NamedThing, answer: string, draft: Draft): boolean {
  if (thing.names.some((name) => plain(name) === plain(answer))) return true;
  const code = countryCode(
    textOf(wordsOf(draft.located.scene, [draft.answer.place?.head.id ?? 1], new Set())),
  );
  return code !== undefined && thing.country === code && thing.kind === 'country';
}

/** "the leaders of Turkey" as a right answer excludes Turkey as a wrong one. */
const inFiller = (thing: NamedThing, fillers: ReadonlySet<string>): boolean =>
  [...fillers].some((filler) => thing.names.some((name) => ` ${filler} `.includes(` ${plain(name)} `)));

/** One name inside the other, a shared last word, or any shared word in names of persons. */
function related(thing: NamedThing, name: string): boolean {
  const [x, y] = [plain(thing.name), plain(name)];
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

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(?:the|an?) /, '')
    .trim();
