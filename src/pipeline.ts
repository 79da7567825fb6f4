import { type Annotator, createAnnotator } from './annotate/annotate.js';
import { assembleDeck } from './deck/assemble-deck.js';
import { deckCards } from './deck/deck-cards.js';
import { exportDeck } from './export/export-deck.js';
import type { ExportedFile } from './export/format.js';
import type { Format } from './export/formats.js';
import { checkRules } from './extract/check-rules.js';
import { extractFacts } from './extract/extract-facts.js';
import { loadRules } from './extract/load-rules.js';
import type { YamlSource } from './extract/read-rule-file.js';
import type { RuleSet } from './extract/rule-set.js';
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

export type { ExportedFile, Format, YamlSource };
export { exportDeck, readArticle };

/** What an article tells, before any question is made of it. */
export interface Reading {
  readonly document: Document;
  readonly facts: readonly Fact[];
}

/** An article's sentences and facts. */
export function findFacts(engine: Engine, article: Article): Reading {
  const document = engine.annotator.annotate(article);
  return { document, facts: extractFacts(document, engine.rules) };
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
}

/**
 * A reading's facts, the cards of the wanted kinds that ask about them, and the cards that were not made.
 * @param elsewhere facts of the other articles of the deck: what they tell is no wrong choice here
 */
export function askAbout(
  engine: Engine,
  { document, facts }: Reading,
  kinds: readonly CardKind[],
  elsewhere: readonly Fact[] = [],
): Study {
  const rules = engine.rules.rules.map((compiled) => compiled.rule);
  const realised = realiseCards(document, facts, rules, { kinds, elsewhere });
  return { article: document.article, kinds, sentences: document.sentences.length, facts, ...realised };
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

/** The deck of the articles studied. */
export function makeDeck(studies: readonly Study[], options: DeckOptions): Deck {
  return assembleDeck({
    title: options.title ?? titleOf(studies.map((study) => study.article)),
    articles: studies.map((study) => study.article),
    facts: studies.flatMap((study) => study.facts),
    cards: [...studies.flatMap((study) => study.cards), ...cardsOfDeck(studies)],
    options: options.record,
    version: options.version,
    ...(options.count === undefined ? {} : { count: options.count }),
  });
}

/** The cards that ask about several facts of the studies. */
function cardsOfDeck(studies: readonly Study[]): readonly Card[] {
  const materials = studies.map(({ article, material }) => ({ article: article.id, ...material }));
  return deckCards(materials, new Set(studies.flatMap((study) => study.kinds)));
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
      realiseCards(document, facts, rules, { kinds: ['short'] }).cards.map((card) => card.question),
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
