/** What the page does with keys pressed anywhere but in a text field. */
export interface KeyActions {
  /** Enter, where it would not already press something. */
  readonly submit: () => void;
  readonly choose: (number: number) => void;
}

/** Listens for Enter and, while `digits()` allows it, for 1 to 9. Held-down keys and keys with modifiers pass. */
export function listenToKeys(actions: KeyActions, digits: () => boolean): void {
  document.addEventListener('keydown', (event) => {
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const target = event.target instanceof HTMLElement ? event.target : document.body;
    if (isTextField(target) || target.closest('dialog')) return;
    if (event.key === 'Enter' && !isPressable(target)) {
      event.preventDefault();
      actions.submit();
    } else if (/^[1-9]$/.test(event.key) && digits() && !(target instanceof HTMLSelectElement)) {
      actions.choose(Number(event.key));
    }
  });
}

function isTextField(element: HTMLElement): boolean {
  return (
    (element instanceof HTMLInputElement && element.type === 'text') || element instanceof HTMLTextAreaElement
  );
}

function isPressable(element: HTMLElement): boolean {
  return element.closest('button, summary, a, select') !== null;
}
