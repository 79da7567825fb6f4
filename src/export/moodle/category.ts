import type { Card } from '../../types/card.js';
import type { Deck } from '../../types/deck.js';
import { type Articles, articleOf } from '../cited.js';
import { onOneLine } from '../plain.js';

/**
 * Gives the category of each card in Moodle's question bank, "Deck/Article", where it is another than that of the card
 * before; undefined elsewhere. A `/` in a name is doubled: alone it goes down to a category within.
 */
export function newCategories(deck: Deck, articles: Articles): readonly (string | undefined)[] {
  const categories = deck.cards.map((card) => categoryOf(deck, card, articles));
  return categories.map((category, at) => (category === categories[at - 1] ? undefined : category));
}

function categoryOf(deck: Deck, card: Card, articles: Articles): string {
  const title = articleOf(card, articles)?.title;
  const names = title && title !== deck.title ? [deck.title, title] : [deck.title];
  return names.map((name) => onOneLine(name).replaceAll('/', '//')).join('/');
}
