import type { Bar, Modality } from '../../types/clause.js';

/** Somebody who says so, within one sentence. */
export interface Said {
  /** `id` of the source's head token. */
  readonly source: number;
  readonly verb: string;
  /** `id` of the token under which the report stands; what stands below it is not reported by it. */
  readonly by: number;
}

/** How far the text vouches for a clause, as far as one sentence tells. */
export interface Reading {
  readonly modality: Modality;
  readonly negative: boolean;
  /** From the nearest to the farthest. */
  readonly said: readonly Said[];
  readonly bar?: Bar;
}

/** A sentence that speaks for itself. */
export const plain: Reading = { modality: 'asserted', negative: false, said: [] };

const strength: Readonly<Record<Modality, number>> = {
  asserted: 0,
  planned: 1,
  required: 2,
  possible: 3,
  conditional: 4,
};

/** The weaker claim of two. */
export const weaker = (a: Modality, b: Modality): Modality => (strength[a] >= strength[b] ? a : b);

/** What holds for anything below a clause: who says so and what takes its truth away, but not its own reading. */
export const reportedBy = ({ said, bar }: Reading): Reading => ({ ...plain, said, ...(bar ? { bar } : {}) });

/** The reading with its truth taken away; what took it first stays. */
export const barredBy = (reading: Reading, bar: Bar): Reading => ({ ...reading, bar: reading.bar ?? bar });

/** The reading with one more source, unless the same one says so already. */
export function saidBy(reading: Reading, said: Said): Reading {
  if (reading.said.some((known) => known.source === said.source)) return reading;
  return { ...reading, said: [said, ...reading.said] };
}

/** The reading as it holds below a token: without what that token itself reports. */
export function below(reading: Reading, token: number): Reading {
  if (!reading.said.some((said) => said.by === token)) return reading;
  return { ...reading, said: reading.said.filter((said) => said.by !== token) };
}
