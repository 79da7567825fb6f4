import type { Tree } from '../tree.js';
import type { Document, Token } from '../types/document.js';

/** A name of several words that an article gives, filed under its last word: "Maritime Labour Federation". */
export interface KnownName {
  /** With "the" where the article writes it so. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True where the article's title bears it: what the article is about is meant on every page. */
  readonly titled: boolean;
}

/** Names of things other than persons, by their last word in small letters. */
export type KnownNames = ReadonlyMap<string, readonly KnownName[]>;

/** Files the article's names by their last words, in linear time. */
export function knownNames(document: Document, titleWords: ReadonlySet<string>): KnownNames {
  const names = new Map<string, KnownName[]>();
  for (const mention of document.mentions) {
    if (!mention.name || mention.type === 'Person' || mention.type === 'Time') continue;
    const written = document.article.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    const words = written.replace(/^the /i, '').split(' ');
    const last = words[words.length - 1] ?? '';
    if (words.length < 2 || !words.every((word) => /^(?:\p{Lu}|of$|for$|and$|the$)/u.test(word))) continue;
    const text = /^the /i.test(written) ? `the ${words.join(' ')}` : written;
    const list = names.get(last.toLowerCase()) ?? [];
    const titled = words.every((word) => !/^\p{Lu}/u.test(word) || titleWords.has(word.toLowerCase()));
    list.push({ text, start: mention.start, end: mention.end, titled });
    names.set(last.toLowerCase(), list);
  }
  return names;
}

/** How far before its sentence, in characters, a name may stand that "the river" means: a sentence or so. */
const nearby = 120;

/**
 * The full name behind a bare "the federation": the only name shortly before it, or in the title, that ends in that word.
 * Undefined where there is none, or more than one.
 */
export function nameBehind(names: KnownNames, tree: Tree, token: Token): string | undefined {
  if (token.upos !== 'NOUN' || token.xpos !== 'NN') return undefined;
  const children = tree.children(token.id);
  const definite = children.some((child) => child.deprel === 'det' && child.form.toLowerCase() === 'the');
  const bare = children.every((child) => /^(?:det|case|punct|cop|nsubj|conj|cc|appos)/.test(child.deprel));
  if (!definite || !bare) return undefined;
  const before = (names.get(token.form.toLowerCase()) ?? []).filter(
    (name) => name.end <= token.start && (name.titled || tree.sentence.start - name.end < nearby),
  );
  const different = new Set(before.map((name) => name.text.replace(/^the /, '')));
  if (different.size !== 1) return undefined;
  return before.find((name) => name.text.startsWith('the '))?.text ?? before[0]?.text;
}
