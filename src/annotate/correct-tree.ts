import type { Token } from '../types/document.js';

/** Words that tell titles from names, in lower case. */
export interface TitleWords {
  /** Nouns that stand before a person's name: "minister", "counterpart". */
  readonly titles: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
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
    if ((title.upos !== 'NOUN' && title.upos !== 'PROPN') || !words.titles.has(title.form.toLowerCase()))
      continue;
    const name = corrected[title.head - 1];
    if (title.deprel === 'compound' && name && title.head > id && isPersonName(name, corrected, words)) {
      corrected = corrected.map((token) => (token === title ? { ...token, deprel: 'nmod:desc' } : token));
    } else {
      const nameId = nameAfter(title, corrected, words);
      if (nameId !== undefined) corrected = turn(corrected, id, nameId);
    }
  }
  return corrected;
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
    tokens.find((token) => token.head === head && token.deprel === 'flat' && token.id > next.id);
  const below = flatBelow(domain.id);
  const name = below && givenNames.has(below.form.toLowerCase()) ? below : flatBelow(title.id);
  return name?.upos === 'PROPN' ? name.id : undefined;
}

function turn(tokens: readonly Token[], titleId: number, nameId: number): readonly Token[] {
  const title = tokens[titleId - 1] as Token;
  const oldHead = (tokens[nameId - 1] as Token).head;
  return tokens.map((token) => {
    if (token.id === nameId)
      return { ...token, head: title.head, deprel: title.deprel, confidence: title.confidence };
    if (token.id === titleId) return { ...token, head: nameId, deprel: 'nmod:desc' };
    if (token.head === oldHead && token.deprel === 'flat' && token.id > nameId)
      return { ...token, head: nameId };
    if (token.head !== titleId) return token;
    const ofTitle =
      token.id < nameId && token.deprel !== 'punct' && (token.deprel !== 'case' || token.id > titleId);
    return ofTitle ? token : { ...token, head: nameId };
  });
}

/**
 * Joins the words of a name that the parser coordinated: in "Karin Berg and Viktor Marek met" it may hang both
 * "Viktor" and "Marek" on "Karin" as conjuncts, though no comma or "and" stands between them.
 */
export function joinNames(tokens: readonly Token[]): readonly Token[] {
  const parts = new Map<number, number>();
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    if (before?.upos !== 'PROPN' || token.upos !== 'PROPN' || token.head !== before.head) continue;
    if (token.deprel !== before.deprel || (token.deprel !== 'conj' && token.deprel !== 'appos')) continue;
    parts.set(token.id, parts.get(before.id) ?? before.id);
  }
  if (parts.size === 0) return tokens;
  return tokens.map((token) => {
    const first = parts.get(token.id);
    if (first !== undefined) return { ...token, head: first, deprel: 'flat' };
    const head = parts.get(token.head);
    return head === undefined ? token : { ...token, head };
  });
}

const finiteRelations: ReadonlySet<string> = new Set([
  'root',
  'conj',
  'ccomp',
  'parataxis',
  'acl:relcl',
  'advcl',
]);

/**
 * Makes a bare "-ed" form with a subject and an object a past tense: in "the eruption killed nine people" the tagger
 * may see a participle and the parser a passive subject, but a passive has an auxiliary and no object.
 */
export function correctPastTense(tokens: readonly Token[]): readonly Token[] {
  const past = new Set(tokens.filter((token) => isBarePast(token, tokens)).map((token) => token.id));
  if (past.size === 0) return tokens;
  return tokens.map((token) => {
    if (past.has(token.id)) return { ...token, xpos: 'VBD' };
    return past.has(token.head) && token.deprel === 'nsubj:pass' ? { ...token, deprel: 'nsubj' } : token;
  });
}

function isBarePast(verb: Token, tokens: readonly Token[]): boolean {
  if (verb.xpos !== 'VBN' || !finiteRelations.has(verb.deprel)) return false;
  const below = tokens.filter((token) => token.head === verb.id).map((token) => token.deprel);
  const subject = below.includes('nsubj') || below.includes('nsubj:pass');
  return subject && below.includes('obj') && !below.some((relation) => relation.startsWith('aux'));
}

/** Hangs on a name's first word what the parser hung on a later one: `flat` words have no dependents but marks. */
export function liftFromNames(tokens: readonly Token[]): readonly Token[] {
  const firstOf = (id: number): number => {
    const token = tokens[id - 1];
    return token?.deprel === 'flat' && token.head < id ? firstOf(token.head) : id;
  };
  const lifted = (token: Token) =>
    token.head === 0 || token.deprel === 'punct' ? token.head : firstOf(token.head);
  if (tokens.every((token) => lifted(token) === token.head)) return tokens;
  return tokens.map((token) => ({ ...token, head: lifted(token) }));
}

/** Makes a verb of a "noun" that bears an auxiliary and an object or subject: "a war that has cost lives". */
export function correctVerbTags(tokens: readonly Token[]): readonly Token[] {
  const misread = tokens.filter((token) => token.upos === 'NOUN' && hasVerbsDependents(token, tokens));
  if (misread.length === 0) return tokens;
  return tokens.map((token) =>
    misread.includes(token) ? { ...token, upos: 'VERB', xpos: verbTag(token, tokens) } : token,
  );
}

function hasVerbsDependents(noun: Token, tokens: readonly Token[]): boolean {
  const below = tokens.filter((token) => token.head === noun.id).map((token) => token.deprel);
  return (
    below.includes('aux') && (below.includes('obj') || below.includes('nsubj')) && !below.includes('cop')
  );
}

const verbTag = (noun: Token, tokens: readonly Token[]): string =>
  tokens.some((token) => token.head === noun.id && token.deprel === 'aux' && token.lemma === 'have')
    ? 'VBN'
    : 'VB';

/**
 * Hangs on the verb a that-clause that the parser hung on the person told: in "told reporters that the dam was safe"
 * the clause is no relative one, for "that" opens it and it has a subject of its own.
 */
export function correctReportedClauses(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  for (const that of tokens) {
    if (that.deprel !== 'mark' || that.form.toLowerCase() !== 'that') continue;
    const clause = tokens[that.head - 1];
    const told = clause && tokens[clause.head - 1];
    const verb = told && tokens[told.head - 1];
    if (!clause || (clause.deprel !== 'acl:relcl' && clause.deprel !== 'acl')) continue;
    if (
      verb?.upos === 'VERB' &&
      (told?.deprel === 'iobj' || (told?.deprel === 'obj' && verb.lemma === 'tell'))
    ) {
      moved.set(clause.id, verb.id);
    }
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const verb = moved.get(token.id);
    return verb === undefined ? token : { ...token, head: verb, deprel: 'ccomp' };
  });
}

/** Below this an attachment is a guess, and nearness guesses better. */
const doubtful = 0.6;

/**
 * Hangs a prepositional phrase on the noun right before it where the parser doubts: in "talks on the war in Norland"
 * it may hang "in Norland" on "talks", past "war".
 */
export function attachToNearest(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  for (const token of tokens) {
    if (token.deprel !== 'nmod' || token.confidence >= doubtful || token.head > token.id) continue;
    const opening = tokens.find((other) => other.head === token.id && other.deprel === 'case');
    const nearest = opening && tokens[opening.id - 2];
    if (nearest?.upos !== 'NOUN' || nearest.deprel !== 'nmod' || nearest.head !== token.head) continue;
    moved.set(token.id, nearest.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => ({ ...token, head: moved.get(token.id) ?? token.head }));
}

/** Makes a common noun of a "name" in small letters that bears an article: "was a polar explorer". */
export function correctCommonNouns(tokens: readonly Token[]): readonly Token[] {
  const articles = new Set(tokens.filter((token) => token.deprel === 'det').map((token) => token.head));
  const isCommon = (token: Token) =>
    token.upos === 'PROPN' && articles.has(token.id) && /^\p{Ll}+$/u.test(token.form);
  if (!tokens.some(isCommon)) return tokens;
  return tokens.map((token) =>
    isCommon(token) ? { ...token, upos: 'NOUN', xpos: token.xpos === 'NNPS' ? 'NNS' : 'NN' } : token,
  );
}
