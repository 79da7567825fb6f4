import type { Document, Mention } from '../types/document.js';
import { countryCode } from './countries.js';
import { isIn } from './lexicon.js';

/** Something that the article names, under all its names. */
export interface NamedThing {
  readonly kind: 'person' | 'organization' | 'country' | 'capital' | 'place';
  /** As a choice shows it. */
  readonly name: string;
  readonly names: readonly string[];
  readonly country?: string;
  /** Indexes of the sentences that name it, in order. */
  readonly sentences: readonly number[];
}

const known = new WeakMap<Document, readonly NamedThing[]>();

/** People, organisations and places that the article names, in order of first mention. */
export function namedThings(document: Document): readonly NamedThing[] {
  const cached = known.get(document);
  if (cached) return cached;
  const things = new Map<string, { thing: NamedThing; names: Set<string>; sentences: Set<number> }>();
  for (const mention of document.mentions) {
    const thing = thingOf(document, mention);
    if (!thing) continue;
    const key = mention.chain === undefined ? `name ${thing.kind} ${thing.name}` : `chain ${mention.chain}`;
    const found = things.get(key);
    if (found) {
      for (const name of thing.names) found.names.add(name);
      found.sentences.add(mention.sentence);
    } else things.set(key, { thing, names: new Set(thing.names), sentences: new Set([mention.sentence]) });
  }
  const list = [...things.values()].map(({ thing, names, sentences }) => ({
    ...thing,
    names: [...names],
    sentences: [...sentences],
  }));
  known.set(document, list);
  return list;
}

function thingOf(document: Document, mention: Mention): NamedThing | undefined {
  if (!mention.name || isInsideName(document, mention)) return undefined;
  const kind = kindOf(document, mention);
  const written = document.article.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
  const chain = mention.chain === undefined ? undefined : document.chains[mention.chain];
  const name = kind === 'person' || !written ? (chain?.name ?? properPart(document, mention)) : written;
  if (!kind || !/^(?:the )?\p{Lu}[\p{L}\p{M}'’. -]*$/u.test(name)) return undefined;
  if (name.split(' ').length > 5 || (kind === 'person' && !isFullName(name))) return undefined;
  const code = mention.country ?? countryCode(name);
  return {
    kind,
    name: name.replace(/^The /, 'the '),
    names: [...new Set([name, written, ...(chain ? [chain.name] : [])])],
    sentences: [mention.sentence],
    ...(code ? { country: code } : {}),
  };
}

/** Two words or more, none of them a country or a particle left hanging: not "US Secretary", not "Bashar al". */
function isFullName(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length > 1 &&
    !words.some((word) => countryCode(word)) &&
    !isIn('nameParticle', words[words.length - 1] ?? '')
  );
}

/** "Mines" of "the Chamber of Mines" is no place of its own. */
function isInsideName(document: Document, mention: Mention): boolean {
  return document.mentions.some(
    (other) =>
      other !== mention &&
      other.sentence === mention.sentence &&
      other.name &&
      other.type !== 'Person' &&
      other.start <= mention.start &&
      other.end >= mention.end &&
      other.head !== mention.head,
  );
}

function kindOf(document: Document, mention: Mention): NamedThing['kind'] | undefined {
  const written = document.article.text.slice(mention.start, mention.end);
  if (mention.type === 'Person') return 'person';
  if (countryCode(written)) return 'country';
  if (mention.type === 'Organization') return 'organization';
  if (mention.type === 'Place') return mention.country ? 'capital' : 'place';
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
