import { modifiersOf, nounsOf } from './descriptions.js';
import type { Discourse } from './discourse.js';
import type { Referent } from './referent.js';

/** Posts that lead a country, and words for whoever holds one. */
const POSTS = new Set(
  'president premier chancellor king queen emperor empress emir sultan shah tsar ayatollah leader ruler strongman dictator'.split(
    ' ',
  ),
);
const LEADERS = new Set('leader ruler strongman dictator'.split(' '));
/** "the former leader" is another, and so may "the opposition leader" be. */
const PARTING = new Set('former ex late then opposition rebel party deputy vice new next'.split(' '));
const COUNTRY = /^[A-Z]{2}$/;

/**
 * "the Syrian leader": the one person who is named as that country's president, king or the like, where the text has
 * nobody else in such a post so far, named or not.
 */
export function linkLeaders(discourse: Discourse): void {
  const { referents, clusters } = discourse;
  const holders = new Map<string, Referent[]>();
  for (const referent of referents) {
    const country = ledCountry(referent, discourse);
    if (country === undefined) continue;
    const known = holders.get(country) ?? [];
    const cluster = clusters.of(referent.index);
    const [only] = known;
    if (isLeader(referent) && cluster.names === undefined) {
      const isNamed = only !== undefined && clusters.of(only.index).names !== undefined;
      if (isNamed && known.length === 1) clusters.merge(only.index, referent.index, 'role');
    } else if (known.every(({ index }) => clusters.of(index) !== cluster)) {
      holders.set(country, [...known, referent]);
    }
  }
}

const isLeader = ({ token, determiner }: Referent): boolean =>
  LEADERS.has(token.lemma.toLowerCase()) && (determiner === 'definite' || determiner === 'owned');

/** Code of the country that a person is said to lead; undefined for others. */
function ledCountry(referent: Referent, { words }: Discourse): string | undefined {
  if (referent.mention.type !== 'Person' || referent.number === 'plural') return undefined;
  for (const noun of nounsOf(referent)) {
    if (!POSTS.has(noun.noun) && noun.noun !== 'minister') continue;
    const modifiers = modifiersOf(referent, noun, words);
    if (noun.noun === 'minister' && !modifiers.has('prime')) continue;
    if ([...modifiers].some((modifier) => PARTING.has(modifier))) continue;
    const country = [...modifiers].find((modifier) => COUNTRY.test(modifier));
    if (country !== undefined) return country;
  }
  return undefined;
}
