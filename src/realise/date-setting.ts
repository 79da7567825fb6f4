import type { Article } from '../types/article.js';
import type { DateSetting } from './date-variants.js';
import type { Located, Place } from './locate.js';

const spans = new WeakMap<Article, readonly [number, number] | undefined>();

/** What an article tells about the date that stands at a place; `isTold` says what else it tells of the same deed. */
export function dateSetting(
  { scene }: Located,
  place: Place | undefined,
  isTold: (text: string) => boolean,
): DateSetting {
  const { article } = scene.document;
  const year = place && yearAt(scene, place);
  const span = spanOf(article);
  return {
    isTold,
    ...(article.date ? { today: article.date } : {}),
    ...(year === undefined ? {} : { year }),
    ...(span ? { span } : {}),
  };
}

/** The year in which "March" lies, as the article's own day or a year nearby makes it known. */
function yearAt({ times }: Located['scene'], { head }: Place): number | undefined {
  const time = times.find(({ first, last }) => first <= head.id && head.id <= last);
  if (!time || time.ambiguous) return undefined;
  const { value } = time;
  const date =
    value.kind === 'date' ? value.date : value.kind === 'interval' ? (value.from ?? value.to) : undefined;
  const year = /^\d{4}/.exec(date ?? '')?.[0];
  return year === undefined ? undefined : Number(year);
}

/** The first and the last year in an article's text. */
function spanOf(article: Article): readonly [number, number] | undefined {
  if (!spans.has(article)) {
    const years = (article.text.match(/\b(?:1\d|20)\d\d\b/g) ?? []).map(Number);
    const [first = 0, last = 0] = [Math.min(...years), Math.max(...years)];
    spans.set(article, years.length > 0 ? [first, last] : undefined);
  }
  return spans.get(article);
}
