import type { Tree } from '../tree.js';
import type { Chain, Document, Mention, Sentence } from '../types/document.js';
import type { TimeExpression } from '../types/time.js';
import type { Antecedent } from './antecedents.js';
import type { Introduction } from './introductions.js';
import type { KnownNames } from './known-by-name.js';
import type { TitleContext } from './title-context.js';

/** One sentence as the questions see it, with what the article knows of its names. */
export interface Scene {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly tree: Tree;
  readonly mentions: readonly Mention[];
  /** The sentence's expressions of time, in text order. */
  readonly times: readonly TimeExpression[];
  /** Forms that the article writes with a capital inside a sentence, and never without. */
  readonly alwaysCapital: ReadonlySet<string>;
  readonly knownNames: KnownNames;
  readonly title: TitleContext;
  /** What pronouns and role nouns of the sentence surely stand for, by the id of their head. */
  readonly antecedents: ReadonlyMap<number, Antecedent>;
  /** What nouns like "the post" were brought in as, by the id of the noun. */
  readonly introductions: ReadonlyMap<number, Introduction>;
  /** The sentence before, in the text's order. */
  readonly before: () => Scene | undefined;
}

export interface SceneFinder {
  /** The sentence that holds an offset of the article's text. */
  at(offset: number): Scene | undefined;
}

/** The chain of a name; "the minister" and "she" do not stand for the name of theirs. */
export function chainOf(scene: Scene, mention: Mention): Chain | undefined {
  return mention.chain === undefined || !mention.name ? undefined : scene.document.chains[mention.chain];
}

/** The widest mention whose head is this token. */
export function mentionOf(scene: Scene, id: number): Mention | undefined {
  let found: Mention | undefined;
  for (const mention of scene.mentions) {
    if (mention.head !== id) continue;
    if (!found || mention.end - mention.start > found.end - found.start) found = mention;
  }
  return found;
}
