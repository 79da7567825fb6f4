import type { EntityType, Token } from '../../types/document.js';
import type { Candidate } from './candidates.js';
import type { Lexicon } from './lexicon.js';
import type { Extent } from './phrase-extent.js';
import { childBy, prepositionOf, type SentenceTree } from './sentence-tree.js';

const TYPE_OF_KIND: Readonly<Record<string, EntityType>> = {
  company: 'Organization',
  group: 'Organization',
  club: 'Organization',
  party: 'Organization',
  body: 'Organization',
  ship: 'Object',
  storm: 'Event',
};
/** What a company or club has and a person hardly does: "Salmela shareholders", "shares of Salmela". */
const OWNED = new Set(
  'share shareholder stock headquarters subsidiary workforce stockholder takeover boardroom plant supporter midfielder striker defender winger goalkeeper'.split(
    ' ',
  ),
);
/** What it has too, named behind it: "Salmela's chief executive". */
const POSSESSED = new Set([
  ...OWNED,
  'executive',
  'chairman',
  'chairwoman',
  'chairperson',
  'board',
  'president',
  'coach',
]);
/** Nouns whose of-phrase is a company, whoever else has such things: "shares of Salmela", "took the helm of Verhoeven". */
const HELD = new Set('share stock shareholder helm subsidiary takeover'.split(' '));
const PLURAL_VERB = /^(?:have|are|do)$/i;

/** The type that the noun before or beside a name gives it: "the brokerage Kade Securities", "Construmar, a builder". */
export function describedType({ tree, head }: Candidate, lexicon: Lexicon): EntityType | undefined {
  const token = tree.tokens[head];
  const before = childBy(tree, head, 'nmod:desc');
  const beside = childBy(tree, head, 'appos');
  const over = token?.deprel === 'appos' ? tree.tokens[token.head - 1] : undefined;
  for (const noun of [before, beside, over]) {
    if (noun?.upos !== 'NOUN' || noun.xpos !== 'NN') continue;
    const type = TYPE_OF_KIND[lexicon.kinds.get(noun.lemma.toLowerCase()) ?? ''];
    if (type !== undefined) return type;
  }
  return undefined;
}

/**
 * Whether a name of one word is used as only a body's is, so that it is not the surname that it looks like: "Verhoeven
 * shares", "Salmela's shareholders", "Nantes have kept a right".
 */
export function isBodyUse({ tree, head }: Candidate, name: Extent): boolean {
  const token = tree.tokens[head];
  if (token === undefined || token.xpos !== 'NNP' || name.last > name.first) return false;
  const over = tree.tokens[token.head - 1];
  if (over === undefined) return false;
  const noun = over.lemma.toLowerCase();
  switch (token.deprel) {
    case 'compound':
      return over.upos === 'NOUN' && OWNED.has(noun);
    case 'nmod:poss':
      return over.upos === 'NOUN' && POSSESSED.has(noun);
    case 'nmod':
      return over.upos === 'NOUN' && HELD.has(noun) && prepositionOf(tree, head) === 'of';
    case 'nsubj':
      return isPlural(tree, token, over) || hasPluralRelative(tree, head);
    default:
      return hasPluralRelative(tree, head);
  }
}

/** "Albion have completed the signing": a club in the singular takes its verb in the plural. */
function isPlural(tree: SentenceTree, subject: Token, verb: Token): boolean {
  if (childBy(tree, subject.id - 1, 'conj', 'nummod') !== undefined) return false;
  if (childBy(tree, verb.id - 1, 'mark') !== undefined) return false;
  const auxiliary = childBy(tree, verb.id - 1, 'aux', 'aux:pass', 'cop');
  const finite = auxiliary ?? verb;
  return finite.xpos === 'VBP' && PLURAL_VERB.test(finite.form) && finite.id > subject.id;
}

/** "Nord, who were founded in 1984". */
function hasPluralRelative(tree: SentenceTree, head: number): boolean {
  const clause = childBy(tree, head, 'acl:relcl');
  const subject = clause === undefined ? undefined : childBy(tree, clause.id - 1, 'nsubj', 'nsubj:pass');
  if (clause === undefined || subject?.form.toLowerCase() !== 'who') return false;
  const auxiliary = childBy(tree, clause.id - 1, 'aux', 'aux:pass', 'cop') ?? clause;
  return auxiliary.id > subject.id && /^(?:were|have|are|do)$/i.test(auxiliary.form);
}
