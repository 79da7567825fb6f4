import type { Chain } from '../../types/document.js';
import { countryIn } from '../entities/countries.js';
import type { Cluster } from './clusters.js';
import { modifiersOf, nounsOf } from './descriptions.js';
import type { Discourse } from './discourse.js';
import type { Referent } from './referent.js';
import type { CoreferenceWords } from './words.js';

/** How many things are remembered, the last mentioned. */
const MOST_PROFILES = 60;

/** What a text has said of a thing so far: of one that has a name, or that is called by a noun for its kind. */
export interface Profile {
  cluster: Cluster;
  /** The last mention so far. */
  last: Referent;
  /** Nouns it was called by: "maker", "rival". */
  readonly nouns: Set<string>;
  /** What narrowed these nouns down, countries by their code: "NL" of "Dutch coatings maker Verhoeven". */
  readonly modifiers: Set<string>;
}

/** Adds what a mention says of its thing. */
export function describe(
  profiles: Map<Cluster | Chain, Profile>,
  referent: Referent,
  { clusters, words }: Discourse,
): void {
  const cluster = clusters.of(referent.index);
  if (cluster.names === undefined && !isKind(referent, words)) return;
  // A cluster that is joined with another is a new one, but bears the same name.
  const key = cluster.names ?? cluster;
  const profile = profiles.get(key) ?? {
    cluster,
    last: referent,
    nouns: new Set(),
    modifiers: new Set(),
  };
  // The map stays in the order of the last mentions, and short, so that time is linear in the text.
  profiles.delete(key);
  profiles.set(key, profile);
  for (const oldest of profiles.keys()) {
    if (profiles.size <= MOST_PROFILES) break;
    profiles.delete(oldest);
  }
  profile.last = referent;
  profile.cluster = cluster;
  for (const noun of [...nounsOf(referent), ...titleOf(referent)]) {
    if (referent.form !== 'name' || noun.position !== referent.position) profile.nouns.add(noun.noun);
    for (const modifier of modifiersOf(referent, noun, words)) profile.modifiers.add(modifier);
    for (const country of countriesBefore(referent, noun.position, words)) profile.modifiers.add(country);
  }
  if (referent.form === 'name') for (const word of nameWords(referent)) addNameWord(profile, word, words);
}

/** "a Belgian club": nameless, but "the club" may mean it. */
const isKind = ({ form, number, token }: Referent, { kinds }: CoreferenceWords): boolean =>
  form === 'nominal' && number !== 'plural' && kinds.has(token.lemma.toLowerCase());

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

/** "NL" of "Dutch coatings maker", however deep the parser hangs "Dutch". */
function countriesBefore(
  { tree, mention }: Referent,
  position: number,
  words: CoreferenceWords,
): readonly string[] {
  return tree.tokens.slice(mention.first - 1, position).flatMap(({ form, upos }) => {
    const country = upos === 'ADJ' || upos === 'PROPN' ? countryIn(words.countries, form) : undefined;
    return country === undefined ? [] : [country];
  });
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
