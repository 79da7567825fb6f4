import type { QuizCard } from '../types/quiz.js';

/**
 * How an answer to a match or order card is written down: by places in the card, between commas. For each left side the
 * place of the right side chosen, -1 where none is; for events, their places in the order given. "0,1,2" is always right.
 */
export function writePlaces(places: readonly number[]): string {
  return places.join(',');
}

/** Returns the places of an answer to a card of `size` parts, -1 for one left open; undefined where it is none. */
export function readPlaces(given: string, size: number): readonly number[] | undefined {
  const places = given === '' ? [] : given.split(',').map(Number);
  const known = places.every((place) => Number.isInteger(place) && place >= -1 && place < size);
  return places.length === size && known ? places : undefined;
}

/** Returns how many pairs or events a match or order card has; 0 for other kinds. */
export function sizeOf({ pairs, events }: QuizCard): number {
  return pairs?.length ?? events?.length ?? 0;
}

/** Returns how many parts of an answer are in their places. */
export function countRight(given: string, size: number): number {
  return (readPlaces(given, size) ?? []).filter((place, at) => place === at).length;
}

/** Returns an answer in words, whatever the card's kind. */
export function givenInWords(card: QuizCard, given: string): string {
  const places = readPlaces(given, sizeOf(card));
  const { pairs, events } = card;
  if (!places || (!pairs && !events)) return given;
  const parts = pairs
    ? places.map((place, at) => `${pairs[at]?.left ?? ''} – ${pairs[place]?.right ?? '?'}`)
    : places.map((place) => events?.[place]?.text ?? '');
  return parts.join('; ');
}
