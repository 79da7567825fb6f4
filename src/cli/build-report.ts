import type { MadeDeck, Study } from '../pipeline.js';
import { dropReasons } from '../realise/drop-reasons.js';
import type { Deck } from '../types/deck.js';
import { type ArticleLevel, articleLevels, levelInWords } from './article-levels.js';
import { counted } from './messages.js';

/** How a deck came about, in numbers. */
export interface BuildSummary {
  readonly id: string;
  readonly title: string;
  readonly articles: number;
  readonly sentences: number;
  /** Facts by type, cards by kind, cards not made by reason: each in order of name. */
  readonly facts: Readonly<Record<string, number>>;
  readonly cards: Readonly<Record<string, number>>;
  readonly dropped: Readonly<Record<string, number>>;
  /** Cards that could be made and are not in the deck: repeats of others, or beyond `--count`. */
  readonly leftOut: number;
  /** How long and how hard each article is, in the deck's order. */
  readonly reading: readonly ArticleLevel[];
  /** Where articles tell the same but for a figure or a date. */
  readonly disagreements: readonly ToldOtherwise[];
  readonly files: readonly string[];
}

/** A role that articles fill otherwise, with who says what: the article's source, or its title. */
interface ToldOtherwise {
  readonly role: string;
  readonly told: readonly { readonly text: string; readonly by: string }[];
}

/** The numbers of a deck, of the studies that it was made of, and of the files it was written to. */
export function buildSummary(
  { deck, dropped: disputed, studies }: MadeDeck & { readonly studies: readonly Study[] },
  files: readonly string[],
): BuildSummary {
  const dropped = [...studies.flatMap((study) => study.dropped), ...disputed].map((one) => one.code);
  const made = studies.reduce((sum, study) => sum + study.cards.length, 0) - disputed.length;
  return {
    id: deck.id,
    title: deck.title,
    articles: deck.articles.length,
    sentences: studies.reduce((sum, study) => sum + study.sentences, 0),
    facts: tally(deck.facts.map((fact) => fact.type)),
    cards: tally(deck.cards.map((card) => card.kind)),
    dropped: tally(dropped),
    leftOut: made - deck.cards.length,
    reading: articleLevels(deck),
    disagreements: disagreementsIn(deck),
    files,
  };
}

function disagreementsIn({ articles, disagreements = [] }: Deck): readonly ToldOtherwise[] {
  const names = new Map(articles.map(({ id, source, title }) => [id, source || title]));
  return disagreements.map(({ role, fillers }) => ({
    role,
    told: fillers.map(({ text, article }) => ({ text, by: names.get(article) ?? article })),
  }));
}

function tally(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names.toSorted()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** The same in words, for a person. */
export function buildReport(summary: BuildSummary): string {
  const facts = mostFirst(summary.facts);
  const cards = mostFirst(summary.cards);
  const dropped = mostFirst(summary.dropped);
  return [
    summary.title,
    `  ${counted(summary.articles, 'article')}, ${counted(summary.sentences, 'sentence')}`,
    `  ${counted(total(facts), 'fact')}: ${facts.map(([type, count]) => `${type} ${count}`).join(', ')}`,
    `  ${counted(total(cards), 'card')}: ${cards.map(([kind, count]) => `${kind} ${count}`).join(', ')}`,
    ...(summary.leftOut > 0
      ? [`  ${counted(summary.leftOut, 'more card')} left out: repeats, or beyond --count`]
      : []),
    ...(dropped.length > 0 ? [`  ${counted(total(dropped), 'question')} not asked, because`] : []),
    ...dropped.map(([code, count]) => `    ${reasonInWords(code)}: ${count}`),
    ...(summary.disagreements.length > 0
      ? [`  ${counted(summary.disagreements.length, 'disagreement')} between articles; no card takes a side`]
      : []),
    ...summary.disagreements.map(({ role, told }) => `    ${role}: ${told.map(inWords).join(', ')}`),
    ...summary.reading.map((level) => `  ${levelInWords(level)}`),
    ...summary.files.map((file) => `  wrote ${file}`),
  ].join('\n');
}

const inWords = ({ text, by }: ToldOtherwise['told'][number]): string => `“${text}” (${by})`;

function mostFirst(counts: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
  return Object.entries(counts).sort(([, a], [, b]) => b - a);
}

function total(counts: readonly (readonly [string, number])[]): number {
  return counts.reduce((sum, [, count]) => sum + count, 0);
}

function reasonInWords(code: string): string {
  const reasons: Readonly<Record<string, string>> = dropReasons;
  return reasons[code] ?? code.replaceAll('-', ' ');
}
