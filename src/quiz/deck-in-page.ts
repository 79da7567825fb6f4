import type { QuizDeck } from '../types/quiz.js';
import { byId } from './render/dom.js';

/** Returns the deck that the exporter put into the page. */
export function deckInPage(): QuizDeck {
  return JSON.parse(byId('deck').textContent) as QuizDeck;
}
