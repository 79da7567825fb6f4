// Types of the names in EWT's train part, as judged by reading (ewt-names.txt).
import { readFileSync } from 'node:fs';

const TYPES = {
  P: 'Person',
  O: 'Organization',
  L: 'Place',
  E: 'Event',
  B: 'Object',
  N: 'Animal',
  X: 'Abstract',
};

/** Entity types by name, its words parted by blanks; names that are none of persons, organizations and places too. */
export function judgedNames() {
  const lines = readFileSync(new URL('ewt-names.txt', import.meta.url), 'utf8').split('\n');
  const pairs = lines.filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'));
  return new Map(pairs.map(([letter, name]) => [name, TYPES[letter] ?? 'Person']));
}
