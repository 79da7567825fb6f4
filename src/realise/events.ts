import type { ScoredEvent } from '../types/material.js';
import { type Asked, askClause } from './clause-question.js';
import { isDrop } from './drop-reasons.js';
import { type FactDate, factDate } from './fact-date.js';
import type { Located } from './locate.js';
import type { Part } from './part.js';
import { mentionOf } from './scene.js';
import { cardScore, type ScoredDraft } from './score.js';
import { asStatement, stateClause, timeIds } from './statement.js';
import { isToldWhole } from './told-whole.js';

/** That something was said or counted is no event of a timeline. */
const noEvents: ReadonlySet<string> = new Set(['Statement', 'Demand', 'Accusation', 'Quantity', 'Role']);

/** What rules for any clause find is an event only where its question is a good one. */
const OF_ANY_CLAUSE = /^(?:Clause|Circumstance)$/;
const leastOfAnyClause = 0.8;

const leastConfidence = 0.4;
/** In words: an event is one line of a list. */
const longestEvent = 16;

/** What the facts of drafts tell to have happened on a known day, month or year: one event a fact. */
export function datedEvents(drafts: readonly ScoredDraft[]): readonly ScoredEvent[] {
  const events = new Map<string, ScoredEvent>();
  for (const draft of drafts) {
    const { fact } = draft.located;
    if (events.has(fact.id)) continue;
    const event = eventOf(draft);
    if (event) events.set(fact.id, event);
  }
  return [...events.values()];
}

function eventOf(draft: ScoredDraft): ScoredEvent | undefined {
  const { located } = draft;
  const { fact } = located;
  if (OF_ANY_CLAUSE.test(fact.type) && draft.score < leastOfAnyClause) return undefined;
  if (fact.polarity !== 'positive' || fact.modality !== 'asserted' || fact.attribution) return undefined;
  const [place, ...more] = located.roles.get('time') ?? [];
  if (!place || more.length > 0 || noEvents.has(fact.type)) return undefined;
  const date = factDate(located, place);
  const asked = date ? askClause(located, 'time') : undefined;
  if (!date || !asked || isDrop(asked) || asked.confidence < leastConfidence) return undefined;
  const text = tellEvent(located, asked, date);
  if (!text) return undefined;
  return {
    text,
    date: date.date,
    when: date.when,
    factId: fact.id,
    evidence: fact.evidence[0],
    answerSpan: { start: place.filler.start, end: place.filler.end },
    score: cardScore(draft),
  };
}

/** "The Norland Canal was opened": the clause without its times, and without loose parts where it is long. */
function tellEvent(located: Located, asked: Asked, date: FactDate): string | undefined {
  const ids = timeIds(asked);
  const asksFor = (part: Part) => 'part' in asked.gap && part === asked.gap.part;
  if (!ids) return undefined;
  let parts = asked.parts.filter((part) => asksFor(part) || !isTime(located, part.head.id));
  let isTrimmed = false;
  while (true) {
    const statement = stateClause(located, { ...asked, parts }, { ids, text: '' });
    if (isDrop(statement)) return undefined;
    if (!isTrimmed && !isToldWhole(located.scene, asked.clause, statement, ids, { mayLose: 'phrases' }))
      return undefined;
    if (statement.split(' ').length <= longestEvent)
      return tellsWhen(statement, date) ? undefined : line(statement);
    const loose = parts.findLast((part) => part.optional && !asksFor(part));
    if (!loose) return undefined;
    parts = parts.filter((part) => part !== loose);
    isTrimmed = true;
  }
}

const isTime = (located: Located, id: number): boolean => mentionOf(located.scene, id)?.type === 'Time';

/** A line of a list has no full stop. */
const line = (statement: string): string => asStatement(statement).replace(/(?<!\b\p{Lu})\.$/u, '');

/** True where a date or a year is left in the words. */
const tellsWhen = (statement: string, { when }: FactDate): boolean =>
  /\b(?:1\d|20)\d\ds?\b/.test(statement) || statement.includes(when) || / century\b/.test(statement);
