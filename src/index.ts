import { type Annotator, createAnnotator } from './annotate/annotate.js';
import { readArticle } from './read/read-article.js';
import { packageFiles } from './resources.js';
import type { Document } from './types/document.js';
import type { Result } from './types/finding.js';

export { type Annotator, createAnnotator } from './annotate/annotate.js';
export { assembleDeck, type DeckParts } from './deck/assemble-deck.js';
export { createDeckValidator, type DeckValidator } from './deck/validate-deck.js';
export { exportDeck } from './export/export-deck.js';
export type { ExportedFile } from './export/format.js';
export type { Format } from './export/formats.js';
export { extractFacts } from './extract/extract-facts.js';
export { loadRules } from './extract/load-rules.js';
export type { YamlSource } from './extract/read-rule-file.js';
export type { RuleSet } from './extract/rule-set.js';
export {
  askAbout,
  createEngine,
  type DeckOptions,
  type Engine,
  findFacts,
  makeDeck,
  type Reading,
  type Study,
  studyArticle,
} from './pipeline.js';
export { readArticle } from './read/read-article.js';
export { realiseCards } from './realise/realise-cards.js';
export { packageFiles } from './resources.js';
export { stableId } from './stable-id.js';
export type * from './types/article.js';
export type * from './types/card.js';
export type * from './types/clause.js';
export type * from './types/deck.js';
export type * from './types/document.js';
export type * from './types/dropped.js';
export type * from './types/fact.js';
export type * from './types/files.js';
export type * from './types/finding.js';
export type * from './types/rule.js';
export type * from './types/time.js';

let annotator: Annotator | undefined;

/**
 * The text's sentences with tags, lemmas, trees, entities and chains (Universal Dependencies v2); offsets count in
 * the text of the document's article. The models are loaded at the first call. Text without words is a finding.
 */
export function annotate(text: string): Result<Document> {
  const article = readArticle(new TextEncoder().encode(text), { name: 'text', format: 'text' });
  if (!article.ok) return article;
  annotator ??= createAnnotator(packageFiles());
  return { ok: true, value: annotator.annotate(article.value) };
}
