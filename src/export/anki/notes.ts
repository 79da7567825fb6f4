import type { Card } from '../../types/card.js';
import type { Articles } from '../cited.js';
import { claimHtml, correctionHtml, evidenceHtml } from './explanation.js';
import { ankiHtml, clozeHtml, questionHtml } from './html.js';
import { choiceList, mixedParts, partsInOrder, stockStyle } from './lists.js';

/** A note of a stock note type: Front and Back of Basic, Text and Back Extra of Cloze. Never an empty `front`. */
export interface Note {
  readonly type: 'basic' | 'cloze';
  readonly front: string;
  readonly back: string;
}

/** Returns a card as a note of one of Anki's stock note types: Cloze for a gap, Basic for every other kind. */
export function stockNote(card: Card, articles: Articles): Note {
  if (card.kind === 'cloze') {
    return { type: 'cloze', front: clozeHtml(card), back: explanation(card, articles) };
  }
  return {
    type: 'basic',
    front: questionHtml(card) + underQuestion(card),
    back: answerOf(card) + explanation(card, articles),
  };
}

function underQuestion(card: Card): string {
  if (card.kind === 'choice') return `<br>${choiceList(card, stockStyle)}`;
  if (card.kind === 'truefalse') return '<br><br><i>True or false?</i>';
  const parts = mixedParts(card, stockStyle);
  return card.kind === 'order' ? `<br>${parts}` : parts;
}

function answerOf(card: Card): string {
  const parts = partsInOrder(card, stockStyle);
  if (parts) return parts;
  const correction = correctionHtml(card);
  return `<div>${ankiHtml(card.answer)}</div>${correction ? `<div>${correction}</div>` : ''}`;
}

function explanation(card: Card, articles: Articles): string {
  const claim = claimHtml(card);
  const evidence = evidenceHtml(card, articles, (source) => `<div><small>${source}</small></div>`);
  return evidence + (claim ? `<div><small>${claim}</small></div>` : '');
}
