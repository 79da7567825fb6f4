import type { Reader } from './reader.js';

/** A year (0 is 1 BC) and the position of its last token. */
export interface Year {
  readonly year: number;
  readonly last: number;
  /** True where "BC", "AD" or the like stands beside it. */
  readonly era: boolean;
}

/** A bare number that could be a year: 1000 to 2100, without a comma. */
export function yearFigure(reader: Reader, at: number): number | undefined {
  const form = reader.token(at)?.form ?? '';
  if (!/^(?:1\d{3}|20\d{2}|2100)$/.test(form)) return undefined;
  return Number(form);
}

/** A year that names its era: "44 BC", "AD 79", "500 B.C.E."; `at` is its first token. */
export function eraYear(reader: Reader, at: number): Year | undefined {
  const before = reader.word(at).era !== undefined && isEra(reader, at);
  const figure = before ? at + 1 : at;
  const form = reader.low(figure);
  if (!/^\d{1,4}$/.test(form) || Number(form) === 0) return undefined;
  if (before) return { year: Number(form), last: figure, era: true };
  const behind = eraAt(reader, figure + 1);
  if (behind === undefined) return undefined;
  return { year: behind < 0 ? 1 - Number(form) : Number(form), last: figure + 1, era: true };
}

/** -1 for "BC", 1 for "AD", undefined for other words. */
export function eraAt(reader: Reader, at: number): -1 | 1 | undefined {
  if (!isEra(reader, at)) return undefined;
  const word = reader.word(at);
  if (word['before-era'] !== undefined) return -1;
  return word.era === undefined ? undefined : 1;
}

/** Eras are written in capitals: "ad" is an advertisement. */
const isEra = (reader: Reader, at: number): boolean =>
  /^(?:A\.?D|B\.?C|C\.?E|B\.?C\.?E)\.?$/.test(reader.token(at)?.form ?? '');

/** The year that follows a day and month or a month: "30 September[, 2015]", "May [of 1968]", "March [44 BC]". */
export function yearBehind(reader: Reader, at: number): Year | undefined {
  const next = reader.low(at) === ',' || reader.low(at) === 'of' ? at + 1 : at;
  const named = eraYear(reader, next);
  if (named !== undefined) return named;
  const year = yearFigure(reader, next) ?? earlyYear(reader, next);
  if (year === undefined || (countsNext(reader, next) && !isPlainlyYear(reader, next))) return undefined;
  return { year, last: next, era: false };
}

/** "30 September 420", "December of 384", "April 6, 884": three figures, where they count nothing. */
function earlyYear(reader: Reader, at: number): number | undefined {
  if (
    !/^[1-9]\d{2}$/.test(reader.low(at)) ||
    (reader.low(at - 1) === 'of' && reader.word(at - 2).month === undefined)
  )
    return undefined;
  return /^(?:NOUN|NUM|PROPN|ADJ|SYM)$/.test(reader.token(at + 1)?.upos ?? '')
    ? undefined
    : Number(reader.low(at));
}

/**
 * "In 2015 scientists found", "the summer of 1968 students", "the second half of 2021 sales": the parser takes the
 * number for an amount, but "in" hangs on it, or the word before it names a stretch of time.
 */
export function isPlainlyYear(reader: Reader, at: number): boolean {
  const before = reader.low(at - 1);
  // "Before 1914 few people travelled".
  if (/^(?:few|many|most|several|some|all|no)$/.test(reader.low(at + 1))) return true;
  if (before === 'in') {
    const counted = reader.token(reader.head(at));
    return reader.head(at - 1) === at && /^nsubj/.test(counted?.deprel ?? '');
  }
  const { month, season, edge } = reader.word(at - 1);
  if (month !== undefined || season !== undefined || edge !== undefined) return true;
  const noun = reader.word(at - 2);
  return (
    before === 'of' && (noun.season !== undefined || noun.share !== undefined || noun.edge !== undefined)
  );
}

/** Whether a number counts the noun after it ("2015 people"); a singular noun cannot be counted by it. */
export function countsNext(reader: Reader, at: number): boolean {
  const token = reader.token(at);
  const next = reader.token(at + 1);
  if (token === undefined || next === undefined) return false;
  if (/^(?:%|percent|°|km|kg|m|mph|ft|feet|pounds?|dollars?|euros?)$/i.test(next.form)) return true;
  const head = reader.token(reader.head(at));
  const counts = token.deprel === 'nummod' && head !== undefined && head.id > token.id;
  return counts && (head.xpos === 'NNS' || head.xpos === 'NNPS' || reader.low(at + 1) === '-');
}
