import type { QuizCard } from '../../types/quiz.js';
import { texts } from '../texts.js';
import { el } from './dom.js';
import { questionHeading } from './heading.js';
import type { Question } from './question.js';

/** Returns a question with a field to type the answer in. */
export function shortQuestion(card: QuizCard, counter: Node): Question {
  const heading = questionHeading(counter, card.question);
  const label = el('span', { class: 'label', id: 'answer-label' }, texts.question.answer);
  const input = textInput('answer-label question');
  return typedQuestion([heading, el('label', { class: 'field' }, label, input)], heading, input);
}

/** Returns a question whose sentence has a field where words are left out. */
export function gapQuestion(card: QuizCard, counter: Node): Question {
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
  const fill = (given: string) => {
    input.value = given;
  };
  return {
    nodes,
    heading,
    first: input,
    given: () => input.value.trim(),
    missing: () => (input.value.trim() === '' ? texts.question.typeFirst : undefined),
    fill,
    settle(given) {
      fill(given);
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
