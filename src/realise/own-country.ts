import type { Document, Sentence, Token } from '../types/document.js';
import type { Antecedent } from './antecedents.js';
import { countryCode } from './countries.js';
import type { TitleContext } from './title-context.js';

const COUNTRY = /^(?:country|nation)$/;

/**
 * Takes away what "the country" stands for where that is a country passed by: the title names another one, and they are
 * not both subjects ("Norland sold it aircraft. Berg recorded nine strikes across the country").
 */
export function dropPassingCountries(
  { sentences, mentions }: Document,
  { country: own }: TitleContext,
  found: ReadonlyMap<number, Map<number, Antecedent>>,
): void {
  if (own === undefined) return;
  const subjects = new Map<Sentence, Set<number>>();
  for (const { sentence: index, head, chain } of mentions) {
    const sentence = sentences[index];
    if (!sentence || chain === undefined || !isSubject(sentence.tokens[head - 1])) continue;
    const known = subjects.get(sentence) ?? new Set();
    known.add(chain);
    subjects.set(sentence, known);
  }
  for (const [index, here] of found) {
    for (const [id, { name, sentence, chain }] of here) {
      const token = sentences[index]?.tokens[id - 1];
      if (token?.upos !== 'NOUN' || !COUNTRY.test(token.lemma)) continue;
      const code = countryCode(name);
      if (code === undefined || code === own || sentence.index === index) continue;
      if (!isSubject(token) || !subjects.get(sentence)?.has(chain)) here.delete(id);
    }
  }
}

const isSubject = (token: Token | undefined): boolean => token?.deprel.startsWith('nsubj') ?? false;
