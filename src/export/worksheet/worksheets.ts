import type { Card } from '../../types/card.js';
import type { Deck } from '../../types/deck.js';
import { deckSeed } from '../seed.js';
import { answerKey, type KeyPart } from './answer-key.js';
import { chooseQuestions } from './choose-questions.js';
import { type PageLayout, pageLayout } from './layout/page-layout.js';
import type { SheetPlan } from './plan.js';
import { type ReadingText, readingTexts } from './reading-texts.js';
import { type SheetPart, sheetParts } from './sheet-parts.js';
import { type TeacherNotes, teacherNotes } from './teacher-notes.js';
import type { SheetTexts } from './texts.js';
import { versionsOf } from './versions.js';

/** The articles, where the plan has them, or the questions of one kind. */
export type Section = { readonly readings: readonly ReadingText[] } | { readonly part: SheetPart };

/** One version of a worksheet, and its key. */
export interface Worksheet {
  /** Empty where there is only one. */
  readonly letter: string;
  /** "Version B", or empty. */
  readonly version: string;
  readonly sections: readonly Section[];
  /** "/ 24", or empty where the plan shows no points. */
  readonly score: string;
  readonly key: readonly KeyPart[];
}

/** All that is to be handed out, in words and numbers; HTML, PDF and DOCX show it. */
export interface Worksheets {
  readonly title: string;
  /** The title on one line, for the heads of pages after the first. */
  readonly headTitle: string;
  readonly instructions: string;
  /** Which deck and seed it was made from. */
  readonly imprint: string;
  readonly plan: SheetPlan;
  readonly layout: PageLayout;
  readonly texts: SheetTexts;
  readonly notes: TeacherNotes;
  /** Cards that are not asked because others ask the same facts. */
  readonly leftOut: number;
  readonly sheets: readonly Worksheet[];
}

/** Returns the worksheets that a teacher plans from a deck. */
export function worksheets(deck: Deck, plan: SheetPlan, texts: SheetTexts): Worksheets {
  const layout = pageLayout(plan);
  const withArticle = plan.parts.some(({ part }) => part === 'article');
  const title = plan.title ?? deck.title;
  const readings = withArticle ? readingTexts(deck.articles, title, layout, texts) : [];
  const cards = new Map(deck.cards.map((card): [string, Card] => [card.id, card]));
  const seed = plan.seed ?? deckSeed(deck);
  const chosen = chooseQuestions(deck.cards, plan);
  const versions = versionsOf(chosen.cards, plan.versions, seed);
  return {
    title,
    headTitle: shortened(title),
    instructions: plan.instructions ?? texts.lead(readings.length),
    imprint: seed === deck.id ? texts.seed(seed) : `${texts.deck(deck.id)}, ${texts.seed(seed)}`,
    plan,
    layout,
    texts,
    notes: teacherNotes(deck, texts),
    leftOut: chosen.leftOut,
    sheets: versions.map((version) => {
      const parts = sheetParts(version, plan, layout, texts);
      return {
        letter: version.letter,
        version: version.letter === '' ? '' : texts.version(version.letter),
        sections: sectionsOf(plan, readings, parts),
        score: plan.showPoints ? texts.score(parts.reduce((sum, { points }) => sum + points, 0)) : '',
        key: answerKey(parts, cards, readings, texts),
      };
    }),
  };
}

const LONGEST_HEAD = 70;

function shortened(title: string): string {
  const letters = [...title];
  if (letters.length <= LONGEST_HEAD) return title;
  return `${letters
    .slice(0, LONGEST_HEAD)
    .join('')
    .replace(/\s+\S*$/, '')} …`;
}

function sectionsOf(
  { parts }: SheetPlan,
  readings: readonly ReadingText[],
  asked: readonly SheetPart[],
): readonly Section[] {
  return parts.flatMap(({ part: name }): readonly Section[] => {
    if (name === 'article') return [{ readings }];
    const part = asked.find(({ kind }) => kind === name);
    return part ? [{ part }] : [];
  });
}
