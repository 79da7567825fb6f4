import type { Token } from '../types/document.js';
import { countryCode } from './countries.js';
import { isIn, listed, type WordList } from './lexicon.js';
import type { Scene } from './scene.js';

/** Kinds of event that a text calls now this, now that: "the raid", "the bombing", "the attack". */
const families = [
  'attackWords',
  'quakeWords',
  'stormWords',
  'fireWords',
  'floodWords',
  'shipWords',
  'purchaseWords',
  'accordWords',
  'electionWords',
  'matchWords',
  'talksWords',
  'visitWords',
  'overhaulWords',
  'protestWords',
  'deathWords',
  'buildingWords',
] as const satisfies readonly WordList[];

/** What an article's title says of the nouns that need no more telling in it. */
export interface TitleContext {
  /** Words of the title in small letters, plurals without their ending too. */
  readonly words: ReadonlySet<string>;
  /** Nouns for the events that the title speaks of. */
  readonly events: ReadonlySet<string>;
  /** True where the title names one country and no other: "the army" is that country's. */
  readonly national: boolean;
}

/** Reads an article's title, which stands above every card. */
export function titleContextOf(title: string): TitleContext {
  const forms = title.match(/\p{L}[\p{L}-]+/gu) ?? [];
  const words = new Set(
    forms
      .map((form) => form.toLowerCase())
      .flatMap((word) => [word, word.replace(/s$/, ''), word.replace(/(?:ing|ed|es)$/, '')]),
  );
  const events = families
    .filter((family) => [...words].some((word) => isIn(family, word)))
    .flatMap((family) => listed(family));
  return { words, events: new Set(events), national: countriesIn(title).size === 1 };
}

/** "the canal" in an article on a canal, "the raid" where its title tells of bombs, "the army" where it names one country. */
export function isClearByTitle({ title }: Scene, { form, lemma }: Token): boolean {
  const noun = lemma.toLowerCase();
  if (title.words.has(form.toLowerCase()) || title.words.has(noun) || title.events.has(noun)) return true;
  return title.national && isIn('nationalNoun', noun);
}

/** Codes of the countries that a title names, or whose people or language it names. */
function countriesIn(title: string): ReadonlySet<string> {
  const codes = new Set<string>();
  const words = title.match(/\p{L}[\p{L}.-]*/gu) ?? [];
  words.forEach((word, i) => {
    if (!/^\p{Lu}/u.test(word)) return;
    const pair = `${word} ${words[i + 1] ?? ''}`;
    const code = countryCode(pair) ?? countryCode(word) ?? demonymCode(word);
    if (code) codes.add(code);
  });
  return codes;
}

/** "Malaysian" → Malaysia's code: the country whose name begins as the adjective does. */
function demonymCode(word: string): string | undefined {
  const irregular = listed('demonymCountry').find((pair) => pair.startsWith(`${word.toLowerCase()}=`));
  if (irregular) return countryCode(irregular.slice(irregular.indexOf('=') + 1));
  if (!/(?:an|ese|i|ish)$/.test(word)) return undefined;
  const stem = word.replace(/(?:n|an|ian|ese|i|ish)$/, '');
  return [
    word.replace(/n$/, ''),
    stem,
    `${stem}a`,
    `${stem}ia`,
    `${stem}y`,
    `${stem}e`,
    word.replace(/(?:ian|ese|i|an|ish)$/, ''),
  ]
    .map((name) => countryCode(name))
    .find((code) => code !== undefined);
}
