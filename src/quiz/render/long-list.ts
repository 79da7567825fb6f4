import { texts } from '../texts.js';
import { button, el } from './dom.js';

const portion = 20;

/** Returns a list that shows its first items and, on demand or before it is printed, the others. */
export function longList(
  className: string,
  ids: readonly string[],
  item: (id: string) => HTMLElement,
): readonly HTMLElement[] {
  const list = el('ol', { class: className }, ...ids.slice(0, portion).map(item));
  if (ids.length <= portion) return [list];
  const showUpTo = (end: number) => {
    const added = ids.slice(list.children.length, end).map(item);
    list.append(...added);
    const left = ids.length - list.children.length;
    more.hidden = left <= 0;
    more.textContent = texts.result.more(Math.min(portion, left));
    return added[0];
  };
  const more = button(texts.result.more(Math.min(portion, ids.length - portion)), () => {
    const first = showUpTo(list.children.length + portion);
    first?.setAttribute('tabindex', '-1');
    first?.focus();
  });
  window.onbeforeprint = () => list.isConnected && showUpTo(ids.length);
  return [list, more];
}
