import { normaliseName } from '../entities/normalise-name.js';
import type { Cluster } from './clusters.js';
import { mayBeOne } from './clusters.js';
import { hasClause, modifiersOf } from './descriptions.js';
import type { Discourse } from './discourse.js';
import { describe, type Profile } from './profiles.js';
import type { Referent } from './referent.js';
import type { CoreferenceWords } from './words.js';

/** How many sentences back a name may stand: one whose kind the text has told, and one that merely may be of it. */
const TOLD_REACH = 6;
const REACH = 2;
/** Kinds that a name's own type admits, though the text has not told them. */
const GENERIC = new Set(['company', 'club', 'body', 'country', 'settlement', 'land']);
/** Words of names that are companies'; other organisation words make a body that is none. */
const COMPANY_WORDS = new Set(
  'inc inc. corp corp. corporation co. ltd ltd. llc plc gmbh ag sa s.a. group company companies holdings partners airlines airways motors pharmaceuticals technologies systems software industries enterprises electric energy oil petroleum steel insurance records pictures studios bank outfitters foods stores shares securities'.split(
    ' ',
  ),
);
const PLACES = new Set(['settlement', 'land']);
const COMPANY_KINDS = new Set(['company', 'trade', 'either']);

/**
 * "the company" behind "coatings maker Verhoeven", "the Dutch group" behind "Verhoeven": the only name in reach that the
 * text has called something of that kind, or else the only one just before that may be of it.
 */
export function linkKinds(discourse: Discourse): void {
  const { referents, clusters, words } = discourse;
  const profiles = new Map<Cluster, Profile>();
  for (const referent of referents) {
    const kind = words.kinds.get(referent.token.lemma.toLowerCase());
    if (kind !== undefined && isAnaphor(referent) && clusters.of(referent.index).names === undefined) {
      const name = nameOfKind(discourse, [...profiles.values()], referent, kind);
      if (name !== undefined) clusters.merge(name.index, referent.index, 'role');
    }
    describe(profiles, referent, discourse);
  }
}

const isAnaphor = (referent: Referent): boolean =>
  referent.form === 'nominal' &&
  referent.determiner === 'definite' &&
  referent.number !== 'plural' &&
  !hasClause(referent);

function nameOfKind(
  { clusters, words }: Discourse,
  profiles: readonly Profile[],
  anaphor: Referent,
  kind: string,
): Referent | undefined {
  const noun = anaphor.token.lemma.toLowerCase();
  const modifiers = modifiersOf(anaphor, { noun, position: anaphor.position }, words);
  const own = clusters.of(anaphor.index);
  const near = (reach: number) =>
    profiles.filter(
      ({ cluster, last, modifiers: told }) =>
        anaphor.mention.sentence - last.mention.sentence <= reach &&
        !holds(last, anaphor) &&
        mayBeOne(cluster, own) &&
        [...modifiers].every((modifier) => told.has(modifier)),
    );
  const told = near(TOLD_REACH).filter((profile) => isTold(profile, noun, kind, words));
  const admitted = near(REACH).filter((profile) => mayBeOf(profile, kind, words));
  if (told.length === 1) {
    // "Verhoeven bought Salmela. The company": another may be meant.
    const rivals = admitted.filter((profile) => profile !== told[0]);
    return rivals.length === 0 || modifiers.size > 0 ? told[0]?.last : undefined;
  }
  if (told.length > 1 || modifiers.size > 0 || !GENERIC.has(kind)) return undefined;
  const [only, another] = admitted;
  if (only === undefined || another !== undefined) return undefined;
  // "Fort Lee is convenient for those who work in the city."
  const isInside = PLACES.has(kind) && only.last.mention.sentence === anaphor.mention.sentence;
  return isInside ? undefined : only.last;
}

/** Whether the text has called the thing by this noun or by one of its kind. */
function isTold({ nouns, cluster }: Profile, noun: string, kind: string, words: CoreferenceWords): boolean {
  if (nouns.has(noun)) return true;
  const kinds = [...nouns].map((one) => words.kinds.get(one));
  switch (kind) {
    case 'company':
      return kinds.some((one) => one === 'company' || one === 'trade');
    case 'club':
    case 'ship':
    case 'storm':
      return kinds.includes(kind);
    case 'country':
      return isCountry(cluster, words) && kinds.includes('country');
    default:
      return false;
  }
}

/** Whether a thing may be of a kind, by its type and name. */
function mayBeOf({ cluster, nouns }: Profile, kind: string, words: CoreferenceWords): boolean {
  const isBody = cluster.type === 'Organization';
  const kinds = [...nouns].map((one) => words.kinds.get(one)).filter((one) => one !== undefined);
  switch (kind) {
    case 'company': {
      const isOther = [...nouns].some(
        (word) => words.organisationWords.has(word) && !COMPANY_WORDS.has(word),
      );
      return isBody && !isOther && kinds.every((one) => COMPANY_KINDS.has(one));
    }
    case 'club':
      return isBody && nouns.size === 0;
    case 'body':
      return isBody && kinds.every((one) => one === 'body' || one === 'institution');
    case 'country':
      return isCountry(cluster, words);
    case 'settlement':
    case 'land':
      return cluster.type === 'Place' && !isCountry(cluster, words);
    default:
      return false;
  }
}

const isCountry = ({ type, names }: Cluster, { countries }: CoreferenceWords): boolean =>
  type === 'Place' && countries.byName.has(normaliseName(names?.name ?? ''));

/** One phrase inside the other means something else. */
const holds = ({ mention: a }: Referent, { mention: b }: Referent): boolean =>
  a.sentence === b.sentence && a.first <= b.last && b.first <= a.last;
