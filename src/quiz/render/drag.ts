/**
 * Lets a list's items be dragged to another place with a mouse, as an extra to their buttons. After each move `moved` is
 * called and the list gets an `input` event.
 */
export function letDrag(list: HTMLElement, moved: () => void): void {
  let held: HTMLElement | undefined;
  list.addEventListener('dragstart', (event) => {
    held = itemOf(event.target, list);
    held?.classList.add('is-held');
    event.dataTransfer?.setData('text/plain', held?.textContent ?? '');
  });
  list.addEventListener('dragover', (event) => {
    const over = itemOf(event.target, list);
    if (!held) return;
    event.preventDefault();
    if (!over || over === held) return;
    const { top, height } = over.getBoundingClientRect();
    if (event.clientY < top + height / 2) over.before(held);
    else over.after(held);
  });
  list.addEventListener('drop', (event) => event.preventDefault());
  list.addEventListener('dragend', () => {
    held?.classList.remove('is-held');
    held = undefined;
    moved();
    list.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function itemOf(target: EventTarget | null, list: HTMLElement): HTMLElement | undefined {
  const item = target instanceof Element ? target.closest<HTMLElement>('li[draggable]') : null;
  return item?.parentElement === list ? item : undefined;
}
