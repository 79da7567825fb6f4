/** Something wrong with what the user gave: a file, a rule, a deck, a flag. */
export interface Finding {
  /** Stable, for programs: "input-missing", "rule-schema" … */
  readonly code: string;
  /** What is wrong and what to do, in one sentence each. */
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  /** JSON pointer into the file. */
  readonly pointer?: string;
}

/** A value, or the reasons why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly Finding[] };
