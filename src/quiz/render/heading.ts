import { el } from './dom.js';

/** Returns a question's heading: which of how many it is, a line on what to do where it needs one, and the question. */
export function questionHeading(counter: Node, question: string, task?: string): HTMLElement {
  const label = task === undefined ? [] : [el('span', { class: 'label' }, task)];
  const text = el('span', { class: 'question', dir: 'auto', id: 'question' }, question);
  return el('h1', { tabindex: '-1', id: 'heading' }, counter, ...label, text);
}
