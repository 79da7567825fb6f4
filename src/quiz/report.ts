import type { QuizCard, QuizDeck } from '../types/quiz.js';
import { quoted } from './evidence.js';
import { givenInWords } from './groups.js';
import { type Answer, counts, type State } from './state.js';

/** A round in a form for other programs. */
export interface Report {
  readonly deck: string;
  readonly title: string;
  readonly mode: 'practice' | 'test';
  readonly seed: string;
  readonly started: string;
  /** Whether the round is over; before, what is not answered counts as wrong. */
  readonly finished: boolean;
  readonly right: number;
  readonly total: number;
  readonly seconds: number;
  readonly questions: readonly ReportedQuestion[];
}

export interface ReportedQuestion {
  readonly id: string;
  readonly kind: string;
  readonly question: string;
  readonly given: string;
  readonly answer: string;
  readonly right: boolean;
  /** The student counted an answer as right that the page did not know. */
  readonly overruled: boolean;
  readonly article: string;
  readonly sentence: string;
}

/** Returns what a round came to. */
export function reportOf(deck: QuizDeck, cards: ReadonlyMap<string, QuizCard>, state: State): Report {
  const { round, answers, elapsed, finished } = state;
  const questions = round.cards.flatMap((id) => {
    const card = cards.get(id);
    return card ? [reported(card, answers.get(id), deck)] : [];
  });
  return {
    ...{
      deck: deck.id,
      title: deck.title,
      mode: round.mode,
      seed: round.seed,
      started: round.started,
      finished,
    },
    right: questions.filter(({ right }) => right).length,
    total: questions.length,
    seconds: Math.round(elapsed / 1000),
    questions,
  };
}

function reported(card: QuizCard, answer: Answer | undefined, deck: QuizDeck): ReportedQuestion {
  const [evidence] = card.evidence;
  return {
    ...{ id: card.id, kind: card.kind, question: card.question },
    given: givenInWords(card, answer?.given ?? ''),
    answer: card.answer,
    right: counts(answer),
    overruled: answer?.overruled ?? false,
    article: (evidence && deck.articles[evidence.article]?.title) ?? '',
    sentence: evidence ? quoted(evidence, deck) : '',
  };
}

const columns = [
  ...(['id', 'kind', 'question', 'given', 'answer', 'right', 'overruled', 'article', 'sentence'] as const),
];

/** Returns a report's questions as CSV (RFC 4180), a line each under a line of names. */
export function reportAsCsv({ questions }: Report): string {
  const rows = questions.map((question) => columns.map((column) => String(question[column])));
  return [columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers. */
function csvCell(text: string): string {
  const isFormula = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text));
  return `"${(isFormula ? `'${text}` : text).replaceAll('"', '""')}"`;
}
