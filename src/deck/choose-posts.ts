import type { ScoredPair } from '../types/material.js';
import { fold } from './fold.js';
import { byWorth, fewest, most } from './group-size.js';

/**
 * Three to six persons with a post each, the best first; undefined where there are not three. No person comes twice, and
 * posts are left out that another person in the deck holds, too, or may be meant by ("Foreign Minister" beside "Russian
 * Foreign Minister").
 */
export function choosePosts(pairs: readonly ScoredPair[]): readonly ScoredPair[] | undefined {
  const clear = pairs.filter((pair) =>
    pairs.every((other) => isSamePerson(pair, other) || !isSamePost(pair, other)),
  );
  const ranked = clear.toSorted(byWorth);
  const once = ranked.filter((pair, at) => ranked.findIndex((other) => isSamePerson(pair, other)) === at);
  return once.length < fewest ? undefined : once.slice(0, most);
}

/** "Javad Zarif" may be "Mohammad Javad Zarif". */
const isSamePerson = (a: ScoredPair, b: ScoredPair): boolean =>
  fold(a.left).split(' ').at(-1) === fold(b.left).split(' ').at(-1);

/** True where all words of the shorter stand in the longer. */
function isSamePost(a: ScoredPair, b: ScoredPair): boolean {
  const [shorter, longer] = [a, b]
    .map(({ right }) => fold(right).split(' '))
    .toSorted((x, y) => x.length - y.length);
  return (shorter ?? []).every((word) => longer?.includes(word));
}
