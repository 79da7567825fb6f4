import type { Mention, Sentence, Token } from '../../types/document.js';
import type { Beside, TimeWord, TimeWords } from './time-words.js';

/** A sentence as the forms read it. Positions are 0-based; outside the sentence words are empty. */
export interface Reader {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Number of the article's day (see `dayNumber`), where it is known. */
  readonly today: number | undefined;
  token(at: number): Token | undefined;
  /** The form in lower case. */
  low(at: number): string;
  word(at: number): TimeWord;
  is(kind: Beside, at: number): boolean;
  /** Whether a lower-case word stands in a list. */
  listed(kind: Beside, word: string): boolean;
  /** Month and day of a fixed feast ("12-24"). */
  feast(name: string): string | undefined;
  /** Positions of the auxiliaries, copulas and markers that hang on a token. */
  particles(at: number): readonly number[];
  /** Whether the form begins with a capital letter. */
  capital(at: number): boolean;
  /** Whether the word is a name that some person of the article bears ("Theresa May"). */
  isSurname(at: number): boolean;
  /** Whether the token belongs to the name of a person. */
  inPersonName(at: number): boolean;
  /** Position of the token's head; -1 for the root. */
  head(at: number): number;
  /** Whether the word stands inside direct speech. */
  quoted(at: number): boolean;
}

const NO_WORD: TimeWord = {};
const NONE: readonly number[] = [];

/** A reader over a sentence. `people` are the sentence's mentions that are people, `quoted` the tokens in quotes. */
export function readerOf(
  sentence: Sentence,
  people: readonly Mention[],
  quoted: ReadonlySet<number>,
  surnames: ReadonlySet<string>,
  today: number | undefined,
  words: TimeWords,
): Reader {
  const { tokens } = sentence;
  let particles: ReadonlyMap<number, readonly number[]> | undefined;
  const lows: (string | undefined)[] = [];
  const low = (at: number) => {
    const known = lows[at];
    if (known !== undefined) return known;
    const lowered = tokens[at]?.form.toLowerCase() ?? '';
    if (at >= 0) lows[at] = lowered;
    return lowered;
  };
  const form = (at: number) => tokens[at]?.form ?? '';
  return {
    sentence,
    tokens,
    today,
    token: (at) => tokens[at],
    low,
    word: (at) => words.find(form(at)) ?? NO_WORD,
    is: (kind, at) => words.is(kind, low(at)),
    listed: words.is,
    feast: words.feast,
    particles: (at) => {
      particles ??= particlesOf(tokens);
      return particles.get(at) ?? NONE;
    },
    capital: (at) => /^\p{Lu}/u.test(form(at)),
    isSurname: (at) => surnames.has(form(at)),
    inPersonName: (at) => people.some((mention) => isOfName(tokens, mention, at)),
    head: (at) => (tokens[at]?.head ?? 0) - 1,
    quoted: (at) => quoted.has(at),
  };
}

/** The words of a name hang on its head or on each other and have capitals: "May" of "Theresa May, who left in April". */
function isOfName(tokens: readonly Token[], mention: Mention, at: number): boolean {
  if (at + 1 < mention.first || at + 1 > mention.last) return false;
  const token = tokens[at];
  if (token === undefined || token.upos !== 'PROPN') return false;
  return at + 1 === mention.head || token.head === mention.head || /^(?:flat|compound)/.test(token.deprel);
}

function particlesOf(tokens: readonly Token[]): ReadonlyMap<number, readonly number[]> {
  const particles = new Map<number, number[]>();
  for (const token of tokens) {
    if (!/^(?:aux|cop|mark)/.test(token.deprel)) continue;
    const known = particles.get(token.head - 1);
    if (known === undefined) particles.set(token.head - 1, [token.id - 1]);
    else known.push(token.id - 1);
  }
  return particles;
}
