import { CARD_KINDS } from '../../types/card.js';
import type { QuizDeck } from '../../types/quiz.js';
import { addressOf } from '../address.js';
import { newSeed } from '../new-seed.js';
import { type Plan, pasts } from '../plan.js';
import type { Session } from '../session.js';
import { texts } from '../texts.js';
import { copyButton } from './deliver.js';
import { el } from './dom.js';

const counts = [5, 10, 20, 50, 100];
const limits = [5, 10, 15, 20, 30, 45, 60, 90];

/** The part of the start screen in which a student chooses what is asked; the plan as it stands. */
export interface Choosing {
  readonly element: HTMLElement;
  readonly plan: () => Plan;
  readonly setMode: (mode: Plan['mode']) => void;
}

/** Returns that part, which is filled when it is unfolded; `changed` hears of each choice. */
export function chooseSection(
  session: Session,
  first: Plan,
  changed: (plan: Plan) => void,
  say: (words: string) => void,
): Choosing {
  let plan = first;
  const limit = limitList(plan, (minutes) => change({ minutes }));
  const change = (part: Partial<Plan>) => {
    plan = { ...plan, ...part };
    limit.hidden = plan.mode !== 'test';
    changed(plan);
  };
  const element = el('details', { class: 'part choose' }, el('summary', {}, texts.choose.heading));
  const fill = () => {
    limit.hidden = plan.mode !== 'test';
    element.append(
      ...controls(session.deck, plan, limit, change),
      classLink(() => plan, say),
    );
  };
  element.addEventListener('toggle', fill, { once: true });
  return { element, plan: () => plan, setMode: (mode) => change({ mode }) };
}

function controls(
  deck: QuizDeck,
  plan: Plan,
  limit: HTMLElement,
  change: (part: Partial<Plan>) => void,
): readonly Node[] {
  const lists = [
    countList(deck, plan, (count) => change({ count })),
    ...(plan.seed === undefined ? [pastList(plan, (past) => change({ past }))] : []),
    limit,
  ];
  return [
    el('div', { class: 'lists' }, ...lists),
    ...filters(deck, plan, change),
    checkbox(texts.choose.inOrder, plan.inOrder, (inOrder) => change({ inOrder })),
  ];
}

function countList(
  deck: QuizDeck,
  { count }: Plan,
  change: (count: number | undefined) => void,
): HTMLElement {
  const all = deck.cards.length;
  const offered = [...new Set([...counts, ...(count === undefined ? [] : [count])])]
    .filter((number) => number < all)
    .sort((one, other) => one - other);
  const options = offered.map((number) => [String(number), String(number)] as const);
  const chosen = count === undefined || count >= all ? 'all' : String(count);
  return dropDown(
    'count',
    texts.choose.count,
    [...options, ['all', texts.choose.all(all)]],
    chosen,
    (value) => change(value === 'all' ? undefined : Number(value)),
  );
}

function pastList({ past }: Plan, change: (past: Plan['past']) => void): HTMLElement {
  const options = pasts.map((one) => [one, texts.choose.pasts[one]] as const);
  return dropDown('past', texts.choose.past, options, past, (value) =>
    change(pasts.find((one) => one === value) ?? 'all'),
  );
}

function limitList({ minutes }: Plan, change: (minutes: number | undefined) => void): HTMLElement {
  const offered = [...new Set([...limits, ...(minutes === undefined ? [] : [minutes])])].sort(
    (one, other) => one - other,
  );
  const options = offered.map((number) => [String(number), texts.choose.minutes(number)] as const);
  const chosen = minutes === undefined ? 'none' : String(minutes);
  return dropDown(
    'limit',
    texts.choose.limit,
    [['none', texts.choose.noLimit], ...options],
    chosen,
    (value) => change(value === 'none' ? undefined : Number(value)),
  );
}

/** Boxes for each kind, topic and article, where there is more than one. */
function filters(deck: QuizDeck, plan: Plan, change: (part: Partial<Plan>) => void): readonly Node[] {
  const present = new Set(deck.cards.map(({ kind }) => kind));
  const topics = [...new Set(deck.cards.flatMap((card) => card.topics))];
  const topicNames = topics.map((topic) => [topic, texts.topics[topic] ?? topic] as const);
  const byName = topicNames.toSorted(([, one], [, other]) => one.localeCompare(other, texts.lang));
  return [
    ...boxes(
      texts.choose.kinds,
      CARD_KINDS.filter((kind) => present.has(kind)).map((kind) => [kind, texts.kinds[kind]] as const),
      plan.kinds,
      (chosen) => change({ kinds: chosen }),
    ),
    ...boxes(texts.choose.topics, byName, plan.topics, (chosen) => change({ topics: chosen })),
    ...boxes(
      texts.choose.articles,
      deck.articles.map((article, index) => [index, article.title] as const),
      plan.articles,
      (chosen) => change({ articles: chosen }),
    ),
  ];
}

/** With no box ticked nothing is left out. */
function boxes<T>(
  label: string,
  options: readonly (readonly [T, string])[],
  chosen: readonly T[],
  change: (chosen: readonly T[]) => void,
): readonly HTMLElement[] {
  if (options.length < 2) return [];
  const ticked = new Set(chosen);
  const labels = options.map(([value, name]) => {
    const set = (on: boolean) => {
      if (on) ticked.add(value);
      else ticked.delete(value);
      change(options.map(([one]) => one).filter((one) => ticked.has(one)));
    };
    return checkbox(name, ticked.has(value), set, 'chip');
  });
  const legend = el('legend', { class: 'small-heading' }, label);
  return [el('fieldset', {}, legend, el('div', { class: 'chips' }, ...labels))];
}

function checkbox(
  name: string,
  on: boolean,
  change: (on: boolean) => void,
  className = 'switch',
): HTMLElement {
  const box = el('input', { type: 'checkbox', checked: on });
  box.addEventListener('change', () => change(box.checked));
  return el('label', { class: className }, box, el('span', { dir: 'auto' }, name));
}

function dropDown(
  id: string,
  name: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
  change: (value: string) => void,
): HTMLElement {
  const items = options.map(([value, words]) => el('option', { value, selected: value === chosen }, words));
  const select = el('select', { id }, ...items);
  select.addEventListener('change', () => change(select.value));
  const label = el('label', { class: 'small-heading', for: id }, name);
  return el('div', { class: 'drop-down' }, label, select);
}

function classLink(plan: () => Plan, say: (words: string) => void): HTMLElement {
  const address = () => {
    const { seed = newSeed() } = plan();
    return location.href.replace(/#.*/, '') + addressOf(plan(), seed);
  };
  const copy = copyButton(texts.choose.link, address, say, texts.choose.linkCopied);
  copy.setAttribute('aria-describedby', 'link-about');
  const about = el('span', { class: 'about', id: 'link-about' }, texts.choose.linkAbout);
  return el('div', { class: 'class-link' }, copy, about);
}
