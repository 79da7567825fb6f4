/** What a screen shows. */
export interface View {
  readonly screen: readonly Node[];
  /** The buttons under it, the main one first. */
  readonly actions: readonly Node[];
}
