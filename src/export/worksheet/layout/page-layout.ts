import type { Paper, SheetPlan } from '../plan.js';
import { type Face, widthOf } from './text-width.js';

/** How letters are set: sizes in pt, `leading` from line to line as a multiple of the size. */
export interface Setting {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
  /** Room between letters, in em. */
  readonly spacing: number;
}

/** Where everything stands on a sheet, in pt; both HTML and DOCX are made by it. */
export interface PageLayout {
  readonly paper: Paper;
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly side: number; readonly bottom: number };
  /** The articles. */
  readonly reading: Setting;
  /** Room left of the articles for the numbers of lines. */
  readonly gutter: number;
  /** How long the articles' lines are. */
  readonly measure: number;
  /** Questions and instructions. */
  readonly asking: Setting;
  /** Size of labels, of letters to circle and of the numbers of lines, as a part of the size around them. */
  readonly small: number;
  /** Whether parts may be set in two columns. */
  readonly mayDivide: boolean;
  /** The key, which only the teacher reads. */
  readonly key: Setting;
  /** The number of a page, and the line that says how to make the sheet again. */
  readonly footer: { readonly page: number; readonly imprint: number };
}

const millimetres = (length: number): number => (length * 72) / 25.4;

const paperSizes: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: millimetres(210), height: millimetres(297) },
  letter: { width: 8.5 * 72, height: 11 * 72 },
};

const margin = { top: millimetres(17), side: millimetres(18), bottom: millimetres(18) };

/** No line of an article holds many more letters than some ninety: longer ones are hard to come back from. */
const LONGEST_LINE = 36;

/**
 * Kerning, which the metrics of single letters leave out, may widen a line a little; a line is filled to this part.
 */
const FILLED = 0.99;

/** Returns the layout of the sheets of a plan. */
export function pageLayout({ paper, largePrint, dyslexia }: SheetPlan): PageLayout {
  const { width, height } = paperSizes[paper];
  const reading = readingSetting(largePrint, dyslexia);
  const gutter = 2.4 * reading.size;
  return {
    paper,
    width,
    height,
    margin,
    reading,
    gutter,
    measure: Math.min(width - 2 * margin.side - gutter, LONGEST_LINE * reading.size),
    asking: askingSetting(largePrint, dyslexia),
    small: largePrint ? 1 : 0.85,
    mayDivide: !largePrint && !dyslexia,
    key: { face: 'sans', size: 9.5, leading: 1.35, spacing: 0 },
    footer: largePrint ? { page: 18, imprint: 12 } : { page: 9, imprint: 8 },
  };
}

/**
 * For dyslexic readers letters stand a little apart; sans serif of 12 to 14 pt, lines 1.5 apart, left-aligned and
 * without columns is what the style guide of the British Dyslexia Association asks for.
 */
const wideSpacing = 0.035;

function readingSetting(largePrint: boolean, dyslexia: boolean): Setting {
  if (dyslexia) return { face: 'sans', size: largePrint ? 18 : 13, leading: 1.5, spacing: wideSpacing };
  if (largePrint) return { face: 'sans', size: 18, leading: 1.4, spacing: 0 };
  return { face: 'serif', size: 12, leading: 1.45, spacing: 0 };
}

function askingSetting(largePrint: boolean, dyslexia: boolean): Setting {
  if (dyslexia) return { face: 'sans', size: largePrint ? 18 : 12, leading: 1.5, spacing: wideSpacing };
  return { face: 'sans', size: largePrint ? 18 : 10.5, leading: 1.4, spacing: 0 };
}

/** Returns how wide sheets are between their margins, in pt. */
export function contentWidth({ width, margin: { side } }: PageLayout): number {
  return width - 2 * side;
}

/** Returns a function that tells how wide a text is in this setting, in pt. */
export function widthIn({ face, size, spacing }: Setting): (text: string) => number {
  return (text) => size * (widthOf(text, face) + spacing * [...text].length);
}

/** Returns how wide the lines of an article are filled, in pt. */
export function filledMeasure({ measure }: PageLayout): number {
  return measure * FILLED;
}
