import { countryCode } from './countries.js';
import type { ScoredDraft } from './score.js';
import { demonymCode } from './title-context.js';

/**
 * True where anybody picks the right one of four names: "Who was the Norwegian foreign minister?" beside names of other lands,
 * "Whom did Inga Holm marry?" beside those whom nobody would take for her husband.
 */
export function isGuessedByName({
  question,
  located: { fact, trigger },
  places: [place],
}: ScoredDraft): boolean {
  if (place?.filler.entity !== 'Person') return false;
  if (trigger.lemma === 'marry') return true;
  return fact.type === 'Role' && namesCountry(question);
}

/** "Norwegian", "Norway's" */
const namesCountry = (question: string): boolean =>
  (question.match(/\p{Lu}\p{L}+/gu) ?? [])
    .slice(1)
    .some((word) => countryCode(word) !== undefined || demonymCode(word) !== undefined);
