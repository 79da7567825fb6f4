import type { Bound, Draft, Refiner } from '../draft.js';
import type { Reader } from '../reader.js';

const BOUNDS: Readonly<Record<string, Bound>> = {
  since: 'since',
  until: 'until',
  till: 'until',
  by: 'until',
  before: 'before',
  after: 'after',
  following: 'after',
};

/** "since 2011", "until Friday", "before 1914", "from 2011 onwards": stretches with one end open. */
export const readBounds: Refiner = (reader, drafts) => drafts.map((draft) => bounded(reader, draft));

function bounded(reader: Reader, draft: Draft): Draft {
  if (draft.meaning.kind === 'settled' && !/^(?:date|interval)$/.test(draft.meaning.value.kind)) return draft;
  let before = draft.first - 1;
  while (/^(?:the|about|around|at|least|as|early|late)$/.test(reader.low(before)) && draft.first - before < 4)
    before--;
  const low = reader.low(before);
  if (low === 'to' && reader.low(before - 1) === 'prior') return { ...draft, bound: 'before' };
  if (low === 'from') return fromOn(reader, draft, before);
  const bound = low === 'before' && reader.low(before - 1) === 'or' ? 'until' : BOUNDS[low];
  const marker = reader.token(before);
  if (bound === undefined || marker === undefined || (marker.upos !== 'ADP' && marker.upos !== 'SCONJ'))
    return draft;
  if (low === 'by' && reader.token(draft.last)?.deprel === 'obl:agent') return draft;
  // "shortly before midnight" is about that time.
  if (/^(?:before|after)$/.test(low) && /^(?:shortly|just|soon)$/.test(reader.low(before - 1)))
    return { ...draft, approximate: true };
  // "the day before Friday", "two years after 1914", "the week after next".
  const measured = low !== 'by' && reader.word(before - 1).unit !== undefined;
  return measured
    ? { ...draft, meaning: { kind: 'settled', value: { kind: 'unknown' }, implied: false } }
    : { ...draft, bound };
}

/** "from 2011 on", "from Friday onwards"; "a letter from 1914" is a date, "from 1914 he led" may open a stretch. */
function fromOn(reader: Reader, draft: Draft, from: number): Draft {
  if (/^(?:to|until|till|through)$/.test(reader.low(draft.last + 1)) || draft.meaning.kind === 'range')
    return draft;
  if (/^(?:on|onwards?|forward)$/.test(reader.low(draft.last + 1))) return { ...draft, bound: 'since' };
  const head = reader.token(
    reader.head(draft.first) >= draft.first ? reader.head(draft.last) : reader.head(draft.first),
  );
  if (head === undefined || head.upos !== 'VERB' || reader.listed('origin', head.lemma)) return draft;
  return from === draft.first - 1 ? { ...draft, bound: 'since', ambiguous: true } : draft;
}
