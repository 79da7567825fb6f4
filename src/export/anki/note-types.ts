/** A card template of a note type: `name` for Anki, `file` for its two sides in `templates/anki/`. */
export interface CardTemplate {
  readonly name: string;
  readonly file: string;
  /** The place of the field without which Anki makes no card of this template. */
  readonly needs: number;
}

export interface NoteType {
  readonly id: number;
  readonly name: string;
  readonly isCloze: boolean;
  readonly fields: readonly string[];
  readonly templates: readonly CardTemplate[];
}

/**
 * factdeck's own note types. Frozen: Anki knows a note type by its id and by the names of its fields and templates, and
 * no longer updates the notes that a learner has once one of these is another.
 */
export const noteTypes = {
  choice: {
    id: 1_767_225_600_001,
    name: 'factdeck choice',
    isCloze: false,
    fields: ['Question', 'Choices', 'Answer', 'Remark', 'Evidence'],
    templates: [{ name: 'Question', file: 'choice', needs: 0 }],
  },
  short: {
    id: 1_767_225_600_002,
    name: 'factdeck short',
    isCloze: false,
    fields: ['Question', 'Answer', 'Also right', 'Reverse question', 'Reverse answer', 'Remark', 'Evidence'],
    templates: [
      { name: 'Question', file: 'short', needs: 0 },
      { name: 'Reverse', file: 'reverse', needs: 3 },
    ],
  },
  cloze: {
    id: 1_767_225_600_003,
    name: 'factdeck cloze',
    isCloze: true,
    fields: ['Text', 'Remark', 'Evidence'],
    templates: [{ name: 'Cloze', file: 'cloze', needs: 0 }],
  },
} as const satisfies Record<string, NoteType>;

/**
 * When the looks of the note types (`templates/anki/`) last changed, in seconds since 1970: Anki takes over new looks
 * only if this is later than what it has.
 */
export const looksChanged = 1_767_225_600;
