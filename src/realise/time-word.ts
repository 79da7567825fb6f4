import { timeKind } from './calendar.js';
import { type Drop, drop } from './drop-reasons.js';
import { isIn } from './lexicon.js';
import type { Place } from './locate.js';
import type { QuestionWord } from './question-word.js';
import { askedDate } from './resolved-time.js';
import type { Scene } from './scene.js';

/** "9am", "10:30 p.m.", "noon". */
const AT_AGE = /^(?:at|by|from|until|before|since)$/;

const CLOCK =
  /^\d{1,2}(?:[:.]\d\d)?$|\b(?:\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b|o['’]clock|GMT)|\d{1,2}:\d\d|noon|midnight)/i;

/** The word right behind what fills a role. */
const behind = ({ sentence: { tokens } }: Scene, place: Place): string =>
  tokens[place.tokens.at(-1)?.id ?? tokens.length]?.form ?? '';

/** The question word for a time, by its kind and preposition: "when", "on what day", "for how long", "by what year". */
export function timeWord(scene: Scene, places: readonly Place[], preposition: string): QuestionWord | Drop {
  const [place] = places;
  if (!place || places.length > 1) return drop('no-question-word');
  const { text, custody } = termOf(place.filler.text);
  // "ruled out closing the plant before 2030": before when what was done, or before when it was not?
  if (preposition === 'before') return drop('no-question-word');
  // "rose by almost a quarter"
  if (preposition === 'by' && /(?:^| )an? (?:quarter|third|half|fifth)$/.test(text)) {
    return { text: 'by how much', plural: false };
  }
  // "for the third time"
  if (place.head.lemma === 'time' && preposition === 'for') return drop('no-question-word');
  const kind = timeKind(stripPreposition(text, preposition));
  const word = (text: string): QuestionWord => ({ text, plural: false });
  switch (kind) {
    case 'deictic': {
      const asked = ['', 'in', 'on'].includes(preposition) ? askedDate(scene, place.tokens) : undefined;
      return asked ? word(asked) : drop('deictic-time');
    }
    case 'frequency':
      return word('how often');
    case 'duration':
      // "scored four minutes from the end": it tells when.
      if (/^(?:from|before|after|into)$/i.test(behind(scene, place))) return drop('no-question-word');
      if (['for', ''].includes(preposition)) return word('for how long');
      return ['in', 'within', 'after', 'to', 'by'].includes(preposition)
        ? countOf(text, preposition, custody)
        : drop('no-question-word');
    case 'weekday':
      if (['on', ''].includes(preposition)) return word('on what day');
      return ['by', 'until', 'since'].includes(preposition)
        ? word(`${preposition} what day`)
        : drop('no-question-word');
    case 'year':
      return yearWord(preposition);
    case 'other':
      if (AT_AGE.test(preposition) && /^the age of\b/.test(stripPreposition(text, preposition)))
        return word(`${preposition} what age`);
      // "won in the third stage", "seen by night": the stage is no time, and the night no date.
      if (/^(?:stage|leg|lap|heat)$/.test(place.head.lemma)) return drop('no-question-word');
      if (preposition === 'by' && /^(?:by )?(?:night|day)$/.test(text)) return drop('no-question-word');
      // "came from the far end": of a ground.
      if (place.head.lemma === 'end' && !/\bend of\b/.test(text)) return drop('no-question-word');
      if (place.head.lemma === 'moment') return drop('vague-answer');
      if (preposition === 'at' && CLOCK.test(stripPreposition(text, preposition)))
        return word('at what time');
      if (['since', 'until', 'by', 'from'].includes(preposition)) return word(`${preposition} when`);
      return isIn('timePreposition', preposition) || preposition === ''
        ? word('when')
        : drop('no-question-word');
    default:
      if (['since', 'until', 'by', 'from'].includes(preposition)) return word(`${preposition} when`);
      return isIn('timePreposition', preposition) || preposition === ''
        ? word('when')
        : drop('no-question-word');
  }
}

/** "in how many days" for "in six days". */
/** "four years" and " in prison" of "sentenced to four years in prison". */
function termOf(text: string): { readonly text: string; readonly custody: string } {
  const custody =
    /\b(?:day|week|month|year)s( in (?:prison|jail|gaol|custody|detention))$/.exec(text)?.[1] ?? '';
  return { text: custody ? text.slice(0, -custody.length) : text, custody };
}

function countOf(text: string, preposition: string, behind: string): QuestionWord | Drop {
  const unit = text.split(' ').at(-1) ?? '';
  // "in ancient times", "in dry years"
  const isCounted = text
    .split(' ')
    .some((word) => /^\d/.test(word) || isIn('cardinal', word) || isIn('scale', word));
  if (unit === 'times' || !isCounted) return drop('no-question-word');
  const counted =
    /^(?:(?:about|only|just|nearly|almost|less than|more than|at least) )*[\p{L}\d.,-]+ \p{L}+s$/u.test(text);
  return counted
    ? { text: `${preposition} how many ${unit}${behind}`, plural: false }
    : drop('no-question-word');
}

function yearWord(preposition: string): QuestionWord | Drop {
  if (['in', 'since', 'until', 'by'].includes(preposition))
    return { text: `${preposition} what year`, plural: false };
  return ['during', '', 'before', 'after'].includes(preposition)
    ? { text: 'when', plural: false }
    : drop('no-question-word');
}

/** "on Friday" → "Friday". */
function stripPreposition(text: string, preposition: string): string {
  const start = `${preposition} `;
  return preposition && text.toLowerCase().startsWith(start) ? text.slice(start.length) : text;
}
