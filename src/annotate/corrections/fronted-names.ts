import type { Token } from '../../types/document.js';

/**
 * Gives back a preposition that the parser hung on a subject: in "In May Viktor Marek left" it may read "May Viktor
 * Marek" as one name, but no subject has a preposition, so "In May" is a phrase of the verb.
 * @param givenNames lower-case given names, at which a person's name begins
 */
export function freeSubjects(tokens: readonly Token[], givenNames: ReadonlySet<string>): readonly Token[] {
  for (const preposition of tokens) {
    if (preposition.deprel !== 'case' || preposition.upos !== 'ADP' || preposition.lemma === 'as') continue;
    const subject = tokens[preposition.head - 1];
    if (!subject || subject.head === 0 || subject.id <= preposition.id + 1) continue;
    if (!subject.deprel.startsWith('nsubj') && !isLostSubject(subject, tokens)) continue;
    const between = tokens.slice(preposition.id, subject.id - 1);
    if (between.every((token) => token.upos === 'PROPN')) {
      return freeSubjects(freePhrase(tokens, preposition, subject, givenNames), givenNames);
    }
  }
  return tokens;
}

/** "On Monday Norway blamed": a day right before a name that stands before a finite verb without a subject. */
function isLostSubject(name: Token, tokens: readonly Token[]): boolean {
  const verb = tokens[name.head - 1];
  if (
    name.deprel !== 'obl' ||
    name.upos !== 'PROPN' ||
    verb?.id !== name.id + 1 ||
    !/^VB[DPZ]$/.test(verb.xpos)
  )
    return false;
  return (
    DAY_OR_MONTH.test(tokens[name.id - 2]?.form ?? '') &&
    !tokens.some(({ head, deprel }) => head === verb.id && /^(?:[nc]subj|expl)/.test(deprel))
  );
}

const DAY_OR_MONTH =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

function freePhrase(
  tokens: readonly Token[],
  preposition: Token,
  subject: Token,
  givenNames: ReadonlySet<string>,
): readonly Token[] {
  const first = preposition.id + 1;
  const begins = tokens.slice(first, subject.id).find((token) => givenNames.has(token.form.toLowerCase()));
  const name = begins?.id ?? first + 1;
  return tokens.map((token) => {
    if (token.id === preposition.id) return { ...token, head: first };
    if (token.id === first) return { ...token, head: subject.head, deprel: 'obl' };
    if (token.id > first && token.id < name) return { ...token, head: first, deprel: 'flat' };
    return token === subject
      ? { ...token, deprel: subject.deprel.startsWith('nsubj') ? subject.deprel : 'nsubj' }
      : token;
  });
}

/**
 * Parts a name from the place or day before it, where the parser read both as one: in "In Lundby Karin Berg resigned" no
 * Lundby is called Karin, and in "In May Norland voted" May is no first name.
 * @param givenNames lower-case given names, at which a person's name begins
 */
export function splitFronted(tokens: readonly Token[], givenNames: ReadonlySet<string>): readonly Token[] {
  const front = tokens.find((token) => isWholeFront(token, tokens));
  if (!front) return tokens;
  const later = tokens.filter(
    ({ head, deprel, id }) => head === front.id && deprel === 'flat' && id > front.id,
  );
  const name = later.find(
    ({ form, id }) =>
      givenNames.has(form.toLowerCase()) || (DAY_OR_MONTH.test(front.form) && id === front.id + 1),
  );
  if (!name) return tokens;
  return tokens.map((token) => {
    if (token === front) return { ...token, deprel: 'obl' };
    if (token === name) return { ...token, head: front.head, deprel: 'nsubj' };
    return later.includes(token) && token.id > name.id ? { ...token, head: name.id } : token;
  });
}

/** A name behind "in" or "on" at the beginning of a sentence that reaches to a finite verb without another subject. */
function isWholeFront({ id, upos, head, deprel }: Token, tokens: readonly Token[]): boolean {
  const verb = tokens[head - 1];
  if (upos !== 'PROPN' || !/^(?:obl|nsubj)$/.test(deprel) || !/^VB[DPZ]$/.test(verb?.xpos ?? ''))
    return false;
  const opening = tokens.find((token) => token.head === id && token.deprel === 'case' && token.id === id - 1);
  if (opening?.id !== 1 || !/^(?:in|on)$/i.test(opening.form)) return false;
  const another = tokens.some(
    (token) => token.head === head && token.id !== id && /^(?:[nc]subj|expl)/.test(token.deprel),
  );
  const between = tokens.slice(id, head - 1);
  return (
    !another && between.length > 0 && between.every((token) => token.upos === 'PROPN' && token.head === id)
  );
}

/** Gives back to its day a month that the parser took for a first name: "on 25 July Berg left". */
export function freeMonths(tokens: readonly Token[]): readonly Token[] {
  const isTaken = ({ id, form, upos, deprel, head }: Token): boolean =>
    upos === 'PROPN' &&
    DAY_OR_MONTH.test(form) &&
    /^(?:nmod:desc|compound)$/.test(deprel) &&
    head === id + 1 &&
    tokens[id]?.upos === 'PROPN' &&
    /^(?:[1-9]|[12]\d|3[01])$/.test(tokens[id - 2]?.form ?? '');
  if (!tokens.some(isTaken)) return tokens;
  return tokens.map((token) =>
    isTaken(token) ? { ...token, head: token.id - 1, deprel: 'nmod:unmarked' } : token,
  );
}

/** Gives back to the verb a day with a preposition that the parser made a title: "On Monday Oskar Lund refused". */
export function freeTitledDays(tokens: readonly Token[]): readonly Token[] {
  const day = tokens.find(
    ({ id, form, deprel, head }) =>
      DAY_OR_MONTH.test(form) &&
      /^(?:nmod:desc|compound)$/.test(deprel) &&
      head === id + 1 &&
      tokens.some((token) => token.head === id && token.deprel === 'case' && token.id === id - 1),
  );
  const name = day && tokens[day.head - 1];
  if (!day || !name?.deprel.startsWith('nsubj')) return tokens;
  return tokens.map((token) => {
    const confidence = Math.max(SURE, token.confidence);
    if (token === day) return { ...token, head: name.head, deprel: 'obl', confidence };
    return token === name ? { ...token, confidence } : token;
  });
}

/** What a preposition before a day leaves of doubt. */
const SURE = 0.75;
