import type { Card } from '../types/card.js';
import type { Fact } from '../types/fact.js';
import { formOf } from './accounts/asked-cards.js';
import { fold } from './fold.js';
import { groupBy } from './group-by.js';

/** Questions that share at least this much of their words ask the same (Jaccard index, 1901). */
const leastShared = 0.8;

/** Of one sentence, questions ask the same that share so many words, and so much of the shorter one's. */
const leastTogether = 4;
const leastHeld = 0.75;

/**
 * The cards without those that ask for the same answer in nearly the same words as a card before them, about the same
 * sentence or the same type of fact. The cards come best first.
 */
export function withoutNearRepeats(cards: readonly Card[], facts: readonly Fact[]): readonly Card[] {
  const types = new Map(facts.map((fact) => [fact.id, fact.type]));
  const near = groupBy(cards, (card) => `${formOf(card.kind)} ${fold(card.answer)}`);
  const repeats = new Set([...near.values()].flatMap((same) => repeatsAmong(same, types)));
  return cards.filter((card) => !repeats.has(card));
}

function repeatsAmong(cards: readonly Card[], types: ReadonlyMap<string, string>): readonly Card[] {
  const kept: { readonly card: Card; readonly words: ReadonlySet<string> }[] = [];
  return cards.filter((card) => {
    const words = contentWords(card.question);
    const repeated = kept.some((other) => {
      const together = isSameSentence(card, other.card);
      if (together && mostlyHolds(words, other.words)) return true;
      const alike = together || types.get(card.factId) === types.get(other.card.factId);
      return alike && shared(words, other.words) >= leastShared && !tellApart(words, other.words);
    });
    if (!repeated) kept.push({ card, words });
    return repeated;
  });
}

function isSameSentence({ evidence: [a] }: Card, { evidence: [b] }: Card): boolean {
  return a.article === b.article && a.start === b.start;
}

/** Words that carry a question's content: "the", "did" and "who" are shorter than most that do. Names keep their capitals. */
function contentWords(question: string): ReadonlySet<string> {
  const words = question.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(words.slice(1).filter((word) => word.length > 3 || isTelling(word)));
}

/** A name or a number. */
const isTelling = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word);

/** True where each has a name or number that the other has not: "sent to Oslo" and "sent to Lima" are two things. */
function tellApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const hasOwn = (some: ReadonlySet<string>, all: ReadonlySet<string>) =>
    [...some].some((word) => isTelling(word) && !all.has(word));
  return hasOwn(a, b) && hasOwn(b, a);
}

/** True where one has most words of the other: "Who sent 900 nurses to Lima in May?", "Who sent 900 nurses to Lima to teach?" */
function mostlyHolds(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const both = [...a].filter((word) => b.has(word)).length;
  return both >= leastTogether && both / Math.min(a.size, b.size) >= leastHeld;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}
