import type { QuizArticle, QuizCard, QuizDeck, QuizEvidence } from '../../types/quiz.js';
import { texts } from '../texts.js';
import { el } from './dom.js';

/** Returns the sentences that a card rests on, the answer marked, each with its article. */
export function evidenceOf(card: QuizCard, deck: QuizDeck): HTMLElement {
  const figures = card.evidence.map((evidence) => sentence(evidence, deck));
  const claim = card.claimedBy
    ? [el('p', { class: 'claim', dir: 'auto' }, texts.verdict.claim(card.claimedBy))]
    : [];
  return el('div', { class: 'evidence' }, ...figures, ...claim);
}

/** Returns where an article appeared: source and date, as far as known. */
export function publishedIn({ source, date }: QuizArticle): readonly (Node | string)[] {
  const when = date ? [el('time', { datetime: date.iso }, date.text)] : [];
  return source && date ? [source, ', ', ...when] : [source, ...when];
}

function sentence({ article, before, answer, after }: QuizEvidence, deck: QuizDeck): HTMLElement {
  const from = deck.articles[article];
  const marked = answer ? [el('mark', {}, answer)] : [];
  const quote = el('blockquote', { dir: 'auto' }, before, ...marked, after);
  if (!from) return quote;
  const title = el('cite', { dir: 'auto' }, from.title);
  const published = publishedIn(from);
  const place =
    from.source || from.date ? [el('span', { class: 'published', dir: 'auto' }, ...published)] : [];
  return el('figure', {}, quote, el('figcaption', {}, title, ...place));
}
