import type { Frame } from './frame.js';
import type { Plan } from './plan.js';
import type { Session } from './session.js';
import type { Action } from './state.js';

/** What each screen works with. */
export interface Means {
  readonly session: Session;
  readonly frame: Frame;
  readonly act: (action: Action) => void;
  /** Draws whatever the state shows now, and takes the reader to its top. */
  readonly go: () => void;
  /** Is told when something was kept past `act`. */
  readonly changed: () => void;
  /** Gives up what is on the screen for the start page. */
  readonly leave: () => void;
  /** What stands at the top: the time that is left, the way to the start page. */
  readonly tools: () => readonly Node[];
  /** How the student wants to be asked: as the page's address says, else as chosen last. */
  readonly plan: () => Plan;
}
