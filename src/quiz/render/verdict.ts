import type { QuizCard, QuizDeck } from '../../types/quiz.js';
import { countRight, sizeOf } from '../groups.js';
import { type Answer, counts } from '../state.js';
import { texts } from '../texts.js';
import { el } from './dom.js';
import { evidenceOf } from './evidence.js';

/** Returns what the status region says of an answer: right or wrong, by sign and word, and the answer. */
export function verdictOf(card: QuizCard, answer: Answer): HTMLElement {
  const right = counts(answer);
  const word = answer.overruled ? texts.verdict.overruled : right ? texts.verdict.right : texts.verdict.wrong;
  return el(
    'p',
    { class: right ? 'verdict is-right' : 'verdict is-wrong' },
    el('span', { class: 'mark', 'aria-hidden': 'true' }, right ? '✓' : '✗'),
    el('span', { class: 'word' }, `${word}. `),
    ...solutionOf(card, answer),
    ...correctionOf(card),
  );
}

/** Returns what would have been right in a false statement; nothing for other cards. */
export function correctionOf({ correction }: QuizCard): readonly Node[] {
  if (!correction) return [];
  const { right, wrong } = correction;
  return [el('span', { class: 'solution', dir: 'auto' }, texts.verdict.correct(right, wrong))];
}

/** Returns a card's answer as the page shows it. */
export function answerInWords({ kind, answer }: QuizCard): string {
  return (kind === 'truefalse' && texts.question.truth[answer]) || answer;
}

/** The answer where it was not given; for a match or order card, whose lines show it, how much was right. */
function solutionOf(card: QuizCard, answer: Answer): readonly Node[] {
  const size = sizeOf(card);
  if (size > 0) {
    if (counts(answer)) return [];
    const right = countRight(answer.given, size);
    const words = answer.given === '' ? texts.verdict.shown : texts.verdict.partly(right, size);
    return [el('span', { class: 'solution' }, words)];
  }
  if (counts(answer) && answer.given === card.answer) return [];
  const words = el('b', { dir: 'auto' }, answerInWords(card));
  const end = card.kind === 'truefalse' ? '.' : '';
  return [el('span', { class: 'solution' }, `${texts.verdict.answerIs} `, words, end)];
}

/** Returns what follows the verdict: the button to overrule it (typed answers only) and the evidence. */
export function explanationOf(
  card: QuizCard,
  answer: Answer,
  deck: QuizDeck,
  overrule: () => void,
): readonly Node[] {
  const section = el(
    'section',
    { 'aria-labelledby': 'evidence' },
    el('h2', { id: 'evidence' }, texts.verdict.evidence),
    evidenceOf(card, deck),
  );
  return [...overruleButton(card, answer, overrule), section];
}

/** Returns the button by which a student says that a typed answer was right after all; none for other answers. */
export function overruleButton(card: QuizCard, answer: Answer, overrule: () => void): readonly Node[] {
  const isTyped = (card.kind === 'short' || card.kind === 'cloze') && answer.given !== '';
  if (!isTyped || answer.right) return [];
  const button = el(
    'button',
    { type: 'button', class: 'plain small', 'aria-pressed': String(answer.overruled) },
    texts.verdict.overrule,
  );
  button.addEventListener('click', () => {
    button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
    overrule();
  });
  return [button];
}
