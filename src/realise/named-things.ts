import type { Chain, Document, Mention } from '../types/document.js';
import { nounInName } from './body-noun.js';
import { countryCode } from './countries.js';
import { kindNouns } from './kind-nouns.js';
import { isIn } from './lexicon.js';
import { acts, isFree, isGone, isHuman, isLocated, isSited } from './mention-signs.js';
import { personTrades, type Trade } from './person-trades.js';
import { placeNounIn } from './place-noun.js';
import { quotedSpans } from './punctuation.js';

/** Something that the article names, under all its names. */
export interface NamedThing {
  readonly kind: 'person' | 'organization' | 'country' | 'capital' | 'city' | 'place';
  /** As a choice shows it. */
  readonly name: string;
  readonly names: readonly string[];
  /** Of a country or its government ("Moscow"): ISO 3166 alpha-2 code. */
  readonly country?: string;
  /** What it is, as far as the article or its name tells: "party", "river". */
  readonly noun?: string;
  /** Of a person. */
  readonly gender?: Gender;
  /** What a person does, as far as the article says. */
  readonly trade?: Trade;
  /** True of a person of whom the article tells that she died or fell. */
  readonly gone: boolean;
  /** True where it is somewhere more than where something is. */
  readonly acts: boolean;
  /** True where the article says that something is in it, at it, or goes there. */
  readonly located: boolean;
  /** Its names folded by `folded`, for comparison. */
  readonly keys: readonly string[];
  /** Indexes of the sentences that name it, in order. */
  readonly sentences: readonly number[];
}

/** What an article names, by kind in order of first mention, and by folded name. */
export interface NamedThings {
  readonly byKind: ReadonlyMap<NamedThing['kind'], readonly NamedThing[]>;
  readonly byKey: ReadonlyMap<string, NamedThing>;
}

export type Gender = NonNullable<Chain['gender']>;

const known = new WeakMap<Document, NamedThings>();

/** People, organisations and places that the article names. Made once an article. */
export function namedThings(document: Document): NamedThings {
  const cached = known.get(document);
  if (cached) return cached;
  const outer = namesThatHoldOthers(document);
  const things = new Map<string, Gathered>();
  for (const mention of document.mentions) {
    const isPart = isInsideName(mention, outer) || isInTitle(document, mention);
    const thing = isPart ? undefined : thingOf(document, mention);
    if (!thing) continue;
    const key = mention.chain === undefined ? `name ${thing.kind} ${thing.name}` : `chain ${mention.chain}`;
    const found = things.get(key);
    if (found) {
      for (const name of thing.names) found.names.add(name);
      found.sentences.add(mention.sentence);
      found.located ||= thing.located;
      found.gone ||= isGone(document, mention);
      found.acts ||= acts(document, mention);
      found.human ||= isHuman(document, mention);
      found.sited ||= isSited(document, mention);
      found.free ||= isFree(document, mention);
    } else {
      const { located } = thing;
      things.set(key, {
        thing,
        located,
        gone: isGone(document, mention),
        acts: acts(document, mention),
        human: isHuman(document, mention),
        sited: isSited(document, mention),
        free: isFree(document, mention),
        names: new Set(thing.names),
        sentences: new Set([mention.sentence]),
      });
    }
  }
  const list = [...things.values()]
    .filter(({ thing, acts, human, sited, free }) => {
      if (thing.kind === 'person') return acts && (thing.gender !== undefined || (human && !sited));
      return thing.kind !== 'organization' || free;
    })
    .map(({ thing, located, gone, acts, names, sentences }) => ({
      ...thing,
      gone,
      acts,
      name: withArticle(thing, names),
      located,
      names: [...names],
      keys: [...names].map(folded),
      sentences: [...sentences],
    }));
  const found = indexed(list);
  known.set(document, found);
  return found;
}

/** A thing with what its mentions so far tell of it. */
interface Gathered {
  readonly thing: Named;
  located: boolean;
  gone: boolean;
  acts: boolean;
  /** Whether it is more than a name by which something else is told. */
  human: boolean;
  /** Whether something is in it or at it, or its name is a plural: no person's. */
  sited: boolean;
  /** Whether it is named for itself: "a United Nations campaign" does not show how its name is used alone. */
  free: boolean;
  readonly names: Set<string>;
  readonly sentences: Set<number>;
}

/** "the United Nations", where the article calls it so anywhere. */
function withArticle({ kind, name }: Named, names: ReadonlySet<string>): string {
  const [full] = [...names].filter((other) => other.replace(/^[Tt]he /, '') === name && other !== name);
  return kind === 'organization' && full ? full.replace(/^The /, 'the ') : name;
}

function indexed(list: readonly NamedThing[]): NamedThings {
  const byKind = new Map<NamedThing['kind'], NamedThing[]>();
  const byKey = new Map<string, NamedThing>();
  for (const thing of list) {
    const same = byKind.get(thing.kind);
    if (same) same.push(thing);
    else byKind.set(thing.kind, [thing]);
    const keys = [...thing.keys, ...(thing.kind === 'country' ? [`country ${thing.country}`] : [])];
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, thing);
  }
  return { byKind, byKey };
}

/** Small letters and digits only, without article and possessive: for comparing names. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(?:the|an?) /, '')
    .trim();

type Named = Omit<NamedThing, 'keys' | 'gone' | 'acts'>;

function thingOf(document: Document, mention: Mention): Named | undefined {
  if (!mention.name) return undefined;
  const kind = kindOf(document, mention);
  const written = document.article.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
  const chain = mention.chain === undefined ? undefined : document.chains[mention.chain];
  const name = kind === 'person' || !written ? (chain?.name ?? properPart(document, mention)) : written;
  if (!kind || !/^(?:the )?\p{Lu}[\p{L}\p{M}'’. -]*$/u.test(name)) return undefined;
  if (!/\p{L}{3}/u.test(name) || name.split(' ').length > 5 || (kind === 'person' && !isFullName(name)))
    return undefined;
  if (kind === 'organization' && !isWholeName(name)) return undefined;
  if (isCutName(document, mention)) return undefined;
  if (isIn('direction', name.replace(/^the /i, ''))) return undefined;
  const noun = nounOf(document, mention, name);
  const trade =
    kind === 'person' && mention.chain !== undefined ? personTrades(document).get(mention.chain) : undefined;
  const code = kind === 'country' || kind === 'capital' ? (mention.country ?? countryCode(name)) : undefined;
  return {
    kind,
    name: name.replace(/^The /, 'the '),
    names: [...new Set([name, written, ...(chain ? [chain.name] : [])])],
    located: isLocated(document, mention),
    sentences: [mention.sentence],
    ...(noun ? { noun } : {}),
    ...(trade ? { trade } : {}),
    ...(kind === 'person' && chain?.gender ? { gender: chain.gender } : {}),
    ...(code ? { country: code } : {}),
  };
}

/** What the article calls a body or a place, or what its name says that it is. */
function nounOf(document: Document, { chain, type }: Mention, name: string): string | undefined {
  const told = chain === undefined ? undefined : kindNouns(document).get(chain);
  return told ?? (type === 'Place' ? placeNounIn(name) : nounInName(name));
}

/** "Harry Marshall" where "Harry Marshall Ward" is written. */
function isCutName({ article }: Document, { end }: Mention): boolean {
  const next = /^ (\p{Lu}\p{Ll}+)(?! \p{Lu})/u.exec(article.text.slice(end, end + 40))?.[1];
  return next !== undefined && !isIn('weekday', next) && !isIn('month', next);
}

/** "United Nations human" is cut out of "the United Nations human rights chief". */
const isWholeName = (name: string): boolean =>
  name
    .split(' ')
    .every(
      (word) =>
        /^\p{Lu}/u.test(word) || isIn('nameParticle', word) || /^(?:the|of|for|and|in|on)$/.test(word),
    );

/** Two words or more, none a country, a common noun or a hanging particle: not "US Secretary", "Bashar al", "Holm ally". */
function isFullName(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length > 1 &&
    words.every(
      (word) => /^\p{Lu}/u.test(word) || isIn('nameParticle', word) || /^(?:d|al)['’-]/.test(word),
    ) &&
    !words.some((word) => countryCode(word)) &&
    !isIn('nameParticle', words[words.length - 1] ?? '')
  );
}

/** Names that may hold other names, by sentence. */
function namesThatHoldOthers(document: Document): ReadonlyMap<number, readonly Mention[]> {
  const bySentence = new Map<number, Mention[]>();
  for (const mention of document.mentions) {
    if (!mention.name || mention.type === 'Person') continue;
    const same = bySentence.get(mention.sentence);
    if (same) same.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  return bySentence;
}

/** "Mines" of "the Chamber of Mines" is no place of its own. */
const isInsideName = (mention: Mention, outer: ReadonlyMap<number, readonly Mention[]>): boolean =>
  (outer.get(mention.sentence) ?? []).some(
    (other) => other.start <= mention.start && other.end >= mention.end && other.head !== mention.head,
  );

/** The world of "From the New World" is a work's, not a place. */
function isInTitle({ sentences }: Document, { sentence, first, last }: Mention): boolean {
  const spans = quotedSpans(sentences[sentence]?.tokens ?? []);
  return spans.some(([open, close]) => open < first && last < close && close - open < LONGEST_TITLE);
}

/** Longer quotations are what somebody said. */
const LONGEST_TITLE = 8;

function kindOf(document: Document, mention: Mention): NamedThing['kind'] | undefined {
  const written = document.article.text.slice(mention.start, mention.end);
  // "a Lundby Democrat" is a name of many.
  if (mention.type === 'Person') return /^an? /i.test(written) ? undefined : 'person';
  if (countryCode(written)) return 'country';
  if (mention.type === 'Organization') return mention.place === 'capital' ? 'capital' : 'organization';
  if (mention.type === 'Place')
    return mention.place === 'capital' || mention.place === 'city' ? 'city' : 'place';
  return undefined;
}

/** A person's name without what stands before it: "President Inga Holm" → "Inga Holm". */
function properPart(document: Document, mention: Mention): string {
  const tokens = document.sentences[mention.sentence]?.tokens.slice(mention.first - 1, mention.last) ?? [];
  const head = tokens.find((token) => token.id === mention.head);
  const names = tokens.filter(
    (token) =>
      token.upos === 'PROPN' &&
      !isIn('honorific', token.form) &&
      (token === head || (token.deprel === 'flat' && token.head === head?.id)),
  );
  return names.map((token) => token.form).join(' ');
}
