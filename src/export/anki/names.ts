import type { Card } from '../../types/card.js';
import type { DeckArticle } from '../../types/deck.js';

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

/** Returns a note's tags, spaces between them: `factdeck::meeting`, and `factdeck::article::…` for its article. */
export function ankiTags(card: Card, article: DeckArticle | undefined): string {
  const own = card.tags.map((tag) => tag.split('::').map(slug).filter(Boolean).join('::'));
  const source = article ? `article::${slug(article.title) || article.id}` : '';
  return [...new Set([...own, source])]
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
