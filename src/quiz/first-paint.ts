/** The longest that a page waits which is not being drawn: in a window behind others, in a hidden frame. */
const longest = 50;

/** Calls `next` once, after the browser has shown what stands in the page already. */
export function afterFirstPaint(next: () => void): void {
  let called = false;
  const once = () => {
    if (called) return;
    called = true;
    next();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, longest);
}
