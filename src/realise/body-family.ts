import { listed } from './lexicon.js';

/** What names of several words say and what single words do: "united nations" before "nations". */
const families: readonly (readonly [string, string])[] = listed('bodyFamily')
  .map((entry): [string, string] => {
    const [word = '', family = ''] = entry.split('=');
    return [word, family];
  })
  .sort(([a], [b]) => b.split(' ').length - a.split(' ').length);

/**
 * The sort of bodies that a body may be taken for one of ("school" for a university, "assembly" for a court), by what the
 * article calls it, else by the words of its name; undefined where neither tells.
 */
export function bodyFamily(name: string, noun: string | undefined): string | undefined {
  return told(noun) ?? familyOf(name);
}

const told = (noun: string | undefined): string | undefined =>
  noun === undefined ? undefined : families.find(([word]) => word === noun)?.[1];

function familyOf(name: string): string | undefined {
  const text = ` ${name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  return families.find(([word]) => text.includes(` ${word} `))?.[1];
}
