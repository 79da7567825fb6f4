import type { EntityType, Mention, Sentence } from '../../types/document.js';
import type { Candidate } from './candidates.js';
import { isRelative } from './kinship.js';
import type { Lexicon } from './lexicon.js';
import { type Alias, aliasAfter } from './name-aliases.js';
import { nameExtent } from './name-span.js';
import { nameText } from './name-text.js';
import { normaliseName } from './normalise-name.js';
import type { Extent } from './phrase-extent.js';
import { childBy, type SentenceTree } from './sentence-tree.js';
import type { TypeScores } from './type-classifier.js';
import type { TypedPhrase } from './type-mention.js';

const GENERATIONS = new Set('jr sr ii iii iv'.split(' '));

/** Types of phrases whose head is no name, whatever its tag. */
const NAMELESS: ReadonlySet<EntityType> = new Set(['Time', 'Number', 'Money', 'Percent', 'Group']);

/** What the linking of names knows of a name in the text. */
export interface NameUse {
  /** The name as it stands in the text, without article and titles: "Elena Quispe". */
  readonly text: string;
  /** Words of its normalised form: `['elena', 'quispe']`. */
  readonly words: readonly string[];
  /** Lemma of the title before it, in lower case. */
  readonly title?: string;
  /** Another name of a person that the text gives right behind it. */
  readonly alias?: Alias;
  /** Whether the text brings a person in as somebody's relative: "her father, John Crowfoot". */
  readonly relative: boolean;
}

/** A mention on its way: its type may still be settled by other uses of its name. */
export interface DraftMention {
  readonly mention: Mention;
  readonly candidate: Candidate;
  readonly use?: NameUse;
  /** The classifier's scores; absent where a rule or list gave the type. */
  readonly scores?: TypeScores;
  /** Whether a person's full name elsewhere may overrule a listed type ("Ford"). */
  readonly yields: boolean;
}

/** A mention of a typed phrase, with the name in it ready to be linked. */
export function draftMention(
  sentence: Sentence,
  candidate: Candidate,
  typed: TypedPhrase,
  lexicon: Lexicon,
): DraftMention {
  const { tree, head, phrase } = candidate;
  const use = nameUse(candidate, typed, lexicon);
  const mention: Mention = {
    sentence: sentence.index,
    first: phrase.first + 1,
    last: phrase.last + 1,
    head: head + 1,
    start: tree.tokens[phrase.first]?.start ?? sentence.start,
    end: tree.tokens[phrase.last]?.end ?? sentence.end,
    type: typed.type,
    name: use !== undefined,
  };
  return {
    mention,
    candidate,
    yields: typed.yields ?? false,
    ...(use === undefined ? {} : { use }),
    ...(typed.scores === undefined ? {} : { scores: typed.scores }),
  };
}

/** The name in a phrase; undefined for common nouns, dates, numbers, bare titles ("the President") and peoples ("Russians"). */
function nameUse(candidate: Candidate, { type }: TypedPhrase, lexicon: Lexicon): NameUse | undefined {
  const { tree, head, phrase } = candidate;
  if (candidate.name === undefined || NAMELESS.has(type)) return undefined;
  if (type === 'Person' && tree.tokens[head]?.xpos === 'NNPS') return undefined;
  const extent = nameExtent(tree, phrase, head, type, lexicon);
  const text = nameText(tree.tokens, extent);
  const words = withoutGeneration(normaliseName(text).split(' '));
  if (type === 'Person' && isBareTitle(words, lexicon)) return undefined;
  const title = titleBefore(tree, head, extent, lexicon);
  const alias = type === 'Person' ? aliasAfter(tree, extent) : undefined;
  return {
    text,
    words,
    relative: isRelative(candidate, lexicon),
    ...(title === undefined ? {} : { title }),
    ...(alias === undefined ? {} : { alias }),
  };
}

/** "the President", "the U.N. High Commissioner", but not "Stephen King". */
function isBareTitle(words: readonly string[], lexicon: Lexicon): boolean {
  return lexicon.titles.has(words.at(-1) ?? '') && !lexicon.givenNames.has(words[0] ?? '');
}

/** "Martin Luther King" of "Martin Luther King Jr.". */
function withoutGeneration(words: readonly string[]): readonly string[] {
  return words.length > 2 && GENERATIONS.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

function titleBefore(tree: SentenceTree, head: number, name: Extent, lexicon: Lexicon): string | undefined {
  const word = childBy(tree, head, 'nmod:desc') ?? tree.tokens[name.first - 1];
  const lemma = word?.lemma.toLowerCase();
  return lemma !== undefined && lexicon.titles.has(lemma) ? lemma : undefined;
}
