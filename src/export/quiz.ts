import type { Card } from '../types/card.js';
import type { Deck, DeckArticle } from '../types/deck.js';
import type { FileSource } from '../types/files.js';
import type { QuizArticle, QuizCard, QuizDeck } from '../types/quiz.js';
import { readableDate } from './citation.js';
import { cspHash } from './digest.js';
import { markedEvidence } from './evidence.js';
import { type Exporter, wholeFile } from './format.js';
import { jsonForScript, rawText } from './inline.js';
import { deckSeed } from './seed.js';
import { renderTemplate } from './template.js';

/** `quiz.html`. */
export const exportQuiz: Exporter = (deck, { files }) => wholeFile('quiz.html', writeQuiz(deck, files));

/** Returns the quiz as one HTML page that needs no network and may run no script but its own. */
export function writeQuiz(deck: Deck, files: FileSource): string {
  const script = rawText(files.text('dist/quiz/quiz.js').trim());
  const style = rawText(files.text('dist/quiz/quiz.css').trim());
  return renderTemplate(files, 'templates/quiz.hbs', {
    title: deck.title,
    version: deck.generator.version,
    script,
    style,
    scriptHash: cspHash(script),
    styleHash: cspHash(style),
    deck: jsonForScript(quizDeck(deck)),
  });
}

function quizDeck(deck: Deck): QuizDeck {
  const places = new Map(deck.articles.map((article, index) => [article.id, index]));
  return {
    id: deck.id,
    title: deck.title,
    seed: deckSeed(deck),
    articles: deck.articles.map(quizArticle),
    cards: deck.cards.map((card) => quizCard(card, places)),
  };
}

function quizArticle({ title, source, date }: DeckArticle): QuizArticle {
  return { title, source, ...(date ? { date: { iso: date, text: readableDate(date) } } : {}) };
}

function quizCard(card: Card, places: ReadonlyMap<string, number>): QuizCard {
  const { id, kind, question, answer, accept, distractors, correction, pairs, events, claimedBy } = card;
  const evidence = markedEvidence(card).flatMap(({ article, before, answer: marked, after }) => {
    const place = places.get(article);
    return place === undefined ? [] : [{ article: place, before, answer: marked, after }];
  });
  return {
    ...{ id, kind, question, answer, accept, distractors, evidence },
    ...(correction ? { correction } : {}),
    ...(pairs ? { pairs: pairs.map(({ left, right }) => ({ left, right })) } : {}),
    ...(events ? { events: events.map(({ text, when }) => ({ text, when })) } : {}),
    ...(claimedBy ? { claimedBy } : {}),
  };
}
