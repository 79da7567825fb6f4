import { someOf } from '../export/plain.js';
import type { Finding } from '../types/finding.js';

/** What can be wrong with a file of notes and with what was edited in it, in words: what, then what to do. */
export const importFindings = {
  notCsv: (file: string, line: number, reason: string): Finding => ({
    code: 'import-table',
    file,
    line,
    message: `This is not a table as anki.csv or Anki's export has it (${reason}). Save the edited file as CSV in UTF-8, or export it again.`,
  }),
  noGuids: (file: string): Finding => ({
    code: 'import-no-guids',
    file,
    message:
      'It is not said which column has the notes’ ids ("#guid column:…"). Keep the lines at the top of anki.csv, or export from Anki as "Notes in Plain Text" with "Include unique identifier".',
  }),
  notHtml: (file: string): Finding => ({
    code: 'import-not-html',
    file,
    message:
      'The notes are without their HTML, so that question and choices cannot be told apart. Export from Anki with "Include HTML and media references".',
  }),
  noCards: (file: string): Finding => ({
    code: 'nothing-imported',
    file,
    message: 'No note in it is a card of the deck. Give the deck that the notes were made from with --deck.',
  }),
  twice: (file: string, line: number, id: string, first: string): Finding => ({
    code: 'import-twice',
    file,
    line,
    message: `The note ${id} stands here otherwise than in ${first}. Keep one of the two.`,
  }),
  changedInDeck: (
    place: { readonly file: string; readonly line: number },
    id: string,
    modified: string,
    differences: readonly string[],
  ): Finding => ({
    code: 'import-conflict',
    ...place,
    message: `The card ${id} was changed in the deck too (${modified}), and it is not known which is newer: ${differences.join('; ')}. Say --prefer file or --prefer deck.`,
  }),
  unreadable: (
    place: { readonly file: string; readonly line: number },
    id: string,
    reason: string,
  ): Finding => ({
    code: 'import-note',
    ...place,
    message: `The note ${id} cannot be read as the card it was made from: ${reason}. It was left as the deck has it; edit deck.json to change it.`,
  }),
  refused: (
    place: { readonly file: string; readonly line: number },
    id: string,
    reason: string,
  ): Finding => ({
    code: 'import-refused',
    ...place,
    message: `With what is said here, the card ${id} would break the deck's rules: ${reason}`,
  }),
  otherParts: (file: string, ids: readonly string[]): Finding => ({
    code: 'import-left',
    file,
    message: `Only questions, answers and choices are taken over. Something else, such as a pair, an event or the sentence, is otherwise than in the deck in ${ids.length === 1 ? 'the note' : 'the notes'} ${someOf(ids)}, and was left out. Edit deck.json for it.`,
  }),
  strangers: (file: string, count: number): Finding => ({
    code: 'import-strangers',
    file,
    message: `${count === 1 ? 'One note is' : `${count} notes are`} of no card in the deck and ${count === 1 ? 'was' : 'were'} left out. That is as it should be if the file has other notes too.`,
  }),
};
