import { stringify } from 'csv-stringify/sync';
import type { Card } from '../types/card.js';
import type { Deck } from '../types/deck.js';
import { ankiHtml, asCell } from './anki/html.js';
import { type Place, places } from './anki/names.js';
import { stockNote } from './anki/notes.js';
import { type Articles, articleOf, articlesOf, citation } from './cited.js';
import { type Exporter, type StockTypes, wholeFile } from './format.js';

const englishTypes: StockTypes = { basic: 'Basic', cloze: 'Cloze' };

const columns = ['Note type', 'Deck', 'GUID', 'Front or Text', 'Back or Back Extra', 'Source', 'Tags'];

/** Headers of Anki's text import; the numbers are places in `columns`, counted from 1. Needs Anki 2.1.58 or later: before, a deck column made no decks. */
const headers = [
  '#separator:Comma',
  '#html:true',
  '#notetype column:1',
  '#deck column:2',
  '#guid column:3',
  '#tags column:7',
  '#if matches:update current',
  `#columns:${csv([columns])}`,
];

/** `anki.csv`. */
export const exportAnkiCsv: Exporter = (deck, { stockTypes }) =>
  wholeFile('anki.csv', writeAnkiCsv(deck, stockTypes));

/**
 * Returns the deck for Anki's text import: a note a card, with the stock note types Basic and Cloze, by the names they
 * have in the learner's Anki. Each note bears its card's id, so that importing a deck again updates its notes and keeps
 * their schedule.
 */
export function writeAnkiCsv(deck: Deck, types: StockTypes = englishTypes): string {
  const articles = articlesOf(deck);
  const placeOf = places(deck);
  const rows = deck.cards.map((card) => row(card, placeOf(card), articles, types));
  return `${headers.join('\n')}${csv(rows)}`;
}

function row(card: Card, place: Place, articles: Articles, types: StockTypes): readonly string[] {
  const article = articleOf(card, articles);
  const note = stockNote(card, articles);
  return [
    types[note.type],
    place.deck,
    card.id,
    asCell(note.front),
    asCell(note.back),
    asCell(article ? ankiHtml(citation(article)) : ''),
    place.tags,
  ];
}

/** Every field is quoted: Anki drops a row that begins with a bare `#`. */
function csv(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((cells) => [...cells]),
    { quoted: true, quoted_empty: true, record_delimiter: '\n' },
  );
}
