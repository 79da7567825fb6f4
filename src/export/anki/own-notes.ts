import type { Card } from '../../types/card.js';
import type { Fact } from '../../types/fact.js';
import type { Articles } from '../cited.js';
import { claimHtml, correctionHtml, evidenceHtml } from './explanation.js';
import { ankiHtml, clozeHtml, questionHtml } from './html.js';
import { choiceList, mixedParts, ownStyle, partsInOrder, truthList } from './lists.js';
import { type NoteType, noteTypes } from './note-types.js';
import { reverseOf } from './reverse.js';

/** A note of one of factdeck's note types, with its fields in the type's order. */
export interface OwnNote {
  readonly type: NoteType;
  readonly fields: readonly string[];
}

/** Returns a card as a note of the note type for its kind; statements, pairs and events are choices too. */
export function ownNote(card: Card, articles: Articles, fact: Fact | undefined): OwnNote {
  const remark = [correctionHtml(card), claimHtml(card)].filter(Boolean).join(' ');
  const evidence = evidenceHtml(card, articles, (source) => `<div class="source">${source}</div>`);
  const answer = ankiHtml(card.answer);
  switch (card.kind) {
    case 'cloze':
      return { type: noteTypes.cloze, fields: [clozeHtml(card), remark, evidence] };
    case 'short': {
      const reverse = reverseOf(card, fact);
      const turned = [ankiHtml(reverse?.question ?? ''), ankiHtml(reverse?.answer ?? '')];
      const fields = [questionHtml(card), answer, alsoRight(card), ...turned, remark, evidence];
      return { type: noteTypes.short, fields };
    }
    default: {
      const shown = partsInOrder(card, ownStyle) || answer;
      return {
        type: noteTypes.choice,
        fields: [questionHtml(card), offered(card), shown, remark, evidence],
      };
    }
  }
}

/** Spellings that are right too, but for capitals: Anki compares what is typed with the answer alone. */
function alsoRight({ answer, accept }: Card): string {
  const seen = new Set([answer.toLowerCase()]);
  const others = accept.filter((spelling) => {
    const folded = spelling.toLowerCase();
    return !seen.has(folded) && seen.add(folded);
  });
  return ankiHtml(others.join('; '));
}

/** What a card offers to choose from, to match or to put in order. */
function offered(card: Card): string {
  if (card.kind === 'choice') return choiceList(card, ownStyle);
  return card.kind === 'truefalse' ? truthList(card, ownStyle) : mixedParts(card, ownStyle);
}
