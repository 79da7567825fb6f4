import type { Cluster } from './clusters.js';
import { nounsOf } from './descriptions.js';
import type { Discourse } from './discourse.js';
import { isMainSubject, type Referent } from './referent.js';
import type { CoreferenceWords } from './words.js';

/** Posts that each of two sides fills: a team's coach, a party's lawyer, a firm's chairman. */
const OF_ONE_SIDE = new Set(
  'captain skipper coach manager trainer lawyer attorney counsel solicitor barrister spokesman spokeswoman spokesperson chairman chairwoman chair executive boss candidate founder investor'.split(
    ' ',
  ),
);

/** "The captain was sent off": of which team, where not the one who was just spoken of? */
export const isOfOneSide = ({ token }: Referent, { kinds }: CoreferenceWords): boolean => {
  const noun = token.lemma.toLowerCase();
  const kind = kinds.get(noun);
  return OF_ONE_SIDE.has(noun) || kind === 'player' || kind === 'either';
};

/** The last mention before a noun of what an earlier phrase means, in whatever words. */
export function lastOf({ clusters, referents }: Discourse, found: Referent, { index }: Referent): Referent {
  let last = found;
  for (const member of clusters.of(found.index).members) {
    const referent = referents[member];
    if (referent !== undefined && member < index && member > last.index) last = referent;
  }
  return last;
}

/**
 * Whether a noun may stand for somebody else than the one who was called so before: "Holm's lawyer, Otto Berg, left. The
 * victims sent Jonas Vik. The lawyer spoke."; "King Magnus died. His nephew, Harald, was crowned. The king was young."
 */
export function mayBeOtherPerson(discourse: Discourse, found: Referent, anaphor: Referent): boolean {
  const { clusters, referents, firstOf } = discourse;
  const meant = clusters.of(found.index);
  if (anaphor.mention.type !== 'Person' || meant.names === undefined) return false;
  const last = lastOf(discourse, found, anaphor);
  const { gender } = clusters.of(anaphor.index);
  const near = firstOf(Math.max(0, anaphor.mention.sentence - 1));
  const noun = anaphor.token.lemma.toLowerCase();
  const isOneSide = isOfOneSide(anaphor, discourse.words);
  const isTitle = OF_ONE_HOLDER.has(noun) || (!isOneSide && !SOVEREIGN.has(noun) && isTitled(found, noun));
  return referents.slice(firstOf(last.mention.sentence + 1), anaphor.index).some((other) => {
    const cluster = clusters.of(other.index);
    // "the Duke of Lundby"
    if (other.token.deprel === 'nmod') return false;
    if (isOneSide && isOtherSide(other, cluster)) return true;
    if (cluster === meant || cluster.names?.type !== 'Person' || (cluster.gender & gender) === 0)
      return false;
    const nouns = nounsFor(discourse, other, anaphor);
    if (nouns.some((one) => !OF_ANYBODY.has(one))) return false;
    if (!isTitle) return true;
    const isNew = nouns.length === 0 && (cluster.names.mentions[0] ?? 0) >= near;
    return other.index >= near && (isNew || isMainSubject(other));
  });
}

/** "The captain, Holm, was sent off. Lundby had a penalty. The captain scored.": a team or firm that was spoken of since. */
const isOtherSide = (other: Referent, { names }: Cluster): boolean =>
  /^(?:Organization|Place)$/.test(names?.type ?? '') && isMainSubject(other);

/** "Colonel Franz Reuter": no other is a colonel of whom the text does not say so. */
const isTitled = (found: Referent, noun: string): boolean =>
  found.form === 'name' &&
  nounsOf(found).some(
    (title) => title.noun === noun && /^\p{Lu}/u.test(found.tree.tokens[title.position]?.form ?? ''),
  );

/** Titles that pass from one person of a story to the next. */
const SOVEREIGN = new Set(
  'king queen emperor empress prince princess duke duchess earl count sultan tsar bishop abbot'.split(' '),
);

/** Posts that a text mostly has one holder of, whoever else it speaks of: painters there may be more of. */
const OF_ONE_HOLDER = new Set(
  'president premier minister chancellor mayor governor judge referee umpire prosecutor accused defendant suspect victim pope speaker treasurer'.split(
    ' ',
  ),
);
/** What a person of any post may be called. */
const OF_ANYBODY = new Set(
  'son daughter child brother sister father mother wife husband widow widower uncle aunt nephew niece cousin heir friend colleague successor predecessor man woman boy girl native'.split(
    ' ',
  ),
);

/** The nouns that a person has been called by so far. */
const nounsFor = (
  { clusters, referents }: Discourse,
  other: Referent,
  { index }: Referent,
): readonly string[] =>
  clusters.of(other.index).members.flatMap((member) => {
    const referent = referents[member];
    return referent === undefined || member > index ? [] : nounsOf(referent).map(({ noun }) => noun);
  });

/**
 * "Lund Pumps has 900 workers, most of them in Oslo, where the company was founded": another name for which the noun may stand
 * is the subject that was spoken of last.
 */
export function isOutdoneBody(discourse: Discourse, found: Referent, anaphor: Referent): boolean {
  const { clusters, referents, firstOf } = discourse;
  const meant = clusters.of(found.index);
  if (anaphor.mention.type !== 'Organization' || meant.names === undefined) return false;
  const last = lastOf(discourse, found, anaphor);
  const between = referents.slice(firstOf(last.mention.sentence + 1), anaphor.index);
  return between.some(
    (other) =>
      other.form === 'name' &&
      other.mention.type === 'Organization' &&
      clusters.of(other.index) !== meant &&
      /^nsubj/.test(other.token.deprel) &&
      isOfKind(discourse, other, anaphor),
  );
}

/** Nothing tells that it is another kind of body: a bank is no party, but the Farmers' Union may be. */
function isOfKind({ clusters, referents, words }: Discourse, other: Referent, { token }: Referent): boolean {
  const noun = token.lemma.toLowerCase();
  const kind = words.kinds.get(noun);
  return clusters.of(other.index).members.every((member) => {
    const referent = referents[member];
    if (referent === undefined || member > other.index) return true;
    return nounsOf(referent).every(({ noun: called, position }) => {
      const own = words.kinds.get(called);
      const isName = referent.form === 'name' && position === referent.position;
      return (
        called === noun ||
        (isName && (own === undefined || (kind === 'party' && !FIRMS.has(own)))) ||
        (own !== undefined && isAlike(own, kind))
      );
    });
  });
}

/** A rival or an owner may be anything, a maker is a company. */
const isAlike = (called: string, kind: string | undefined): boolean =>
  called === kind || called === 'either' || (FIRMS.has(called) && FIRMS.has(kind ?? ''));

const FIRMS = new Set(['company', 'trade']);
