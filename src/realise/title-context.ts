import type { Chain, Document, Sentence, Token } from '../types/document.js';
import { countryCode } from './countries.js';
import { isIn, listed, type WordList } from './lexicon.js';
import type { Scene } from './scene.js';
import { isMadeFrom, sceneNouns } from './title-scenes.js';

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
  /** Nouns for those who have a part in them. */
  readonly scene: ReadonlySet<string>;
  /** True where the title names one country and no other: "the army" is that country's. */
  readonly national: boolean;
  /** Code of the one country that it names. */
  readonly country?: string;
  /** True where it names two countries and no more: "both governments" are theirs. */
  readonly twoCountries: boolean;
  /** True where it names two companies, teams or other bodies of the article. */
  readonly twoBodies: boolean;
  /** True where it names one such body, and the article calls it a company or the like. */
  readonly oneBody: boolean;
}

/** Reads an article's title, which stands above every card. */
export function titleContextOf(title: string, chains: readonly Chain[] = []): TitleContext {
  const forms = title.match(/\p{L}[\p{L}-]+/gu) ?? [];
  const words = new Set(
    forms
      .map((form) => form.toLowerCase())
      .flatMap((word) => [word, word.replace(/s$/, ''), word.replace(/(?:ing|ed|es)$/, '')]),
  );
  const events = families
    .filter((family) => [...words].some((word) => isIn(family, word)))
    .flatMap((family) => listed(family));
  const [country, ...more] = countriesIn(title);
  const countries = more.length + (country ? 1 : 0);
  return {
    words,
    events: new Set(events),
    scene: sceneNouns(title, words),
    national: countries === 1,
    ...(country && countries === 1 ? { country } : {}),
    twoCountries: countries === 2,
    twoBodies: bodiesIn(title, chains) === 2,
    oneBody: bodiesIn(title, chains) === 1 && isOfBusiness(words),
  };
}

/** "the canal" in an article on a canal, "the raid" where its title tells of bombs, "the army" where it names one country. */
export function isClearByTitle({ title, document, sentence }: Scene, token: Token): boolean {
  const { form, lemma } = token;
  const noun = lemma.toLowerCase();
  if (title.words.has(form.toLowerCase()) || title.words.has(noun)) return true;
  if (title.events.has(noun)) return !hasOtherEvent(document, sentence, token);
  return title.national && isIn('nationalNoun', noun);
}

/** Families of what happens once, and then again. */
const eventFamilies = [
  'attackWords',
  'purchaseWords',
  'accordWords',
  'electionWords',
  'talksWords',
  'visitWords',
  'protestWords',
] as const satisfies readonly WordList[];

/** Paragraphs that tell of what the title tells of. */
const leadParagraphs = 2;
/** Sentences after which another event is no longer what a text means by "the deal". */
const reach = 3;

/**
 * "signed a pact with Westmark": where the article has just spoken of another event of the kind, "the accord" may be that
 * one; but not where the lead calls its own event by the very word.
 */
function hasOtherEvent({ sentences }: Document, { index }: Sentence, { lemma, xpos }: Token): boolean {
  const noun = lemma.toLowerCase();
  const kinds = eventFamilies.filter((family) => isIn(family, noun));
  if (kinds.length === 0) return false;
  const lead = [...new Set(sentences.map(({ block }) => block))].slice(0, leadParagraphs);
  const isCalledSo = sentences.some(
    ({ block, tokens }) => lead.includes(block) && tokens.some((token) => token.lemma === noun),
  );
  return sentences
    .slice(Math.max(0, index - reach), index)
    .filter(({ block }) => !lead.includes(block))
    .some(({ tokens }) =>
      tokens.some(
        (token) =>
          token.xpos === xpos &&
          (isCalledSo ? token.lemma === noun : kinds.some((family) => isIn(family, token.lemma))) &&
          isOneMore(tokens, token),
      ),
    );
}

/** "an agreement on fishing", "another raid", "a new treaty": told as one that the reader does not know. */
function isOneMore(tokens: readonly Token[], { id }: Token): boolean {
  const below = tokens.filter(({ head }) => head === id);
  if (!below.some(({ deprel, form }) => deprel === 'det' && /^(?:an?|another)$/i.test(form))) return false;
  const told = below.some(
    ({ deprel, form }) => /^(?:nmod|amod|compound|acl)/.test(deprel) || /^another$/i.test(form),
  );
  return told || tokens[id]?.upos === 'ADP';
}

/** A title of profits, shops or jobs, and of no purchase: the body that it names is the company that the article is about. */
const isOfBusiness = (words: ReadonlySet<string>): boolean =>
  [...words].some((word) => isIn('businessWords', word)) &&
  // "sales of coats" are no sale of a company.
  ![...words].some((word) => word !== 'sale' && isIn('purchaseWords', word));

/**
 * "the survivors" where the title tells of an earthquake, "the meeting" where it says who meets: clear as far as the article
 * calls nothing else so.
 */
export function isOfTitleScene({ title, document, sentence }: Scene, token: Token): boolean {
  const noun = token.lemma.toLowerCase();
  if (title.oneBody && isIn('companyNoun', noun)) return true;
  if (hasOtherEvent(document, sentence, token)) return false;
  return title.scene.has(noun) || isMadeFrom(noun, title.words);
}

/** "both sides", "the two governments" where the title names two countries, "both boards" where it names two companies. */
export function isBothOf({ title, tree }: Scene, { id, lemma }: Token, kept?: ReadonlySet<number>): boolean {
  const isNamed = title.twoBodies
    ? isIn('pairOfBodies', lemma)
    : title.twoCountries && isIn('pairOfCountries', lemma);
  return (
    isNamed &&
    tree
      .childrenBy(id, 'det', 'det:predet', 'nummod')
      .some((child) => (kept?.has(child.id) ?? true) && /^(?:both|two)$/.test(child.lemma))
  );
}

/** How many of an article's bodies its title names, by the first word of their names at least. */
function bodiesIn(title: string, chains: readonly Chain[]): number {
  const words = new Set(title.match(/\p{Lu}[\p{L}\p{N}&.-]+/gu));
  const named = chains.filter(
    ({ type, nameless, name }) =>
      type === 'Organization' &&
      !nameless &&
      words.has(/^(?:the )?(\p{Lu}[\p{L}\p{N}&.-]+)/u.exec(name)?.[1] ?? ''),
  );
  return new Set(named.map(({ name }) => name)).size;
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
export function demonymCode(word: string): string | undefined {
  const irregular = listed('demonymCountry').find((pair) => pair.startsWith(`${word.toLowerCase()}=`));
  if (irregular) return countryCode(irregular.slice(irregular.indexOf('=') + 1));
  if (!/(?:an|ese|i|ish)$/.test(word)) return undefined;
  const stem = word.replace(/(?:n|an|ian|ese|i|ish)$/, '');
  return [
    word.replace(/n$/, ''),
    stem,
    `${stem}a`,
    `${stem}i`,
    `${stem}ia`,
    `${stem}y`,
    `${stem}e`,
    word.replace(/(?:ian|ese|i|an|ish)$/, ''),
  ]
    .map((name) => countryCode(name))
    .find((code) => code !== undefined);
}
