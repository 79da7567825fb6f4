import type { DateParts, Draft, Form } from '../draft.js';
import { isDash } from '../months.js';
import type { Reader } from '../reader.js';
import { countsNext, eraYear, isPlainlyYear, yearFigure } from '../years.js';

/** Smaller numbers after "the … of" are seldom years. */
const EARLIEST_BARE = 1500;
/** How far back a list of years ("in 1990, 1994 and 1998") is followed to the preposition before it. */
const REACH = 16;

/** "44 BC", "AD 79". */
export const yearOfEra: Form = (reader, at) => {
  const range = rangeOfEra(reader, at);
  if (range !== undefined) return range;
  const year = eraYear(reader, at);
  return year && { first: at, last: year.last, meaning: { kind: 'parts', parts: { year: year.year } } };
};

/** "500–400 BC", "from 1200 to about 400 BCE": the era is said once. */
function rangeOfEra(reader: Reader, at: number): Draft | undefined {
  const figure = reader.low(at);
  if (!/^\d{1,4}$/.test(figure) || !(isDash(reader, at + 1) || /^(?:to|and|until)$/.test(reader.low(at + 1))))
    return undefined;
  if (reader.low(at + 1) === 'and' && reader.low(at - 1) !== 'between') return undefined;
  const near = /^(?:about|around|c\.|ca\.|circa)$/.test(reader.low(at + 2));
  const to = eraYear(reader, near ? at + 3 : at + 2);
  if (to === undefined) return undefined;
  const from = to.year > 0 ? Number(figure) : 1 - Number(figure);
  if (from >= to.year) return undefined;
  return {
    first: at,
    last: to.last,
    meaning: { kind: 'range', from: { year: from }, to: { year: to.year } },
    approximate: near,
  };
}

/** "1914–18", "1914 to 1918", "1939-1945": two years that bound a stretch. */
export const yearRange: Form = (reader, at) => {
  const from = yearFigure(reader, at);
  if (from === undefined) return undefined;
  const dash = isDash(reader, at + 1);
  if (!dash && !/^(?:to|until|till|through|and)$/.test(reader.low(at + 1))) return undefined;
  if (reader.low(at + 1) === 'and' && reader.low(at - 1) !== 'between') return undefined;
  const to = yearFigure(reader, at + 2) ?? (dash ? shortYear(reader, at + 2, from) : undefined);
  if (to === undefined || to <= from || to - from > 500 || countsNext(reader, at + 2)) return undefined;
  if (!isYear(reader, at) && !(dash && standsAlone(reader, at, at + 2))) return undefined;
  if (isChange(reader, at) || isChange(reader, at + 2)) return undefined;
  return { first: at, last: at + 2, meaning: { kind: 'range', from: { year: from }, to: { year: to } } };
};

/** A bare number of four figures, where the words around it make it a year. */
export const year: Form = (reader, at) => {
  const mid = /^mid-((?:1[0-9]|20)\d\d)$/.exec(reader.low(at))?.[1];
  if (mid !== undefined) return yearDraft(at, { year: Number(mid), part: 'mid' });
  const figure = yearFigure(reader, at);
  if (figure === undefined || !isYear(reader, at)) return undefined;
  return yearDraft(at, { year: figure });
};

const yearDraft = (at: number, parts: DateParts): Draft => ({
  first: at,
  last: at,
  meaning: { kind: 'parts', parts },
});

/** The end of "1914–18" and "1999–02". */
function shortYear(reader: Reader, at: number, from: number): number | undefined {
  const form = reader.low(at);
  if (!/^\d{2}$/.test(form)) return undefined;
  const to = Math.floor(from / 100) * 100 + Number(form);
  return to > from ? to : to + 100;
}

function isYear(reader: Reader, at: number): boolean {
  if (countsNext(reader, at) && !isDatedNoun(reader, at) && !isPlainlyYear(reader, at)) return false;
  if (/^(?:gmt|hours?|local|utc|years?|bc)$/.test(reader.low(at + 1)) || /^[.,:]\d/.test(reader.low(at + 1)))
    return false;
  if (isDatedNoun(reader, at) || inBrackets(reader, at)) return true;
  const before = opensList(reader, at);
  if (reader.low(before) === 'of') return isYearOf(reader, before);
  if (!reader.is('year-preposition', before))
    return /^(?:born|died|founded|established|published|years?|q[1-4])$/.test(reader.low(before));
  if (/^(?:by|from|to|about|around)$/.test(reader.low(before)) && isChange(reader, at)) return false;
  return !/^(?:to|about|around|mid|-|–|—)$/.test(reader.low(before)) || isTimeBefore(reader, before);
}

/** Position of what introduces a list of years: the "in" of "in 1990, 1994 and 1998". */
function opensList(reader: Reader, at: number): number {
  let before = at - 1;
  while (before >= 0 && at - before < REACH) {
    const joined = reader.is('between-years', before) && yearFigure(reader, before - 1) !== undefined;
    if (joined) before -= 2;
    else if (
      /^(?:the|year|about|around|circa|c\.|ca\.)$/.test(reader.low(before)) &&
      reader.is('year-preposition', before - 1)
    )
      before -= 1;
    else break;
  }
  return before;
}

/** "to 1918" after another time, "around 1500" after "in" or beside a verb. */
function isTimeBefore(reader: Reader, before: number): boolean {
  const low = reader.low(before);
  if (low === 'about' || low === 'around') return reader.token(before)?.upos === 'ADP';
  if (low === 'to') {
    for (let i = before - 1; i >= Math.max(0, before - 5); i--)
      if (
        reader.word(i).month !== undefined ||
        yearFigure(reader, i) !== undefined ||
        /^\d{3}0s$/.test(reader.low(i))
      )
        return true;
    return false;
  }
  const { month, season, edge } = reader.word(before - 1);
  return (
    low === 'mid' ||
    month !== undefined ||
    season !== undefined ||
    edge !== undefined ||
    yearFigure(reader, before - 1) !== undefined ||
    reader.low(before - 1) === 'mid'
  );
}

/** "the crisis of 2008", "the summer of 1968"; not "a total of 2008", "an army of 1500". */
function isYearOf(reader: Reader, of: number): boolean {
  if (reader.is('dated', of - 1)) return true;
  if ((yearFigure(reader, of + 1) ?? 0) < EARLIEST_BARE) return false;
  const noun = reader.token(of - 1);
  if (noun === undefined || reader.is('amount', of - 1) || !/^(?:NOUN|PROPN)$/.test(noun.upos)) return false;
  for (let i = of - 2; i >= Math.max(0, of - 5); i--) if (reader.low(i) === 'the') return true;
  return false;
}

/** "the 2015 election", "2014 World Cup", "the 2015 protests": the year of an event. */
function isDatedNoun(reader: Reader, at: number): boolean {
  const head = reader.head(at);
  const noun = reader.token(head);
  if (
    noun === undefined ||
    head <= at ||
    head - at > 4 ||
    !/^(?:nummod|compound|nmod:unmarked|amod)$/.test(reader.token(at)?.deprel ?? '')
  )
    return false;
  const before = reader.token(at - 1);
  const definite =
    /^(?:the|'s|’s|its|their|his|her|this|that)$/.test(reader.low(at - 1)) || before === undefined;
  if (!definite || noun.id <= at + 1) return false;
  if (reader.is('dated', head) || reader.listed('dated', noun.lemma)) return true;
  return noun.xpos === 'NN' || noun.xpos === 'NNP';
}

/** "(1914)", "(1914–18)", "(born 1914)", "(2015, Oslo)". */
function inBrackets(reader: Reader, at: number): boolean {
  return reader.low(at - 1) === '(' && /^[),;–—-]$/.test(reader.low(at + 1));
}

/** A stretch with a dash: in brackets, after a comma, a preposition or a noun that is no amount. */
function standsAlone(reader: Reader, at: number, end: number): boolean {
  if (reader.token(end + 1)?.upos === 'NOUN' && reader.head(at) > end) return reader.is('dated', end + 1);
  return /^[(,;]?$/.test(reader.low(at - 1)) || reader.low(at - 1) === 'the';
}

/** "rose by 1500", "grew from 1200 to 1800": numbers that tell how much. */
function isChange(reader: Reader, at: number): boolean {
  const head = reader.head(at);
  const governor = reader.token(head);
  if (governor === undefined) return false;
  const lemma = governor.lemma.toLowerCase();
  if (governor.upos === 'NUM' && head !== at) {
    const above = reader.token(reader.head(head));
    return above !== undefined && isChangeLemma(reader, above.lemma.toLowerCase());
  }
  return isChangeLemma(reader, lemma);
}

const isChangeLemma = (reader: Reader, lemma: string): boolean => reader.listed('number-of-change', lemma);
