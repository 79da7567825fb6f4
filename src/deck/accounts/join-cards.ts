import { cardId } from '../../card-id.js';
import type { Card } from '../../types/card.js';
import { fold } from '../fold.js';
import { groupBy } from '../group-by.js';
import { type AskedCard, formOf } from './asked-cards.js';
import { type Joined, joinedFact, withMore } from './join-facts.js';
import { areSameThings } from './same-thing.js';

export interface JoinedCards {
  readonly cards: readonly Card[];
  /** Cards that ask the same fact for the same and are answered otherwise by another article. */
  readonly clashing: readonly Card[];
}

/** A card with the fact, told by several articles, that it asks about. */
interface Candidate extends AskedCard {
  readonly joined: Joined;
}

/**
 * One card for what several articles' cards ask of the same fact. The wording is that of the best-scored, the id that
 * of the first article's card: a deck to which an article is added updates the learner's cards.
 */
export function joinCards(asked: readonly AskedCard[], joined: readonly Joined[]): JoinedCards {
  const home = new Map(
    joined.flatMap((tellings) => tellings.map(({ fact }) => [fact.id, tellings] as const)),
  );
  const candidates = withOneOfItsForm(
    asked.flatMap((one): readonly Candidate[] => {
      const tellings = home.get(one.fact.id);
      return tellings ? [{ ...one, joined: tellings }] : [];
    }),
  );
  const cards: Card[] = [];
  const clashing: Card[] = [];
  for (const same of groupBy(candidates, questionKey).values()) {
    if (agree(same)) cards.push(joinedCard(same));
    else clashing.push(...same.map(({ card }) => card));
  }
  return { cards, clashing };
}

/**
 * A fact has one sentence with a gap and one statement to judge, whoever tells it: the first, and sentences of other
 * articles with the same gap. Another statement could give the first away.
 */
function withOneOfItsForm(candidates: readonly Candidate[]): readonly Candidate[] {
  const firsts = new Map<string, Candidate>();
  return candidates.filter((candidate) => {
    const { card, role, joined } = candidate;
    if (card.kind !== 'cloze' && card.kind !== 'truefalse') return true;
    const key = `${card.kind} ${joined[0].fact.id}`;
    const first = firsts.get(key) ?? candidate;
    firsts.set(key, first);
    return first === candidate || (card.kind === 'cloze' && first.role === role);
  });
}

const questionKey = ({ card, role, joined: [first] }: Candidate): string =>
  role === undefined ? card.id : `${first.fact.id} ${role} ${formOf(card.kind)}`;

/** True where every answer is right for every card. */
function agree([first, ...others]: readonly Candidate[]): boolean {
  return others.every((other) => first !== undefined && haveSameAnswer(first, other));
}

function haveSameAnswer(a: Candidate, b: Candidate): boolean {
  const accepted = new Set(a.card.accept.map(fold));
  if (b.card.accept.some((text) => accepted.has(fold(text)))) return true;
  const things = ({ fact, role, joined }: Candidate) =>
    joined.find((telling) => telling.fact.id === fact.id)?.roles.get(role ?? '') ?? [];
  return areSameThings(things(a), things(b));
}

function joinedCard(same: readonly Candidate[]): Card {
  const [first] = same;
  if (!first) throw new Error('no card to join');
  const best = same
    .filter(({ card }) => card.kind === first.card.kind)
    .reduce((best, one) => (one.card.score > best.card.score ? one : best), first);
  const fact = joinedFact(first.joined);
  const { card, role } = best;
  if (card.factId === fact.id && fact.evidence.length === first.joined[0].fact.evidence.length) return card;
  return {
    ...card,
    id: role === undefined ? card.id : cardId(fact.id, role, card.kind),
    factId: fact.id,
    accept: acceptedOf(card, same),
    evidence: withMore(card.evidence, fact.evidence),
  };
}

/** Every spelling that counts as right in any of the articles, but for those that are offered as wrong. */
function acceptedOf(card: Card, same: readonly AskedCard[]): readonly string[] {
  const wrong = new Set(card.distractors.map(fold));
  const others = same.flatMap((one) => (formOf(one.card.kind) === formOf(card.kind) ? one.card.accept : []));
  return [...new Set([...card.accept, ...others.filter((text) => !wrong.has(fold(text)))])];
}

/** The cards that ask in the same words what another article's card answers otherwise. */
export function answeredOtherwise(cards: readonly Card[]): ReadonlySet<Card> {
  const asked = [...groupBy(cards, ({ question }) => fold(question)).values()];
  return new Set(
    asked.flatMap((same) => {
      const several = new Set(same.map((card) => card.evidence[0].article)).size > 1;
      return several && !same.every((card) => accepts(card, same[0])) ? same : [];
    }),
  );
}

function accepts(card: Card, other: Card | undefined): boolean {
  const accepted = new Set(card.accept.map(fold));
  return other?.accept.some((text) => accepted.has(fold(text))) ?? true;
}
