import type { Sentence, Token } from '../types/document.js';
import type { Answer } from './answers.js';
import { articleDay } from './article-day.js';
import { datedOwners } from './dated-owner.js';
import { namesOf } from './fillers.js';
import { isAnchored, isOpenPronoun } from './gap-clues.js';
import { conversionIds, measuringIds } from './gap-number.js';
import { numberSpellings } from './gap-spellings.js';
import { textWithGap } from './gap-text.js';
import { type TimeGap, timeGapOf } from './gap-time.js';
import { isIn } from './lexicon.js';
import type { Place } from './locate.js';
import { folded } from './named-things.js';
import type { Passage, Told } from './passage.js';
import { type DatedPhrase, datedPhrases } from './resolved-time.js';
import type { Scene } from './scene.js';
import { spellings } from './spellings.js';
import { isInTitle } from './told-by-title.js';
import { namesUnknownPerson } from './unknown-person.js';
import { openTime } from './vagueness.js';

/** A passage with a gap, and what stands in it. */
export interface HonestGap {
  readonly question: string;
  readonly answer: Answer;
  /** Other sentences that the passage takes words from. */
  readonly leansOn: readonly Sentence[];
}

/** A passage with `___` where the hidden words stand, and the answer; undefined where it would be no honest gap. */
export function honestGap(
  scene: Scene,
  ask: string,
  place: Place,
  hidden: readonly number[],
  bare: Passage,
): HonestGap | undefined {
  const time = timeGapOf(scene, new Set(hidden));
  const passage = time ? withTime(bare, time) : without(bare, conversionIds(scene, hidden));
  const ids = passage.at(-1)?.ids ?? [];
  if (hidden.length === 0 || !hidden.every((id, i) => ids.includes(id) && id === (hidden[0] ?? 0) + i))
    return undefined;
  const [first, last] = [scene.tree.token(hidden[0] ?? 1), scene.tree.token(hidden.at(-1) ?? 1)];
  // "The ___ agreed" for the bank whose name is told in its place: the article would be lost.
  if (hidden.some((id) => scene.antecedents.has(id) && scene.tree.token(id).upos !== 'PRON'))
    return undefined;
  if (isInsideWord(scene, first, last) || isInBrackets(scene, first) || isSomeCount(first)) return undefined;
  const { text: question, named } = textWithGap(passage, new Set(hidden));
  // "[6 March] on Wednesday, 6 March": told as a whole day, with its year.
  if (!question.includes('___') || showsTooLittle(ask, question)) return undefined;
  // "[Karin Berg] said the harbour would stay shut": a name is known by other names, or by a year.
  if (ask === 'name' && !isAnchored(question, passage, hidden)) return undefined;
  const isHidden = (told: Told, id: number): boolean => told === lastOf(passage) && hidden.includes(id);
  if (passage.some((told) => namesUnknownPerson(told, question, (id) => isHidden(told, id))))
    return undefined;
  if (hidden.some((id) => isOpenPronoun(scene, id, passage, hidden))) return undefined;
  // "rules him out of [Sunday's match]": the card would tell it with its date.
  if (datedOwners(scene).some((owner) => hidden.includes(owner.mark) || hidden.includes(owner.noun.id)))
    return undefined;
  // "[three] years ago": the card would tell the year; but "[come into force on 1 March]" is whole.
  const isCutDate = ({ first: start, last: end }: DatedPhrase): boolean => {
    const inside = hidden.filter((id) => start <= id && id <= end);
    const isWhole = inside.length === end - start + 1 && inside.length < hidden.length;
    return inside.length > 0 && !(isWhole && tellsDate(inside.map((id) => scene.tree.token(id))));
  };
  if (!time && datedPhrases(scene).some(isCutDate)) return undefined;
  // "fell 3 % [last year]": the answer would count from the article's day.
  const kept = new Set(ids);
  if (hidden.some((id) => openTime(scene, scene.tree.token(id), kept) !== undefined)) return undefined;
  const answer = answerAt(scene, ask, place, hidden, time);
  const said = ` ${folded(question)} `;
  if (said.includes(` ${folded(answer.text)} `) || isInTitle(scene, answer.accept)) return undefined;
  const before = passage.slice(0, -1).map((told) => told.scene.sentence);
  const others = new Set<Sentence>([...before, ...named]);
  others.delete(scene.sentence);
  const day = articleDay(passage, `${question} ${answer.text}`);
  const isTold = day !== undefined && !day.includes(answer.text);
  return { question: isTold ? `${question} ${day}` : question, answer, leansOn: [...others] };
}

/** A passage with the words of a time that it leaves out where the sentence is clear without them, and the commas beside them. */
function withTime(passage: Passage, { phrase }: TimeGap): Passage {
  const last = lastOf(passage);
  if (phrase.every((id) => last.ids.includes(id))) return passage;
  const commas = [(phrase[0] ?? 1) - 1, (phrase.at(-1) ?? 0) + 1].filter(
    (id) => last.scene.sentence.tokens[id - 1]?.form === ',',
  );
  return ending(
    passage,
    [...new Set([...last.ids, ...phrase, ...commas])].sort((a, b) => a - b),
  );
}

/** A passage without some words of its last sentence. */
const without = (passage: Passage, left: readonly number[]): Passage =>
  left.length === 0
    ? passage
    : ending(
        passage,
        lastOf(passage).ids.filter((id) => !left.includes(id)),
      );

const lastOf = (passage: Passage): Told => passage.at(-1) ?? passage[0];

/** The passage with other words of its last sentence. */
function ending(passage: Passage, ids: readonly number[]): Passage {
  const whole = { ...lastOf(passage), ids };
  const [first, ...more] = passage.slice(0, -1);
  return first ? [first, ...more, whole] : [whole];
}

function answerAt(
  scene: Scene,
  ask: string,
  place: Place,
  hidden: readonly number[],
  time: TimeGap | undefined,
): Answer {
  const [first, last] = [scene.tree.token(hidden[0] ?? 1), scene.tree.token(hidden.at(-1) ?? 1)];
  const span = { start: first.start, end: last.end };
  const written = scene.document.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const text = time?.answer ?? written;
  const isList = hidden.some((id) => scene.tree.token(id).upos === 'CCONJ');
  const names = place.head.upos === 'PROPN' && !isList ? namesOf(scene, place) : [];
  const counted = /\d/.test(text) || first.upos === 'NUM';
  const accept = [...spellings([text, written, ...names], ''), ...numberSpellings(scene, ask, hidden)];
  return { text, accept: [...new Set(accept)], span, place, counted };
}

/** "1 March", but not "Monday" and not "last March" */
const tellsDate = (words: readonly Token[]): boolean =>
  words.some(({ form }) => isIn('month', form) || isIn('monthShort', form.replace(/\.$/, ''))) &&
  words.every(({ form }) => !isIn('weekday', form) && !isIn('deicticModifier', form));

/** "___ moved to Lundby": anybody may have; but "The Riksting has ___ members", "The road matters because ___" tell more. */
function showsTooLittle(ask: string, question: string): boolean {
  const words = question.split(' ').filter((word) => !word.startsWith('___'));
  const fewest = /^(?:number|figure|date)$/.test(ask) || / because ___/.test(question) ? 4 : 5;
  return words.length < fewest;
}

/** "90" of "90km", "two" of "two-thirds", "86" of "86°14'"; but "a [22]-mile detour". */
const isInsideWord = (scene: Scene, first: Token, last: Token): boolean => {
  const { text } = scene.document.article;
  if (/[\p{L}\d-]/u.test(text.charAt(first.start - 1))) return true;
  return /[\p{L}\d°º-]/u.test(text.charAt(last.end)) && measuringIds(scene, last)?.[0] !== first.id;
};

/** "[several countries]", "[few exceptions]", "[enough signatures]": how many there are is left open, and they are as many as one likes. */
const isSomeCount = ({ form }: Token): boolean =>
  /^(?:few|several|many|enough|certain|various|numerous|countless|very|too)$/i.test(form);

/** "Holm (1796–[1855])" */
function isInBrackets({ sentence: { tokens } }: Scene, { id }: Token): boolean {
  const before = tokens.slice(0, id - 1).findLast(({ form }) => /^[()[\]]$/.test(form));
  return before !== undefined && /^[([]$/.test(before.form);
}
