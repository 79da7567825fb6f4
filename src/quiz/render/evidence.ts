import type { QuizCard, QuizDeck, QuizEvidence } from '../../types/quiz.js';
import { texts } from '../texts.js';
import { openArticle } from './article.js';
import { button, el } from './dom.js';
import { marked, publishedIn } from './quotation.js';

/** Returns the sentences that a card rests on, the answer marked, each with its article, and what to beware of. */
export function evidenceOf(card: QuizCard, deck: QuizDeck): HTMLElement {
  const claim = card.claimedBy
    ? [el('p', { class: 'claim', dir: 'auto' }, texts.verdict.claim(card.claimedBy))]
    : [];
  const figures = card.evidence.map((evidence) => sentence(evidence, deck));
  const disputes = (card.disagreements ?? []).flatMap((index) => deck.disagreements[index] ?? []);
  return el('div', { class: 'evidence' }, ...figures, ...claim, ...disagreement(disputes, card, deck));
}

/** Returns each disagreement between a deck's articles: the sentences that stand against each other. */
export function disagreementList(deck: QuizDeck): HTMLElement {
  const items = deck.disagreements.map((sides) =>
    el('li', {}, ...sides.map((evidence) => sentence(evidence, deck))),
  );
  return el('ol', { class: 'evidence disagreements' }, ...items);
}

/** The other sentences of its disagreements: its own stands above already. */
function disagreement(sides: readonly QuizEvidence[], card: QuizCard, deck: QuizDeck): readonly Node[] {
  const own = new Set(card.evidence.map(placeOf));
  const others = sides.filter((side) => !own.has(placeOf(side)));
  if (others.length === 0) return [];
  return [
    el(
      'div',
      { class: 'disagreement' },
      el('h3', {}, texts.verdict.disagree),
      el('p', {}, texts.verdict.disagreeAbout),
      ...others.map((side) => sentence(side, deck)),
    ),
  ];
}

const placeOf = ({ article, start }: QuizEvidence) => `${article} ${start}`;

function sentence(evidence: QuizEvidence, deck: QuizDeck): HTMLElement {
  const from = deck.articles[evidence.article];
  if (!from) return el('figure', {});
  const quote = el('blockquote', { dir: 'auto' }, ...marked(from.text, evidence));
  const title = el('cite', { dir: 'auto' }, from.title);
  const place =
    from.source || from.date ? [el('span', { class: 'published', dir: 'auto' }, ...publishedIn(from))] : [];
  const open = button(texts.article.open, () => openArticle(from, evidence), 'link');
  open.setAttribute('aria-label', texts.article.openLabel(from.title));
  return el('figure', {}, quote, el('figcaption', {}, title, ...place, open));
}
