import type { Sentence } from '../types/document.js';
import type { Passage } from './passage.js';
import { textOf, type Word, wordsOf } from './phrase.js';
import type { Scene } from './scene.js';

/** A passage in words, and the sentences that name whom its pronouns stand for. */
export interface GapText {
  readonly text: string;
  readonly named: readonly Sentence[];
}

/** The passage in words, with a gap in its last sentence. */
export function textWithGap(passage: Passage, hidden: ReadonlySet<number>): GapText {
  const given = new Set<number>();
  const known = new Set<number>();
  const texts: string[] = [];
  const named: Sentence[] = [];
  for (const [at, { scene, ids }] of passage.entries()) {
    for (const { key, sentence } of scene.introductions.values())
      if (passage.some((told) => told.scene.sentence === sentence)) given.add(key);
    const text = withGap(
      namedOnce(scene, wordsOf(scene, ids, given), known),
      at === passage.length - 1 ? hidden : new Set(),
    );
    texts.push(text);
    for (const { name, sentence } of scene.antecedents.values())
      if (text.includes(name)) named.push(sentence);
    for (const { text: told, sentence } of scene.introductions.values())
      if (text.toLowerCase().includes(told.toLowerCase())) named.push(sentence);
    for (const { chain } of [...scene.mentions, ...scene.antecedents.values()])
      if (chain !== undefined) known.add(chain);
  }
  return { text: texts.join(' '), named };
}

/**
 * The words with a name for the first pronoun that stands for it, as the sentence has them behind it; and as it has them
 * where the name itself stands behind: "when she was 16, Inga Holm left".
 * @param told chains that the sentences before speak of
 */
function namedOnce(scene: Scene, words: readonly Word[], told: ReadonlySet<number>): readonly Word[] {
  const { mentions, antecedents, tree } = scene;
  const named = new Map<number, number>([...told].map((chain) => [chain, 0]));
  for (const { chain, name, first } of mentions)
    if (chain !== undefined && name) named.set(chain, Math.min(first, named.get(chain) ?? first));
  for (const [id, { chain }] of antecedents) named.set(chain, Math.min(id, named.get(chain) ?? id));
  return words.map((word) => {
    const meant = antecedents.get(word.id);
    // "the ministers said they would go"
    const isNear = meant?.unnamed && (meant.sentence === scene.sentence || told.size > 0);
    const isRepeated = meant && (isNear || (named.get(meant.chain) ?? word.id) < word.id);
    const isNamedBehind = mentions.some(
      ({ chain, name, first }) => name && chain === meant?.chain && first > word.id,
    );
    return meant && (isRepeated || isNamedBehind) && tree.token(word.id).upos === 'PRON'
      ? { ...word, text: tree.token(word.id).form }
      : word;
  });
}

/** The words as one text with one gap, its first letter a capital. */
function withGap(words: readonly Word[], hidden: ReadonlySet<number>): string {
  let isOpen = false;
  const kept = words.flatMap((word): readonly Word[] => {
    if (!hidden.has(word.id)) return [word];
    if (isOpen) return [];
    isOpen = true;
    return [{ ...word, text: '___' }];
  });
  const text = textOf(kept).replace(/ ,/g, ',').replace(/,\./g, '.');
  return text.replace(
    /^(["“]?)(\p{Ll})/u,
    (_, quote: string, letter: string) => quote + letter.toUpperCase(),
  );
}
