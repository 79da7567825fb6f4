import type { QuizDeck } from '../types/quiz.js';
import { QuizPage } from './page.js';
import { byId } from './render/dom.js';

new QuizPage(JSON.parse(byId('deck').textContent) as QuizDeck).open();
