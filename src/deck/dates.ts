/** Less than 0 where the first ISO date lies before the second; 0 where one may lie within the other ("1903", "1903-11-03"). */
export function compareDates(a: string, b: string): number {
  const [x, y] = [partsOf(a), partsOf(b)];
  for (let at = 0; at < Math.min(x.length, y.length); at++) {
    const difference = (x[at] ?? 0) - (y[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Year, month, day; the year of "-0043" is negative. */
function partsOf(date: string): readonly number[] {
  const [, sign, rest = ''] = /^(-?)(.*)$/.exec(date) ?? [];
  return rest.split('-').map((part, at) => (at === 0 && sign ? -Number(part) : Number(part)));
}
