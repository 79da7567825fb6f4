import type { Token } from '../../types/document.js';

const childOf = (tokens: readonly Token[], id: number, relation: RegExp): Token | undefined =>
  tokens.find(({ head, deprel }) => head === id && relation.test(deprel));

const SPAN = /^(?:second|minute|hour|day|week|fortnight|month|year|decade|century|season)$/;

/** Keeps with "after" the measure before it: "came [a day after rebels had left]". */
export function lowerMeasures(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  for (const mark of tokens) {
    const measure = tokens[mark.id - 2];
    const clause = tokens[mark.head - 1];
    if (!/^(?:after|before)$/.test(mark.lemma) || mark.deprel !== 'mark' || !measure) continue;
    if (clause?.deprel !== 'advcl' || !SPAN.test(measure.lemma) || measure.head !== clause.head) continue;
    if (!/^(?:obl|nmod):unmarked$|^obj$/.test(measure.deprel)) continue;
    const counted = tokens.some(
      ({ head, deprel, form }) =>
        head === measure.id && (deprel === 'nummod' || /^(?:an?|several)$/i.test(form)),
    );
    if (counted) moved.set(measure.id, clause.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const clause = moved.get(token.id);
    return clause === undefined ? token : { ...token, head: clause, deprel: 'obl:unmarked' };
  });
}

/**
 * Hangs on its verb a charge behind a relative clause about who is charged: in "suspected Holm, who became mayor in 1765,
 * of fraud" nobody became mayor of fraud.
 * @param chargingVerbs lemmas of verbs that take somebody and "of" something
 */
export function raiseCharges(tokens: readonly Token[], chargingVerbs: ReadonlySet<string>): readonly Token[] {
  const raised = new Map<number, number>();
  for (const opening of tokens) {
    const charge = tokens[opening.head - 1];
    if (opening.lemma !== 'of' || tokens[opening.id - 2]?.form !== ',' || !charge) continue;
    if (!/^(?:case|mark)$/.test(opening.deprel) || charge.id < opening.id) continue;
    let relative = tokens[charge.head - 1];
    while (relative && relative.id < charge.id && relative.deprel !== 'acl:relcl')
      relative = tokens[relative.head - 1];
    const charged = relative?.deprel === 'acl:relcl' ? tokens[relative.head - 1] : undefined;
    const verb =
      charged && /^(?:obj|nsubj:pass)$/.test(charged.deprel) ? tokens[charged.head - 1] : undefined;
    if (verb && chargingVerbs.has(verb.lemma) && verb.id < opening.id) raised.set(charge.id, verb.id);
  }
  if (raised.size === 0) return tokens;
  return tokens.map((token) => {
    const verb = raised.get(token.id);
    if (verb === undefined) return token;
    return { ...token, head: verb, deprel: token.upos === 'VERB' ? 'advcl' : 'obl' };
  });
}

const DATE =
  /^(?:1\d\d\d|20\d\d|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/**
 * Hangs on a date the clause behind it: in "have not won since 2017, when Holm scored twice" the scoring was in 2017, and not
 * the time of not winning.
 */
export function lowerWhen(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  for (const when of tokens) {
    const clause = tokens[when.head - 1];
    const [last, comma] = tokens.slice(Math.max(0, when.id - 3), when.id - 1);
    if (when.lemma !== 'when' || clause?.deprel !== 'advcl' || comma?.form !== ',' || !last) continue;
    const date = last.deprel.startsWith('obl') ? last : tokens[last.head - 1];
    if (!DATE.test(last.form) || !date?.deprel.startsWith('obl') || date.head !== clause.head) continue;
    if (childOf(tokens, date.id, /^case$/)) moved.set(clause.id, date.id);
  }
  return moved.size === 0
    ? tokens
    : tokens.map((token) => {
        const date = moved.get(token.id);
        return date === undefined ? token : { ...token, head: date, deprel: 'acl:relcl' };
      });
}

/** Makes a complement of what one goes on to do: "went on to score" tells of no purpose. */
export function correctGoingOn(tokens: readonly Token[]): readonly Token[] {
  const isDone = ({ id, xpos, deprel, head }: Token) => {
    const [on, to] = tokens.slice(Math.max(0, id - 3), id - 1);
    const verb = tokens[head - 1];
    if (xpos !== 'VB' || deprel !== 'advcl' || to?.lemma !== 'to' || verb?.upos !== 'VERB') return false;
    return verb.lemma === 'go' && on?.form === 'on' && on.id === head + 1;
  };
  if (!tokens.some(isDone)) return tokens;
  return tokens.map((token) => (isDone(token) ? { ...token, deprel: 'xcomp' } : token));
}

const RATED = /^(?:rating|recommendation|grade|stance|view|advice)$/;

/** Makes a phrase of a rating to which another is changed: in 'cut its rating to "hold" from "buy"' nobody holds. */
export function correctRatings(tokens: readonly Token[]): readonly Token[] {
  const ratings = new Set<number>();
  for (const rating of tokens) {
    if (rating.xpos !== 'VB' || rating.deprel !== 'advcl') continue;
    const opening = tokens.find(
      ({ head, lemma, id }) => head === rating.id && lemma === 'to' && id < rating.id,
    );
    if (!opening || rating.head > opening.id) continue;
    const object = childOf(tokens, rating.head, /^obj$/);
    if (!object || !RATED.test(object.lemma) || childOf(tokens, rating.id, /^(?:obj|xcomp|ccomp)$/)) continue;
    ratings.add(rating.id);
  }
  if (ratings.size === 0) return tokens;
  return tokens.map((token) => {
    if (ratings.has(token.id)) return { ...token, upos: 'NOUN', xpos: 'NN', deprel: 'obl' };
    if (!ratings.has(token.head)) return token;
    if (token.lemma === 'to' && token.deprel === 'mark')
      return { ...token, upos: 'ADP', xpos: 'IN', deprel: 'case' };
    // "from buy" is the range's other end.
    return token.deprel === 'obl' ? { ...token, head: tokens[token.head - 1]?.head ?? 0 } : token;
  });
}

/** Gives a verb the subject that was hung on the age before it: "By the age of 20 Holm had left". */
export function freeBehindAges(tokens: readonly Token[]): readonly Token[] {
  const freed = new Map<number, number>();
  for (const number of tokens) {
    const age = tokens[number.head - 1];
    if (number.upos !== 'NUM' || number.deprel !== 'nmod' || age?.lemma !== 'age') continue;
    const verb = tokens[age.head - 1];
    if (!verb || verb.id < number.id || childOf(tokens, verb.id, /^nsubj/)) continue;
    const next = childOf(tokens, number.id, /^(?:appos|flat|compound|nmod)$/);
    if (next && next.id > number.id && !childOf(tokens, next.id, /^case$/)) freed.set(next.id, verb.id);
  }
  if (freed.size === 0) return tokens;
  return tokens.map((token) => {
    const verb = freed.get(token.id);
    if (verb === undefined) return token;
    const passive = childOf(tokens, verb, /^aux:pass$/);
    return { ...token, head: verb, deprel: passive ? 'nsubj:pass' : 'nsubj' };
  });
}

/** Makes an aside of a participle in commas that was taken for a second noun: "The injured, thought to be 60, were moved". */
export function correctAsideParticiples(tokens: readonly Token[]): readonly Token[] {
  const isAside = ({ id, xpos, deprel, head }: Token) => {
    const noun = tokens[head - 1];
    if (xpos !== 'VBN' || deprel !== 'conj' || tokens[id - 2]?.form !== ',' || !noun) return false;
    if (!noun.deprel.startsWith('nsubj') || noun.id !== id - 2) return false;
    if (childOf(tokens, id, /^(?:cc|aux|aux:pass|nsubj|nsubj:pass)$/)) return false;
    return tokens.some((token) => token.form === ',' && token.id > id && token.id < noun.head);
  };
  if (!tokens.some(isAside)) return tokens;
  return tokens.map((token) => (isAside(token) ? { ...token, deprel: 'acl' } : token));
}

/**
 * Parts from its verb's first half a second one without a verb: in "70 are chosen from lists and 71 in districts" the lists
 * are not 71.
 */
export function partGapped(tokens: readonly Token[]): readonly Token[] {
  const parted = new Map<number, Partial<Token>>();
  for (const number of tokens) {
    const phrase = tokens[number.head - 1];
    if (number.upos !== 'NUM' || number.deprel !== 'conj' || phrase?.upos !== 'NOUN') continue;
    const verb = tokens[phrase.head - 1];
    const subject = verb && childOf(tokens, verb.id, /^nsubj/);
    const isCounted =
      subject && (subject.upos === 'NUM' || childOf(tokens, subject.id, /^nummod$/) !== undefined);
    if (phrase.deprel !== 'obl' || !isCounted || !childOf(tokens, number.id, /^cc$/)) continue;
    const preposition = tokens[number.id];
    const second = preposition && tokens[preposition.head - 1];
    if (preposition?.deprel !== 'case' || !second || second.id < number.id) continue;
    parted.set(number.id, { head: verb?.id ?? 0 });
    parted.set(second.id, { head: number.id, deprel: 'orphan' });
  }
  return parted.size === 0 ? tokens : tokens.map((token) => ({ ...token, ...parted.get(token.id) }));
}
