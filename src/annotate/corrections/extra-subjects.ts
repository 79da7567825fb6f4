import type { Token } from '../../types/document.js';
import { firstBelow, lastBelow } from './phrase-ends.js';

const isSubject = ({ deprel }: Token): boolean => deprel === 'nsubj' || deprel === 'nsubj:pass';

/**
 * Gives a verb back its one subject. In "Kyrgyz President Holm left" the parser may hang "Kyrgyz" on the verb, as in "by
 * Uzbek President Holm": it belongs to the title. Of "The envoy for Mali, Karin Berg, left", "Holm and her pilot, Karin
 * Berg, left", "whose book Cold Shore won" and "A gifted
 * pilot, she left" it may make two subjects: one of them only says who or what the other is.
 */
export function correctExtraSubjects(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, { readonly head: number; readonly deprel: string }>();
  for (const token of tokens) {
    const title = titleBehind(tokens, token);
    if (title) moved.set(token.id, { head: title.id, deprel: 'compound' });
    const named = isSubject(token) ? ownedBefore(tokens, token) : undefined;
    if (named) {
      moved.set(token.id, { head: named.id, deprel: 'appos' });
      const owner = tokens.find((word) => isOwner(word, token, named) || isOwner(word, named, named));
      if (owner) moved.set(owner.id, { head: named.id, deprel: owner.deprel });
      continue;
    }
    const first = isSubject(token) ? subjectBefore(tokens, token) : undefined;
    if (!first) continue;
    if (token.upos === 'PRON') moved.set(first.id, { head: first.head, deprel: 'dislocated' });
    else moved.set(token.id, { head: nounBefore(tokens, first, token).id, deprel: 'appos' });
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => ({ ...token, ...moved.get(token.id) }));
}

/** "President" behind "Kyrgyz" in "Kyrgyz President Holm", where all hang on the verb. */
function titleBehind(tokens: readonly Token[], token: Token): Token | undefined {
  if (token.upos !== 'PROPN' || (!isSubject(token) && !token.deprel.startsWith('obl'))) return undefined;
  const title = tokens[token.id];
  const name = title?.deprel === 'nmod:desc' ? tokens[title.head - 1] : undefined;
  return name && name.head === token.head && name.deprel === token.deprel ? title : undefined;
}

const isOwner = ({ head, deprel, id }: Token, owned: Token, before: Token): boolean =>
  head === owned.id && deprel === 'nmod:poss' && id < before.id;

/** "novel" of "whose novel Cold Shore won a prize": somebody's thing, and right behind it, in capitals, its name. */
function ownedBefore(tokens: readonly Token[], name: Token): Token | undefined {
  const noun = tokens.findLast(
    ({ id, head, deprel }) => id < name.id && head === name.head && /^nsubj/.test(deprel),
  );
  if (noun?.upos !== 'NOUN' || name.id > name.head) return undefined;
  const words = tokens.slice(noun.id, name.id);
  const isName = words.every(({ form, upos }) => /^\p{Lu}/u.test(form) || upos === 'ADP') && words.length > 0;
  const isBeside = words.every(
    ({ id, head }) => id === name.id || head === name.id || (head > noun.id && head < name.id),
  );
  const isOwned = tokens.some((word) => isOwner(word, noun, noun) || isOwner(word, name, noun));
  return isName && isBeside && isOwned ? noun : undefined;
}

/**
 * The other subject of a verb, which ends at the comma before this one: of a noun phrase that ends in a comma itself,
 * and of a pronoun right behind the comma.
 */
function subjectBefore(tokens: readonly Token[], second: Token): Token | undefined {
  if (second.id > second.head) return undefined;
  const first = tokens.find(
    (token) =>
      isSubject(token) &&
      token.head === second.head &&
      token.id < second.id &&
      /^(?:NOUN|PROPN)$/.test(token.upos),
  );
  const start = firstBelow(tokens, second.id);
  if (!first || tokens[start - 2]?.form !== ',' || lastBelow(tokens, first.id) !== start - 2)
    return undefined;
  if (second.upos === 'PRON') return second.xpos === 'PRP' && start === second.id ? first : undefined;
  const isPhrase = second.upos === 'PROPN' || tokens[start - 1]?.upos === 'DET';
  const isClosed = tokens[lastBelow(tokens, second.id)]?.form === ',';
  const isList = tokens.some(({ head, deprel }) => head === second.id && deprel === 'conj');
  return isPhrase && isClosed && !isList ? first : undefined;
}

/** "pilot" of "Holm and her pilot" before ", Karin Berg": who a name says more of is the last of a list. */
function nounBefore(tokens: readonly Token[], first: Token, second: Token): Token {
  const last = tokens.findLast(
    ({ head, deprel, upos, id }) =>
      head === first.id && deprel === 'conj' && upos === 'NOUN' && id < second.id,
  );
  return last ?? first;
}

/**
 * Makes a relative clause of what is said of a speaker: in "said Karin Berg, who heads the office" the parser may make
 * it what she said, but "who" behind a comma tells of her.
 */
export function correctSpeakersClauses(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  for (const who of tokens) {
    const clause = tokens[who.head - 1];
    if (!/^who$/i.test(who.form) || who.deprel !== 'nsubj' || clause?.deprel !== 'ccomp') continue;
    const last = tokens[who.id - 3];
    const name = last?.deprel === 'flat' ? tokens[last.head - 1] : last;
    const speaks = name && isSubject(name) && name.head === clause.head && name.upos === 'PROPN';
    if (tokens[who.id - 2]?.form === ',' && name && speaks) moved.set(clause.id, name.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const name = moved.get(token.id);
    return name === undefined ? token : { ...token, head: name, deprel: 'acl:relcl' };
  });
}

/**
 * Hangs on a noun the post behind it, where the parser made a second subject of it: in "her appointment as minister
 * angered the opposition" no minister angered it.
 */
export function lowerPosts(tokens: readonly Token[]): readonly Token[] {
  const isSubject = ({ deprel }: Token) => deprel.startsWith('nsubj');
  const post = tokens.find((token) => {
    if (!isSubject(token)) return false;
    const opening = tokens.find(
      ({ form, id, head }) => form === 'as' && id < token.id && isOpening(head, token),
    );
    const before =
      opening && tokens.find((own) => own.head === token.head && isSubject(own) && own.id < opening.id);
    return before !== undefined && opening !== undefined && isRightBehind(opening, token, tokens);
  });
  const opening = post && tokens.findLast(({ form, id }) => form === 'as' && id < post.id);
  const noun =
    opening && tokens.find((own) => own.head === post.head && isSubject(own) && own.id < opening.id);
  if (!post || !opening || !noun) return freePosts(tokens);
  return tokens.map((token) => {
    const confidence = Math.max(SURE, token.confidence);
    if (token === post) return { ...token, head: noun.id, deprel: 'nmod', confidence };
    return token === opening
      ? { ...token, head: post.id, deprel: 'case', upos: 'ADP', xpos: 'IN', confidence }
      : token;
  });
}

/** What a subject more than a clause can have leaves of doubt. */
const SURE = 0.7;

const isOpening = (head: number, subject: Token): boolean => head === subject.head || head === subject.id;

/** Nothing but its own words stands between "as" and the post. */
const isRightBehind = (opening: Token, post: Token, tokens: readonly Token[]): boolean =>
  tokens.slice(opening.id, post.id - 1).every(({ head }) => head === post.id);

/**
 * "and, as commissioner, received the prize": what "as" opens is no subject; but "as Lundby came from behind" is a clause,
 * where no comma parts the two.
 */
function freePosts(tokens: readonly Token[]): readonly Token[] {
  const opening = tokens.find(({ form, deprel, head, id }) => {
    const subject = tokens[head - 1];
    return /^as$/i.test(form) && deprel === 'case' && id < head && subject?.deprel.startsWith('nsubj');
  });
  const subject = opening && tokens[opening.head - 1];
  if (!opening || !subject) return tokens;
  const apart = tokens.slice(subject.id, subject.head).some(({ form }) => form === ',');
  return tokens.map((token) => {
    if (apart) return token === subject ? { ...token, deprel: 'obl' } : token;
    return token === opening
      ? { ...token, head: subject.head, deprel: 'mark', upos: 'SCONJ', xpos: 'IN' }
      : token;
  });
}
