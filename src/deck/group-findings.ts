import type { Card, CardEvent, CardPair } from '../types/card.js';
import type { Finding } from '../types/finding.js';
import { compareDates } from './dates.js';
import { fold } from './fold.js';
import { evidenceFindings, factIdFindings, finding, type Known, spanFindings } from './places.js';

/** What is wrong with the pairs of a match card or the events of an order card. */
export function groupFindings(card: Card, pointer: string, known: Known): readonly Finding[] {
  const pairs = card.pairs ?? [];
  const events = card.events ?? [];
  return [
    ...pairs.flatMap((pair, index) => itemFindings(pair, `${pointer}/pairs/${index}`, known)),
    ...repeated(pairs, 'left', `${pointer}/pairs`),
    ...repeated(pairs, 'right', `${pointer}/pairs`),
    ...events.flatMap((event, index) => itemFindings(event, `${pointer}/events/${index}`, known)),
    ...repeatedEvents(events, `${pointer}/events`),
    ...orderFindings(events, `${pointer}/events`),
  ];
}

function itemFindings(item: CardPair | CardEvent, pointer: string, known: Known): readonly Finding[] {
  const { factId, evidence, answerSpan } = item;
  return [
    ...factIdFindings(factId, pointer, known),
    ...evidenceFindings(evidence, `${pointer}/evidence`, known),
    ...spanFindings(answerSpan, evidence.article, pointer, known),
  ];
}

function repeated(pairs: readonly CardPair[], side: 'left' | 'right', pointer: string): readonly Finding[] {
  const words = pairs.map((pair) => pair[side]);
  return repeats(words).map((index) => {
    const message = `"${words[index] ?? ''}" comes twice, so that there is no one right pair; change one.`;
    return finding('deck-pair', `${pointer}/${index}/${side}`, message);
  });
}

/** Places of what reads the same as something before it. */
function repeats(words: readonly string[]): readonly number[] {
  const folded = words.map(fold);
  return [...folded.keys()].filter((index) => folded.indexOf(folded[index] ?? '') < index);
}

function repeatedEvents(events: readonly CardEvent[], pointer: string): readonly Finding[] {
  const words = events.map((event) => event.text);
  return repeats(words).map((index) => {
    const message = `"${words[index] ?? ''}" comes twice, so that there is no one right order; change one.`;
    return finding('deck-repeated-event', `${pointer}/${index}/text`, message);
  });
}

function orderFindings(events: readonly CardEvent[], pointer: string): readonly Finding[] {
  return events.flatMap((event, index) => {
    const before = events[index - 1];
    if (!before || compareDates(before.date, event.date) < 0) return [];
    const message = `${event.date} does not surely come after ${before.date}; put the events in order.`;
    return [finding('deck-order', `${pointer}/${index}/date`, message)];
  });
}
