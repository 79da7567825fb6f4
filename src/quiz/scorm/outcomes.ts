import { fnv1a } from '../shuffle.js';
import { digit, digitValue, shortId, shortLength } from './short-id.js';

/** By card id, whether the last answer was right; a card that was never asked is not in it. */
export type Outcomes = ReadonlyMap<string, boolean>;

/**
 * Returns outcomes as text: while there is room, each card by its short id, so that a package made again finds them; in a
 * longer deck by the card's place, three to a character.
 */
export function writeOutcomes(outcomes: Outcomes, cards: readonly string[], room: number): string {
  const ids = [...outcomes.keys()];
  const isDistinct = new Set(cards.map(shortId)).size === cards.length;
  if (!isDistinct || ids.length * shortLength + 2 > room) return byPlace(outcomes, cards);
  const those = (right: boolean) => ids.filter((id) => outcomes.get(id) === right).map(shortId);
  return `i${those(true).join('')}.${those(false).join('')}`;
}

/** Returns the outcomes in a text, of the cards that the deck still has. */
export function readOutcomes(text: string, cards: readonly string[]): Outcomes {
  if (text.startsWith('p')) return readPlaces(text.slice(1), cards);
  const byShort = new Map(cards.map((id) => [shortId(id), id]));
  const [right = '', wrong = ''] = text.slice(1).split('.');
  const found = (part: string, outcome: boolean) =>
    (part.match(/.{4}/g) ?? []).flatMap((short) => {
      const id = byShort.get(short);
      return id === undefined ? [] : [[id, outcome] as const];
    });
  return new Map([...found(right, true), ...found(wrong, false)]);
}

function byPlace(outcomes: Outcomes, cards: readonly string[]): string {
  const values = cards.map((id) => (outcomes.has(id) ? (outcomes.get(id) ? 1 : 2) : 0));
  const digits = Array.from({ length: Math.ceil(values.length / 3) }, (_, at) => {
    const [one = 0, two = 0, three = 0] = values.slice(3 * at, 3 * at + 3);
    return digit(one * 16 + two * 4 + three);
  });
  return `p${fingerprint(cards)}.${digits.join('')}`;
}

/** Places mean nothing in another deck. */
function readPlaces(text: string, cards: readonly string[]): Outcomes {
  const [print, digits = ''] = text.split('.');
  if (print !== fingerprint(cards)) return new Map();
  return new Map(
    cards.flatMap((id, at) => {
      const value = digitValue(digits[Math.floor(at / 3)] ?? '');
      const outcome = value < 0 ? 0 : (value >> (4 - 2 * (at % 3))) & 3;
      return outcome === 0 ? [] : [[id, outcome === 1] as const];
    }),
  );
}

function fingerprint(cards: readonly string[]): string {
  return fnv1a(cards.join(' ')).toString(36);
}
