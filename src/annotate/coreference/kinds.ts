import type { Chain, Link, Token } from '../../types/document.js';
import { normaliseName } from '../entities/normalise-name.js';
import type { SentenceTree } from '../entities/sentence-tree.js';
import type { Cluster } from './clusters.js';
import { mayBeOne } from './clusters.js';
import { hasClause, isBesideName, modifiersOf } from './descriptions.js';
import type { Discourse } from './discourse.js';
import { PARTING } from './parting.js';
import { describe, type Profile } from './profiles.js';
import type { Referent } from './referent.js';
import type { CoreferenceWords } from './words.js';

/** How many sentences back a name may stand: one that a nationality points out, and one that only its kind does. */
const POINTED_REACH = 12;
const REACH = 2;
const LEADER_REACH = 6;
const FOREMOST = new Set(['company', 'firm']);
const FOREMOST_REACH = 8;
/** So many mentions show what a text is about. */
const OFTEN = 5;
/** Kinds that a name's own type admits, though the text has not told them. */
const GENERIC = new Set('company trade club body country settlement land ship storm player'.split(' '));
/** Kinds whose nouns stand for one thing all through a text. */
const LASTING = new Set(['trade', 'ship', 'storm']);
/** Players that whoever is named just before may be; a keeper is hardly the one who scored. */
const ATTACKING = new Set(
  'player striker winger forward midfielder sprinter swimmer cyclist golfer boxer skier'.split(' '),
);
/** Words of names that are companies'; other organisation words make a body that is none. */
const COMPANY_WORDS = new Set(
  'inc inc. corp corp. corporation co. ltd ltd. llc plc gmbh ag sa s.a. group company companies holdings partners airlines airways motors pharmaceuticals technologies systems software industries enterprises electric energy oil petroleum steel insurance records pictures studios bank outfitters foods stores shares securities'.split(
    ' ',
  ),
);
/** Kinds that a name of the same sentence is hardly called by. */
const FAR = new Set(['settlement', 'land', 'player']);
const COMPANY_KINDS = new Set(['company', 'trade', 'either']);

/**
 * "the company" behind "coatings maker Verhoeven", "the Dutch group" behind "Verhoeven": the name of that kind that stands
 * nearest, where no other stands as near, nor a phrase without a name ("a Belgian club").
 */
export function linkKinds(discourse: Discourse): void {
  const { referents, clusters, words } = discourse;
  const profiles = new Map<Cluster | Chain, Profile>();
  for (const referent of referents) {
    const kind = words.kinds.get(referent.token.lemma.toLowerCase());
    if (kind !== undefined && isAnaphor(referent) && clusters.of(referent.index).names === undefined) {
      const known = [...profiles.values()];
      const found = ofKind(discourse, known, referent, kind) ?? foremost(discourse, known, referent);
      if (found?.cluster.names !== undefined)
        clusters.merge(found.last.index, referent.index, linkOf(found, referent));
    }
    describe(profiles, referent, discourse);
  }
}

/** "the agency" repeats a word of "the Coastal Agency". */
const linkOf = ({ cluster }: Profile, { token }: Referent): Link =>
  (cluster.names?.name ?? '').toLowerCase().split(' ').includes(token.lemma.toLowerCase())
    ? 'repeat'
    : 'role';

const isAnaphor = (referent: Referent): boolean =>
  referent.form === 'nominal' &&
  referent.determiner === 'definite' &&
  referent.number !== 'plural' &&
  !isBesideName(referent) &&
  !hasClause(referent);

/** Nouns that tell of a place what not every such place is. */
const SPECIAL =
  /^(?:capital|kingdom|empire|republic|duchy|principality|monarchy|emirate|sultanate|state|province|county|island|colony)$/;

/** "near Lundby … in the capital", "Prussia, on the borders of Russia … inside the kingdom": no name that nothing calls so. */
const mayBeSpecial = ({ cluster, last }: Profile, noun: string): boolean =>
  !SPECIAL.test(noun) ||
  (noun === 'capital' && cluster.names !== undefined && last.mention.place === 'capital');

function ofKind(
  { clusters, words }: Discourse,
  profiles: readonly Profile[],
  anaphor: Referent,
  kind: string,
): Profile | undefined {
  const noun = anaphor.token.lemma.toLowerCase();
  const modifiers = modifiersOf(anaphor, { noun, position: anaphor.position }, words);
  const own = clusters.of(anaphor.index);
  const away = ({ last }: Profile) => anaphor.mention.sentence - last.mention.sentence;
  const reach = modifiers.size > 0 ? POINTED_REACH : REACH;
  // Where something was called "the town", no other place is.
  const called = kind === 'settlement' && profiles.some(({ nouns }) => nouns.has(noun));
  const fitting = profiles.filter(
    (profile) =>
      away(profile) <= reach &&
      !holds(profile.last, anaphor) &&
      !areBeside(profile.last, anaphor) &&
      mayBeCalled(profile, own) &&
      ((profile.nouns.has(noun) && (kind !== 'player' || away(profile) <= 1)) ||
        (!called &&
          (kind !== 'player' || mayBePlayer(profile, anaphor)) &&
          GENERIC.has(kind) &&
          mayBeOf(profile, kind, words) &&
          mayBeSpecial(profile, noun))) &&
      [...modifiers].every((modifier) => profile.modifiers.has(modifier)),
  );
  if (fitting.length === 0 && LASTING.has(kind)) return onlyCalled(profiles, noun, modifiers);
  if (modifiers.size > 0) return fitting.length === 1 ? fitting[0] : undefined;
  const nearest = Math.min(...fitting.map(away));
  // What stands in the sentence itself is no nearer than what the one before was about.
  const near = fitting.filter((profile) => away(profile) <= Math.max(1, nearest));
  const [only, another] = near;
  if (only === undefined || another !== undefined) return undefined;
  const isRival = (other: Profile): boolean =>
    other !== only &&
    other.cluster.names !== undefined &&
    away(other) <= LEADER_REACH &&
    mayBeOf(other, kind, words);
  // What was spoken of more is meant rather than what was mentioned two sentences ago.
  const isOutdone = profiles.some(
    (profile) =>
      away(profile) <= LEADER_REACH &&
      mayBeOf(profile, kind, words) &&
      profile.cluster.members.length > only.cluster.members.length,
  );
  // "The mill was bought by the group Carlsen. The company …": by whom it was bought is only told beside it.
  const isBeside = kind === 'company' && !only.last.token.deprel.startsWith('nsubj');
  if ((away(only) > 1 || isBeside) && isOutdone) return undefined;
  // "Fort Lee is convenient for those who work in the city."
  if (FAR.has(kind) && away(only) === 0) return undefined;
  // "Fidelia sold its shares to the Danish group Carlsen … The group", "Nordbank advises it. The bank …"
  const isCalled = (other: Profile): boolean => other.nouns.has(noun) || isNamedSo(other, noun);
  // And "the company" of whom it was left open which one it is goes on to be that one.
  const isTelling = kind === 'trade' || noun === 'group';
  const isElsewhere = (other: Profile): boolean =>
    away(other) <= LEADER_REACH &&
    isCalled(other) &&
    (isTelling || (kind === 'company' && other.cluster.names === undefined));
  if (!isCalled(only) && profiles.some(isElsewhere)) return undefined;
  // "Delmar offered more, but the company's board said no": behind its own name it would be "its board".
  const isBehindSubject = away(only) === 0 && only.last.token.deprel.startsWith('nsubj');
  if (kind === 'company' && isBehindSubject && profiles.some(isRival)) return undefined;
  return kind === 'settlement' && profiles.some((other) => isSiteBeside(other, anaphor)) ? undefined : only;
}

/** "Nordbank" is a bank. */
const isNamedSo = ({ cluster }: Profile, noun: string): boolean =>
  noun.length > 3 && (cluster.names?.name ?? '').toLowerCase().endsWith(noun);

/** "Holm scored. The striker …": the subject of the sentence before, where nothing tells what the player is. */
const mayBePlayer = ({ last, nouns }: Profile, { mention, token }: Referent): boolean =>
  ATTACKING.has(token.lemma.toLowerCase()) &&
  nouns.size === 0 &&
  (last.token.deprel.startsWith('nsubj') || last.mention.sentence < mention.sentence - 1);

/** "They crossed Lund Bridge, which friends inside the city had opened": the site named there is in the city, maybe in another. */
const isSiteBeside = ({ cluster, last }: Profile, { mention }: Referent): boolean =>
  last.mention.sentence === mention.sentence &&
  last.mention.last < mention.first &&
  last.form === 'name' &&
  (cluster.type === 'Place' || cluster.type === 'Object');

/**
 * "the company", where a text is about one: the only company named so far, or one that is spoken of far more often
 * than any other, none of which stands as near.
 */
function foremost(
  { words }: Discourse,
  profiles: readonly Profile[],
  anaphor: Referent,
): Profile | undefined {
  const noun = anaphor.token.lemma.toLowerCase();
  if (!FOREMOST.has(noun)) return undefined;
  const away = ({ last }: Profile) => anaphor.mention.sentence - last.mention.sentence;
  const named = profiles
    .filter(({ cluster, last }) => cluster.names !== undefined && !holds(last, anaphor))
    .filter((profile) => mayBeOf(profile, 'company', words) && !areBeside(profile.last, anaphor))
    .sort((a, b) => b.cluster.members.length - a.cluster.members.length);
  const [most, next, ...more] = named;
  if (most === undefined || away(most) > FOREMOST_REACH) return undefined;
  if (next !== undefined) {
    const [own, other] = [most.cluster.members.length, next.cluster.members.length];
    if (own < (own < OFTEN ? 3 : 2) * other) return undefined;
    if ([next, ...more].some((other) => away(other) <= 1)) return undefined;
  }
  const first = (profile: Profile) => Math.min(...profile.cluster.members);
  const isBroughtInLater = profiles.some(
    (other) => other.cluster.names === undefined && other.nouns.has(noun) && first(other) > first(most),
  );
  if (isBroughtInLater) return undefined;
  const modifiers = modifiersOf(anaphor, { noun, position: anaphor.position }, words);
  const isOnly = next === undefined;
  return [...modifiers].every((word) => most.modifiers.has(word) || (isOnly && tellsMore(word)))
    ? most
    : undefined;
}

/** "the family-owned company" may be the one that was named; "the Dutch company", "the former company" is another. */
const tellsMore = (modifier: string): boolean => !/^[A-Z]{2}$/.test(modifier) && !PARTING.has(modifier);

/** The one name in all of the text so far that was called so: "the airline", "the ferry". */
function onlyCalled(
  profiles: readonly Profile[],
  noun: string,
  modifiers: ReadonlySet<string>,
): Profile | undefined {
  const called = profiles.filter(({ nouns }) => nouns.has(noun));
  const [only] = called;
  if (only === undefined || called.length > 1) return undefined;
  return [...modifiers].every((modifier) => only.modifiers.has(modifier)) ? only : undefined;
}

/** Number and, of persons, gender agree; a noun like "group" tells nothing of gender. */
function mayBeCalled({ cluster }: Profile, anaphor: Cluster): boolean {
  if (cluster.names !== undefined && anaphor.names !== undefined) return false;
  return cluster.type === 'Person' ? mayBeOne(cluster, anaphor) : cluster.number !== 'plural';
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
    case 'trade':
      return isBody && kinds.some((one) => one === 'company' || one === 'trade');
    case 'club':
      return isBody && kinds.length === [...nouns].length && kinds.every((one) => one === 'club');
    case 'ship':
    case 'storm':
      return kinds.includes(kind);
    case 'player':
      return cluster.type === 'Person' && [...nouns].every((one) => words.kinds.get(one) === 'player');
    case 'body':
      return isBody && kinds.every((one) => one === 'body' || one === 'institution');
    case 'country':
      return isCountry(cluster, words);
    case 'settlement':
      return cluster.type === 'Place' && !isCountry(cluster, words) && !isNature(cluster, words);
    case 'land':
      return kinds.includes('land');
    default:
      return false;
  }
}

const isCountry = ({ type, names }: Cluster, { countries }: CoreferenceWords): boolean =>
  type === 'Place' && countries.byName.has(normaliseName(names?.name ?? ''));

/** "the Gulf of Mexico", "Main Street": no town, though a place. */
const isNature = ({ names }: Cluster, { geographicWords }: CoreferenceWords): boolean =>
  (names?.name ?? '').split(' ').some((word) => geographicWords.has(word.toLowerCase()));

/**
 * "Corvane has urged the fund", "Corvane, which bought the fund": subject and object of one verb are two things, and
 * what a clause tells of a name is not that name.
 */
function areBeside({ token: a, mention }: Referent, { tree, token: b, mention: other }: Referent): boolean {
  if (mention.sentence !== other.sentence) return false;
  if (a.head === b.head && a.head > 0) return true;
  for (let word: Token | undefined = b; word; word = tree.tokens[word.head - 1])
    if (word === a || (word.deprel === 'acl:relcl' && isSaidOf(tree, word, mention.last))) return true;
  return false;
}

/** Whether a relative clause begins right behind a word, whatever the parser hangs it on. */
function isSaidOf(tree: SentenceTree, clause: Token, last: number): boolean {
  const next = tree.tokens.slice(last).find(({ upos }) => upos !== 'PUNCT');
  return next !== undefined && /^W/.test(next.xpos) && next.head === clause.id;
}

/** One phrase inside the other means something else. */
const holds = ({ mention: a }: Referent, { mention: b }: Referent): boolean =>
  a.sentence === b.sentence && a.first <= b.last && b.first <= a.last;
