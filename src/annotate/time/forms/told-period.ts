import { type Form, UNKNOWN } from '../draft.js';

/** "the following day", "that year", "the same month", "the day before": a time that the story gave before. */
export const toldPeriod: Form = (reader, at) => {
  const { pointer } = reader.word(at);
  const first = reader.low(at - 1) === 'the' ? at - 1 : at;
  const noun = reader.word(at + 1);
  const named = noun.unit !== undefined && !noun.plural && noun.unit !== 'second' && noun.unit !== 'minute';
  if (pointer !== undefined && /^(?:following|previous|same|that|coming|upcoming)$/.test(pointer) && named) {
    if (reader.low(at + 2) === 'of' || reader.low(at + 2) === '-') return undefined;
    return pointer === 'that' && reader.token(at)?.deprel !== 'det'
      ? undefined
      : { first, last: at + 1, meaning: UNKNOWN };
  }
  const { unit, plural } = reader.word(at);
  if (first === at || plural || !(unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year'))
    return undefined;
  const told = /^(?:before|after)$/.test(reader.low(at + 1)) && /^[.,;]?$/.test(reader.low(at + 2));
  return told ? { first, last: at + 1, meaning: UNKNOWN } : undefined;
};

/** "the end of the year", "the beginning of the month": of which year, the story knows. */
export const edgeOfPeriod: Form = (reader, at) => {
  if (reader.word(at).edge === undefined || reader.low(at + 1) !== 'of' || reader.low(at + 2) !== 'the')
    return undefined;
  const { unit, plural } = reader.word(at + 3);
  if (!/^(?:day|week|month|year|decade|century)$/.test(unit ?? '') || plural || reader.low(at + 4) === 'of')
    return undefined;
  return { first: reader.low(at - 1) === 'the' ? at - 1 : at, last: at + 3, meaning: UNKNOWN };
};
