import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import { type DatedPhrase, datedPhrases } from './resolved-time.js';
import type { Scene } from './scene.js';

/** A time that a card tells by its date, with a gap for it: "on ___" for "on Tuesday", which is 6 May 2025. */
export interface TimeGap {
  /** `id`s of its words and of the preposition before them. */
  readonly phrase: readonly number[];
  /** What stands on the card, and what belongs there. */
  readonly shown: string;
  readonly answer: string;
}

/** "on [Tuesday]", "by [the end of the year]": the words of a time whose date the article's day tells. */
export function timeIds(scene: Scene, head: Token): readonly number[] | undefined {
  const phrase = datedPhrases(scene).find(({ first, last }) => first <= head.id && head.id <= last);
  return phrase && !isWhenSaid(scene, head) ? wordsOf(scene, phrase) : undefined;
}

/** The gap for such a time where the hidden words are one. */
export function timeGapOf(scene: Scene, hidden: ReadonlySet<number>): TimeGap | undefined {
  for (const dated of datedPhrases(scene)) {
    const words = wordsOf(scene, dated);
    if (words.length !== hidden.size || !words.every((id) => hidden.has(id))) continue;
    const phrase = Array.from({ length: dated.last - dated.first + 1 }, (_, i) => dated.first + i);
    const [, before = '', told = ''] = /^((?:early |late )?(?:on|in|at) )?(.*)$/.exec(dated.text) ?? [];
    // "at [6.20pm] on Friday, 19 September 2025"
    const [, hour, day = ''] = /^([\d:.]+ ?[ap]\.?m\.?|noon|midnight)( on .*)$/i.exec(told) ?? [];
    const answer = hour ?? told.replace(/^\p{Lu}\p{L}+day, /u, '');
    return { phrase, shown: `${before}___${day}`, answer };
  }
  return undefined;
}

function wordsOf({ sentence: { tokens } }: Scene, { first, last }: DatedPhrase): readonly number[] {
  const words = tokens.slice(first - 1, last);
  return (words[0]?.upos === 'ADP' ? words.slice(1) : words).map(({ id }) => id);
}

/** "said on [Tuesday] that the harbour would close", "the harbour closed, clerks said on [Tuesday]": the day of the news. */
function isWhenSaid({ tree }: Scene, head: Token): boolean {
  const verb = head.head > 0 ? tree.token(head.head) : head;
  const tellsBefore =
    /^(?:parataxis|conj)$/.test(verb.deprel) && tree.childrenBy(verb.id, 'obj').length === 0;
  return (
    isIn('reporting', verb.lemma) &&
    (tree.childrenBy(verb.id, 'ccomp', 'parataxis').length > 0 || tellsBefore)
  );
}
