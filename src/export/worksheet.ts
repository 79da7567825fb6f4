import type { Card } from '../types/card.js';
import type { Deck } from '../types/deck.js';
import type { FileSource } from '../types/files.js';
import { cspHash } from './digest.js';
import { type Exporter, wholeFile } from './format.js';
import { rawText } from './inline.js';
import { deckSeed } from './seed.js';
import { renderTemplate } from './template.js';
import { answerKey } from './worksheet/answer-key.js';
import { sheetParts } from './worksheet/parts.js';
import { readingTexts } from './worksheet/reading-texts.js';

/** `worksheet.html`. */
export const exportWorksheet: Exporter = (deck, { files }) =>
  wholeFile('worksheet.html', writeWorksheet(deck, files));

/** Returns the worksheet as one HTML page for A4 paper: questions, then the articles, then the key. */
export function writeWorksheet(deck: Deck, files: FileSource): string {
  const seed = deckSeed(deck);
  const parts = sheetParts(deck.cards, seed);
  const texts = readingTexts(deck.articles);
  const imprint = seed === deck.id ? `Deck ${deck.id}` : `Deck ${deck.id}, seed ${seed}`;
  const style = rawText(files.text('templates/worksheet.css').trim() + pageFooter(imprint));
  return renderTemplate(files, 'templates/worksheet.hbs', {
    title: deck.title,
    version: deck.generator.version,
    style,
    styleHash: cspHash(style),
    imprint,
    total: parts.reduce((sum, part) => sum + part.points, 0),
    parts,
    texts,
    severalTexts: texts.length > 1,
    key: answerKey(parts, new Map(deck.cards.map((card): [string, Card] => [card.id, card])), texts),
  });
}

/** The line at the foot of each printed page, so that the same sheet can be found again. */
function pageFooter(imprint: string): string {
  return `\n@page { @bottom-left { content: "${cssString(imprint)}" } }`;
}

function cssString(text: string): string {
  return text.replace(/[^\p{L}\p{N} ,_-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
}
