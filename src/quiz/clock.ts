import { button, el } from './render/dom.js';
import { type State, timeLeft } from './state.js';
import { texts } from './texts.js';

const minute = 60_000;

/** How many milliseconds the button for more time adds. */
export const addedTime = 5 * minute;

/** What a test with a time limit shows at the top, and what it says when time runs out. */
export class Clock {
  private readonly face = el('span', { class: 'clock', role: 'timer' });
  private hasWarned = false;

  /** Returns the time that is left, and the button that adds some; nothing where there is no limit. */
  tools(state: State, extend: () => void): readonly Node[] {
    const left = timeLeft(state);
    if (left === undefined || state.finished) return [];
    this.hasWarned = left <= minute;
    this.face.textContent = texts.time.left(left);
    return [this.face, button(texts.time.more, extend, 'plain small')];
  }

  /** Shows how much is left; returns what is to be said: once that one minute is left, once that time is over. */
  tick(left: number): 'warn' | 'over' | undefined {
    this.face.textContent = texts.time.left(left);
    if (left <= 0) return 'over';
    if (left > minute) this.hasWarned = false;
    if (left > minute || this.hasWarned) return undefined;
    this.hasWarned = true;
    return 'warn';
  }
}
