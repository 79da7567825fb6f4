import { countryIn } from '../entities/countries.js';
import type { Cluster } from './clusters.js';
import { modifiersOf, nounsOf } from './descriptions.js';
import type { Discourse } from './discourse.js';
import type { Referent } from './referent.js';
import type { CoreferenceWords } from './words.js';

/** What a text has said of a named thing so far. */
export interface Profile {
  readonly cluster: Cluster;
  /** The last mention so far. */
  last: Referent;
  /** Nouns it was called by: "maker", "rival". */
  readonly nouns: Set<string>;
  /** What narrowed these nouns down, countries by their code: "NL" of "Dutch coatings maker Verhoeven". */
  readonly modifiers: Set<string>;
}

/** Adds what a mention says of its thing, if that has a name, and gives back the profile. */
export function describe(
  profiles: Map<Cluster, Profile>,
  referent: Referent,
  { clusters, words }: Discourse,
): void {
  const cluster = clusters.of(referent.index);
  if (cluster.names === undefined) return;
  const profile = profiles.get(cluster) ?? {
    cluster,
    last: referent,
    nouns: new Set(),
    modifiers: new Set(),
  };
  profiles.set(cluster, profile);
  profile.last = referent;
  for (const noun of [...nounsOf(referent), ...titleOf(referent)]) {
    if (referent.form !== 'name' || noun.position !== referent.position) profile.nouns.add(noun.noun);
    for (const modifier of modifiersOf(referent, noun, words)) profile.modifiers.add(modifier);
  }
  if (referent.form === 'name') for (const word of nameWords(referent)) addNameWord(profile, word, words);
}

const nameWords = ({ tree, mention }: Referent): readonly string[] =>
  tree.tokens
    .slice(mention.first - 1, mention.last)
    .filter(({ upos }) => upos === 'PROPN')
    .map(({ form }) => form.toLowerCase());

/** "Bank" of "Coastal Bank" says what it is, and so does "Dutch" of "the Dutch Coastal Bank" where it is from. */
function addNameWord(profile: Profile, word: string, words: CoreferenceWords): void {
  if (words.kinds.has(word) || words.organisationWords.has(word)) profile.nouns.add(word);
  const country = countryIn(words.countries, word);
  if (country !== undefined) profile.modifiers.add(country);
}

/** The noun right before a name that is no person's: "maker" of "coatings maker Verhoeven". */
function titleOf({ tree, position, form, mention }: Referent) {
  if (form !== 'name' || mention.type === 'Person') return [];
  return (tree.children[position] ?? []).flatMap((child) => {
    const noun = tree.tokens[child];
    const isTitle = noun?.deprel === 'nmod:desc' && child < position;
    return isTitle ? [{ noun: noun.lemma.toLowerCase(), position: child }] : [];
  });
}
