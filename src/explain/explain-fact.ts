import { type FactTrace, traceFact } from '../extract/trace-fact.js';
import type { Span } from '../types/article.js';
import type { Fact } from '../types/fact.js';
import type { DeckSentence, RemadeDeck } from './remake-deck.js';

/** A fact, and how its rule found it. */
export interface ExplainedFact {
  readonly fact: Fact;
  readonly trace: FactTrace;
}

/** Tells how a fact of a sentence was found; nothing where its rule is not there. */
export function explainFact(
  { engine }: RemadeDeck,
  { document }: DeckSentence,
  fact: Fact,
): ExplainedFact | undefined {
  const trace = traceFact(document, fact, engine.rules);
  return trace && { fact, trace };
}

/** A stretch of a sentence and what it is to a fact: its trigger, or what fills a role. */
export interface UsedWords extends Span {
  readonly as: string;
}

/** The stretches that a fact rests on. */
export function wordsUsed({ trigger, roles }: Fact): readonly UsedWords[] {
  return [
    { start: trigger.start, end: trigger.end, as: 'trigger' },
    ...Object.entries(roles).flatMap(([role, fillers]) =>
      fillers.map(({ start, end }) => ({ start, end, as: role })),
    ),
  ];
}
