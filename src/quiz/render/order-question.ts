import type { QuizCard } from '../../types/quiz.js';
import { readPlaces, writePlaces } from '../groups.js';
import { texts } from '../texts.js';
import { button, el } from './dom.js';
import { questionHeading } from './heading.js';
import type { Question } from './question.js';

/** Returns a question whose events move up and down by buttons; `order` is that of the beginning, `say` is heard. */
export function orderQuestion(
  card: QuizCard,
  counter: Node,
  order: readonly string[],
  say: (words: string) => void,
): Question {
  const events = card.events ?? [];
  const heading = questionHeading(counter, card.question);
  const list = el('ol', { class: 'events' });
  const items = events.map(({ text }) => el('li', {}, el('span', { class: 'text', dir: 'auto' }, text)));
  const elements: readonly Element[] = items;
  const places = (): readonly number[] => [...list.children].map((item) => elements.indexOf(item));
  items.forEach((item, event) => {
    const text = events[event]?.text ?? '';
    item.append(
      el('span', { class: 'moves' }, ...(['up', 'down'] as const).map((way) => mover(item, text, way, say))),
    );
  });
  arrange(
    list,
    items,
    order.map((text) => events.findIndex((event) => event.text === text)),
  );
  return {
    nodes: [el('fieldset', {}, el('legend', {}, heading), list)],
    heading,
    first: heading,
    given: () => writePlaces(places()),
    settle(given) {
      const answer = readPlaces(given, events.length);
      arrange(list, items, answer ?? events.map((_, at) => at));
      [...list.children].forEach((item, at) => {
        const event = places()[at] ?? 0;
        item.querySelector('.moves')?.remove();
        item.classList.add(event === at ? 'is-right' : 'is-wrong');
        item.append(sign(events[event]?.when ?? '', event, at, answer !== undefined));
      });
    },
    choose() {},
  };
}

/** The date, and by word and sign whether the event stood in its place. */
function sign(when: string, event: number, at: number, judged: boolean): HTMLElement {
  const word = event === at ? `✓ ${texts.verdict.rightPart}` : `✗ ${texts.verdict.place(event + 1)}`;
  return el('span', { class: 'sign' }, judged ? `${when} · ${word}` : when);
}

function arrange(list: HTMLElement, items: readonly HTMLElement[], order: readonly number[]): void {
  list.replaceChildren(...order.flatMap((at) => items[at] ?? []));
  markEnds(list);
}

function mover(
  item: HTMLElement,
  text: string,
  way: 'up' | 'down',
  say: (words: string) => void,
): HTMLButtonElement {
  const move = () => {
    const list = item.parentElement;
    const other = way === 'up' ? item.previousElementSibling : item.nextElementSibling;
    if (!list || !other) return;
    if (way === 'up') other.before(item);
    else other.after(item);
    markEnds(list);
    // A moved element loses focus.
    element.focus();
    say(texts.question.moved([...list.children].indexOf(item) + 1, list.children.length));
  };
  const element = button(way === 'up' ? '↑' : '↓', move, `plain ${way}`);
  element.setAttribute('aria-label', texts.question[way](text));
  return element;
}

/** The first cannot go up nor the last down; their buttons stay, so that focus does. */
function markEnds(list: HTMLElement): void {
  const mark = (selector: string, end: Element | null) => {
    for (const one of list.querySelectorAll(selector)) {
      one.setAttribute('aria-disabled', String(end?.contains(one) ?? false));
    }
  };
  mark('.up', list.firstElementChild);
  mark('.down', list.lastElementChild);
}
