import { childBy } from '../entities/sentence-tree.js';
import { mayBeOne } from './clusters.js';
import { hasClause, isBesideName, modifiersOf, type Noun, nounsOf } from './descriptions.js';
import type { Discourse } from './discourse.js';
import { isOfOneSide, isOutdoneBody, lastOf, mayBeOtherPerson } from './noun-doubt.js';
import { PARTING } from './parting.js';
import type { Referent } from './referent.js';

/** How many sentences back a noun may have stood that a phrase says again: definite or named, or only brought in. */
const REACH = 5;
const SHORT_REACH = 2;
/** And how many where the one who holds a post is named: "the minister". */
const HOLDER_REACH = 30;
/** Most mentions remembered of a noun. */
const MOST_REMEMBERED = 12;
/** Longer phrases tell something new. */
const MOST_MODIFIERS = 3;
/** Types that are not spoken of again by their noun: "the year", "the dollars". */
const NEVER = new Set(['Time', 'Number', 'Money', 'Percent']);
interface Use {
  readonly referent: Referent;
  readonly noun: Noun;
}

/**
 * "the agency" behind "the Coastal Agency", "the Peruvian minister" behind "Foreign Minister Elena Quispe of Peru": a
 * definite phrase is the one thing that was called by its noun before, in words that do not speak against it.
 */
export function linkRepeats(discourse: Discourse): void {
  const uses = new Map<string, Use[]>();
  for (const referent of discourse.referents) {
    if (NEVER.has(referent.mention.type)) continue;
    for (const noun of nounsOf(referent)) {
      const known = uses.get(noun.noun);
      if (known === undefined) uses.set(noun.noun, [{ referent, noun }]);
      else {
        if (isAnaphor(referent)) linkUse(discourse, { referent, noun }, known);
        known.push({ referent, noun });
        if (known.length > MOST_REMEMBERED) known.shift();
      }
    }
  }
}

const isAnaphor = (referent: Referent): boolean =>
  referent.form === 'nominal' &&
  referent.determiner === 'definite' &&
  !isBesideName(referent) &&
  !hasClause(referent);

function linkUse(discourse: Discourse, { referent: anaphor, noun }: Use, uses: readonly Use[]): void {
  const { clusters, words } = discourse;
  const cluster = clusters.of(anaphor.index);
  const modifiers = modifiersOf(anaphor, noun, words);
  if (modifiers.size > MOST_MODIFIERS) return;
  let found: Referent | undefined;
  for (let i = uses.length - 1; i >= 0; i--) {
    const use = uses[i];
    if (use === undefined || holds(use.referent, anaphor)) continue;
    const other = clusters.of(use.referent.index);
    if (!mayBeOne(other, cluster) || use.referent.mention.type !== anaphor.mention.type) continue;
    if (isOneOfSeveral(use.referent, anaphor)) continue;
    const earlier = modifiersOf(use.referent, use.noun, words);
    if (!agree(modifiers, earlier)) continue;
    // "The general … His general was Berg. The general lost an eye."
    if (other.names === undefined && isOthers(use.referent, anaphor)) return;
    if (isFar(discourse, use.referent, anaphor)) {
      // "the health ministry … the road ministry … the ministry"
      const isSecond = found !== undefined && clusters.of(found.index) !== other;
      const isTold = isBody(use.referent) && earlier.size > modifiers.size;
      if (isSecond && isTold && !isInHand(found, anaphor)) return;
      continue;
    }
    if (isRelational(use.referent, anaphor)) return;
    if (found === undefined) found = use.referent;
    else if (clusters.of(found.index) !== other) return;
  }
  if (
    found !== undefined &&
    !isRivalled(discourse, found, anaphor) &&
    !isOtherHere(discourse, found, anaphor) &&
    !mayBeOtherPerson(discourse, found, anaphor) &&
    !isOutdoneBody(discourse, found, anaphor)
  )
    clusters.merge(found.index, anaphor.index, linkOf(discourse, found, anaphor));
}

/** "Malmö Lejon turned down an offer from a Belgian club. The club is rich": which one, nobody can say. */
function isRivalled(
  { clusters, referents, firstOf }: Discourse,
  found: Referent,
  anaphor: Referent,
): boolean {
  const { sentence, type } = found.mention;
  if (found.determiner !== 'indefinite' || isSubject(found) || type !== 'Organization') return false;
  if (clusters.of(found.index).names !== undefined) return false;
  return referents.slice(firstOf(Math.max(0, sentence - 1)), anaphor.index).some((other) => {
    const { names } = clusters.of(other.index);
    return names !== undefined && other.mention.type === type && isSubject(other);
  });
}

/** "Asked about the ambassador, Berg said the envoy was well": hardly an envoy who was named long before. */
function isOtherHere(
  { clusters, referents, firstOf }: Discourse,
  found: Referent,
  anaphor: Referent,
): boolean {
  const { sentence, type } = anaphor.mention;
  if (type !== 'Person' || found.mention.sentence >= sentence - 1) return false;
  const own = clusters.of(anaphor.index);
  return referents
    .slice(firstOf(sentence), anaphor.index)
    .some(
      ({ index, form, determiner, mention }) =>
        form === 'nominal' &&
        determiner === 'definite' &&
        mention.type === 'Person' &&
        mention.last < anaphor.mention.first &&
        clusters.of(index).names === undefined &&
        mayBeOne(clusters.of(index), own),
    );
}

/** "the company … the companies": two of them, and more than that one. */
const isOneOfSeveral = ({ token: a, form }: Referent, { token: b }: Referent): boolean =>
  form === 'nominal' && a.xpos === 'NN' && b.xpos === 'NNS';

const isBody = ({ mention }: Referent): boolean => mention.type === 'Organization';

/** What the sentence itself or the one before is about. */
const isInHand = (found: Referent | undefined, { mention }: Referent): boolean =>
  found !== undefined && isSubject(found) && mention.sentence - found.mention.sentence <= 1;

const isSubject = ({ token }: Referent): boolean => token.deprel.startsWith('nsubj');

/** "the start of the war … the start": of what, the later phrase leaves open. */
const isRelational = (use: Referent, anaphor: Referent): boolean =>
  anaphor.mention.type === 'Abstract' &&
  use.mention.sentence < anaphor.mention.sentence - 1 &&
  childBy(use.tree, use.position, 'nmod') !== undefined &&
  childBy(anaphor.tree, anaphor.position, 'nmod') === undefined;

/** Somebody's own who was told of just before: "his general". */
const isOthers = ({ determiner, form, mention }: Referent, anaphor: Referent): boolean =>
  anaphor.mention.type === 'Person' &&
  form === 'nominal' &&
  determiner === 'owned' &&
  anaphor.mention.sentence - mention.sentence <= SHORT_REACH;

function isFar(discourse: Discourse, use: Referent, anaphor: Referent): boolean {
  const { clusters, words } = discourse;
  const away = anaphor.mention.sentence - use.mention.sentence;
  const isHolder = anaphor.mention.type === 'Person' && clusters.of(use.index).names !== undefined;
  if (isHolder && isOfOneSide(anaphor, words)) {
    const last = lastOf(discourse, use, anaphor);
    return anaphor.mention.sentence - last.mention.sentence > SHORT_REACH;
  }
  if (isHolder) return away > HOLDER_REACH;
  if (use.determiner === 'owned') return true;
  return away > (use.form === 'name' || use.determiner === 'definite' ? REACH : SHORT_REACH);
}

const linkOf = ({ clusters }: Discourse, found: Referent, anaphor: Referent) =>
  anaphor.mention.type === 'Person' && clusters.of(found.index).names !== undefined ? 'role' : 'repeat';

/** Whether all that narrows the later phrase was said of the earlier one, and nothing parts them. */
function agree(later: ReadonlySet<string>, earlier: ReadonlySet<string>): boolean {
  for (const modifier of later) if (!earlier.has(modifier)) return false;
  for (const modifier of earlier) if (PARTING.has(modifier) && !later.has(modifier)) return false;
  return true;
}

/** One phrase inside the other means something else. */
const holds = ({ mention: a }: Referent, { mention: b }: Referent): boolean =>
  a.sentence === b.sentence && a.first <= b.last && b.first <= a.last;
