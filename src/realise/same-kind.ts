import type { Mention } from '../types/document.js';
import { isIn } from './lexicon.js';
import type { NounUse } from './noun-uses.js';

/** A name that a noun may mean as well as the thing that was called by it, where it stands between the two. */
export interface KindRival {
  readonly mention: Mention;
  readonly text: string;
  /** Whether "in", "from" or the like stands before it, so that it surely is a place. */
  readonly located: boolean;
  /** How many sentences lie between the noun and the last one that spoke of its thing. */
  readonly away?: number;
}

/** How many sentences may pass in which a thing is not spoken of. */
const reach = 12;
/** The same for what an article opens with. */
const reachOfLead = 40;
/** The same for what several things are called by at once: "the cars". */
const shortReach = 3;
/** The same for "the edge of the wood": of what, a later "the edge" leaves open. */
const reachOfParts = 2;

const heads: ReadonlyMap<string, string> = new Map([
  ['ministry', 'minister'],
  ['department', 'secretary'],
  ['commission', 'commissioner'],
]);

/** The post of who leads one of several such bodies, and so tells which one: "minister" of a ministry. */
export const headOfBody = (noun: string): string | undefined => heads.get(noun);

/** How many sentences may pass until a noun may mean another thing than the one that it was used of. */
export function reachOf(noun: string, { plural, kind, toldBefore }: NounUse, opens = false): number {
  const land = isIn('landKind', noun) || isIn('townKind', noun);
  if (kind === 'described' && !toldBefore) return land ? reach : reachOfParts;
  if (plural) return shortReach;
  return opens && !land && !isIn('soleBody', noun) && !isIn('localBody', noun) ? reachOfLead : reach;
}

/** "Norland" and what may be a region for all that is known: no town of the lists, and no river that bears its kind. */
const isLand = ({ type, place }: Mention, located: boolean): boolean =>
  type === 'Place' && place !== 'city' && place !== 'capital' && (place !== undefined || located);

/**
 * Whether a name between may be what "the company", "the town" or "the minister" means: many things are called by such a
 * noun without being called so first. A noun like "commission" is said again of what was called a commission.
 */
export function mayMean(noun: string, { mention, text, located, away = 0 }: KindRival): boolean {
  if (!mention.name) return false;
  if (isIn('townKind', noun)) return mention.type === 'Place' && mention.place !== 'country';
  const isFullName = / \p{Lu}/u.test(text);
  if (isIn('landKind', noun)) return away > shortReach && isLand(mention, located);
  if (isIn('personKind', noun)) return mention.type === 'Person';
  // "returned to Nairobi and taught at the university": the one of that town.
  if (isIn('localBody', noun))
    return mention.type === 'Place' && (mention.place === 'city' || mention.place === 'capital');
  if (!isIn('soleBody', noun)) return false;
  if (mention.type === 'Person') return !isFullName;
  const isKnownPlace = mention.place !== undefined || mention.country !== undefined || located;
  return mention.type !== 'Time' && !(mention.type === 'Place' && isKnownPlace);
}
