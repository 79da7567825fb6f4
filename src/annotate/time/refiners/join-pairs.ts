import type { Draft, Refiner } from '../draft.js';
import type { Reader } from '../reader.js';

/** A refiner that makes one draft of two neighbours wherever `join` gives one. */
export function joinPairs(join: (reader: Reader, left: Draft, right: Draft) => Draft | undefined): Refiner {
  return (reader, drafts) => {
    const joined: Draft[] = [];
    for (const draft of drafts) {
      const left = joined.at(-1);
      const one = left === undefined ? undefined : join(reader, left, draft);
      if (one === undefined) joined.push(draft);
      else joined[joined.length - 1] = one;
    }
    return joined;
  };
}

/** The words between two drafts, in lower case, parted by spaces. */
export function between(reader: Reader, left: Draft, right: Draft): string {
  // Longer stretches join nothing.
  if (right.first - left.last > 4) return '…';
  let words = '';
  for (let at = left.last + 1; at < right.first; at++) words += `${words && ' '}${reader.low(at)}`;
  return words;
}
