import type { QuizDeck } from '../types/quiz.js';
import { deckInPage } from './deck-in-page.js';
import { answerParent } from './embed.js';
import { afterFirstPaint } from './first-paint.js';
import { QuizPage } from './page.js';
import { writeProgress } from './progress.js';
import { openRecords } from './records.js';
import { findApi, type ScormApi } from './scorm/api.js';
import { tellPlatform } from './scorm/platform.js';
import { readSuspended } from './scorm/suspend.js';
import { roundKey } from './session.js';
import { fnv1a } from './shuffle.js';
import { openStore, type Store } from './store.js';

afterFirstPaint(() => {
  const deck = deckInPage();
  const api = findApi(window);
  // Some platforms answer with a truth value instead of a word.
  const isThere = String(api?.LMSInitialize('')) === 'true';
  const store = api && isThere ? platformStore(api, deck) : openStore(() => localStorage);
  const page = new QuizPage(deck, store);
  const platform = api && isThere ? [tellPlatform(api, () => performance.now())] : [];
  page.open(answerParent(page.session), ...platform);
});

/**
 * A store of the student whom the platform names: pupils share computers. It begins with what the platform kept, and
 * since that is kept there, nobody need hear that the browser keeps nothing.
 */
function platformStore(platform: ScormApi, deck: QuizDeck): Store {
  const student = platform.LMSGetValue('cmi.core.student_id');
  const refuse = () => {
    throw new Error('Nobody knows whose this would be.');
  };
  const prefix = `factdeck:${fnv1a(student).toString(36)}:`;
  const store = openStore(student === '' ? refuse : () => localStorage, prefix);
  const cards = new Map(deck.cards.map((card) => [card.id, card]));
  const left = readSuspended(platform.LMSGetValue('cmi.suspend_data'), cards);
  const records = openRecords(store, [...cards.keys()]);
  for (const [id, right] of left?.outcomes ?? []) {
    const record = records.get(id);
    if (record?.right !== right) records.set(id, { ...record, asked: record?.asked || 1, right });
  }
  if (left?.state) store.write(roundKey(deck.id), writeProgress(left.state));
  return { ...store, trouble: () => undefined };
}
