import type { QuizCard } from '../types/quiz.js';
import { shuffled } from './shuffle.js';

/** Returns what a card gives to choose from or to put in order, as a seed mixes it; nothing where one types. */
export function choicesOf(card: QuizCard, seed: string): readonly string[] {
  const order = `${seed}\n${card.id}`;
  switch (card.kind) {
    case 'choice':
      return shuffled([card.answer, ...card.distractors], order);
    case 'truefalse':
      return ['True', 'False'];
    case 'match':
    case 'order':
      return mixed(
        [...(card.pairs ?? []).map((pair) => pair.right), ...(card.events ?? []).map((event) => event.text)],
        order,
      );
    default:
      return [];
  }
}

/** Never in the right order. */
function mixed(values: readonly string[], seed: string): readonly string[] {
  const [first, ...others] = shuffled(values, seed);
  const isRight = first === values[0] && others.every((value, at) => value === values[at + 1]);
  return first === undefined ? [] : isRight ? [...others, first] : [first, ...others];
}
