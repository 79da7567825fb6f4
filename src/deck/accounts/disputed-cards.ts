import type { Disagreement } from '../../types/deck.js';
import type { Evidence } from '../../types/fact.js';
import { groupBy } from '../group-by.js';
import type { AskedCard } from './asked-cards.js';
import type { Joined } from './join-facts.js';
import type { Telling } from './telling.js';
import { plain } from './thing.js';

/** A telling that others stand against, and the words in which it says what they say otherwise. */
interface Side {
  readonly telling: Telling;
  readonly role: string;
  readonly words: readonly string[];
  /** Who says so, on this and on the other sides. */
  readonly sources: readonly string[];
}

/** What a card, or a part of one, asks and says. */
export interface Asking {
  readonly factId: string;
  /** Every sentence that it takes words from. */
  readonly evidence: readonly Evidence[];
  readonly role?: string;
  readonly texts: readonly string[];
  readonly claimedBy?: string;
}

/**
 * Tells what would take a side: what asks for a thing that articles tell otherwise, or names it. What says who claims
 * it takes none, where nobody else claims otherwise by the same name.
 */
export function takesSide(
  joined: readonly Joined[],
  disagreements: readonly Disagreement[],
): (asking: Asking) => boolean {
  const sides = groupBy(sidesOf(joined, disagreements), ({ telling }) =>
    sentenceKey(telling.fact.evidence[0]),
  );
  return ({ factId, evidence, role, texts, claimedBy = '' }) =>
    evidence
      .flatMap((one) => sides.get(sentenceKey(one)) ?? [])
      .some((side) => {
        const own = side.telling.fact.id === factId;
        const alike = side.sources.filter((source) => source === side.telling.source);
        if (own && claimedBy !== '' && alike.length < 2) return false;
        return (
          (own && role === side.role) || side.words.some((words) => texts.some((text) => names(text, words)))
        );
      });
}

/** A card as what it asks and says. */
export const askingOf = ({ card, fact, role }: AskedCard): Asking => ({
  factId: fact.id,
  evidence: card.evidence,
  texts: [card.question, card.answer, card.correction?.right ?? ''],
  ...(role === undefined ? {} : { role }),
  ...(card.claimedBy === undefined ? {} : { claimedBy: card.claimedBy }),
});

const sentenceKey = ({ article, start }: Evidence): string => `${article} ${start}`;

const names = (text: string, words: string): boolean => ` ${plain(text)} `.includes(` ${words} `);

function sidesOf(joined: readonly Joined[], disagreements: readonly Disagreement[]): readonly Side[] {
  const byId = new Map(joined.map((tellings) => [tellings[0].fact.id, tellings]));
  return disagreements.flatMap(({ facts, role }) => {
    const groups = facts.flatMap((id) => {
      const tellings = byId.get(id);
      return tellings ? [tellings] : [];
    });
    const sources = groups.map(([first]) => first.source);
    return groups.flat().map((telling) => ({ telling, role, words: wordsOf(telling, role), sources }));
  });
}

/** "at least 40 people" is named by "40", "Tuesday" by itself. */
const wordsOf = (telling: Telling, role: string): readonly string[] =>
  (telling.roles.get(role) ?? []).map(({ figure, text }) => plain(figure?.written ?? text));
