import type { Card } from '../../types/card.js';
import type { DeckArticle } from '../../types/deck.js';
import { orderedChoices } from '../choices.js';
import { published } from '../citation.js';
import { clozePieces } from '../cloze.js';
import { type MarkedSentence, markedEvidence } from '../evidence.js';
import { ankiHtml } from './html.js';

/** A note of a stock note type: Front and Back of Basic, Text and Back Extra of Cloze. Never an empty `front`. */
export interface Note {
  readonly type: 'Basic' | 'Cloze';
  readonly front: string;
  readonly back: string;
}

type Articles = ReadonlyMap<string, DeckArticle>;

/** Returns the note of a card that asks a question; a choice card shows its choices under it. */
export function basicNote(card: Card, articles: Articles): Note {
  // Anki skips a row whose first field is empty.
  const question = ankiHtml(card.question.trim() || card.id);
  const answer = `<div>${ankiHtml(card.answer)}</div>`;
  return { type: 'Basic', front: question + choiceList(card), back: answer + explanation(card, articles) };
}

/** Returns the note of a gap-fill card: its sentence with the answer as deletion c1. */
export function clozeNote(card: Card, articles: Articles): Note {
  const deletion = `{{c1::${ankiHtml(card.answer)}}}`;
  return {
    type: 'Cloze',
    front: clozePieces(card.question).map(ankiHtml).join(deletion),
    back: explanation(card, articles),
  };
}

function choiceList(card: Card): string {
  if (card.kind !== 'choice') return '';
  const items = orderedChoices(card).map((choice) => `<li>${ankiHtml(choice)}</li>`);
  // Stock cards centre their text, which would pull the letters away from the choices.
  return `<br><ol type="A" style="display:inline-block;text-align:left">${items.join('')}</ol>`;
}

function explanation(card: Card, articles: Articles): string {
  const sentences = markedEvidence(card).map((sentence) => quotation(sentence, articles));
  const claim = card.claimedBy ? `<div><small>Claimed by ${ankiHtml(card.claimedBy)}.</small></div>` : '';
  return sentences.join('') + claim;
}

function quotation(sentence: MarkedSentence, articles: Articles): string {
  const article = articles.get(sentence.article);
  const answer = sentence.answer ? `<b>${ankiHtml(sentence.answer)}</b>` : '';
  const text = ankiHtml(sentence.before) + answer + ankiHtml(sentence.after);
  const source = article ? [article.title, published(article)].filter(Boolean).map(ankiHtml).join('. ') : '';
  return `<blockquote>${text}</blockquote>${source ? `<div><small>${source}</small></div>` : ''}`;
}
