import type { QuizCard } from '../../types/quiz.js';
import type { Recall, Schedule } from '../schedule.js';
import { recalls, rescheduled } from '../schedule.js';
import { texts } from '../texts.js';
import { button, el, primaryButton } from './dom.js';
import { questionHeading } from './heading.js';
import { answerInWords, correctionOf } from './verdict.js';
import type { View } from './view.js';

/** Returns a flashcard's front: the question, without anything to answer it by. `parts` are those to match or order. */
export function frontView(card: QuizCard, left: number, parts: readonly string[]): View {
  const counter = el('span', { class: 'count' }, texts.flashcards.count(left));
  const question = card.kind === 'cloze' ? card.question.replace(/_{3,}/g, ' ______ ') : card.question;
  const task = card.kind === 'truefalse' ? texts.question.judge : undefined;
  const heading = questionHeading(counter, question, task);
  const lefts = (card.pairs ?? []).map((pair) => pair.left);
  const lists = [lefts, parts].filter((list) => list.length > 0);
  const face = el('div', { class: 'face' }, heading, ...lists.map(plainList));
  return { screen: [face], actions: [primaryButton(texts.flashcards.turn)] };
}

/** Returns a flashcard's answer, to stand under its question. */
export function backOf(card: QuizCard): HTMLElement {
  const { pairs, events } = card;
  const parts = [
    ...(pairs ?? []).map(({ left, right }) => `${left} – ${right}`),
    ...(events ?? []).map(({ text, when }) => `${when}: ${text}`),
  ];
  const answer =
    parts.length > 0
      ? plainList(parts)
      : el('p', { class: 'flash-answer', dir: 'auto' }, answerInWords(card));
  return el('div', { class: 'back' }, el('h2', {}, texts.flashcards.answer), answer, ...correctionOf(card));
}

/** Returns the four buttons by which a student says how well a card was known, each with when it would come again. */
export function ratingButtons(
  before: Schedule | undefined,
  now: number,
  rate: (recall: Recall) => void,
): HTMLElement {
  const buttons = recalls.map((recall) => {
    const next = el('span', { class: 'next' }, intervalAfter(before, recall, now));
    const element = recall === 'good' ? primaryButton('') : button('', () => rate(recall));
    element.classList.add(recall);
    element.append(texts.flashcards.recall[recall], ' ', next);
    return element;
  });
  return el('div', { class: 'ratings', role: 'group', 'aria-label': texts.flashcards.rate }, ...buttons);
}

/** Returns when a card comes again, in words. */
export function intervalAfter(before: Schedule | undefined, recall: Recall, now: number): string {
  return texts.flashcards.interval(rescheduled(before, recall, now).due - now);
}

/** Returns the screen after the last card. `next` is how many milliseconds it is until one is due. */
export function drillDoneView(done: number, next: number | undefined, more: number, back: () => void): View {
  const words = done > 0 ? texts.flashcards.reviewed(done) : texts.flashcards.nothing;
  const due = next === undefined ? [] : [el('p', {}, texts.flashcards.next(texts.flashcards.interval(next)))];
  const heading = el('h1', { tabindex: '-1', id: 'heading' }, texts.flashcards.heading);
  const start = button(texts.flashcards.back, back);
  return {
    screen: [heading, el('p', { class: 'lead' }, words), ...due],
    actions: [...(more > 0 ? [primaryButton(texts.flashcards.more)] : []), start],
  };
}

function plainList(items: readonly string[]): HTMLElement {
  return el('ul', { class: 'parts' }, ...items.map((item) => el('li', { dir: 'auto' }, item)));
}
