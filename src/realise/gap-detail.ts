import { dateIds, dayIds, isDate } from './gap-date.js';
import { nameIds } from './gap-name.js';
import { numberIds, ownNumber, wordsOfNumber } from './gap-number.js';
import { FRACTION, growthIds, shareIds } from './gap-share.js';
import { timeIds } from './gap-time.js';
import type { Place } from './locate.js';
import type { Scene } from './scene.js';

/** The number of a count, the whole of a sum, a date or a name; undefined for what tells too little. */
export function detailIds(scene: Scene, ask: string, place: Place): readonly number[] | undefined {
  const { head, tokens, filler } = place;
  if (ask === 'growth') return growthIds(scene, head);
  if (ask === 'share' || FRACTION.test(head.lemma)) return shareIds(scene, head);
  if (filler.entity === 'Time' && isDate(tokens)) return dateIds(scene, place);
  const day = ask === 'date' ? (timeIds(scene, head) ?? dayIds(scene, head)) : undefined;
  if (day) return day;
  if (head.upos === 'PROPN' && !/^(?:Money|Percent|Number|Time)$/.test(filler.entity ?? ''))
    return nameIds(scene, place);
  return numberIds(scene, ask === 'figure' ? ownNumber(scene.tree, head) : wordsOfNumber(scene, head), head);
}
