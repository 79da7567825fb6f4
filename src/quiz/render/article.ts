import type { QuizArticle, QuizBlock, QuizEvidence } from '../../types/quiz.js';
import { texts } from '../texts.js';
import { button, byId, el } from './dom.js';
import { marked, publishedIn } from './quotation.js';

/** Shows a whole article over the page, at the sentence if one is given; closing leads back to where one was. */
export function openArticle(article: QuizArticle, evidence?: QuizEvidence): void {
  const dialog = byId('article') as HTMLDialogElement;
  const heading = el('h2', { id: 'article-title', tabindex: '-1', dir: 'auto' }, article.title);
  const blocks = article.blocks.map((block) => blockOf(block, article, evidence));
  const close = button(texts.article.close, () => dialog.close(), 'plain small close');
  dialog.replaceChildren(
    el('div', { class: 'bar' }, close),
    el('article', {}, heading, el('p', { class: 'published' }, ...publishedIn(article)), ...blocks),
  );
  dialog.showModal();
  const place = dialog.querySelector<HTMLElement>('.here');
  if (place) {
    place.scrollIntoView({ block: 'center' });
    place.focus({ preventScroll: true });
  } else heading.focus();
}

function blockOf(block: QuizBlock, { text }: QuizArticle, evidence?: QuizEvidence): HTMLElement {
  const tag = block.kind === 'heading' ? 'h3' : 'p';
  const content =
    evidence && block.start < evidence.end && evidence.start < block.end
      ? withSentence(block, text, evidence)
      : [oneLine(text.slice(block.start, block.end))];
  return el(tag, { class: block.kind, dir: 'auto' }, ...content);
}

/** A paragraph with the sentence lifted out of it, as far as it lies in it. */
function withSentence(block: QuizBlock, text: string, evidence: QuizEvidence): readonly (Node | string)[] {
  const start = Math.max(block.start, evidence.start);
  const end = Math.min(block.end, evidence.end);
  const within = { start, end, ...(evidence.mark ? { mark: evidence.mark } : {}) };
  return [
    oneLine(text.slice(block.start, start)),
    el('span', { class: 'here', tabindex: '-1' }, ...marked(text, within)),
    oneLine(text.slice(end, block.end)),
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
