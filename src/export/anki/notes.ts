import type { Card } from '../../types/card.js';
import type { DeckArticle } from '../../types/deck.js';
import { orderedChoices } from '../choices.js';
import { published } from '../citation.js';
import { clozePieces } from '../cloze.js';
import { type MarkedSentence, markedEvidence } from '../evidence.js';
import { groupBack, groupFront } from './groups.js';
import { ankiHtml } from './html.js';

/** A note of a stock note type: Front and Back of Basic, Text and Back Extra of Cloze. Never an empty `front`. */
export interface Note {
  readonly type: 'Basic' | 'Cloze';
  readonly front: string;
  readonly back: string;
}

type Articles = ReadonlyMap<string, DeckArticle>;

/** Returns the note of a card that asks a question: under it its choices, what to match or to put in order. */
export function basicNote(card: Card, articles: Articles): Note {
  // Anki skips a row whose first field is empty.
  const question = ankiHtml(card.question.trim() || card.id);
  return {
    type: 'Basic',
    front: question + underQuestion(card),
    back: answerOf(card) + explanation(card, articles),
  };
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

function underQuestion(card: Card): string {
  if (card.kind === 'choice') return choiceList(card);
  return card.kind === 'truefalse' ? '<br><br><i>True or false?</i>' : groupFront(card);
}

function answerOf(card: Card): string {
  const group = groupBack(card);
  const correction = card.correction
    ? `<div>Not ${ankiHtml(card.correction.wrong)}, but <b>${ankiHtml(card.correction.right)}</b>.</div>`
    : '';
  return group || `<div>${ankiHtml(card.answer)}</div>${correction}`;
}

function choiceList(card: Card): string {
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
