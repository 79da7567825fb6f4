import type { QuizCard } from '../../types/quiz.js';
import { texts } from '../texts.js';
import { el } from './dom.js';
import { questionHeading } from './heading.js';
import { matchQuestion } from './match-question.js';
import { orderQuestion } from './order-question.js';

/** A question on the screen: what it shows, and how to read and freeze the student's answer. */
export interface Question {
  readonly nodes: readonly Node[];
  /** Where focus goes when the question appears. */
  readonly heading: HTMLElement;
  /** What takes focus when the answer is missing. */
  readonly first: HTMLElement;
  given(): string;
  /** Shows a checked answer; the fields keep focus and can be read, but no longer changed. */
  settle(given: string): void;
  /** Chooses the nth choice, counted from 1; nothing happens where there is none. */
  choose(number: number): void;
}

/**
 * Returns the question of a card. `count` says which of how many it is; `choices` are in the order to show; `say` tells
 * readers what changed on the screen.
 */
export function questionOf(
  card: QuizCard,
  count: string,
  choices: readonly string[],
  say: (words: string) => void,
): Question {
  const counter = el('span', { class: 'count' }, count);
  switch (card.kind) {
    case 'choice':
      return choiceQuestion(card, counter, choices);
    case 'truefalse':
      return choiceQuestion(card, counter, choices, texts.question.judge);
    case 'match':
      return matchQuestion(card, counter, choices);
    case 'order':
      return orderQuestion(card, counter, choices, say);
    case 'cloze':
      return gapQuestion(card, counter);
    case 'short':
      return shortQuestion(card, counter);
  }
}

function choiceQuestion(card: QuizCard, counter: Node, choices: readonly string[], task?: string): Question {
  const heading = questionHeading(counter, card.question, task);
  const radios = choices.map((_, place) =>
    el('input', { type: 'radio', name: 'choice', value: String(place), id: `choice-${place}` }),
  );
  const labels = radios.map((radio, place) => choiceLabel(radio, choices[place] ?? '', place + 1));
  const fieldset = el('fieldset', {}, el('legend', {}, heading), ...labels);
  const given = () => choices[radios.findIndex((radio) => radio.checked)] ?? '';
  let settled = false;
  fieldset.addEventListener('click', (event) => {
    if (settled && event.target instanceof HTMLInputElement) event.preventDefault();
  });
  return {
    nodes: [fieldset],
    heading,
    first: radios[0] ?? heading,
    given,
    settle(answer) {
      radios.forEach((radio, place) => {
        radio.checked = choices[place] === answer;
        radio.setAttribute('aria-disabled', 'true');
      });
      settled = true;
      labels.forEach((label, place) => {
        markChoice(label, choices[place] ?? '', card.answer, answer);
      });
    },
    choose(number) {
      const radio = radios[number - 1];
      if (settled || !radio) return;
      radio.checked = true;
      radio.focus();
    },
  };
}

function choiceLabel(radio: HTMLInputElement, choice: string, number: number): HTMLElement {
  const text = el('span', { class: 'text', dir: 'auto' }, choice);
  return el(
    'label',
    { class: 'choice' },
    radio,
    text,
    el('span', { class: 'sign' }, number <= 9 ? digitHint(number) : ''),
  );
}

function digitHint(number: number): HTMLElement {
  return el('kbd', { 'aria-hidden': 'true' }, String(number));
}

function markChoice(label: HTMLElement, choice: string, right: string, given: string): void {
  const sign = label.querySelector('.sign');
  sign?.replaceChildren();
  if (choice === right) {
    label.classList.add('is-right');
    sign?.append('✓ ', texts.verdict.rightChoice);
  } else if (choice === given) {
    label.classList.add('is-wrong');
    sign?.append('✗ ', texts.verdict.wrongChoice);
  } else {
    label.classList.add('is-other');
  }
}

function shortQuestion(card: QuizCard, counter: Node): Question {
  const heading = questionHeading(counter, card.question);
  const label = el('span', { class: 'label', id: 'answer-label' }, texts.question.answer);
  const input = textInput('answer-label question');
  return typedQuestion([heading, el('label', { class: 'field' }, label, input)], heading, input);
}

function gapQuestion(card: QuizCard, counter: Node): Question {
  const [before = '', ...pieces] = card.question.split(/_{3,}/);
  const after = pieces.join(' … ');
  const [closing = ''] = /^[^\s\p{L}\p{N}]*/u.exec(after) ?? [];
  const spoken = card.question.replace(/_{3,}/g, ` ${texts.question.blank} `);
  const heading = el(
    'h1',
    { tabindex: '-1', id: 'heading' },
    counter,
    el('span', { class: 'label', id: 'question' }, texts.question.gap),
    el('span', { class: 'unseen' }, `: ${spoken}`),
  );
  const input = textInput('heading');
  // A comma or full stop after the gap must not begin the next line.
  const gap = el('span', { class: 'gap' }, input, closing);
  const sentence = el('p', { class: 'gapped', dir: 'auto' }, before, gap, after.slice(closing.length));
  return typedQuestion([heading, sentence], heading, input);
}

function typedQuestion(nodes: readonly Node[], heading: HTMLElement, input: HTMLInputElement): Question {
  return {
    nodes,
    heading,
    first: input,
    given: () => input.value.trim(),
    settle(answer) {
      input.value = answer;
      input.readOnly = true;
    },
    choose() {},
  };
}

function textInput(labelledBy: string): HTMLInputElement {
  return el('input', {
    type: 'text',
    'aria-labelledby': labelledBy,
    autocomplete: 'off',
    autocapitalize: 'off',
    autocorrect: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    dir: 'auto',
  });
}
