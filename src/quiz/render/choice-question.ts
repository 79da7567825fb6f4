import type { QuizCard } from '../../types/quiz.js';
import { texts } from '../texts.js';
import { el } from './dom.js';
import { questionHeading } from './heading.js';
import type { Question } from './question.js';

/** Returns a question with radio buttons: of a choice card, or of a statement to judge. */
export function choiceQuestion(card: QuizCard, counter: Node, choices: readonly string[]): Question {
  const isStatement = card.kind === 'truefalse';
  const heading = questionHeading(counter, card.question, isStatement ? texts.question.judge : undefined);
  const radios = choices.map((_, place) =>
    el('input', { type: 'radio', name: 'choice', value: String(place), id: `choice-${place}` }),
  );
  const shown = (choice: string) => (isStatement && texts.question.truth[choice]) || choice;
  const labels = radios.map((radio, place) => choiceLabel(radio, shown(choices[place] ?? ''), place + 1));
  const fieldset = el('fieldset', {}, el('legend', {}, heading), ...labels);
  const given = () => choices[radios.findIndex((radio) => radio.checked)] ?? '';
  let settled = false;
  fieldset.addEventListener('click', (event) => {
    if (settled && event.target instanceof HTMLInputElement) event.preventDefault();
  });
  const fill = (answer: string) => {
    radios.forEach((radio, place) => {
      radio.checked = choices[place] === answer;
    });
  };
  return {
    nodes: [fieldset],
    heading,
    first: radios[0] ?? heading,
    given,
    missing: () => (given() === '' ? texts.question.chooseFirst : undefined),
    fill,
    settle(answer) {
      fill(answer);
      for (const radio of radios) radio.setAttribute('aria-disabled', 'true');
      settled = true;
      labels.forEach((label, place) => {
        markChoice(label, choices[place] ?? '', card.answer, answer);
      });
    },
    choose(number) {
      const radio = radios[number - 1];
      if (settled || !radio) return;
      radio.focus();
      radio.click();
    },
  };
}

function choiceLabel(radio: HTMLInputElement, choice: string, number: number): HTMLElement {
  const text = el('span', { class: 'text', dir: 'auto' }, choice);
  const hint = number <= 9 ? [el('kbd', { 'aria-hidden': 'true' }, String(number))] : [];
  return el('label', { class: 'choice' }, radio, text, el('span', { class: 'sign' }, ...hint));
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
