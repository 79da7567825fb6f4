import type { Report } from './report.js';

/** What a page that holds the quiz in a frame may send it. */
export interface Request {
  readonly type: 'factdeck:ask';
}

/** What it then gets: at once, and again when a round is finished. `result` is null where no round was begun. */
export interface Reply {
  readonly type: 'factdeck:result';
  readonly version: 1;
  readonly result: Report | null;
}
