import { lemmaOf } from './grammar.js';
import { failed } from './infinitives.js';
import { barredBy, type Reading, reportedBy } from './reading.js';
import type { Place, Sight } from './sight.js';

/** "prevented them from leaving", "accused of stealing", "was cleared of stealing"; undefined for other verbs. */
export function governed(
  { tree, words }: Sight,
  { head, above }: Place,
  introduced: readonly string[],
): Reading | undefined {
  if (!introduced.some((word) => /^(?:from|of|with|for|against)$/.test(word))) return undefined;
  const verb = lemmaOf(head);
  if (introduced.includes('from')) return words.failing.has(verb) ? failed(above) : undefined;
  const short = tree.childrenBy(head.id, 'advmod').some((adverb) => lemmaOf(adverb) === 'short');
  if (introduced.includes('of') && short) return failed(above);
  if (introduced.includes('of') && words.denying.has(verb)) return barredBy(reportedBy(above), 'denied');
  return words.doubting.has(verb) ? { ...reportedBy(above), modality: 'possible' } : undefined;
}
