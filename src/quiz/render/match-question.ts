import type { QuizCard } from '../../types/quiz.js';
import { readPlaces, writePlaces } from '../groups.js';
import { texts } from '../texts.js';
import { el } from './dom.js';
import { questionHeading } from './heading.js';
import type { Question } from './question.js';

/** Returns a question with a list to choose from on each line; `rights` are in the order to show. */
export function matchQuestion(card: QuizCard, counter: Node, rights: readonly string[]): Question {
  const pairs = card.pairs ?? [];
  const heading = questionHeading(counter, card.question);
  const selects = pairs.map((_, row) => choiceList(row, rights));
  const signs = pairs.map(() => el('span', { class: 'sign' }));
  const rows = pairs.map(({ left }, row) =>
    el('div', { class: 'pair' }, el('label', { for: `pair-${row}`, dir: 'auto' }, left), ...parts(row)),
  );
  function parts(row: number): readonly Node[] {
    return [selects[row], signs[row]].filter((part) => part !== undefined);
  }
  return {
    nodes: [el('fieldset', {}, el('legend', {}, heading), ...rows)],
    heading,
    get first() {
      return selects.find((select) => select.value === '') ?? heading;
    },
    given() {
      const chosen = selects.map((select) => pairs.findIndex(({ right }) => right === select.value));
      return chosen.every((place) => place < 0) ? '' : writePlaces(chosen);
    },
    missing: () => (selects.some((select) => select.value === '') ? texts.question.matchFirst : undefined),
    fill(given) {
      const places = readPlaces(given, pairs.length) ?? [];
      selects.forEach((select, row) => {
        select.value = pairs[places[row] ?? -1]?.right ?? '';
      });
    },
    settle(given) {
      const places = readPlaces(given, pairs.length);
      pairs.forEach(({ right }, row) => {
        const chosen = places?.[row];
        freeze(selects[row], chosen === undefined ? '' : (pairs[chosen]?.right ?? ''));
        rows[row]?.classList.add(chosen === row ? 'is-right' : 'is-wrong');
        signs[row]?.append(
          chosen === row ? `✓ ${texts.verdict.rightPart}` : `✗ ${texts.verdict.rightIs} ${right}`,
        );
      });
    },
    choose() {},
  };
}

function choiceList(row: number, rights: readonly string[]): HTMLSelectElement {
  const options = rights.map((right) => el('option', { value: right }, right));
  return el('select', { id: `pair-${row}` }, el('option', { value: '' }, texts.question.pick), ...options);
}

/** A disabled list would lose focus, and a list cannot be read-only. */
function freeze(select: HTMLSelectElement | undefined, value: string): void {
  if (!select) return;
  select.value = value;
  select.setAttribute('aria-disabled', 'true');
  select.addEventListener('mousedown', (event) => event.preventDefault());
  select.addEventListener('change', () => {
    select.value = value;
  });
}
