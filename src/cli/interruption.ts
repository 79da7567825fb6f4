import { setImmediate } from 'node:timers/promises';

/**
 * Runs work that must not be cut off in the middle: it can ask whether somebody wished to stop it (Ctrl-C, or a
 * request to end), and ends cleanly then. Outside of it such a wish ends the process at once.
 */
export async function interruptible<T>(work: (asked: () => Promise<boolean>) => Promise<T>): Promise<T> {
  let wished = false;
  const note = () => {
    wished = true;
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, note);
  try {
    // Signals reach a handler only between turns of the event loop.
    return await work(async () => {
      await setImmediate();
      return wished;
    });
  } finally {
    for (const signal of signals) process.off(signal, note);
  }
}
