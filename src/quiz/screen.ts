/** What is on the page at one time, and what keys and buttons mean in it. */
export interface Screen {
  /** What the one main button does. */
  press?(): void;
  /** What a number key does. */
  digit?(number: number): void;
  /** Is called when the student changed what is entered. */
  edited?(): void;
  /** Takes what is entered, before another screen comes. */
  leave?(): void;
}
