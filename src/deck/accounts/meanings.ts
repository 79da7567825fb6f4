import type { Span } from '../../types/article.js';
import type { Document, Mention } from '../../types/document.js';
import type { Fact } from '../../types/fact.js';
import type { TimeExpression } from '../../types/time.js';
import { groupBy } from '../group-by.js';

/** What the reading of an article says of a stretch of its text, beyond the words. */
export interface Meaning {
  /** The fullest name of what it means, where that has a name: "Helena Brandt" of "she". */
  readonly name?: string;
  /** ISO 3166 code of the country that it is, or that its people come from. */
  readonly country?: string;
  /** True where it is that country itself. */
  readonly isCountry?: true;
  /** ISO date, as precisely as it is told. */
  readonly date?: string;
  /** Of a verb or noun that announces a fact. */
  readonly lemma?: string;
}

/** Meanings by `stretchKey`. */
export type Meanings = ReadonlyMap<string, Meaning>;

/** Tells the stretches of all articles of a deck apart. */
export const stretchKey = (article: string, { start, end }: Span): string => `${article} ${start} ${end}`;

/** What a document says of the triggers and fillers of its facts. */
export function meaningsIn(document: Document, facts: readonly Fact[]): Meanings {
  const { article } = document;
  const mentions = groupBy(document.mentions, (mention) => mention.end);
  const lemmas = new Map(
    document.sentences.flatMap(({ tokens }) => tokens.map((token) => [token.start, token.lemma] as const)),
  );
  const times = groupBy(document.times, (time) => time.sentence);
  const sentenceAt = new Map(document.sentences.map((sentence) => [sentence.start, sentence.index]));
  const meanings = new Map<string, Meaning>();
  const add = (key: string, meaning: Meaning) => meanings.set(key, { ...meanings.get(key), ...meaning });
  for (const fact of facts) {
    const told = times.get(sentenceAt.get(fact.evidence[0].start) ?? -1) ?? [];
    const lemma = lemmas.get(fact.trigger.start);
    if (lemma !== undefined) add(stretchKey(article.id, fact.trigger), { lemma });
    for (const filler of Object.values(fact.roles).flat()) {
      const mention = mentionAt(filler, mentions.get(filler.end) ?? []);
      const date = filler.entity === 'Time' ? dateIn(filler, told) : undefined;
      add(stretchKey(article.id, filler), {
        ...(mention ? meaningOf(mention, document) : {}),
        ...(date === undefined ? {} : { date }),
      });
    }
  }
  return meanings;
}

/** The mention that a filler is, or of which it is the name without a title that the fact tells of. */
function mentionAt(filler: Span, endingThere: readonly Mention[]): Mention | undefined {
  return (
    endingThere.find((mention) => mention.start === filler.start) ??
    endingThere.findLast((mention) => mention.start < filler.start && mention.name)
  );
}

function meaningOf(mention: Mention, { article, chains }: Document): Meaning {
  const chain = mention.chain === undefined ? undefined : chains[mention.chain];
  const own = mention.name ? article.text.slice(mention.start, mention.end) : undefined;
  const name = chain && !chain.nameless ? chain.name : own;
  return {
    ...(name === undefined ? {} : { name }),
    ...(mention.country === undefined ? {} : { country: mention.country }),
    ...(mention.name && mention.place === 'country' ? { isCountry: true as const } : {}),
  };
}

/** The date that a phrase of time tells, where it tells one alone. */
function dateIn(phrase: Span, times: readonly TimeExpression[]): string | undefined {
  const inside = times.filter((time) => time.start < phrase.end && phrase.start < time.end);
  const [only] = inside;
  if (inside.length !== 1 || only?.value.kind !== 'date' || only.ambiguous || only.approximate)
    return undefined;
  return only.value.date;
}
