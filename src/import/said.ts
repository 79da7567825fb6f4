import type { Card } from '../types/card.js';
import { ownType } from './as-made.js';
import { onOneLine, readField } from './html-text.js';
import type { NoteRow } from './note-table.js';

/** What a note says of its card; absent where the note has no place for it. */
export interface Said {
  readonly question: string;
  readonly answer?: string;
  /** All choices, the answer's included, in the note's order. */
  readonly choices?: readonly string[];
}

/** Returns what a note says of the card that it was made from, or in words why that cannot be told. */
export function said(row: NoteRow, card: Card): Said | string {
  if (card.kind === 'cloze') return saidByGap(row.fields[0] ?? '');
  const own = ownType(row);
  const field = (name: string) => row.fields[own?.fields.indexOf(name) ?? -1] ?? '';
  const front = readField(row.fields[0] ?? '');
  const question = card.kind === 'truefalse' ? withoutTask(front.text) : front.text;
  if (question === '') return 'there is no question';
  if (card.kind === 'match' || card.kind === 'order') return { question };
  const back = readField(own ? field('Answer') : (row.fields[1] ?? ''));
  const answer = back.firstBlock ?? back.text;
  if (answer === '') return 'there is no answer';
  if (card.kind !== 'choice') return { question, answer };
  const choices = own ? readField(field('Choices')).items : front.items;
  return choices.length > 0 ? { question, answer, choices } : 'there is no list of choices';
}

/** Under a statement stands what to do with it. */
const withoutTask = (text: string): string => text.replace(/\s*True or false\?$/i, '');

const DELETION = /\{\{c\d+::(.*?)(?:::.*?)?\}\}/gs;

function saidByGap(html: string): Said | string {
  const answers = new Set([...html.matchAll(DELETION)].map(([, answer = '']) => readField(answer).text));
  const [answer = ''] = answers;
  if (answer === '') return 'there is no gap, {{c1::…}}';
  if (answers.size > 1) return 'its gaps have different answers';
  return { question: onOneLine(readField(html.replace(DELETION, '___')).text), answer };
}
