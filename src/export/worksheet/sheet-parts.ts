import type { Card, CardKind } from '../../types/card.js';
import { byKey } from '../choices.js';
import { columnsFor, questionWidth } from './layout/columns.js';
import type { PageLayout } from './layout/page-layout.js';
import type { QuestionPart, SheetPlan } from './plan.js';
import { type SheetQuestion, sheetQuestion } from './sheet-question.js';
import type { SheetTexts } from './texts.js';
import type { Version } from './versions.js';

const gapWidths = [8, 11, 14] as const;
export type GapWidth = (typeof gapWidths)[number];

/** The questions of one kind, in groups; only gap-fill has several, each with a word bank of its own. */
export interface SheetPart {
  readonly kind: CardKind;
  readonly heading: string;
  readonly instructions: string;
  readonly points: number;
  /** "/ 8", or empty where the plan shows no points. */
  readonly score: string;
  /** What each question is worth, in words; empty where they are worth different points, there is one, or none are shown. */
  readonly pointsEach: string;
  readonly columns: 1 | 2;
  /** Width of a gap, in em: the same for all, so that it tells nothing about the words. */
  readonly gap: GapWidth;
  readonly groups: readonly SheetGroup[];
}

export interface SheetGroup {
  readonly bank: readonly string[];
  readonly questions: readonly SheetQuestion[];
}

/** Kinds that two columns can hold: gaps, pairs and events need the width of the page. */
const dividable: ReadonlySet<CardKind> = new Set(['choice', 'truefalse', 'short']);

/** Returns the parts of a version with their questions, numbered through; kinds without cards are left out. */
export function sheetParts(
  version: Version,
  plan: Pick<SheetPlan, 'parts' | 'showPoints'>,
  layout: PageLayout,
  texts: SheetTexts,
): readonly SheetPart[] {
  let numbered = 0;
  return plan.parts.flatMap((part) => {
    if (part.part === 'article') return [];
    const cards = version.cards.filter(({ kind }) => kind === part.part);
    if (cards.length === 0) return [];
    const first = numbered + 1;
    numbered += cards.length;
    const asked = (columns: number) => {
      const width = questionWidth(layout, columns);
      const asking = { part, version, texts, layout, width };
      return cards.map((card, at) => sheetQuestion(card, first + at, asking));
    };
    const [single, double] = [asked(1), asked(2)];
    const columns = dividable.has(part.part) ? columnsFor(single, double, layout) : 1;
    return [sheetPart(cards, part, columns, columns === 1 ? single : double, plan.showPoints, texts)];
  });
}

function sheetPart(
  cards: readonly Card[],
  part: QuestionPart,
  columns: 1 | 2,
  asked: readonly SheetQuestion[],
  showPoints: boolean,
  texts: SheetTexts,
): SheetPart {
  const [first] = asked;
  const alike = asked.every(({ points }) => points === first?.points);
  const questions =
    alike || !showPoints ? asked : asked.map((one) => ({ ...one, worth: texts.worth(one.points) }));
  const points = asked.reduce((sum, one) => sum + one.points, 0);
  return {
    kind: part.part,
    heading: part.heading ?? texts.headings[part.part],
    instructions: part.instructions ?? usualInstructions(part, bankIn(part, cards), texts),
    points,
    score: showPoints ? texts.score(points) : '',
    pointsEach: first && alike && showPoints && asked.length > 1 ? texts.pointsEach(first.points) : '',
    columns,
    gap: gapWidth(cards),
    groups: groupsOf(cards, questions, part),
  };
}

function usualInstructions({ part, correct }: QuestionPart, bank: boolean, texts: SheetTexts): string {
  if (part === 'cloze' && !bank) return texts.withoutBank;
  if (part === 'truefalse' && correct === false) return texts.withoutCorrection;
  return texts.instructions[part];
}

function gapWidth(cards: readonly Card[]): GapWidth {
  const longest = Math.max(...cards.map(({ answer }) => answer.length));
  return gapWidths.find((width) => 0.6 * longest <= width) ?? 14;
}

/** Gaps that share a word bank: with fewer it would tell the answers, with more be hard to look through. */
const BANK_SIZE = { least: 3, most: 10 } as const;

function bankIn({ part, wordBank }: QuestionPart, cards: readonly Card[]): boolean {
  return part === 'cloze' && wordBank !== false && cards.length >= BANK_SIZE.least;
}

function groupsOf(
  cards: readonly Card[],
  questions: readonly SheetQuestion[],
  part: QuestionPart,
): readonly SheetGroup[] {
  if (!bankIn(part, cards)) return [{ bank: [], questions }];
  const count = Math.ceil(cards.length / BANK_SIZE.most);
  return Array.from({ length: count }, (_, group) => {
    const from = Math.round((group * cards.length) / count);
    const to = Math.round(((group + 1) * cards.length) / count);
    const answers = cards.slice(from, to).map((card) => card.answer);
    return { bank: alphabetical(answers), questions: questions.slice(from, to) };
  });
}

/** Alphabetical by code units, capitals and small letters alike, so that the order tells nothing. */
function alphabetical(words: readonly string[]): readonly string[] {
  return byKey(words, (word) => `${word.toLowerCase()}\n${word}`);
}
