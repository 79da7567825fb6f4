import type { Card } from '../types/card.js';
import type { Finding, Result } from '../types/finding.js';
import type { Exported } from './format.js';
import { someOf } from './plain.js';

/** What a format cannot carry, in words: what is missing, then where to have it. */
export const lost = {
  /** Cards of kinds that the format does not have; nothing where there are none. */
  kinds: (file: string, cards: readonly Card[]): readonly Finding[] => {
    if (cards.length === 0) return [];
    const kinds = [...new Set(cards.map(({ kind }) => kind))].sort();
    const counts = kinds.map((kind) => `${cards.filter((card) => card.kind === kind).length} ${kind}`);
    const message = `This leaves out ${cardCount(cards)} of kinds that it cannot ask: ${counts.join(', ')}. Other formats, such as html and moodle, ask them.`;
    return [{ code: 'lost-kinds', file, message }];
  },

  /** Cards whose texts are longer than the format allows; nothing where there are none. */
  long: (file: string, cards: readonly Card[], limits: string): readonly Finding[] => {
    if (cards.length === 0) return [];
    const ids = someOf(cards.map(({ id }) => id));
    const message = `This leaves out ${cardCount(cards)} that ${cards.length === 1 ? 'is' : 'are'} too long for it (${limits}): ${ids}. Shorten them in deck.json and export it again to have them.`;
    return [{ code: 'lost-long', file, message }];
  },

  /** Parts of cards that the format has no place for. */
  parts: (file: string, parts: string): readonly Finding[] => [
    {
      code: 'lost-parts',
      file,
      message: `This has no place for ${parts}: they stand in other formats, such as html and apkg.`,
    },
  ],
};

/** An export without a file, and why: every card would be left out. */
export function nothingLeft(file: string, can: string): Result<Exported> {
  const message = `No card of this deck can be asked there: it takes ${can} only, and there is no such file. Build the deck with such cards (--kinds), or write another format.`;
  return { ok: true, value: { files: [], lost: [{ code: 'nothing-exported', file, message }] } };
}

const cardCount = (cards: readonly Card[]): string =>
  `${cards.length} ${cards.length === 1 ? 'card' : 'cards'}`;
