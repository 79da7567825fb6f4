import type { Span } from '../types/article.js';
import type { Token } from '../types/document.js';
import type { Draft } from './draft.js';
import { type Drop, drop } from './drop-reasons.js';
import { isIn } from './lexicon.js';
import { datedPhrases } from './resolved-time.js';
import { mayBeShared } from './shared-deed.js';
import { readAs } from './standing-alone.js';
import { isInTitle } from './told-by-title.js';
import { vaguenessOf } from './vagueness.js';

/** A sentence with a gap, and what was written there. */
export interface Cloze {
  readonly text: string;
  readonly answer: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** The sentence with `___` for the answer, where it stands alone and the answer stands in it once. */
export function clozeOf(draft: Draft): Cloze | Drop {
  const { scene } = draft.located;
  const { place } = draft.answer;
  if (!place) return drop('incomplete-answer');
  const whole = scene.document.article.text;
  const { sentence } = scene;
  // What would have to go for it to stand alone shows that it leans on another.
  if (readAs('whole', scene)?.ids.length !== sentence.tokens.length) return drop('vague-phrase');
  if (scene.antecedents.size > 0) return drop('open-pronoun');
  if ([...scene.introductions.values()].some(({ titled }) => !titled)) return drop('vague-phrase');
  const span = writtenSpan(draft);
  if (!isTelling(draft, span) || (asksWho(draft) && mayBeShared(draft))) return drop('vague-answer');
  if (cutsName(draft, span)) return drop('incomplete-answer');
  if (place.filler.entity === 'Person' && !/\s/.test(whole.slice(span.start, span.end).trim()))
    return drop('incomplete-answer');
  const answer = whole.slice(span.start, span.end);
  const sentenceText = whole.slice(sentence.start, sentence.end);
  if (isOpenTime(draft) || datedPhrases(scene).length > 0) return drop('deictic-time');
  const code = vaguenessOf(
    scene,
    sentence.tokens.map((token) => token.id),
    {},
  );
  if (code) return drop(code);
  if (!names(answer, draft.answer.text)) return drop('role-outside-clause');
  if (isInTitle(scene, [answer, ...draft.answer.accept])) return drop('answer-in-question');
  if (sentenceText.split(answer).length !== 2) return drop('answer-in-question');
  if (!hasAnchor(sentenceText.replace(answer, ' '))) return drop('question-too-bare');
  const text = `${whole.slice(sentence.start, span.start)}___${whole.slice(span.end, sentence.end)}`;
  return { text: text.replace(/\s+/g, ' ').trim(), answer: answer.replace(/\s+/g, ' '), span };
}

/** No "in Oslo" behind "in", no "the minister" where the sentence has the minister beside the gap. */
export function fitsGap(text: string, variant: string): boolean {
  const [before = '', behind = ''] = text.toLowerCase().split('___');
  const small = variant.toLowerCase();
  const [first = ''] = small.split(' ');
  const said = small.replace(/^(?:the|an?) /, '');
  const isDoubled = before.endsWith(` ${first} `) || before === `${first} `;
  return (
    !isDoubled &&
    ![before, behind].some((part) => ` ${part.replace(/[^\p{L}\d]+/gu, ' ')} `.includes(` ${said} `))
  );
}

/** The rest of the sentence tells whom somebody met, but not who else did what stands in it. */
const asksWho = ({ question }: Draft): boolean => /^(?:According to [^,]+, )?(?:who|which)\b/i.test(question);

/** A name, a number or a date: of "the deal" or "a trip to Oslo" nobody could know that it stood in the gap. */
function isTelling({ answer, located, places }: Draft, span: Span): boolean {
  const [place] = places;
  if (answer.counted || place?.filler.entity === 'Percent' || place?.filler.entity === 'Money') return true;
  if (place?.filler.entity === 'Time') return /\d/.test(answer.text);
  const inside = located.scene.sentence.tokens.filter(
    ({ start, end }) => start >= span.start && end <= span.end,
  );
  return inside.some(({ upos }) => upos === 'PROPN') && inside.every(isNameWord);
}

const isNameWord = ({ upos, form }: Token): boolean =>
  upos === 'PROPN' ||
  upos === 'PUNCT' ||
  upos === 'NUM' ||
  upos === 'PART' ||
  /^(?:the|of|for|and|in|on)$/i.test(form);

/** Another name or a number, or else enough words that somebody who has read the article knows the sentence by. */
function hasAnchor(rest: string): boolean {
  const words = rest.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
  return words.length >= 6 && (words.length >= 12 || /\d|[^.!?"“\s]\s+["“]?\p{Lu}/u.test(rest.trim()));
}

/** "on Wednesday", "two years ago": which day that was, the sentence alone does not tell. */
function isOpenTime({ located: { scene } }: Draft): boolean {
  const words = scene.sentence.tokens.map(({ form }) => form.toLowerCase());
  const dated = /\b\p{Lu}\p{Ll}+day, \d/u.test(
    scene.document.article.text.slice(scene.sentence.start, scene.sentence.end),
  );
  return (
    words.some((word) => word === 'ago' || isIn('deictic', word)) ||
    (!dated && words.some((word) => isIn('weekday', word)))
  );
}

/** "President ___ Holm": half a name is no answer. */
function cutsName({ located }: Draft, span: Span): boolean {
  const { tokens } = located.scene.sentence;
  const before = tokens.findLast(({ end }) => end <= span.start);
  const behind = tokens.find(({ start }) => start >= span.end);
  const inside = tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
  const first = inside[0];
  const last = inside.at(-1);
  const isFlat = (one: Token | undefined, other: Token | undefined) =>
    one?.upos === 'PROPN' &&
    other?.upos === 'PROPN' &&
    (one.deprel === 'flat' || other.deprel === 'flat') &&
    (one.head === other.id || other.head === one.id || one.head === other.head);
  return isFlat(last, behind) || isFlat(before, first);
}

/** Where the shortest wording of the answer stands, else where the whole filler stands. */
function writtenSpan(draft: Draft): { readonly start: number; readonly end: number } {
  const { answer } = draft;
  const written = draft.located.scene.document.article.text.slice(answer.span.start, answer.span.end);
  const at = written.indexOf(answer.text);
  return at < 0
    ? answer.span
    : { start: answer.span.start + at, end: answer.span.start + at + answer.text.length };
}

/** One wording is part of the other: what is written is the answer itself, not a description of it. */
const names = (written: string, answer: string): boolean => {
  const [a, b] = [written.toLowerCase(), answer.toLowerCase()];
  return a.includes(b) || b.includes(a);
};
