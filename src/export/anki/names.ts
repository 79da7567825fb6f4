import type { Card } from '../../types/card.js';
import type { Deck, DeckArticle } from '../../types/deck.js';

const wide: Readonly<Record<string, string>> = { '=': '＝', '+': '＋', '-': '－', '@': '＠' };

/**
 * Returns the name of the Anki deck for an article's cards, `Title::Article title`; the title alone where both are
 * the same. `::` inside a title becomes `:`, since Anki would open a deck there. A name that a spreadsheet would
 * take for a formula begins with the wide form of its first character.
 */
export function ankiDeckName(deckTitle: string, articleTitle: string): string {
  const parts = [deckTitle, articleTitle].map(namePart).filter(Boolean);
  const name = [...new Set(parts)].join('::') || 'factdeck';
  return name.replace(/^[=+\-@]/, (character) => wide[character] ?? character);
}

function namePart(title: string): string {
  return title
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/:{2,}/g, ':')
    .replace(/^[\s:]+|[\s:]+$/g, '');
}

/** Where a note belongs in Anki: its deck's name, and its tags with spaces between them. */
export interface Place {
  readonly deck: string;
  readonly tags: string;
}

/** Gives each card of a deck its place, by the article of its first sentence. */
export function places(deck: Deck): (card: Card) => Place {
  const known = new Map(
    deck.articles.map((article) => [
      article.id,
      { name: ankiDeckName(deck.title, article.title), tag: articleTag(article) },
    ]),
  );
  const unknown = { name: ankiDeckName(deck.title, ''), tag: '' };
  return (card) => {
    const { name, tag } = known.get(card.evidence[0].article) ?? unknown;
    return { deck: name, tags: ankiTags(card, tag) };
  };
}

/** Returns the tag of an article's notes, without `factdeck::`. */
export function articleTag(article: DeckArticle): string {
  return `article::${slug(article.title) || article.id}`;
}

/** Returns a note's tags, spaces between them: `factdeck::meeting`, and `factdeck::article::…` for its article. */
export function ankiTags(card: Card, ofArticle: string): string {
  const own = card.tags.map((tag) => tag.split('::').map(slug).filter(Boolean).join('::'));
  return [...new Set([...own, ofArticle])]
    .filter(Boolean)
    .map((tag) => `factdeck::${tag}`)
    .join(' ');
}

/** Letters and digits of any script in lower case, without accents, with hyphens between; 60 characters at most. */
function slug(text: string): string {
  const hyphened = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+/, '');
  return [...hyphened].slice(0, 60).join('').replace(/-+$/, '');
}
