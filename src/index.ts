import { packageFiles } from './resources.js';
import { type About, createTextAnnotator, type TextAnnotator } from './text-annotator.js';
import type { Document } from './types/document.js';
import type { Result } from './types/finding.js';

export { type Annotator, createAnnotator } from './annotate/annotate.js';
export { assembleDeck, type DeckParts } from './deck/assemble-deck.js';
export { carryOver } from './deck/carry-over.js';
export { createDeckValidator, type DeckValidator } from './deck/validate-deck.js';
export { exportDeck } from './export/export-deck.js';
export type { Exported, ExportedFile, ExportMeans } from './export/format.js';
export type { Format } from './export/formats.js';
export { type SheetPlan, usualPlan } from './export/worksheet/plan.js';
export { extractFacts } from './extract/extract-facts.js';
export { loadRules } from './extract/load-rules.js';
export type { YamlSource } from './extract/read-rule-file.js';
export type { RuleSet } from './extract/rule-set.js';
export { type Change, type Merged, mergeNotes, type Preferred } from './import/merge-notes.js';
export { type NoteRow, readNoteTable } from './import/note-table.js';
export {
  askAbout,
  askTogether,
  createEngine,
  type DeckOptions,
  type Engine,
  findFacts,
  type MadeDeck,
  makeDeck,
  type Reading,
  type Study,
  studyArticle,
} from './pipeline.js';
export { readArticle } from './read/read-article.js';
export { realiseCards } from './realise/realise-cards.js';
export { packageFiles } from './resources.js';
export { stableId } from './stable-id.js';
export { type About, createTextAnnotator, type TextAnnotator } from './text-annotator.js';
export type * from './types/article.js';
export type * from './types/card.js';
export type * from './types/clause.js';
export type * from './types/deck.js';
export type * from './types/document.js';
export type * from './types/dropped.js';
export type * from './types/fact.js';
export type * from './types/files.js';
export type * from './types/finding.js';
export type * from './types/material.js';
export type * from './types/rule.js';
export type * from './types/time.js';

let annotateText: TextAnnotator | undefined;

/**
 * Gives a plain text's sentences with tags, lemmas, trees, entities, chains, times and clauses (Universal Dependencies
 * v2); offsets count in the text of the document's article. `about` says what is known beside the text: its date makes
 * "on Friday" a calendar day. The models are loaded at the first call. Text without words is a finding.
 */
export function annotate(text: string, about: About = {}): Result<Document> {
  annotateText ??= createTextAnnotator(packageFiles());
  return annotateText(text, about);
}
