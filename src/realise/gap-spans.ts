import { contentIds, deedIds, toldToTheEnd } from './gap-clause.js';
import { detailIds } from './gap-detail.js';
import { isKnownAnyway } from './gap-known.js';
import { listIds, wholeListIds } from './gap-list.js';
import { wordsOfName } from './gap-name.js';
import { anyNumberIds, lengthIds, measuringIds, ownNumber, wordsOfNumber } from './gap-number.js';
import { phraseIds } from './gap-phrase.js';
import { rangeIds } from './gap-range.js';
import { isTellingOfNews } from './gap-source.js';
import { coreOf, termIds } from './gap-term.js';
import { isCutOff } from './gap-trouble.js';
import { wholePhraseIds } from './gap-whole-phrase.js';
import type { Place } from './locate.js';
import { nounPhrase } from './noun-phrase.js';
import type { Scene } from './scene.js';

/** Words in a row that may be hidden. */
export interface GapSpan {
  readonly ids: readonly number[];
  /** True where the rules for its kind find it told, and not by the way. */
  readonly isTold: boolean;
}

/** What fills a role, the first of them told first. */
type Places = readonly [Place, ...Place[]];

/** What may be hidden of a role, each in a row: what the rules of its kind choose first, then whatever is whole. */
export function gapSpans(scene: Scene, ask: string, places: Places): readonly GapSpan[] {
  const spans = [
    ...toldIds(scene, ask, places).map((ids) => ({ ids, isTold: true })),
    ...some(/^(?:number|figure|date)$/.test(ask) ? rangeIds(scene, places[0].head) : undefined).map(
      (ids) => ({
        ids,
        isTold: true,
      }),
    ),
    ...wholeIds(scene, ask, places).map((ids) => ({ ids, isTold: false })),
  ];
  if (isTellingOfNews(scene, ask, places[0].head)) return [];
  const seen = new Set<string>();
  return spans.filter(({ ids }) => {
    const key = ids.join(' ');
    if (ids.length === 0 || seen.has(key)) return false;
    seen.add(key);
    return !isCutOff(scene, ask, ids) && !isKnownAnyway(scene, ask, ids);
  });
}

const some = (...found: readonly (readonly number[] | undefined)[]): readonly (readonly number[])[] =>
  found.filter((ids) => ids !== undefined);

function toldIds(scene: Scene, ask: string, places: Places): readonly (readonly number[])[] {
  const [place] = places;
  const { head } = place;
  if (ask === 'deed') return some(deedIds(scene, head));
  if (ask === 'content') return some(contentIds(scene, head));
  // Of a list all is hidden, or nothing.
  if (isList(scene, place) && /^(?:term|name)$/.test(ask)) return some(listIds(scene, head));
  if (ask === 'term') return some(phraseIds(scene, head), termIds(scene, head));
  // "900 miles of road and some bridges": each number is told by itself.
  return places.length === 1 || ask === 'number' ? some(detailIds(scene, ask, place)) : [];
}

function wholeIds(scene: Scene, ask: string, places: Places): readonly (readonly number[])[] {
  const [place] = places;
  const { head } = place;
  const { tree } = scene;
  if (ask === 'deed' || ask === 'content') return some(toldToTheEnd(scene, head, ask));
  if (ask === 'number') return some(anyNumberIds(scene, wordsOfNumber(scene, head), head));
  if (ask === 'figure')
    return some(anyNumberIds(scene, ownNumber(tree, head), head), measuringIds(scene, head));
  if (ask === 'date') return some(lengthIds(scene, head));
  if (isList(scene, place)) return ask === 'term' ? some(wholeListIds(scene, head)) : [];
  if (ask === 'term')
    return some(
      wholePhraseIds(scene, head, nounPhrase(tree, head.id)),
      wholePhraseIds(scene, head, coreOf(scene, head)),
    );
  // "some [Norland] opponents"
  const isInside = /^(?:compound|flat|amod|nmod:poss|nmod:desc)/.test(head.deprel);
  return ask === 'name' && places.length === 1 && !isInside ? some(wordsOfName(scene, place)) : [];
}

const isList = ({ tree }: Scene, { head }: Place): boolean => tree.childrenBy(head.id, 'conj').length > 0;
