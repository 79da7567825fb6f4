import type { DeckArticle } from '../types/deck.js';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Returns "4 March 2026" for "2026-03-04"; a date of another form comes back unchanged. */
export function readableDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  return name ? `${Number(day)} ${name} ${year}` : iso;
}

/** Returns who published an article; empty where its source is but the name of a file, which tells a reader nothing. */
export function publisher({ source }: Pick<DeckArticle, 'source'>): string {
  return /^[\p{Ll}\p{N}_-]*$/u.test(source) ? '' : source;
}

/** Returns where an article appeared: "The Harbour Post, 4 March 2026"; empty when neither is known. */
export function published(article: Pick<DeckArticle, 'source' | 'date'>): string {
  return [publisher(article), article.date ? readableDate(article.date) : ''].filter(Boolean).join(', ');
}
