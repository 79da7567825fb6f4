import type { CardKind } from '../types/card.js';
import type { Draft } from './draft.js';
import { isIn } from './lexicon.js';

/** What a card is judged by, each from 0 to 1. */
export interface Features {
  /** How sure the reading of the sentence is. */
  readonly confidence: number;
  /** Share of the question's words that are parts of names, up to a third. */
  readonly names: number;
  /** 1 for a named or dated answer, less for a common noun. */
  readonly answer: number;
  /** 1 for 8 to 18 words, falling to 0 at 4 and 30. */
  readonly length: number;
  /** 1 at the beginning of the article, 0 at its end. */
  readonly position: number;
  /** Share of the fact's roles that are filled, of three. */
  readonly roles: number;
}

const weights: Features = {
  confidence: 0.3,
  names: 0.15,
  answer: 0.2,
  length: 0.1,
  position: 0.15,
  roles: 0.1,
};

/** Weighs a draft's features: 0 to 1, higher for what is more worth asking and more surely right. */
export function scoreOf(features: Features): number {
  let sum = 0;
  for (const name of Object.keys(weights) as (keyof Features)[]) sum += weights[name] * features[name];
  return Math.round(sum * 1000) / 1000;
}

/** Measures a draft. */
export function featuresOf(draft: Draft): Features {
  const words = draft.question.split(' ');
  const { fact, scene } = draft.located;
  const names = words.filter((word, i) => i > 0 && /^[“"]?\p{Lu}/u.test(word)).length / words.length;
  return {
    confidence: Math.min(fact.confidence, draft.confidence),
    names: Math.min(1, names * 3),
    answer: answerWorth(draft),
    length: lengthWorth(words.length),
    position: 1 - fact.trigger.start / Math.max(1, scene.document.article.text.length),
    roles: Math.min(1, draft.located.roles.size / 3),
  };
}

function answerWorth(draft: Draft): number {
  const text = draft.answer.text;
  if (/\d/.test(text)) return 1;
  if (/^(?:the )?\p{Lu}/u.test(text)) return isIn('weekday', text) ? 0.5 : 1;
  return text.split(' ').length > 1 ? 0.6 : 0.4;
}

function lengthWorth(length: number): number {
  if (length < 8) return Math.max(0, (length - 4) / 4);
  return length <= 18 ? 1 : Math.max(0, (30 - length) / 12);
}

/** 1 for a choice or a statement, 2 where the answer is typed, 3 where it is long or one of several names. */
export function difficultyOf(draft: Draft, kind: CardKind): 1 | 2 | 3 {
  const long = draft.answer.text.split(' ').length > 4;
  if (kind === 'truefalse') return 1;
  if (kind === 'choice') return long ? 2 : 1;
  return long ? 3 : 2;
}
