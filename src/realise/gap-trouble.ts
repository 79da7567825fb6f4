import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import type { Scene } from './scene.js';

/** "told [reporters in Lundby]", "wrote in a [note to clients]", "said on [condition of anonymity]": nobody asks for it. */
export function isOccasionOfSaying({ tree }: Scene, { upos, deprel, head }: Token): boolean {
  if (upos !== 'NOUN' || head === 0 || !/^(?:i?obj|obl)$/.test(deprel)) return false;
  const verb = tree.token(head);
  return (
    /^(?:say|tell|write|add|speak)$/.test(verb.lemma) &&
    (tree.childrenBy(verb.id, 'ccomp', 'parataxis').length > 0 || /^(?:parataxis|acl)/.test(verb.deprel))
  );
}

/** Words that are cut off from those beside them: "value [added tax]", "on 3 [May]", "smiths, [tanners and bakers]". */
export function isCutOff({ tree }: Scene, ask: string, ids: readonly number[]): boolean {
  const { tokens } = tree.sentence;
  const [first, last] = [ids[0] ?? 1, ids.at(-1) ?? 1];
  const words = tokens.slice(first - 1, last);
  const [opening] = words;
  const before = tokens[first - 2];
  if (!opening || !before) return false;
  const isInside = (id: number): boolean => first <= id && id <= last;
  // "live, work [or own a house]"
  if (opening.upos === 'CCONJ') return true;
  if (isIn('month', before.form) || isIn('monthShort', before.form.replace(/\.$/, '')))
    return /^\d{1,2}$/.test(opening.form);
  if (ask !== 'term' && ask !== 'name') return false;
  // "the [end of May or face a fine]"
  if (words.some(({ upos, deprel, head }) => upos === 'VERB' && deprel === 'conj' && isNounAt(tokens, head)))
    return true;
  if (ask === 'term' && /^(?:NOUN|ADJ)$/.test(before.upos) && isInside(before.head)) return true;
  // "Karl and [Inga Berg]": the surname is that of both.
  const top = words.find(({ head }) => !isInside(head));
  if (!top) return false;
  if (before.upos === 'CCONJ' && top.deprel === 'conj' && words.length > 1 && isBareFirstName(tokens, top))
    return true;
  const listed = tokens[first - 3];
  const isList = words.some(({ upos }) => upos === 'CCONJ');
  return (
    isList && before.form === ',' && listed !== undefined && (isInside(listed.head) || top.deprel === 'conj')
  );
}

const isNounAt = (tokens: readonly Token[], id: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(tokens[id - 1]?.upos ?? '');

/** "Karl and Inga Berg": one word before "and" that is a name, and two behind it. */
function isBareFirstName(tokens: readonly Token[], { upos, head }: Token): boolean {
  const other = tokens[head - 1];
  return (
    upos === 'PROPN' &&
    other?.upos === 'PROPN' &&
    !tokens.some((word) => word.head === other.id && /^(?:flat|compound|appos)/.test(word.deprel))
  );
}
