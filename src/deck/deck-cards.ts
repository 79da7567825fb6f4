import { groupCardId } from '../card-id.js';
import type { Card, CardEvent, CardKind, CardPair } from '../types/card.js';
import type { Evidence } from '../types/fact.js';
import type { Material, ScoredEvent } from '../types/material.js';
import { chooseEvents, inTime } from './choose-events.js';
import { choosePosts } from './choose-posts.js';

/** Of each kind a deck has two such cards at most. */
const mostCards = 2;

/** What one article of the deck gives. */
export interface ArticleMaterial extends Material {
  /** The article's id. */
  readonly article: string;
}

/**
 * The cards that ask about several facts at once: persons to be matched to posts over the whole deck, and timelines and
 * events to be matched to dates, each of one article. Only where there are three good ones; an event is used once.
 * Their ids come from the articles and from what is matched or put in order.
 */
export function deckCards(
  materials: readonly ArticleMaterial[],
  kinds: ReadonlySet<CardKind>,
): readonly Card[] {
  const orders = kinds.has('order') ? orderCards(materials) : [];
  if (!kinds.has('match')) return orders;
  const used = new Set(orders.flatMap((card) => (card.events ?? []).map((event) => event.factId)));
  const posts = choosePosts(materials.flatMap((material) => material.posts));
  const whole = materials.map((material) => material.article);
  const matches = posts ? [matchCard('Match each person to the post.', 'post', whole, posts)] : [];
  return [...matches, ...dateCards(materials, used).slice(0, mostCards - matches.length), ...orders];
}

interface Timeline {
  readonly article: string;
  readonly events: readonly ScoredEvent[];
}

/** The best events of each article that has enough, the article with most of them first. */
function timelines(materials: readonly ArticleMaterial[], used: ReadonlySet<string>): readonly Timeline[] {
  const found = materials.flatMap(({ article, events }) => {
    const chosen = chooseEvents(events.filter((event) => !used.has(event.factId)));
    return chosen ? [{ article, events: chosen }] : [];
  });
  return found.toSorted((a, b) => b.events.length - a.events.length).slice(0, mostCards);
}

function orderCards(materials: readonly ArticleMaterial[]): readonly Card[] {
  return timelines(materials, new Set()).map(({ article, events: chosen }) => {
    const events = inTime(chosen).map(({ score: _score, ...event }): CardEvent => event);
    const answer = events.map(({ text, when }) => `${text} (${when})`).join('; ');
    return {
      ...cardOf('order', 'timeline', [article], chosen),
      question: 'Put these events in order, earliest first.',
      answer,
      accept: [answer],
      evidence: evidenceOf(events),
      events,
    };
  });
}

function dateCards(materials: readonly ArticleMaterial[], used: ReadonlySet<string>): readonly Card[] {
  return timelines(materials, used).map(({ article, events }) => {
    const pairs = events.map(({ text, when, date: _date, ...rest }) => ({
      left: text,
      right: when,
      ...rest,
    }));
    return matchCard('Match each event to its date.', 'date', [article], pairs);
  });
}

function matchCard(
  question: string,
  what: 'post' | 'date',
  articles: readonly string[],
  chosen: readonly (CardPair & { readonly score: number })[],
): Card {
  const pairs = chosen.map(({ score: _score, ...pair }): CardPair => pair);
  const answer = pairs.map(({ left, right }) => `${left} – ${right}`).join('; ');
  return {
    ...cardOf('match', what, articles, chosen),
    question,
    answer,
    accept: [answer],
    evidence: evidenceOf(pairs),
    pairs,
  };
}

function cardOf(
  kind: CardKind,
  what: string,
  articles: readonly string[],
  chosen: readonly { readonly factId: string; readonly score: number }[],
) {
  const sum = chosen.reduce((total, { score }) => total + score, 0);
  return {
    id: groupCardId(articles, kind, what),
    factId: chosen[0]?.factId ?? '',
    kind,
    distractors: [],
    difficulty: 2 as const,
    score: Math.round((sum / chosen.length) * 1000) / 1000,
    tags: [what],
  };
}

/** Each sentence once, in the order of the pairs or events. */
function evidenceOf(items: readonly { readonly evidence: Evidence }[]): readonly [Evidence, ...Evidence[]] {
  const byPlace = new Map(items.map(({ evidence }) => [`${evidence.article} ${evidence.start}`, evidence]));
  const [first, ...more] = byPlace.values();
  if (!first) throw new Error('a card of a whole deck was made of nothing');
  return [first, ...more];
}
