import type { Filler } from '../../types/fact.js';
import { type Figure, figureOf } from './figure.js';
import type { Meaning } from './meanings.js';

/** Who or what fills a role, made comparable with what another article tells. */
export interface Thing {
  /** As the article writes it. */
  readonly text: string;
  /** Its fullest name or its words, in small letters, without article and marks. */
  readonly words: string;
  /** True where the words say which one it is wherever they are read: a name, or people of a named country. */
  readonly named: boolean;
  /** True for a pronoun that no name was found for: it is like nothing. */
  readonly open: boolean;
  readonly isPerson: boolean;
  readonly country?: string;
  readonly date?: string;
  readonly figure?: Figure;
}

const pronoun =
  /^(?:i|you|he|she|it|we|they|him|her|us|them|this|that|these|those|who|which|one|some|others?|both|all)$/;

/** A filler as a thing. `byText` says that its name is that of another role's filler, so that its words must do. */
export function thingOf(filler: Filler, meaning: Meaning = {}, byText = false): Thing {
  const name = byText ? undefined : meaning.name;
  const words = plain(name ?? filler.text);
  const figure = filler.entity === 'Time' || name !== undefined ? undefined : figureOf(filler.text);
  return {
    text: filler.text,
    words,
    named: name !== undefined || meaning.country !== undefined,
    open: name === undefined && pronoun.test(words),
    isPerson: filler.entity === 'Person',
    ...(meaning.isCountry && meaning.country ? { country: meaning.country } : {}),
    ...(meaning.date === undefined ? {} : { date: meaning.date }),
    ...(figure ? { figure } : {}),
  };
}

/** Small letters and digits, without article and possessive: for comparing names and phrases. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|an?) /, '');

/** What a thing is found by: equal for things that may be the same. */
export const indexWord = ({ country, words }: Thing): string =>
  country === undefined ? words.slice(words.lastIndexOf(' ') + 1) : `country ${country}`;
