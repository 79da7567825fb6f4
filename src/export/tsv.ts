import type { Card } from '../types/card.js';
import type { Deck } from '../types/deck.js';
import { remarks } from './cited.js';
import { clozePieces } from './cloze.js';
import type { Exporter } from './format.js';
import { lost } from './lost.js';
import { mixedEvents } from './mixed.js';
import { onOneLine } from './plain.js';

const FILE = 'cards.tsv';

/** `cards.tsv`. */
export const exportTsv: Exporter = (deck) => ({
  ok: true,
  value: {
    files: [{ path: FILE, content: writeTsv(deck) }],
    lost: lost.parts(FILE, 'wrong choices, sentences and their sources'),
  },
});

/**
 * Returns the deck as flash cards for Quizlet, Mochi and others that take pasted text: a line a card, a tab between its
 * two sides. A match card gives a line for each of its pairs.
 */
export function writeTsv(deck: Deck): string {
  const sides = deck.cards.flatMap(sidesOf);
  return sides.map((pair) => `${pair.map(onOneLine).join('\t')}\n`).join('');
}

function sidesOf(card: Card): readonly (readonly [front: string, back: string])[] {
  switch (card.kind) {
    case 'match':
      return (card.pairs ?? []).map(({ left, right }) => [left, right]);
    case 'order':
      return [[inOrder(card), card.answer]];
    case 'cloze':
      return [[clozePieces(card.question).join('_____'), card.answer]];
    case 'truefalse':
      return [[`True or false? ${card.question}`, [`${card.answer}.`, ...remarks(card)].join(' ')]];
    default:
      return [[card.question, card.answer]];
  }
}

function inOrder(card: Card): string {
  const events = mixedEvents(card, '').map(({ text }) => text);
  return `${card.question} ${events.join('; ')}`;
}
