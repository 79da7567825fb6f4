import type { QuizDeck } from '../types/quiz.js';
import { answerParent } from './embed.js';
import { QuizPage } from './page.js';
import { byId } from './render/dom.js';
import { openStore } from './store.js';

const deck = JSON.parse(byId('deck').textContent) as QuizDeck;
const page = new QuizPage(
  deck,
  openStore(() => localStorage),
);
page.open(answerParent(page.session));
