import type { CardKind } from '../../types/card.js';

/** What a sheet can be made of: the articles, and the questions of each kind. */
export const partNames = ['article', 'choice', 'truefalse', 'short', 'cloze', 'match', 'order'] as const;

export type PartName = (typeof partNames)[number];

export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** Where the key stands: in a file of its own, on pages after the sheet, or nowhere. */
export const keyPlaces = ['file', 'pages', 'none'] as const;
export type KeyPlace = (typeof keyPlaces)[number];

/** The lines at the head of a sheet that pupils fill in. */
export const pupilFields = ['name', 'class', 'date'] as const;
export type PupilField = (typeof pupilFields)[number];

/** As many sheets as there are letters to name them. */
export const MOST_VERSIONS = 26;

export interface ArticlePart {
  readonly part: 'article';
}

/** The questions of one kind, as a plan wants them. */
export interface QuestionPart {
  readonly part: CardKind;
  /** In place of the usual words. */
  readonly heading?: string;
  readonly instructions?: string;
  /** For each question; for match and order, for each pair or event. */
  readonly points?: number;
  /** At most so many questions, the best ones. */
  readonly count?: number;
  /** Lines to write on, for short; without it the length of the answer decides. */
  readonly lines?: number;
  /** Whether the gaps of cloze have a word bank; yes unless it says no. */
  readonly wordBank?: boolean;
  /** Whether false statements are to be corrected, for truefalse; yes unless it says no. */
  readonly correct?: boolean;
}

export type PlannedPart = ArticlePart | QuestionPart;

/** How a teacher wants her worksheets. */
export interface SheetPlan {
  /** In place of the deck's title. */
  readonly title?: string;
  /** In place of the usual words under the title. */
  readonly instructions?: string;
  readonly fields: readonly PupilField[];
  /** In the order of the sheet, no part twice. */
  readonly parts: readonly PlannedPart[];
  /** Whether a fact may be asked in several ways on one sheet, so that one question may answer another. */
  readonly everyCard: boolean;
  readonly showPoints: boolean;
  /** Sheets with an order of their own, A, B and so on: 1 to `MOST_VERSIONS`. */
  readonly versions: number;
  /** Decides the orders; the deck's own seed unless given. */
  readonly seed?: string;
  readonly key: KeyPlace;
  readonly paper: Paper;
  /** Set in 18 pt. */
  readonly largePrint: boolean;
  /** Sans serif, wider letters, one and a half lines apart. */
  readonly dyslexia: boolean;
}

/** A sheet that asks each fact of the deck once, on A4, its key in a file of its own. */
export const usualPlan: SheetPlan = {
  fields: pupilFields,
  parts: partNames.map((part) => ({ part })),
  everyCard: false,
  showPoints: true,
  versions: 1,
  key: 'file',
  paper: 'a4',
  largePrint: false,
  dyslexia: false,
};
