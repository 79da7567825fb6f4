import type { Sentence } from '../types/document.js';
import { withDescription } from './described-names.js';
import { type TimeGap, timeGapOf } from './gap-time.js';
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
    const { words, from } = withDescription(
      scene,
      partedNames(scene, withOwnMarks(scene, namedOnce(scene, wordsOf(scene, ids, given), known))),
      known,
    );
    if (from) named.push(from);
    const text = at === passage.length - 1 ? withGap(scene, words, hidden) : opened(textOf(words));
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
  const kept = new Set(words.map(({ id }) => id));
  for (const { chain, name, first, head } of mentions)
    if (chain !== undefined && name && kept.has(head))
      named.set(chain, Math.min(first, named.get(chain) ?? first));
  for (const [id, { chain }] of antecedents)
    if (kept.has(id) && !isBeforeItsSubject(scene, id))
      named.set(chain, Math.min(id, named.get(chain) ?? id));
  const shown = new Set<number>(told);
  const names = new Map(mentions.toReversed().flatMap((one) => (one.name ? [[one.head, one] as const] : [])));
  return words.map((word) => {
    const own = names.get(word.id);
    if (own?.chain !== undefined) {
      // "asked Thomas Holm to stay, and in 1787 Holm left"
      const isBare = shown.has(own.chain) && own.first === own.last;
      shown.add(own.chain);
      return isBare ? { ...word, text: tree.token(word.id).form } : word;
    }
    const meant = antecedents.get(word.id);
    // "the ministers said they would go"
    const isNear = meant?.unnamed && (meant.sentence === scene.sentence || told.size > 0);
    const isRepeated =
      meant &&
      (isNear ||
        (named.get(meant.chain) ?? word.id) < word.id ||
        (meant.person && isNamedBefore(scene, kept, meant.name, word.id)));
    const isNamedBehind =
      meant !== undefined &&
      isInFrontedClause(scene, word.id) &&
      mentions.some(({ chain, name, first }) => name && chain === meant.chain && first > word.id);
    const isBeforeNamed = isNamedBehind || isBeforeItsSubject(scene, word.id);
    if (meant && (isRepeated || isBeforeNamed) && tree.token(word.id).upos === 'PRON')
      return { ...word, text: tree.token(word.id).form };
    // "The Lund Bank agreed, the bank said"
    if (meant && shown.has(meant.chain) && word.text === meant.name)
      return { ...word, text: asWritten(scene, meant.first, meant.last) };
    if (!meant) return word;
    const isFirst = !shown.has(meant.chain);
    shown.add(meant.chain);
    // "To add to his salary [he] gave lessons", where the words before would have told the name
    const isLeft =
      isFirst &&
      [...antecedents].some(([id, one]) => one.chain === meant.chain && isBeforeItsSubject(scene, id));
    return isLeft && tree.token(word.id).form === word.text ? { ...word, text: meant.name } : word;
  });
}

/** "Mr Holm denied that [he] had left": the surname stands before the pronoun, whatever chain it is in. */
function isNamedBefore(
  { sentence: { tokens } }: Scene,
  kept: ReadonlySet<number>,
  name: string,
  id: number,
): boolean {
  const surname = name.split(' ').at(-1);
  return tokens.some((token) => token.id < id && token.form === surname && kept.has(token.id));
}

/** "the nation's" where a name that ends in "s" was put for the nation, and taken back. */
const withOwnMarks = ({ tree }: Scene, words: readonly Word[]): readonly Word[] =>
  words.map((word, at) => {
    const owner = words[at - 1]?.text ?? '';
    const isMark = word.id > 0 && tree.token(word.id).xpos === 'POS';
    return isMark && !/s$/i.test(owner) ? { ...word, text: tree.token(word.id).form } : word;
  });

/** "After marrying Inga Berg, Otto Holm left" for "After marrying Inga Berg he left": without the comma the two names would be one. */
const partedNames = ({ tree }: Scene, words: readonly Word[]): readonly Word[] =>
  words.map((word, at) => {
    const [token, before] = [word, words[at - 1]].map((one) => (one?.id ? tree.token(one.id) : undefined));
    const isNamed = token?.upos === 'PRON' && token.deprel.startsWith('nsubj') && token.form !== word.text;
    return isNamed && before?.upos === 'PROPN' ? { ...word, text: `, ${word.text}`, glued: true } : word;
  });

const asWritten = ({ document: { article }, tree }: Scene, first: number, last: number): string => {
  const text = article.text.slice(tree.token(first).start, tree.token(last).end).replace(/\s+/g, ' ');
  return tree.token(first).upos === 'DET' ? text.charAt(0).toLowerCase() + text.slice(1) : text;
};

/** "when [she] was 16, Inga Holm left", "on [her] return Inga Holm left": before the verb that the name behind belongs to. */
function isInFrontedClause({ tree }: Scene, id: number): boolean {
  for (let word = tree.token(id); word.head > 0; word = tree.token(word.head))
    if (/^(?:advcl|obl)/.test(word.deprel) && word.head > word.id) return true;
  return false;
}

/** "to add to [his] salary he gave lessons": the subject behind it takes the name. */
function isBeforeItsSubject(scene: Scene, id: number): boolean {
  const { tree, antecedents } = scene;
  if (tree.token(id).upos !== 'PRON' || !isInFrontedClause(scene, id)) return false;
  const chain = antecedents.get(id)?.chain;
  return [...antecedents].some(([other, meant]) => {
    const subject = other > id && meant.chain === chain ? tree.token(other) : undefined;
    return (
      subject?.deprel.startsWith('nsubj') === true &&
      subject.head > 0 &&
      tree.token(subject.head).deprel === 'root'
    );
  });
}

/** The words as one text with one gap. */
function withGap(scene: Scene, words: readonly Word[], hidden: ReadonlySet<number>): string {
  const time = timeGapOf(scene, hidden);
  if (time) return opened(textOf(words.flatMap((word) => withTimeGap(word, time))));
  let isOpen = false;
  const kept = words.flatMap((word): readonly Word[] => {
    if (!hidden.has(word.id)) return [word];
    if (isOpen) return [];
    isOpen = true;
    return [{ ...word, text: '___' }];
  });
  return opened(textOf(kept));
}

/** "on ___" for the words of a time, be they told as written or with their date. */
const withTimeGap = (word: Word, { phrase, shown }: TimeGap): readonly Word[] =>
  !phrase.includes(word.id) ? [word] : word.id === phrase[0] ? [{ ...word, text: shown }] : [];

/** The text with a capital at its beginning. */
const opened = (text: string): string =>
  text
    .replace(/ ,/g, ',')
    .replace(/,\./g, '.')
    .replace(/(\p{L}\.)\.$/u, '$1')
    .replace(/^(["“]?)(\p{Ll})/u, (_, quote: string, letter: string) => quote + letter.toUpperCase());
