import type { Article } from '../types/article.js';
import { isIn } from './lexicon.js';
import type { Scene } from './scene.js';

/** How many years of old an undated article must name to be a history. */
const fewestYears = 4;

const histories = new WeakMap<Article, boolean>();

/** "When did the fort fall? In January": in a history without a date of its own, nobody knows of which year. */
export function isOpenMonth({ tree, document: { article } }: Scene, ids: readonly number[]): boolean {
  const words = ids.map((id) => tree.token(id)).filter(({ upos }) => upos !== 'ADP' && upos !== 'DET');
  const isBare = words.length > 0 && words.every(({ form }) => isIn('month', form));
  return isBare && isHistory(article);
}

/** True of an undated article that names years before 2000 again and again, and hardly a later one. */
export function isHistory(article: Article): boolean {
  if (article.date) return false;
  const known = histories.get(article);
  if (known !== undefined) return known;
  const old = article.text.match(/\b1\d{3}\b/g)?.length ?? 0;
  const late = article.text.match(/\b20\d\d\b/g)?.length ?? 0;
  const is = old >= fewestYears && old > 3 * late;
  histories.set(article, is);
  return is;
}
