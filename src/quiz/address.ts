import { CARD_KINDS } from '../types/card.js';
import type { QuizDeck } from '../types/quiz.js';
import { modes, type Plan, pasts, usualPlan } from './plan.js';

const longestSeed = 64;
const mostMinutes = 600;
const mostQuestions = 100_000;

/**
 * Returns the plan in the page's address (`#seed=7b&n=20&mode=test`). What the address does not name, or names so that
 * it cannot be understood, is as in `otherwise`; an address that names a seed is somebody's whole choice, and what it
 * leaves out is as usual.
 */
export function planOf(hash: string, deck: QuizDeck, otherwise: Plan): Plan {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const seed = given.get('seed')?.slice(0, longestSeed);
  const base = seed ? usualPlan(deck) : otherwise;
  const topics = new Set(deck.cards.flatMap((card) => card.topics));
  const numbers = deck.articles.map((_, index) => String(index + 1));
  const articles = listOf(given.get('articles'), numbers)?.map((number) => Number(number) - 1);
  return {
    mode: oneOf(given.get('mode'), modes) ?? base.mode,
    past: oneOf(given.get('past'), pasts) ?? base.past,
    seed: seed || base.seed,
    minutes: limit(given.get('minutes'), mostMinutes, base.minutes),
    count: limit(given.get('n'), mostQuestions, base.count),
    inOrder: given.has('order') ? given.get('order') === 'article' : base.inOrder,
    kinds: listOf(given.get('kinds'), CARD_KINDS) ?? base.kinds,
    topics: listOf(given.get('topics'), [...topics]) ?? base.topics,
    articles: articles ?? base.articles,
  };
}

/**
 * Returns the address's end for a plan. With a seed, whoever opens it gets the same questions in the same order, and
 * what the student was asked before plays no part.
 */
export function addressOf(plan: Plan, seed?: string): string {
  const parts = new URLSearchParams();
  const add = (name: string, value: string) => value !== '' && parts.append(name, value);
  add('seed', seed ?? '');
  add('n', String(plan.count ?? 'all'));
  add('mode', plan.mode);
  if (plan.minutes !== undefined) add('minutes', String(plan.minutes));
  if (plan.inOrder) add('order', 'article');
  if (seed === undefined) add('past', plan.past);
  add('kinds', plan.kinds.join(','));
  add('topics', plan.topics.join(','));
  add('articles', plan.articles.map((index) => index + 1).join(','));
  return `#${parts}`;
}

/** "all" and "none" take a limit away. */
function limit(given: string | null, most: number, otherwise: number | undefined): number | undefined {
  if (given === 'all' || given === 'none') return undefined;
  const value = given === null ? Number.NaN : Number(given);
  return Number.isInteger(value) && value >= 1 && value <= most ? value : otherwise;
}

function oneOf<T extends string>(given: string | null, known: readonly T[]): T | undefined {
  return known.find((one) => one === given);
}

function listOf<T extends string>(given: string | null, known: readonly T[]): readonly T[] | undefined {
  if (given === null) return undefined;
  const named = new Set(given.split(','));
  return known.filter((one) => named.has(one));
}
