import { type Annotator, createAnnotator } from './annotate/annotate.js';
import { joinAccounts } from './deck/accounts/join-accounts.js';
import { type Meanings, meaningsIn } from './deck/accounts/meanings.js';
import { assembleDeck } from './deck/assemble-deck.js';
import { deckCards } from './deck/deck-cards.js';
import { exportDeck } from './export/export-deck.js';
import type { Exported, ExportedFile, ExportMeans } from './export/format.js';
import type { Format } from './export/formats.js';
import { checkRules } from './extract/check-rules.js';
import { extractFacts } from './extract/extract-facts.js';
import { loadRules } from './extract/load-rules.js';
import type { YamlSource } from './extract/read-rule-file.js';
import { detailType, type RuleSet } from './extract/rule-set.js';
import { readArticle } from './read/read-article.js';
import { realiseCards } from './realise/realise-cards.js';
import { stableId } from './stable-id.js';
import type { Article } from './types/article.js';
import type { Card, CardKind } from './types/card.js';
import type { Deck, Generator } from './types/deck.js';
import type { Document } from './types/document.js';
import type { Dropped } from './types/dropped.js';
import type { Fact } from './types/fact.js';
import type { FileSource } from './types/files.js';
import type { Finding, Result } from './types/finding.js';
import type { Material } from './types/material.js';

/** What the path needs beside an article: models, rules, templates. Loaded once, used for any number of articles. */
export interface Engine {
  readonly files: FileSource;
  readonly annotator: Annotator;
  readonly rules: RuleSet;
}

/** An engine with factdeck's rules and the user's, or what is wrong with the user's. Throws if its own files are missing. */
export function createEngine(files: FileSource, userRules: readonly YamlSource[] = []): Result<Engine> {
  const rules = loadRules(files, userRules);
  return rules.ok
    ? { ok: true, value: { files, annotator: createAnnotator(files), rules: rules.value } }
    : rules;
}

export type { Exported, ExportedFile, ExportMeans, Format, YamlSource };
export { exportDeck, readArticle };

/** What an article tells, before any question is made of it. */
export interface Reading {
  readonly document: Document;
  readonly facts: readonly Fact[];
  /** Numbers, dates and names of its sentences, for gaps where no question asks for them. */
  readonly details: readonly Fact[];
}

/** An article's sentences and facts. */
export function findFacts(engine: Engine, article: Article): Reading {
  const document = engine.annotator.annotate(article);
  const found = extractFacts(document, engine.rules);
  return {
    document,
    facts: found.filter(({ type }) => type !== detailType),
    details: found.filter(({ type }) => type === detailType),
  };
}

/** What an article gives to a deck. */
export interface Study {
  readonly article: Article;
  /** The kinds of card that are wanted. */
  readonly kinds: readonly CardKind[];
  readonly sentences: number;
  readonly facts: readonly Fact[];
  readonly cards: readonly Card[];
  readonly dropped: readonly Dropped[];
  /** What it gives to the cards that ask about several facts. */
  readonly material: Material;
  /** What the words of the facts mean, to compare them with what other articles tell. */
  readonly meanings: Meanings;
}

/**
 * A reading's facts, the cards of the wanted kinds that ask about them, and the cards that were not made.
 * @param elsewhere facts of the other articles of the deck: what they tell is no wrong choice here
 */
export function askAbout(
  engine: Engine,
  { document, facts, details }: Reading,
  kinds: readonly CardKind[],
  elsewhere: readonly Fact[] = [],
): Study {
  const rules = engine.rules.rules.map((compiled) => compiled.rule);
  const realised = realiseCards(document, facts, rules, { kinds, elsewhere, details });
  const { article, sentences } = document;
  const asked = new Set(realised.cards.map(({ factId }) => factId));
  const told = [...facts, ...details.filter(({ id }) => asked.has(id))];
  const meanings = meaningsIn(document, told);
  return { article, kinds, sentences: sentences.length, facts: told, meanings, ...realised };
}

/** What each of the readings gives to a deck of all of them. */
export function askTogether(
  engine: Engine,
  readings: readonly Reading[],
  kinds: readonly CardKind[],
): readonly Study[] {
  const facts = readings.flatMap((reading) => reading.facts);
  return readings.map((reading) => {
    const own = new Set(reading.facts);
    return askAbout(
      engine,
      reading,
      kinds,
      facts.filter((fact) => !own.has(fact)),
    );
  });
}

/** Reads one article and asks about it. */
export function studyArticle(engine: Engine, article: Article, kinds: readonly CardKind[]): Study {
  return askAbout(engine, findFacts(engine, article), kinds);
}

export interface DeckOptions {
  readonly title?: string;
  /** How many cards at most. */
  readonly count?: number;
  /** factdeck's version, and the options to set down in the deck. */
  readonly version: string;
  readonly record: Generator['options'];
}

/** A deck, and what it leaves out because its articles disagree. */
export interface MadeDeck {
  readonly deck: Deck;
  readonly dropped: readonly Dropped[];
}

/**
 * The deck of the articles studied, with the engine that studied them. What several tell stands in it once, under the
 * id that the oldest of them gives it: an article that is added later changes no id.
 */
export function makeDeck(engine: Engine, studies: readonly Study[], options: DeckOptions): MadeDeck {
  const required = new Map(engine.rules.rules.map(({ rule }) => [rule.rule, rule.require]));
  const accounts = studies.toSorted(byDate).map((study) => ({ ...study, id: study.article.id }));
  const { facts, cards, disagreements, dropped, materials } = joinAccounts(accounts, required);
  const byArticle = new Map(materials.map((material) => [material.article, material]));
  const inOrder = studies.flatMap(({ article }) => byArticle.get(article.id) ?? []);
  const deck = assembleDeck({
    title: options.title ?? titleOf(studies.map((study) => study.article)),
    articles: studies.map((study) => study.article),
    facts,
    cards: [...cards, ...deckCards(inOrder, new Set(studies.flatMap((study) => study.kinds)))],
    disagreements,
    options: options.record,
    version: options.version,
    ...(options.count === undefined ? {} : { count: options.count }),
  });
  return { deck, dropped };
}

/** The oldest first, and those without a date last. */
function byDate({ article: a }: Study, { article: b }: Study): number {
  const [one, other] = [a.date ?? '9999', b.date ?? '9999'];
  return one < other ? -1 : one > other ? 1 : 0;
}

function titleOf(articles: readonly Article[]): string {
  const first = articles[0]?.title || articles[0]?.source || 'Deck';
  const more = articles.length - 1;
  return more < 1 ? first : `${first}, and ${more} more article${more === 1 ? '' : 's'}`;
}

/** What is wrong with the engine's rules: examples that fail, and parts that no example needs. */
export function checkEngineRules(engine: Engine): readonly Finding[] {
  return checkRules(engine.rules, {
    annotate: (text) => engine.annotator.annotate(exampleArticle(text)),
    ask: (document, facts, rules) =>
      realiseCards(document, facts, rules, { kinds: ['short'], least: 0 }).cards.map((card) => card.question),
  });
}

function exampleArticle(text: string): Article {
  const block = { start: 0, end: text.length, kind: 'paragraph' as const };
  return {
    id: stableId('example', text),
    title: '',
    source: '',
    sha256: '',
    text,
    blocks: [block],
    origin: [],
  };
}
