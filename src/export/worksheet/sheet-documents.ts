import type { Deck } from '../../types/deck.js';
import type { Finding, Result } from '../../types/finding.js';
import type { SheetPlan } from './plan.js';
import type { SheetTexts } from './texts.js';
import { type Worksheet, type Worksheets, worksheets } from './worksheets.js';

/** A document to print: a sheet, its key after it, or keys alone. */
export interface SheetDocument {
  /** File name without its ending. */
  readonly name: string;
  readonly title: string;
  readonly sheet?: Worksheet;
  readonly keys: readonly Worksheet[];
}

/** What is to be handed out, and the documents that it is printed as. */
export interface PlannedSheets {
  readonly set: Worksheets;
  readonly documents: readonly SheetDocument[];
  /** What the teacher may miss on them. */
  readonly lost: readonly Finding[];
}

const factsOnce = (cards: number): Finding => ({
  code: 'worksheet-facts-once',
  message: `The worksheet asks each fact once, so that no question answers another, and leaves ${cards} of the deck's cards out. --every-card asks them all.`,
});

const nothingPlanned: Finding = {
  code: 'nothing-asked',
  message:
    'The worksheet would be empty: the deck has no card of the kinds that are planned for it. Plan other parts, or the article.',
};

/** Returns the worksheets that a teacher plans from a deck, or why there would be nothing on them. */
export function plannedSheets(deck: Deck, plan: SheetPlan, texts: SheetTexts): Result<PlannedSheets> {
  const set = worksheets(deck, plan, texts);
  if (set.sheets.every(({ sections }) => sections.length === 0))
    return { ok: false, findings: [nothingPlanned] };
  const lost = set.leftOut > 0 ? [factsOnce(set.leftOut)] : [];
  return { ok: true, value: { set, documents: sheetDocuments(set), lost } };
}

/** A sheet each, and the keys of all where they stand in a file of their own. */
function sheetDocuments(set: Worksheets): readonly SheetDocument[] {
  const { title, texts, sheets } = set;
  const together = set.plan.key === 'pages';
  const each = sheets.map((sheet) => ({
    name: sheet.letter === '' ? 'worksheet' : `worksheet-${sheet.letter}`,
    title: [title, sheet.version || texts.worksheet].join(' – '),
    sheet,
    keys: together ? [sheet] : [],
  }));
  if (set.plan.key !== 'file') return each;
  return [...each, { name: 'worksheet-key', title: `${title} – ${texts.key.heading}`, keys: sheets }];
}
