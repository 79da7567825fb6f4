import type { Block } from '../../types/article.js';
import type { Card } from '../../types/card.js';
import type { Deck, DeckArticle } from '../../types/deck.js';
import type { Evidence } from '../../types/fact.js';
import type { QuizArticle, QuizBlock, QuizCard, QuizDeck, QuizEvidence } from '../../types/quiz.js';
import { publisher, readableDate } from '../citation.js';
import { answerPlaces } from '../evidence.js';
import { disagreementsOf, type Side } from './disagreements.js';

/** Returns what the quiz page needs of a deck. */
export function quizDeck(deck: Deck): QuizDeck {
  const places = new Map(deck.articles.map((article, index) => [article.id, index]));
  const disagreements = disagreementsOf(deck);
  const { seed } = deck.generator.options;
  return {
    id: deck.id,
    title: deck.title,
    ...(seed === undefined ? {} : { seed: String(seed) }),
    articles: deck.articles.map(quizArticle),
    cards: deck.cards.map((card) => quizCard(card, places, disagreements)),
    disagreements: disagreements.map((sides) =>
      sides.flatMap(({ evidence, mark }) => placed(evidence, mark, places)),
    ),
  };
}

function quizArticle(article: DeckArticle): QuizArticle {
  const { title, date, text, blocks } = article;
  const published = date ? { date: { iso: date, text: readableDate(date) } } : {};
  return { title, source: publisher(article), ...published, text, blocks: blocks.filter(isShown) };
}

const shownKinds: ReadonlySet<string> = new Set(['heading', 'paragraph', 'caption']);

function isShown(block: Block): block is Block & QuizBlock {
  return shownKinds.has(block.kind);
}

function quizCard(
  card: Card,
  places: ReadonlyMap<string, number>,
  disagreements: readonly (readonly Side[])[],
): QuizCard {
  const { id, kind, question, answer, accept, distractors, tags, correction, pairs, events, claimedBy } =
    card;
  const marks = answerPlaces(card);
  const touched = disagreements.flatMap((sides, index) => (touches(card, sides) ? [index] : []));
  return {
    ...{ id, kind, question, answer, accept, distractors, topics: tags },
    evidence: card.evidence.flatMap((evidence, index) =>
      card.evidence.findIndex((one) => isSame(one, evidence)) < index
        ? []
        : placed(evidence, marks[index], places),
    ),
    ...(correction ? { correction } : {}),
    ...(pairs ? { pairs: pairs.map(({ left, right }) => ({ left, right })) } : {}),
    ...(events ? { events: events.map(({ text, when }) => ({ text, when })) } : {}),
    ...(claimedBy ? { claimedBy } : {}),
    ...(touched.length > 0 ? { disagreements: touched } : {}),
  };
}

function placed(
  { article, start, end }: Evidence,
  mark: QuizEvidence['mark'],
  places: ReadonlyMap<string, number>,
): readonly QuizEvidence[] {
  const place = places.get(article);
  if (place === undefined) return [];
  return [{ article: place, start, end, ...(mark ? { mark: { start: mark.start, end: mark.end } } : {}) }];
}

function touches(card: Card, sides: readonly Side[]): boolean {
  return card.evidence.some((one) => sides.some(({ evidence }) => isSame(one, evidence)));
}

/** Two facts of one sentence give it twice. */
function isSame(one: Evidence, other: Evidence): boolean {
  return one.article === other.article && one.start === other.start;
}
