import type { Form } from '../draft.js';
import type { Reader } from '../reader.js';
import { yearBehind } from '../years.js';

/** "September 2015", "in May", "mid-March"; months that are also names or verbs only where the context says so. */
export const month: Form = (reader, at) => {
  const word = reader.word(at);
  if (word.month === undefined || !isNoun(reader, at)) return undefined;
  if (word.doubtful && !reader.capital(at) && yearBehind(reader, at + 1) === undefined) return undefined;
  const part = word.edge === undefined ? undefined : { part: word.edge };
  const year = yearBehind(reader, at + 1);
  if (year !== undefined)
    return {
      first: at,
      last: year.last,
      meaning: { kind: 'parts', parts: { month: word.month, year: year.year, ...part } },
    };
  if ((reader.inPersonName(at) && !isBesideMonth(reader, at)) || isOfProperName(reader, at)) return undefined;
  if ((word.doubtful || word.short) && part === undefined && !hasTimeBefore(reader, at)) return undefined;
  if (reader.isSurname(at) && part === undefined && !isAdverbial(reader, at)) return undefined;
  const draft = {
    first: at,
    last: at,
    meaning: { kind: 'parts', parts: { month: word.month, ...part } },
  } as const;
  return modifiesNoun(reader, at) || reader.isSurname(at) ? { ...draft, ambiguous: true } : draft;
};

const isNoun = (reader: Reader, at: number): boolean => {
  const upos = reader.token(at)?.upos;
  return upos === 'PROPN' || upos === 'NOUN' || reader.word(at).edge !== undefined;
};

/** A preposition of time, "early" or another month right before it: "since May", "late March", "April and May". */
function hasTimeBefore(reader: Reader, at: number): boolean {
  const before = at - 1;
  if (isBesideMonth(reader, at)) return true;
  const { edge, pointer, every } = reader.word(before);
  if (edge !== undefined || pointer !== undefined || every !== undefined) return true;
  return reader.is('time-preposition', before) && reader.token(at)?.deprel !== 'obl:agent';
}

/** "left in May": where a person of that name is about, "confidence in May" is hers. */
const isAdverbial = (reader: Reader, at: number): boolean =>
  reader.token(reader.head(at))?.upos === 'VERB' && /^(?:in|since|until|during)$/.test(reader.low(at - 1));

/** "between May and June". */
const isBesideMonth = (reader: Reader, at: number): boolean =>
  /^(?:and|or|to|[-–—])$/.test(reader.low(at - 1)) && reader.word(at - 2).month !== undefined;

/** "the October Revolution", "Black September", "March of Dimes", "May Day": part of a name. */
export function isOfProperName(reader: Reader, at: number): boolean {
  const next = reader.token(at + 1);
  const head = reader.head(at);
  const inName = next !== undefined && reader.capital(at + 1) && /^(?:PROPN|NOUN|ADJ)$/.test(next.upos);
  if (inName && (head === at + 1 || next.head === at + 1 || reader.head(at + 1) === head)) return true;
  if (reader.low(at + 1) === 'of' && reader.capital(at + 2) && reader.word(at + 2).month === undefined)
    return true;
  const before = reader.token(at - 1);
  if (before === undefined || !reader.capital(at - 1)) return false;
  if (reader.is('day-name', at - 1)) return true;
  const attached = reader.head(at - 1) === at || head === at - 1;
  const ordinary = reader.word(at - 1).edge !== undefined || reader.word(at - 1).pointer !== undefined;
  return (
    at > 1 &&
    attached &&
    !ordinary &&
    /^(?:PROPN|ADJ)$/.test(before.upos) &&
    !/^(?:nmod|obl)/.test(reader.token(at)?.deprel ?? '')
  );
}

/** "the September vote", "March figures": said of a noun, it need not be the month that the clause is about. */
export function modifiesNoun(reader: Reader, at: number): boolean {
  const token = reader.token(at);
  return (
    /^(?:NOUN|PROPN)$/.test(reader.token(reader.head(at))?.upos ?? '') &&
    reader.word(reader.head(at)).month === undefined &&
    token !== undefined &&
    /^(?:compound|nmod:poss|nmod:unmarked|nummod)$/.test(token.deprel) &&
    reader.head(at) > at
  );
}
