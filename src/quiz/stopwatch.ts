/** Counts the time in which the page is looked at. */
export interface Stopwatch {
  /** Milliseconds since the last lap or the start, not counting while it stood. */
  lap(): number;
  /** The same, without beginning a new lap. */
  running(): number;
  go(): void;
  stop(): void;
}

/** Returns a stopwatch that stands still; `now` gives milliseconds. */
export function createStopwatch(now: () => number): Stopwatch {
  let since: number | undefined;
  let counted = 0;
  const running = () => counted + (since === undefined ? 0 : Math.max(0, now() - since));
  return {
    running,
    lap() {
      const time = running();
      counted = 0;
      if (since !== undefined) since = now();
      return time;
    },
    go() {
      since ??= now();
    },
    stop() {
      counted = running();
      since = undefined;
    },
  };
}
