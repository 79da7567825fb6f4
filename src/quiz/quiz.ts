import { deckInPage } from './deck-in-page.js';
import { answerParent } from './embed.js';
import { afterFirstPaint } from './first-paint.js';
import { QuizPage } from './page.js';
import { openStore } from './store.js';

afterFirstPaint(() => {
  const store = openStore(() => localStorage);
  const page = new QuizPage(deckInPage(), store);
  page.open(answerParent(page.session));
});
