import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import type { Scene } from './scene.js';

/** Words that are cut off from those beside them: "value [added tax]", "on 3 [May]", "smiths, [tanners and bakers]". */
export function isCutOff(scene: Scene, ask: string, ids: readonly number[]): boolean {
  const { tokens } = scene.sentence;
  const [first, last] = [ids[0] ?? 1, ids.at(-1) ?? 1];
  const words = tokens.slice(first - 1, last);
  const [opening] = words;
  const before = tokens[first - 2];
  // "[Trade with the mill], which burned, fell"
  if (/^(?:term|name)$/.test(ask) && isMeantBehind(scene, words)) return true;
  if (!opening || !before) return false;
  const isInside = (id: number): boolean => first <= id && id <= last;
  // "live, work [or own a house]"
  if (opening.upos === 'CCONJ') return true;
  if (isIn('month', before.form) || isIn('monthShort', before.form.replace(/\.$/, '')))
    return /^\d{1,2}$/.test(opening.form);
  if (ask !== 'term' && ask !== 'name') return false;
  if (isPartOfName(tokens, words) || isPartOfPhrase(scene, words)) return true;
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

/** "the smith [Inga] Lie", "the [mill in Austin], Tex.", "the Norland Institute of [Tides and Winds]" */
function isPartOfName(tokens: readonly Token[], words: readonly Token[]): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return false;
  const [behind, next] = [tokens[last.id], tokens[last.id + 1]];
  const isName = words.every(({ upos }) => upos === 'PROPN');
  if (isName && /^\p{Lu}\p{L}/u.test(behind?.form ?? '')) return true;
  // An abbreviation's full stop, not the sentence's.
  const isShort = tokens[last.id + 2]?.form === '.' && tokens[last.id + 3] !== undefined;
  if (words.length > 1 && last.upos === 'PROPN' && behind?.form === ',' && next?.upos === 'PROPN' && isShort)
    return true;
  const [of, body] = [tokens[first.id - 2], tokens[first.id - 3]];
  return (
    /^of$/i.test(of?.form ?? '') &&
    body?.upos === 'PROPN' &&
    first.head === body.id &&
    words.every(({ upos }) => /^(?:PROPN|CCONJ|PUNCT)$/.test(upos))
  );
}

/** Words whose other half stands beside them, in a phrase that the parser may have read otherwise. */
function isPartOfPhrase({ tree }: Scene, words: readonly Token[]): boolean {
  const { tokens } = tree.sentence;
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return false;
  const isInside = (id: number): boolean => first.id <= id && id <= last.id;
  const top = words.find(({ head }) => !isInside(head)) ?? last;
  const [before, behind, next] = [tokens[first.id - 2], tokens[last.id], tokens[last.id + 1]];
  // "read the [page line] by line"
  if (/^by$/i.test(behind?.form ?? '') && next?.form === last.form) return true;
  // "lets a [small guild stop sales]"
  const isFew = words.some(({ upos, lemma }) => upos === 'NUM' || /^(?:few|dozen|score|couple)$/.test(lemma));
  if (/^an?$/i.test(before?.form ?? '') && before?.head === top.id && top.xpos === 'NNS' && !isFew)
    return true;
  // "between the city of [Lund and the river]": the other end belongs to "between".
  const between = tokens.slice(Math.max(0, first.id - 7), first.id - 2).findLastIndex(isBetween);
  const sinceThen = between < 0 ? [] : tokens.slice(Math.max(0, first.id - 7) + between, first.id - 1);
  if (sinceThen.length > 1 && sinceThen.every(({ upos }) => upos !== 'CCONJ') && words.some(isAnd))
    return true;
  // "travelling on [skis and hauling sledges]": the second is what they did besides.
  const above = top.head > 0 ? tree.token(top.head) : top;
  const isDoing = words.some(
    (word) => isAnd(word) && /ing$/.test(tokens[word.id]?.form ?? '') && isInside(word.id + 2),
  );
  if (isDoing && above.xpos === 'VBG' && above.id < first.id) return true;
  // "by [means of a loan]", "on [behalf of the crown]": three words that are one preposition.
  if (
    before?.upos === 'ADP' &&
    isIn('nounOfPreposition', first.form) &&
    /^of$/i.test(tokens[first.id]?.form ?? '')
  )
    return true;
  // "paid [wool tax to the crown], to the town and to the guild"
  const isListed = (form: string): boolean =>
    words.some((word) => word.upos === 'ADP' && word.form === form) &&
    tokens.some(({ id, upos }) => id > last.id && upos === 'CCONJ' && tokens[id]?.form === form);
  if (behind?.form === ',' && next?.upos === 'ADP' && isListed(next.form)) return true;
  // "the heart of [a child and the pride of a king]"
  const joint = words.find(({ upos }) => upos === 'CCONJ');
  const isSecondOf = joint && words.some(({ id, form }) => id > joint.id && /^of$/i.test(form));
  if (isSecondOf && /^of$/i.test(before?.form ?? '') && tokens[joint.id]?.upos === 'DET') return true;
  // "saw [carters driving oxen] into a barn"
  const drives = words.some(
    ({ form, id }) => /ing$/.test(form) && id > first.id && tokens[id - 2]?.xpos === 'NNS',
  );
  if (drives && /^(?:into|onto|to|from|off)$/i.test(behind?.form ?? '')) return true;
  // "cut value [added tax]"
  if (before?.upos === 'NOUN' && before.deprel === 'obj' && top.deprel === 'obj' && before.head === top.head)
    return true;
  // "the end of [May or face a fine]"
  if (
    words.some(
      ({ form, id }) =>
        isIn('month', form) &&
        /^(?:and|or)$/i.test(tokens[id]?.form ?? '') &&
        isInside(id + 2) &&
        !isIn('month', tokens[id + 1]?.form ?? ''),
    )
  )
    return true;
  // "the release of [Inga Holm], the miller", "[clerks of the Lund Bank], a house of traders"
  const remark = tokens.find(({ id, deprel, head }) => id > last.id && deprel === 'appos' && isInside(head));
  if (!remark || behind?.form !== ',') return false;
  const isOfInner = remark.head !== top.id && words.some(({ upos }) => upos === 'NOUN');
  const isOfLast = top.xpos === 'NNS' && last.upos === 'PROPN' && /^an?$/i.test(next?.form ?? '');
  return isOfInner || isOfLast;
}

/**
 * "set up a [working group on lithium], of which both hold much", "the [best of the age] that followed": what stands behind is
 * said of an inner noun.
 */
function isMeantBehind({ tree }: Scene, words: readonly Token[]): boolean {
  const { tokens } = tree.sentence;
  const last = words.at(-1);
  const clause =
    last && /^W/.test(tokens[last.id]?.xpos ?? '') ? tree.childrenBy(last.id, 'acl:relcl')[0] : undefined;
  if (clause && last && clause.id > last.id && words.some(({ id }) => id === last.head)) return true;
  const [comma, next, after] = tokens.slice(last?.id ?? 0, (last?.id ?? 0) + 3);
  const isRelative = [next, after].some((word) => word && /^(?:which|whose|whom|where)$/i.test(word.form));
  if (!last || comma?.form !== ',' || !isRelative) return false;
  const isInside = (id: number): boolean => words.some((word) => word.id === id);
  return isInside(last.head) && /^(?:nmod|obl)/.test(last.deprel);
}

const isBetween = ({ form }: Token): boolean => /^between$/i.test(form);
const isAnd = ({ form }: Token): boolean => /^and$/i.test(form);

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
