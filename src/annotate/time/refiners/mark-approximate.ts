import type { Draft, Refiner } from '../draft.js';
import type { Reader } from '../reader.js';

/** "about 1500", "nearly ten years", "more than a week": values that are only near. */
export const markApproximate: Refiner = (reader, drafts) =>
  drafts.map((draft) => (isNear(reader, draft) ? { ...draft, approximate: true } : draft));

function isNear(reader: Reader, { first, last, meaning }: Draft): boolean {
  if (/^or so$/.test(`${reader.low(last + 1)} ${reader.low(last + 2)}`)) return true;
  const before = reader.low(first - 1) === 'the' ? first - 2 : first - 1;
  const length = meaning.kind === 'settled' && meaning.value.kind === 'duration';
  const one = reader.low(before);
  if (/^(?:over|under|some)$/.test(one)) return length;
  return (
    reader.is('approximate', before) ||
    reader.listed('approximate', `${reader.low(before - 1)} ${one}`) ||
    reader.listed('approximate', `${reader.low(before - 2)} ${reader.low(before - 1)} ${one}`)
  );
}
