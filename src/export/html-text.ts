import type { Card } from '../types/card.js';
import { type Articles, citedEvidence, remarks } from './cited.js';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Returns a text as HTML that shows it as it stands; a break stays a break. */
export function htmlText(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
    .replace(/\r\n?|\n/g, '<br>');
}

/** Returns what to say after an answer as HTML: what was wrong, whose claim it is, and the sentences behind it. */
export function explanationHtml(card: Card, articles: Articles): string {
  const sentences = citedEvidence(card, articles).map(({ before, answer, after, source }) => {
    const marked = answer ? `<b>${htmlText(answer)}</b>` : '';
    const quoted = `<blockquote>${htmlText(before)}${marked}${htmlText(after)}</blockquote>`;
    return source ? `${quoted}<p><small>${htmlText(source)}</small></p>` : quoted;
  });
  return [...remarks(card).map((remark) => `<p>${htmlText(remark)}</p>`), ...sentences].join('');
}
