import type { Token } from '../../types/document.js';
import type { SupersenseLookup } from '../entities/supersense-table.js';

/** Words that tell titles from names, in lower case. */
export interface TitleWords {
  /** Nouns that stand before a person's name: "minister", "counterpart". */
  readonly titles: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  /** WordNet's classes of a noun. */
  readonly supersensesOf?: SupersenseLookup;
}

/** Relations by which the parser hangs a name on the title before it, where the title should hang on the name. */
const misread: ReadonlySet<string> = new Set(['appos', 'flat', 'nmod', 'compound', 'nmod:unmarked', 'dep']);

/**
 * Puts titles below names. In "her counterpart Karin Berg" or "Minister of Defence Karin Berg" the parser may make the
 * title the head, as it would be with a comma between, or hang the name on "Defence"; and in "Secretary-General Berg"
 * it may call the title a compound. Universal Dependencies make the name the head and the title its `nmod:desc`.
 */
export function correctTitles(tokens: readonly Token[], words: TitleWords): readonly Token[] {
  let corrected = tokens;
  for (const { id } of tokens) {
    const title = corrected[id - 1] as Token;
    if ((title.upos !== 'NOUN' && title.upos !== 'PROPN') || !isTitle(title, corrected, words)) continue;
    const name = corrected[title.head - 1];
    if (title.deprel === 'compound' && name && title.head > id && isPersonName(name, corrected, words)) {
      corrected = corrected.map((token) => (token === title ? { ...token, deprel: 'nmod:desc' } : token));
    } else if (isSecondSubject(title, corrected[id], corrected, words)) {
      corrected = corrected.map((token) =>
        token.id === id ? { ...token, head: id + 1, deprel: 'nmod:desc' } : token,
      );
    } else {
      const nameId = nameAfter(title, corrected, words) ?? nameOverDomain(title, corrected);
      if (nameId !== undefined) corrected = turn(corrected, id, nameId);
    }
  }
  return corrected;
}

/** Listed, or a noun for a person that has its capital from the start of the sentence: "Pensioner Olga Berg". */
function isTitle(title: Token, tokens: readonly Token[], words: TitleWords): boolean {
  const word = title.form.toLowerCase();
  if (words.titles.has(word) || /\p{L}ologist$/u.test(word)) return true;
  const [given, surname] = tokens.slice(title.id, title.id + 2);
  const opensName = title.id === 1 && title.upos === 'PROPN' && !words.givenNames.has(word);
  const isName = [given, surname].every((part) => part?.deprel === 'flat' && part.head === title.id);
  if (!opensName || !isName || !words.givenNames.has(given?.form.toLowerCase() ?? '')) return false;
  return words.supersensesOf?.(word)?.includes('person') ?? false;
}

/** "Norwegian judge Oskar Lund left": a title and the name behind it, both hung on the verb, are one phrase. */
function isSecondSubject(
  title: Token,
  name: Token | undefined,
  tokens: readonly Token[],
  words: TitleWords,
): boolean {
  const beside = name?.head === title.head && name.deprel === title.deprel && name.head !== 0;
  // In a list, a comma or "and" stands between: "Holm and the Danish leader Oskar Lund" are two.
  return beside && name.id === title.id + 1 && isPersonName(name, tokens, words);
}

/**
 * Hangs the name in an apposition on the office, not on where that is held: in "the head of the agency, Karin Berg,"
 * a person stands beside the head, not the agency.
 */
export function correctAppositions(tokens: readonly Token[], words: TitleWords): readonly Token[] {
  const moved = new Map<number, number>();
  for (const name of tokens) {
    const domain = tokens[name.head - 1];
    const office = domain && tokens[domain.head - 1];
    if (name.deprel !== 'appos' || domain?.deprel !== 'nmod' || !office || domain.id > name.id) continue;
    const isOffice = words.titles.has(office.form.toLowerCase()) && office.id < domain.id;
    const domainIsPerson = words.titles.has(domain.form.toLowerCase()) || isPersonName(domain, tokens, words);
    if (isOffice && !domainIsPerson && isPersonName(name, tokens, words)) moved.set(name.id, office.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const office = moved.get(token.id);
    return office === undefined ? token : { ...token, head: office };
  });
}

const isPersonName = (name: Token, tokens: readonly Token[], { givenNames }: TitleWords): boolean =>
  name.upos === 'PROPN' &&
  (givenNames.has(name.form.toLowerCase()) ||
    tokens.some((token) => token.head === name.id && token.deprel === 'flat' && token.upos === 'PROPN'));

/** Id of the first word of a name that hangs on a title before it, or on the title's of-phrase. */
function nameAfter(title: Token, tokens: readonly Token[], { givenNames }: TitleWords): number | undefined {
  const next = tokens[title.id];
  if (next?.upos === 'PROPN' && next.head === title.id && misread.has(next.deprel)) return next.id;
  if (next?.form !== 'of') return undefined;
  const domain = tokens[next.head - 1];
  if (domain?.head !== title.id) return undefined;
  const flatBelow = (head: number) =>
    tokens.filter((token) => token.head === head && token.deprel === 'flat' && token.id > next.id);
  const [below, surname] = flatBelow(domain.id);
  // "citizen of San Francisco": a given name alone is part of the place.
  const given = below && surname && givenNames.has(below.form.toLowerCase());
  const name = given ? below : flatBelow(title.id)[0];
  return name?.upos === 'PROPN' ? name.id : undefined;
}

/** In "Secretary of State John Kerry" the parser may hang "State" on "John", and "John" on "Secretary". */
function nameOverDomain(title: Token, tokens: readonly Token[]): number | undefined {
  const of = tokens[title.id];
  const domain = of?.form === 'of' ? tokens[of.head - 1] : undefined;
  const name = domain && /^(?:compound|nmod:desc)$/.test(domain.deprel) ? tokens[domain.head - 1] : undefined;
  const isName = name?.upos === 'PROPN' && name.head === title.id && name.id === (domain?.id ?? 0) + 1;
  return isName ? name.id : undefined;
}

/** What a title and a name leave of doubt. */
const SURE = 0.6;

/** Makes a name the head of its phrase, in place of the title before it. */
export function turn(tokens: readonly Token[], titleId: number, nameId: number): readonly Token[] {
  const title = tokens[titleId - 1] as Token;
  const oldHead = (tokens[nameId - 1] as Token).head;
  return tokens.map((token) => {
    if (token.id === nameId)
      return {
        ...token,
        head: title.head,
        deprel: title.deprel,
        confidence: Math.max(SURE, title.confidence),
      };
    if (token.id === titleId)
      return { ...token, head: nameId, deprel: 'nmod:desc', confidence: Math.max(SURE, token.confidence) };
    if (token.head === nameId && token.deprel === 'compound' && token.id > titleId && token.id < nameId)
      return { ...token, head: titleId, deprel: 'nmod' };
    if (token.head === oldHead && token.deprel === 'flat' && token.id > nameId)
      return { ...token, head: nameId };
    if (token.head !== titleId) return token;
    const ofTitle =
      token.id < nameId && token.deprel !== 'punct' && (token.deprel !== 'case' || token.id > titleId);
    return ofTitle ? token : { ...token, head: nameId };
  });
}

/**
 * Makes a name of a given name and a capital noun behind a title: in "Minister Aileen Grant" the tagger may read
 * "Grant" as a common noun and the parser make it the head.
 */
export function correctSurnames(
  tokens: readonly Token[],
  { titles, givenNames }: { readonly titles: ReadonlySet<string>; readonly givenNames: ReadonlySet<string> },
): readonly Token[] {
  const given = tokens.find((token) => {
    const surname = tokens[token.id];
    if (token.upos !== 'PROPN' || token.deprel !== 'compound' || token.head !== surname?.id) return false;
    const likely = surname.upos === 'NOUN' || givenNames.has(token.form.toLowerCase());
    if (!likely || !/^\p{Lu}/u.test(surname.form)) return false;
    return tokens.some(
      (word) => word.head === surname.id && word.id < token.id && titles.has(word.form.toLowerCase()),
    );
  });
  if (!given) return tokens;
  const surname = tokens[given.id] as Token;
  const turned = tokens.map((token): Token => {
    if (token === given)
      return { ...token, head: surname.head, deprel: surname.deprel, confidence: surname.confidence };
    if (token === surname)
      return { ...token, head: given.id, deprel: 'flat', upos: 'PROPN', xpos: 'NNP', lemma: token.form };
    return token.head === surname.id ? { ...token, head: given.id } : token;
  });
  return correctSurnames(turned, { titles, givenNames });
}

/**
 * Makes a first name of a "title" that is none: in "caught by Devon Berg" the parser may take "Devon" for what "Berg" is called
 * by. A title is a listed one, a noun that WordNet knows, an abbreviation, or has words of its own.
 */
export function correctGivenNames(tokens: readonly Token[], words: TitleWords): readonly Token[] {
  const isGiven = ({ id, form, upos, deprel, head }: Token): boolean => {
    const name = tokens[id];
    if (deprel !== 'nmod:desc' || upos !== 'PROPN' || head !== id + 1 || name?.upos !== 'PROPN') return false;
    const word = form.toLowerCase();
    if (!/^\p{Lu}\p{Ll}+$/u.test(form) || words.titles.has(word)) return false;
    if (!words.givenNames.has(word) && words.supersensesOf?.(word) !== undefined) return false;
    return tokens.every(
      (token) =>
        (token.head !== id || token.deprel === 'punct') &&
        !(token.head === name.id && token.deprel === 'flat'),
    );
  };
  const given = tokens.find(isGiven);
  const surname = given && tokens[given.id];
  if (!surname) return tokens;
  return correctGivenNames(
    tokens.map((token) => {
      if (token === given) return { ...token, head: surname.head, deprel: surname.deprel };
      if (token === surname) return { ...token, head: given.id, deprel: 'flat' };
      return token.head === surname.id ? { ...token, head: given.id } : token;
    }),
    words,
  );
}
