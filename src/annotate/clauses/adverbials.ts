import { governed } from './governed.js';
import { hasSubject, introducers, isGerund, isInfinitive, lemmaOf, tenseOf } from './grammar.js';
import { readingOfPurpose } from './infinitives.js';
import { isCondition, sharesOpenness } from './own-modality.js';
import { barredBy, type Reading, reportedBy } from './reading.js';
import type { Place, Sight } from './sight.js';

const factiveWords: ReadonlySet<string> = new Set([
  'because',
  'since',
  'although',
  'though',
  'despite',
  'as',
]);
const outset: ReadonlySet<string> = new Set(['until', 'till', 'before', 'lest']);

/** Of an adverbial clause: condition, time, purpose, reason, manner. */
export function readingOfAdverbial(sight: Sight, place: Place): Reading {
  const { token, above } = place;
  const { tree } = sight;
  const reported = reportedBy(above);
  const introduced = introducers(tree, token.id);
  if (introduced.includes('whether') && introduced.length > 1) return barredBy(reported, 'asked');
  if (isPretence(introduced)) return barredBy({ ...reported, modality: 'possible' }, 'supposed');
  if (
    isCondition(tree, token.id) ||
    introduced.some((word) => /^(?:even if|if|whether|in case)$/.test(word))
  ) {
    return { ...reported, modality: 'conditional' };
  }
  if (isGerund(tree, token.id)) {
    const read = governed(sight, place, introduced);
    if (read) return read;
    // "insisted on signing", "counts on winning"
    const meant = /^(?:insist|count|bank|bet|rely|plan|decide|settle)$/.test(lemmaOf(place.head));
    if (meant && introduced.includes('on')) return { ...reported, modality: 'planned' };
  }
  if (introduced.some((word) => outset.has(word))) {
    const was = tenseOf(tree, token.id) === 'past' && isSettled(sight, place);
    return { ...reported, modality: was ? 'asserted' : 'possible' };
  }
  if (isInfinitive(tree, token.id)) return readingOfPurpose(sight, place);
  const own = hasSubject(tree, token.id) || introduced.some((word) => factiveWords.has(word));
  if (isGerund(tree, token.id) && !own) {
    return { ...reported, modality: above.modality };
  }
  return sharesOpenness(tree, token.id, above.modality)
    ? { ...reported, modality: above.modality }
    : reported;
}

/** "as if he owned the town". */
const isPretence = (introduced: readonly string[]): boolean =>
  introduced.some((word) => word === 'as if' || word === 'as though');

/** In "refused to leave until he paid" nobody need have paid. */
const isSettled = ({ tree }: Sight, { head, above }: Place): boolean =>
  above.modality === 'asserted' && !isInfinitive(tree, head.id) && lemmaOf(head) !== 'refuse';
