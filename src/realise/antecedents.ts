import type { Chain, Document, Mention, Sentence, Token } from '../types/document.js';
import { binderOf } from './bound-possessive.js';
import { isIn } from './lexicon.js';
import { isOfOffice } from './of-office.js';
import { ownerOfWhose } from './owner-of-whose.js';
import { sentencesOfOthers } from './sentences-of-others.js';

/** What a pronoun or a phrase like "the company" stands for: a full name, and the sentence that names it last. */
export interface Antecedent {
  readonly name: string;
  readonly sentence: Sentence;
  /** Index of the name's chain. */
  readonly chain: number;
  readonly person: boolean;
  /** True where it is a phrase that tells what is meant, and no name. */
  readonly unnamed?: true;
  /** First and last token of the phrase that the name replaces. */
  readonly first: number;
  readonly last: number;
}

/** Antecedents by sentence index and token id. */
export type Antecedents = ReadonlyMap<number, ReadonlyMap<number, Antecedent>>;

/** How probable a pronoun's own link must be: about one in twenty-five of persons is wrong then. */
const SURE_OF_PERSON = 0.75;
export const SURE_OF_THING = 0.8;
/** And how probable that all links since the name are right: pronouns that go on to fit speak for those before. */
export const SURE_OF_ALL = 0.65;
/** The same for each pronoun by itself, where an article is about one person and has just named nobody else who is "she". */
const SURE_OF_PROTAGONIST = 0.5;
const OF_PERSONS = /^(?:he|him|his|she|her)$/i;
const OF_THINGS = /^(?:it|its|they|them|their)$/i;
const SUBJECT = /^(?:he|she|it|they)$/i;
const FULL_NAME = /^\p{Lu}\S+ .*\p{Lu}/u;
const CAPITAL = /^(?:the )?\p{Lu}/u;
const THINGS: ReadonlySet<string> = new Set(['Organization', 'Place', 'Object', 'Event']);

/**
 * Reads off the chains whom or what "she", "its" or "the company" stand for, where a full name is known and surely
 * meant.
 */
export function antecedentsOf(document: Document): Antecedents {
  const found = new Map<number, Map<number, Antecedent>>();
  const protagonist = protagonistOf(document);
  const others = protagonist && sentencesOfOthers(document, protagonist);
  document.chains.forEach((chain, index) => {
    const name = nameOf(document, chain);
    if (name === undefined) return;
    for (const [mention, sentence] of standIns(document, chain, chain === protagonist ? others : undefined)) {
      const here = found.get(mention.sentence) ?? new Map<number, Antecedent>();
      const { first, last } = mention;
      here.set(mention.head, { name, sentence, chain: index, person: chain.type === 'Person', first, last });
      found.set(mention.sentence, here);
    }
  });
  addOwners(document, found);
  return found;
}

/** Adds whom "whose" means: the name that its clause is said of. */
function addOwners(document: Document, found: Map<number, Map<number, Antecedent>>): void {
  const owners = new Map<string, Token>();
  for (const { index, tokens } of document.sentences) {
    for (const token of tokens) {
      const owner = token.xpos === 'WP$' ? ownerOfWhose(tokens, token) : 0;
      if (owner > 0) owners.set(`${index} ${owner}`, token);
    }
  }
  if (owners.size === 0) return;
  for (const { sentence: index, head, chain } of document.mentions) {
    const whose = owners.get(`${index} ${head}`);
    const owner = chain === undefined ? undefined : document.chains[chain];
    const name = owner && nameOf(document, owner);
    const sentence = document.sentences[index];
    if (!whose || name === undefined || chain === undefined || !sentence) continue;
    const here = found.get(index) ?? new Map<number, Antecedent>();
    const person = owner?.type === 'Person';
    here.set(whose.id, { name, sentence, chain, person, first: whose.id, last: whose.id });
    found.set(index, here);
  }
}

/** A chain's name as a question gives it; undefined for a bare surname and for what bears no name. */
export function nameOf(document: Document, chain: Chain): string | undefined {
  if (chain.nameless || isCutName(document, chain)) return undefined;
  if (chain.type === 'Person') return FULL_NAME.test(chain.name) ? chain.name : undefined;
  if (!THINGS.has(chain.type) || !CAPITAL.test(chain.name) || chain.name.startsWith('the ')) return undefined;
  const whole = withOwner(document, chain);
  if (whole !== undefined) return whole;
  return isWrittenWithThe(document, chain) ? `the ${chain.name}` : chain.name;
}

/** "Blanc" and "Mont" of "Mont-Blanc", "Nations" of "United Nations". */
const isCutName = ({ article: { text }, mentions, sentences }: Document, chain: Chain): boolean =>
  chain.mentions.some((index) => {
    const mention = mentions[index];
    if (!mention?.name) return false;
    const tokens = sentences[mention.sentence]?.tokens ?? [];
    const [before, head] = [tokens[mention.head - 2], tokens[mention.head - 1]];
    const isBare = head?.xpos === 'NNPS' && chain.name === head.form;
    if (isBare && before?.head === mention.head && /^\p{Lu}/u.test(before.form)) return true;
    const [left, right] = [
      text.slice(Math.max(0, mention.start - 2), mention.start),
      text.slice(mention.end, mention.end + 2),
    ];
    return /[\p{L}\d]-$/u.test(left) || /^-\p{Lu}/u.test(right);
  });

/** "the Harbour Workers' Union" for a chain that is named by its "Union" alone. */
function withOwner({ article, mentions, sentences }: Document, chain: Chain): string | undefined {
  for (const index of chain.mentions) {
    const mention = mentions[index];
    if (!mention?.name) continue;
    const tokens = sentences[mention.sentence]?.tokens ?? [];
    const owners = tokens.filter(({ head, deprel }) => head === mention.head && deprel === 'nmod:poss');
    if (owners.some((owner) => isNameWithin(tokens, owner, mention.first)))
      return article.text.slice(mention.start, mention.end).replace(/\s+/g, ' ').replace(/^The /, 'the ');
  }
  return undefined;
}

/** A plural that is capital inside a sentence, or behind its article: "the Workers' Union", but "Norway's Labour". */
const isNameWithin = (tokens: readonly Token[], { id, form, xpos }: Token, first: number): boolean =>
  /^\p{Lu}/u.test(form) && /^NNP?S$/.test(xpos) && (id > first || tokens[id - 2]?.deprel === 'det');

/** "the European Commission", "the opposition National Party": some of its mentions bear the article. */
function isWrittenWithThe(document: Document, chain: Chain): boolean {
  const text = document.article.text;
  return chain.mentions.some((index) => {
    const mention = document.mentions[index];
    if (!mention?.name) return false;
    const written = text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    if (!/^the /i.test(written)) return false;
    return written.slice(4) === chain.name || isBehindNoun(written.slice(4), chain);
  });
}

/** "opposition National Party": small words before a body's name of several words. */
const isBehindNoun = (written: string, { name, type }: Chain): boolean =>
  type === 'Organization' &&
  /\S \S/.test(name) &&
  written.endsWith(` ${name}`) &&
  /^[\p{Ll} -]+$/u.test(written.slice(0, -name.length));

/**
 * The person whom an article is about: spoken of from its first sentence on, and twice as often as anybody else; three
 * times as often where that sentence is about something else.
 */
function protagonistOf(document: Document): Chain | undefined {
  const { chains, mentions } = document;
  const persons = chains
    .filter((chain) => chain.type === 'Person' && !chain.nameless)
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const [most, next] = persons;
  if (!most || most.mentions.length < 6) return undefined;
  const opening = mentions[most.mentions[0] ?? 0];
  if (opening?.sentence !== 0) return undefined;
  const isSubject = /^(?:nsubj|root)/.test(headOf(document, opening)?.deprel ?? '');
  return most.mentions.length >= (isSubject ? 2 : 3) * (next?.mentions.length ?? 0) ? most : undefined;
}

/**
 * Pronouns and role nouns of a chain that surely mean its name, each with the sentence that bears the name.
 * @param others of an article's protagonist: the sentences that name somebody else whom a pronoun may mean
 */
function standIns(
  document: Document,
  chain: Chain,
  others: ReadonlySet<number> | undefined,
): readonly (readonly [Mention, Sentence])[] {
  const found: [Mention, Sentence][] = [];
  let named: Sentence | undefined;
  let last: Mention | undefined;
  let sure = 1;
  let doubtful = -1;
  for (const [place, member] of chain.mentions.entries()) {
    const mention = document.mentions[member];
    if (mention === undefined) continue;
    if (mention.name) named = document.sentences[mention.sentence];
    const isRivalled =
      others?.has(mention.sentence) === true ||
      (named?.index !== mention.sentence && others?.has(mention.sentence - 1) === true);
    // "the minister" leans on the name alone, and pronouns behind it on that.
    if (mention.name || mention.link === 'role') {
      sure = 1;
      doubtful = -1;
    }
    // "Her mother said she would stay": behind a doubtful pronoun the next may go on with somebody else.
    else if (others) {
      const own = mention.linkConfidence ?? 1;
      if (own < SURE_OF_PROTAGONIST) sure = 0;
      // "Lang never wrote. She left for Italy. She …": whoever that is, the next sentence goes on with her.
      else if (own < SURE_OF_PERSON && isRivalled)
        doubtful = mention.sentence + (SUBJECT.test(headOf(document, mention)?.form ?? '') ? 1 : 0);
    } else sure *= mention.linkConfidence ?? 1;
    const first = last?.sentence !== mention.sentence;
    last = mention;
    if (!named || mention.name) continue;
    // What a noun calls a name does not hang on pronouns between them.
    const own = others ? (mention.sentence <= doubtful ? 0 : sure) : (mention.linkConfidence ?? 1);
    if (
      mention.link === 'pronoun'
        ? own >= (chain.type === 'Person' ? SURE_OF_PERSON : SURE_OF_THING) &&
          sure >= SURE_OF_ALL &&
          standsForName(document, chain, place, first, named)
        : isRoleNoun(document, chain, mention)
    )
      found.push([mention, named]);
  }
  return found;
}

function standsForName(
  document: Document,
  chain: Chain,
  place: number,
  first: boolean,
  named: Sentence,
): boolean {
  const mention = document.mentions[chain.mentions[place] ?? 0];
  if (mention === undefined) return false;
  const form = headOf(document, mention)?.form ?? '';
  const fitting = chain.type === 'Person' ? OF_PERSONS : OF_THINGS;
  if (!fitting.test(form)) return false;
  if (SUBJECT.test(form) || named.index !== mention.sentence) return true;
  if (first || headOf(document, mention)?.deprel !== 'nmod:poss') return !first;
  return !bindsItself(document, chain, place);
}

/** "Holm met her brother": a possessive that its owner binds is told by the question's own grammar. */
export function bindsItself(document: Document, { mentions }: Chain, place: number): boolean {
  const own = document.mentions[mentions[place] ?? 0];
  const tokens = document.sentences[own?.sentence ?? 0]?.tokens ?? [];
  const owner = tokens[(own?.head ?? 0) - 1];
  const binder = owner === undefined ? 0 : binderOf(tokens, owner);
  for (let at = place - 1; at >= 0; at--) {
    const before = document.mentions[mentions[at] ?? 0];
    if (before?.sentence !== own?.sentence) return false;
    if (before?.head === binder) return true;
  }
  return false;
}

/** "the company": definite, and said of a name before. Each team of a match has its own "goalkeeper". */
function isRoleNoun(document: Document, chain: Chain, mention: Mention): boolean {
  if (isIn('playersPost', headOf(document, mention)?.lemma ?? '')) return false;
  if (mention.link !== 'role' && !(mention.link === 'repeat' && isCalledSo(document, chain, mention)))
    return false;
  // What somebody said word for word stays as it is.
  if (document.quotations.some(({ start, end }) => start <= mention.start && mention.end <= end))
    return false;
  const tokens = document.sentences[mention.sentence]?.tokens ?? [];
  const phrase = tokens.slice(mention.first - 1, mention.last);
  return (
    phrase[0]?.form.toLowerCase() === 'the' &&
    headOf(document, mention)?.upos === 'NOUN' &&
    mention.last === mention.head &&
    !isOfOffice(document, mention) &&
    phrase.every(
      (token, i) => token.upos !== 'PRON' && (token.upos !== 'PROPN' || isTied(token, phrase[i + 1])),
    )
  );
}

/** "Lundby" of "the Lundby-based company". */
const isTied = ({ end }: Token, next: Token | undefined): boolean => next?.form === '-' && next.start === end;

/** "the agency" repeats the last word of "the Coastal Agency", or what the text called it when it was not named. */
function isCalledSo(document: Document, chain: Chain, mention: Mention): boolean {
  const noun = headOf(document, mention)?.lemma.toLowerCase() ?? '';
  if (chain.type !== 'Place' && chain.name.toLowerCase().endsWith(` ${noun}`)) return true;
  return chain.mentions.some((index) => {
    const before = document.mentions[index];
    if (!before || before.start >= mention.start || before.name || !tellsKind(before)) return false;
    return headOf(document, before)?.lemma.toLowerCase() === noun;
  });
}

const tellsKind = ({ link }: Mention): boolean =>
  link === 'role' || link === 'apposition' || link === 'predicate';

const headOf = (document: Document, mention: Mention): Token | undefined =>
  document.sentences[mention.sentence]?.tokens[mention.head - 1];
