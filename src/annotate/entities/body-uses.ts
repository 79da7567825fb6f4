import type { EntityType, Token } from '../../types/document.js';
import type { Candidate } from './candidates.js';
import { hasRelative } from './kinship.js';
import type { Lexicon } from './lexicon.js';
import type { Extent } from './phrase-extent.js';
import { childBy, prepositionOf, type SentenceTree } from './sentence-tree.js';

const TYPE_OF_KIND: Readonly<Record<string, EntityType>> = {
  company: 'Organization',
  trade: 'Organization',
  club: 'Organization',
  party: 'Organization',
  body: 'Organization',
  institution: 'Organization',
  ship: 'Object',
  storm: 'Event',
};
/** Players and followers, whom a club has and a city hardly: "the Malmö midfielder". */
const TEAM = 'supporter midfielder striker defender winger goalkeeper playmaker'.split(' ');
/** What a company or club has and a person hardly does: "Salmela shareholders". */
const OWNED = new Set([
  ...TEAM,
  ...'share shareholder stock headquarters subsidiary workforce stockholder takeover boardroom'.split(' '),
]);
/** What it has too, named behind it: "Salmela's chief executive". */
const POSSESSED = new Set([
  ...OWNED,
  ...'executive chairman chairwoman chairperson board president coach'.split(' '),
]);
/** Nouns whose of-phrase is a company, whoever else has such things: "shares of Salmela", "took the helm of Verhoeven". */
const HELD = new Set('share stock shareholder helm subsidiary takeover'.split(' '));
const AUXILIARY = /^(?:have|are|do)$/i;
/** Verbs whose past is like their plural. */
const TENSELESS = new Set(
  'put set let cut hit cost hurt shut quit read spread beat bet bid burst cast rid shed split thrust upset wed come become run'.split(
    ' ',
  ),
);

/** The type that the noun before or beside a name gives it: "the brokerage Kade Securities", "Construmar, a builder". */
export function describedType(candidate: Candidate, lexicon: Lexicon): EntityType | undefined {
  const { tree, head } = candidate;
  // "the daughter of Richard Tarn, a brewer"
  if (hasRelative(candidate, lexicon)) return undefined;
  const token = tree.tokens[head];
  const before = childBy(tree, head, 'nmod:desc');
  const beside = childBy(tree, head, 'appos');
  const over = token?.deprel === 'appos' ? tree.tokens[token.head - 1] : undefined;
  const single = [before, beside, over].filter((noun) => noun?.upos === 'NOUN' && noun.xpos === 'NN');
  for (const noun of [...single, beside && wholeOf(tree, beside)]) {
    if (noun?.upos !== 'NOUN') continue;
    const type = TYPE_OF_KIND[lexicon.kinds.get(noun.lemma.toLowerCase()) ?? ''];
    if (type !== undefined) return type;
  }
  return undefined;
}

/** "makers" of "Lundby, one of Norland's makers of kettles". */
function wholeOf(tree: SentenceTree, noun: Token): Token | undefined {
  const whole = noun.lemma.toLowerCase() === 'one' ? childBy(tree, noun.id - 1, 'nmod') : undefined;
  return whole && prepositionOf(tree, whole.id - 1) === 'of' ? whole : undefined;
}

/**
 * How surely a name is used as only a body's is, so that it is not the surname or place that it looks like:
 * "Verhoeven shares", "Salmela's shareholders", "Nantes have kept a right". `likely` where a wrong tag could make it look
 * so; undefined for other uses.
 */
export function bodyUse(
  candidate: Candidate,
  name: Extent,
  lexicon: Lexicon,
): 'certain' | 'likely' | undefined {
  const { tree, head } = candidate;
  const token = tree.tokens[head];
  if (token === undefined || token.xpos !== 'NNP') return undefined;
  if (name.last > name.first) return hasPluralAuxiliary(tree, token) ? 'certain' : undefined;
  const word = token.form.toLowerCase();
  const isListed = lexicon.places.has(word) || lexicon.gazetteer.has(word);
  if (hasPluralRelative(tree, head) || isOwner(tree, token, isListed)) return 'certain';
  const verb = pluralVerb(tree, token);
  if (verb === undefined) return undefined;
  return AUXILIARY.test(verb.form) ? 'certain' : 'likely';
}

/** "Malmö Lejon have lost". */
const hasPluralAuxiliary = (tree: SentenceTree, token: Token): boolean =>
  AUXILIARY.test(pluralVerb(tree, token)?.form ?? '');

function isOwner(tree: SentenceTree, token: Token, isListed: boolean): boolean {
  const over = tree.tokens[token.head - 1];
  if (over?.upos !== 'NOUN') return false;
  const noun = over.lemma.toLowerCase();
  switch (token.deprel) {
    case 'compound':
      return isListed ? TEAM.includes(noun) : OWNED.has(noun);
    case 'nmod:poss':
      return !isListed && POSSESSED.has(noun);
    case 'nmod':
      return !isListed && HELD.has(noun) && prepositionOf(tree, token.id - 1) === 'of';
    default:
      return false;
  }
}

/** The verb of "Albion have completed the signing" and "when Albion travel to Leeds": a club, its verb in the plural. */
function pluralVerb(tree: SentenceTree, subject: Token): Token | undefined {
  const verb = tree.tokens[subject.head - 1];
  if (verb === undefined || !/^nsubj/.test(subject.deprel)) return undefined;
  if (childBy(tree, subject.id - 1, 'conj', 'nummod') !== undefined) return undefined;
  const finite = childBy(tree, verb.id - 1, 'aux', 'aux:pass', 'cop') ?? verb;
  if (finite.xpos !== 'VBP' || finite.id < subject.id) return undefined;
  if (AUXILIARY.test(finite.form)) return finite;
  const mark = childBy(tree, verb.id - 1, 'mark')?.form.toLowerCase();
  // "demanded that Berg pay", and "Berg put", which may be a past tense
  const isTensed = finite.form === finite.lemma && !TENSELESS.has(finite.form);
  return mark !== 'that' && isTensed ? finite : undefined;
}

/** "Nord, who were founded in 1984". */
function hasPluralRelative(tree: SentenceTree, head: number): boolean {
  const clause = childBy(tree, head, 'acl:relcl');
  const subject = clause === undefined ? undefined : childBy(tree, clause.id - 1, 'nsubj', 'nsubj:pass');
  if (clause === undefined || subject?.form.toLowerCase() !== 'who') return false;
  const auxiliary = childBy(tree, clause.id - 1, 'aux', 'aux:pass', 'cop') ?? clause;
  return auxiliary.id > subject.id && /^(?:were|have|are|do)$/i.test(auxiliary.form);
}
