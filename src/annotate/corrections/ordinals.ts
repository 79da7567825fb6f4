import type { Token } from '../../types/document.js';

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next|only)$/i;

/**
 * Hangs on the first of its kind since somebody what it was the first to do, where the parser made a clause of the one between:
 * in "was the first Norlander since Holm to win" it was not Holm who won.
 */
export function correctOrdinalsSince(tokens: readonly Token[]): readonly Token[] {
  for (const since of tokens) {
    const verb = tokens[since.head - 1];
    const noun = tokens[since.id - 2];
    if (!/^(?:since|after|before)$/i.test(since.form) || since.deprel !== 'mark') continue;
    if (verb?.xpos !== 'VB' || !noun || verb.id < since.id || !/^(?:NOUN|PROPN)$/.test(noun.upos)) continue;
    const isFirst = tokens.some(
      ({ head, id, form }) => head === noun.id && id < noun.id && ORDINAL.test(form),
    );
    const other = tokens.find(
      ({ head, deprel, id }) => head === verb.id && deprel === 'nsubj' && id > since.id,
    );
    const to = tokens.some(
      ({ head, deprel, lemma }) => head === verb.id && deprel === 'mark' && lemma === 'to',
    );
    if (!isFirst || !other || !to) continue;
    return tokens.map((token) => {
      if (token === since) return { ...token, head: other.id, deprel: 'case', upos: 'ADP' as const };
      if (token === other) return { ...token, head: noun.id, deprel: 'nmod' };
      return token === verb ? { ...token, head: noun.id, deprel: 'acl' } : token;
    });
  }
  return tokens;
}

const YEAR = /^1\d{3}$|^20\d\d$/;
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)$/;

/**
 * Hangs on a name behind "since" the year right behind it, which dates that one's deed, and on an event its month or year: in
 * "became the youngest winner since Holm in 1954" nobody became it in 1954, nor is in "her first match since an injury in May"
 * anything in May but the injury.
 */
export function lowerSinceDates(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  for (const year of tokens) {
    const [before, opening] = [tokens[year.id - 3], tokens[year.id - 2]];
    const isName = before?.upos === 'PROPN' && YEAR.test(year.form);
    const isEvent = before?.xpos === 'NN' && (YEAR.test(year.form) || MONTH.test(year.form));
    if (!before || opening?.lemma !== 'in' || opening.head !== year.id || !(isName || isEvent)) continue;
    const name = before.deprel === 'flat' ? tokens[before.head - 1] : before;
    const isSince = tokens.some(
      ({ head, deprel, lemma, id }) =>
        head === name?.id && deprel === 'case' && lemma === 'since' && id < year.id,
    );
    if (name && isSince && year.head !== name.id) moved.set(year.id, name.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const name = moved.get(token.id);
    return name === undefined ? token : { ...token, head: name, deprel: 'nmod' };
  });
}
