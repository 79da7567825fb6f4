import type { EntityType, Token } from '../../types/document.js';
import { bodyUse, describedType } from './body-uses.js';
import type { Candidate } from './candidates.js';
import { standsForGovernment } from './government-seat.js';
import type { Lexicon } from './lexicon.js';
import { toldCountry } from './mention-place.js';
import { nameExtent } from './name-span.js';
import { nameText } from './name-text.js';
import { normaliseName } from './normalise-name.js';
import type { Extent } from './phrase-extent.js';
import { childBy } from './sentence-tree.js';
import { toldType } from './told-kind.js';

/** A name's type as the lists give it. */
export interface ListedType {
  readonly type: EntityType;
  /** Whether it may be a person's surname too ("Ford"), so that a full name elsewhere overrules it. */
  readonly yields?: boolean;
}

/** Words that leave no doubt that a name is a place's: "the River Lod", "Lake Tana". */
const OPENS_PLACE = new Set('river lake mount mt mt. cape fort strait isle'.split(' '));
/** "Hurricane Rita" is no person, whatever it is called. */
const STORMS = new Set(['hurricane', 'typhoon', 'cyclone', 'storm']);
/** "Linden Road"; "Manchester City" and "Crystal Palace" may be clubs. */
const ENDS_PLACE = new Set(
  'river sea ocean strait peninsula street road avenue boulevard airport mountains island islands province district prefecture oblast desert highway motorway valley canal plateau archipelago lake gulf volcano glacier'.split(
    ' ',
  ),
);

/**
 * The type of a name where the lists leave no doubt: countries and capitals, known organisations, titles before
 * a name, given names with a surname, and words like "Ministry" or "River" that head a name. Undefined
 * otherwise, so that the classifier decides.
 */
export function listedType(candidate: Candidate, lexicon: Lexicon): ListedType | undefined {
  const { tree, head, phrase, name } = candidate;
  if (name === undefined) return undefined;
  if (titleIn(candidate, STORMS)) return { type: 'Event' };
  if (titleIn(candidate, lexicon.titles)) return { type: 'Person' };
  const wide = nameExtent(tree, phrase, head, 'Organization', lexicon);
  if (isTitleCut(candidate, name, wide, lexicon)) return { type: 'Person' };
  const listed = listedName(candidate, wide, lexicon) ?? listedName(candidate, name, lexicon);
  if (listed !== undefined) return listed;
  if (isDescribedAsWho(candidate)) return { type: 'Person' };
  if (isWorkOf(candidate)) return { type: 'Object' };
  const told = describedType(candidate, lexicon) ?? toldType(candidate, lexicon);
  const isFirm = tree.tokens.slice(name.first, name.last).some(isFirmSign);
  if (told !== undefined && !(isFirm && told === 'Person')) return { type: told };
  if (isFirm) return { type: 'Organization' };
  if (isDescribedPerson(candidate, lexicon)) return { type: 'Person' };
  const use = bodyUse(candidate, name, lexicon);
  if (use !== undefined) return { type: 'Organization', yields: use === 'likely' };
  const byWords = typeByWords(candidate, name, lexicon);
  if (byWords?.type === 'Organization' || byWords?.type === 'Place') return byWords;
  const { country, place } = toldCountry(candidate, lexicon);
  // "Ashby, England", "the town of Ashby"
  return country !== undefined || place !== undefined
    ? { type: 'Place', yields: byWords !== undefined }
    : byWords;
}

/** "&" of "Hart & Lund", "and" of "Berg and Sons". */
const isFirmSign = ({ form, deprel }: Token): boolean =>
  deprel === 'flat' && (form === '&' || form === 'and');

/** "Luca Tarn, a net maker who …": "who" tells that a description is somebody's. */
function isDescribedAsWho({ tree, head }: Candidate): boolean {
  const noun = childBy(tree, head, 'appos');
  const clause = noun?.xpos === 'NN' ? childBy(tree, noun.id - 1, 'acl:relcl') : undefined;
  return clause !== undefined && childBy(tree, clause.id - 1, 'nsubj', 'nsubj:pass')?.form === 'who';
}

/** "its only Rembrandt", "a Rembrandt": the museum has a picture, and not the man. */
function isWorkOf({ tree, head, name }: Candidate): boolean {
  if (name === undefined || name.first !== name.last || tree.tokens[head]?.deprel !== 'obj') return false;
  const owner = childBy(tree, head, 'nmod:poss')?.form.toLowerCase();
  const article = childBy(tree, head, 'det')?.form.toLowerCase();
  return (
    (owner === 'its' && childBy(tree, head, 'amod') !== undefined) || article === 'a' || article === 'an'
  );
}

function titleIn({ tree, head }: Candidate, words: ReadonlySet<string>): boolean {
  const title = childBy(tree, head, 'nmod:desc');
  return title !== undefined && (words.has(title.lemma.toLowerCase()) || words.has(title.form.toLowerCase()));
}

/** "President Omar al-Haddad" as one compound: the title was cut off the name. "General Motors" and "King Street" are none. */
function isTitleCut({ tree }: Candidate, name: Extent, wide: Extent, lexicon: Lexicon): boolean {
  const title = tree.tokens[name.first - 1]?.form ?? '';
  // "DR Congo"
  if (wide.first >= name.first || title === 'DR' || !lexicon.titles.has(title.toLowerCase())) return false;
  const last = tree.tokens[wide.last]?.form.toLowerCase() ?? '';
  if (lexicon.organisationWords.has(last) || lexicon.geographicWords.has(last)) return false;
  const key = normaliseName(nameText(tree.tokens, wide));
  return !lexicon.organisations.has(key) && !lexicon.places.has(key);
}

/** "rebel Omar Haddad": a noun for a person stands before the name. */
function isDescribedPerson(candidate: Candidate, lexicon: Lexicon): boolean {
  const noun = childBy(candidate.tree, candidate.head, 'nmod:desc')?.lemma.toLowerCase();
  if (noun === undefined || lexicon.kinds.get(noun) === 'either') return false;
  return lexicon.roleNouns.has(noun) || lexicon.supersensesOf(noun)?.[0] === 'person';
}

function listedName(candidate: Candidate, extent: Extent, lexicon: Lexicon): ListedType | undefined {
  const { tree } = candidate;
  const key = normaliseName(nameText(tree.tokens, extent));
  const { byName, byCapital, byDemonym } = lexicon.countries;
  if (byName.has(key)) return { type: 'Place' };
  if (byCapital.has(key))
    return { type: standsForGovernment(tree, candidate.head, lexicon) ? 'Organization' : 'Place' };
  if (lexicon.organisations.has(key)) return { type: 'Organization', yields: !key.includes(' ') };
  if (byDemonym.has(key) && tree.tokens[extent.last]?.xpos === 'NNPS') return { type: 'Person' };
  return undefined;
}

function typeByWords({ tree, head }: Candidate, name: Extent, lexicon: Lexicon): ListedType | undefined {
  const words = tree.tokens.slice(name.first, name.last + 1).map(({ form }) => form.toLowerCase());
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  const key = normaliseName(words.join(' '));
  const isPlace = lexicon.places.has(key) || lexicon.gazetteer.has(key);
  if (words.length === 1) {
    if (lexicon.organisationWords.has(first) && tree.tokens[name.first]?.xpos === 'NNPS')
      return { type: 'Organization', yields: true };
    return lexicon.givenNames.has(first) && !isPlace ? { type: 'Person', yields: true } : undefined;
  }
  if (isPlace) return { type: 'Place' };
  const isBodyOf = lexicon.organisationWords.has(first) && words[1] === 'of';
  if (lexicon.organisationWords.has(last) || isBodyOf) return { type: 'Organization' };
  if (words.some((word) => lexicon.organisationWords.has(word))) return undefined;
  if (STORMS.has(first)) return { type: 'Event' };
  if (OPENS_PLACE.has(first) || ENDS_PLACE.has(last)) return { type: 'Place', yields: true };
  if (lexicon.geographicWords.has(last) || lexicon.geographicWords.has(first)) return undefined;
  // "the Enrico Lund Award" is nobody.
  const surname = tree.tokens[name.first + 1];
  const isPersonal = lexicon.givenNames.has(first) && surname?.deprel === 'flat' && surname.head - 1 === head;
  return isPersonal ? { type: 'Person' } : undefined;
}
