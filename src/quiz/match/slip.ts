/**
 * Tells whether `typed` is `meant` with at most one slip: a letter too many, too few or wrong, or two neighbours
 * swapped (optimal string alignment distance ≤ 1).
 */
export function isOneSlip(typed: string, meant: string): boolean {
  const [one, other] = [[...typed], [...meant]];
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let tail = 0;
  while (tail < Math.min(one.length, other.length) - start && one.at(-1 - tail) === other.at(-1 - tail))
    tail++;
  const left = one.slice(start, one.length - tail);
  const right = other.slice(start, other.length - tail);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
