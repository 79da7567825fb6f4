import type { QuizCard } from '../../types/quiz.js';
import { readPlaces, writePlaces } from '../groups.js';
import { texts } from '../texts.js';
import { button, el } from './dom.js';
import { letDrag } from './drag.js';
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
  const items: readonly HTMLElement[] = events.map(({ text }) => eventItem(text, say));
  const list = el('ol', { class: 'events' });
  const first = order.map((text) => events.findIndex((event) => event.text === text));
  let moved = false;
  const arrange = (places: readonly number[]) => {
    list.replaceChildren(...places.flatMap((place) => items[place] ?? []));
    markEnds(list);
  };
  const places = () => [...list.children].map((item) => items.indexOf(item as HTMLElement));
  const noteMove = () => {
    moved = true;
  };
  list.addEventListener('input', noteMove);
  letDrag(list, () => markEnds(list));
  arrange(first);
  return {
    nodes: [el('fieldset', {}, el('legend', {}, heading), list)],
    heading,
    get first() {
      return list.querySelector<HTMLElement>('.down') ?? heading;
    },
    given: () => (moved ? writePlaces(places()) : ''),
    missing: () => (moved ? undefined : texts.question.orderFirst),
    fill(given) {
      const answer = readPlaces(given, events.length);
      arrange(answer ?? first);
      moved = answer !== undefined;
    },
    settle(given) {
      const answer = readPlaces(given, events.length);
      const shown = answer ?? events.map((_, at) => at);
      arrange(shown);
      shown.forEach((event, at) => {
        judgeItem(items[event], events[event]?.when ?? '', event, at, answer !== undefined);
      });
    },
    choose() {},
  };
}

function eventItem(text: string, say: (words: string) => void): HTMLElement {
  const item = el('li', { draggable: 'true' }, el('span', { class: 'text', dir: 'auto' }, text));
  const moves = (['up', 'down'] as const).map((way) => mover(item, text, way, say));
  item.append(el('span', { class: 'moves' }, ...moves));
  return item;
}

/** Shows the date, and by word and sign whether the event stood in its place. */
function judgeItem(
  item: HTMLElement | undefined,
  when: string,
  event: number,
  at: number,
  judged: boolean,
): void {
  const word = event === at ? `✓ ${texts.verdict.rightPart}` : `✗ ${texts.verdict.place(event + 1)}`;
  item?.querySelector('.moves')?.remove();
  item?.removeAttribute('draggable');
  item?.classList.add(event === at ? 'is-right' : 'is-wrong');
  item?.append(el('span', { class: 'sign' }, judged ? `${when} · ${word}` : when));
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
    list.dispatchEvent(new Event('input', { bubbles: true }));
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
