import { texts } from '../texts.js';
import { button, el } from './dom.js';

/** Returns a button that copies a text and says so; where the browser does not let it, the text is shown to be copied by hand. */
export function copyButton(
  label: string,
  text: () => string,
  say: (words: string) => void,
  done: string = texts.result.copied,
): HTMLButtonElement {
  const element = button(label, () => void press(), 'plain small');
  const press = async () => {
    if (!(await isCopied(text()))) {
      offer(text(), element);
      return;
    }
    say(done);
    element.textContent = `✓ ${done}`;
    setTimeout(() => {
      element.textContent = label;
    }, 3000);
  };
  return element;
}

async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Shows a text under the buttons, chosen, so that one key press copies it. */
function offer(text: string, beside: HTMLElement): void {
  const field = el('textarea', { readonly: true, rows: '4' }, text);
  const label = el('label', { class: 'by-hand' }, texts.result.copyByHand, field);
  const buttons = beside.parentElement ?? beside;
  buttons.parentElement?.querySelector('.by-hand')?.remove();
  buttons.after(label);
  field.focus();
  field.select();
}

/** Returns a button that saves a text as a file. */
export function saveButton(label: string, name: string, text: () => string): HTMLButtonElement {
  return button(label, () => save(name, text()), 'plain small');
}

/** The mark at the beginning tells a spreadsheet that the file is UTF-8. */
function save(name: string, text: string): void {
  const isCsv = name.endsWith('.csv');
  const blob = new Blob([isCsv ? `\ufeff${text}` : text], { type: isCsv ? 'text/csv' : 'application/json' });
  const address = URL.createObjectURL(blob);
  el('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
