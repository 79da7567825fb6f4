import type { Card } from '../types/card.js';
import type { Deck, DeckArticle } from '../types/deck.js';
import { orderedChoices } from './choices.js';
import { type Articles, articlesOf, type CitedSentence, citation, citedEvidence, remarks } from './cited.js';
import { clozePieces } from './cloze.js';
import { type Exporter, wholeFile } from './format.js';
import { markdownText } from './markdown-text.js';
import { mixedEvents, mixedRights } from './mixed.js';

/** `flashcards.md`. */
export const exportObsidian: Exporter = (deck) => wholeFile('flashcards.md', writeObsidian(deck));

/**
 * Returns the deck as a Markdown note for Obsidian's plugin Spaced Repetition: question and answer on two sides of a
 * line `?`, gaps as highlights, a blank line after each card, and the tag `#flashcards` for the whole note.
 */
export function writeObsidian(deck: Deck): string {
  const articles = articlesOf(deck);
  const sections = deck.articles.flatMap((article) => {
    const own = deck.cards.filter((card) => card.evidence[0].article === article.id);
    return own.length === 0 ? [] : [heading(article), ...own.map((card) => cardText(card, articles))];
  });
  return `${['#flashcards', `# ${markdownText(deck.title)}`, ...sections].join('\n\n')}\n`;
}

const heading = (article: DeckArticle): string => `## ${markdownText(citation(article))}`;

function cardText(card: Card, articles: Articles): string {
  if (card.kind === 'cloze') {
    const gap = `==${markdownText(card.answer)}==`;
    return clozePieces(card.question).map(markdownText).join(gap);
  }
  return [
    ...front(card),
    '?',
    ...back(card),
    ...remarks(card).map(markdownText),
    ...citedEvidence(card, articles).flatMap(quotation),
  ].join('\n');
}

function front(card: Card): readonly string[] {
  const question = markdownText(card.question);
  switch (card.kind) {
    case 'choice':
      return [question, ...list(orderedChoices(card), lettered)];
    case 'truefalse':
      return [`True or false: ${question}`];
    case 'order': {
      const texts = mixedEvents(card, '').map(({ text }) => text);
      return [question, ...list(texts, dashed)];
    }
    case 'match': {
      const lefts = (card.pairs ?? []).map(({ left }) => left);
      return [question, ...list(lefts, dashed), ...list(mixedRights(card, ''), lettered)];
    }
    default:
      return [question];
  }
}

function back(card: Card): readonly string[] {
  if (card.kind === 'order') {
    const events = (card.events ?? []).map(({ text, when }) => `${text} (${when})`);
    return list(events, numbered);
  }
  if (card.kind === 'match') {
    const pairs = (card.pairs ?? []).map(({ left, right }) => `${left} – ${right}`);
    return list(pairs, dashed);
  }
  return [`**${markdownText(card.answer)}**`];
}

const dashed = (): string => '-';
const numbered = (at: number): string => `${at + 1}.`;
const lettered = (at: number): string => `- ${String.fromCharCode(65 + at)})`;

const list = (texts: readonly string[], mark: (at: number) => string): readonly string[] =>
  texts.map((text, at) => `${mark(at)} ${markdownText(text)}`);

function quotation({ before, answer, after, source }: CitedSentence): readonly string[] {
  const marked = answer ? `**${markdownText(answer)}**` : '';
  const quoted = `> ${markdownText(before)}${marked}${markdownText(after)}`;
  return source ? [quoted, `> — ${markdownText(source)}`] : [quoted];
}
