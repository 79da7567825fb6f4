import type { NoteType } from './note-types.js';
import { looksChanged } from './note-types.js';
import { FIRST_DAY } from './stable-numbers.js';

/** The two sides of each card template and the style of all, by the file's name. */
export type Looks = (file: string) => string;

/** A deck of Anki: its name with `::` between parent and child. */
export interface NamedDeck {
  readonly id: number;
  readonly name: string;
}

/** Returns the one row of the table `col`: what the collection as a whole holds, in the order of the columns. */
export function collectionRow(types: readonly NoteType[], decks: readonly NamedDeck[], looks: Looks) {
  const json = (value: unknown) => JSON.stringify(value);
  const byId = <T>(entries: readonly (readonly [number, T])[]) => json(Object.fromEntries(entries));
  return [
    ...[1, FIRST_DAY / 1000, FIRST_DAY, FIRST_DAY, 11, 0, 0, 0],
    json({ nextPos: 1, curDeck: 1, activeDecks: [1], addToCur: true, collapseTime: 1200, timeLim: 0 }),
    byId(types.map((type) => [type.id, noteTypeJson(type, looks)] as const)),
    byId([{ id: 1, name: 'Default' }, ...decks].map((deck) => [deck.id, deckJson(deck)] as const)),
    byId([[1, deckOptions]]),
    '{}',
  ];
}

function noteTypeJson({ id, name, isCloze, fields, templates }: NoteType, looks: Looks) {
  return {
    ...{
      id,
      name,
      type: isCloze ? 1 : 0,
      mod: looksChanged,
      usn: -1,
      sortf: 0,
      did: null,
      vers: [],
      tags: [],
    },
    flds: fields.map((field, ord) => ({
      ...{ name: field, ord, sticky: false, rtl: false, font: 'Arial', size: 20, media: [] },
    })),
    tmpls: templates.map((template, ord) => ({
      ...{ name: template.name, ord, did: null, bqfmt: '', bafmt: '' },
      qfmt: looks(`${template.file}-front.html`),
      afmt: looks(`${template.file}-back.html`),
    })),
    css: looks('cards.css'),
    req: isCloze ? [] : templates.map(({ needs }, ord) => [ord, 'any', [needs]]),
    latexPre: '',
    latexPost: '',
  };
}

function deckJson({ id, name }: NamedDeck) {
  const [newToday, revToday, lrnToday, timeToday] = [
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
  ];
  const today = { newToday, revToday, lrnToday, timeToday };
  return { id, name, mod: FIRST_DAY / 1000, usn: -1, desc: '', collapsed: false, dyn: 0, conf: 1, ...today };
}

/** Anki's own defaults. An import keeps the learner's options unless it is told to take these. */
const deckOptions = {
  ...{
    id: 1,
    name: 'Default',
    mod: 0,
    usn: 0,
    maxTaken: 60,
    autoplay: true,
    timer: 0,
    replayq: true,
    dyn: false,
  },
  new: { delays: [1, 10], ints: [1, 4, 0], initialFactor: 2500, order: 1, perDay: 20, bury: false },
  rev: { perDay: 200, ease4: 1.3, ivlFct: 1, maxIvl: 36500, bury: false, hardFactor: 1.2 },
  lapse: { delays: [10], mult: 0, minInt: 1, leechFails: 8, leechAction: 1 },
};
