import type { Tree } from '../../tree.js';
import type { EntityType, Token } from '../../types/document.js';
import { readingOfAdverbial } from './adverbials.js';
import { accordingTo, isReporter, withAsides } from './asides.js';
import { type ClauseWords, reports } from './clause-words.js';
import { isToldInFiction, readingOfContent, readingOfSubject } from './content.js';
import { readingOfConjunct } from './coordination.js';
import { isDenied } from './denial.js';
import { frontedCondition, trailingCondition } from './fronted-condition.js';
import {
  agentOf,
  hasQuestionWord,
  hasSubject,
  introducers,
  lemmaOf,
  opensBehind,
  tenseOf,
} from './grammar.js';
import { readingOfComplement } from './infinitives.js';
import { readingOfNounClause } from './noun-clauses.js';
import { isAlternative, ownModality } from './own-modality.js';
import { isPredicate } from './predicates.js';
import { askedWords } from './questions.js';
import { barredBy, below, plain, type Reading, reportedBy, saidBy, weaker } from './reading.js';
import type { Place, ReadPredicate, Sight } from './sight.js';

/** What is read of each predicate of a sentence, by the `id` of its token, in text order. */
export function readSentence(
  tree: Tree,
  words: ClauseWords,
  typeOf: (head: number) => EntityType | undefined,
): ReadonlyMap<number, Reading> {
  const { tokens } = tree.sentence;
  const scopes: Reading[] = [];
  const read: ReadPredicate[] = [];
  const sight: Sight = { tree, words, scopes, read };
  const phrases = accordingTo(tree, words, typeOf);
  const asked = askedWords(tree);
  const fronted = frontedCondition(tree);
  const unmet = trailingCondition(tree);
  const { order, reached } = fromRoots(tree);
  for (const [place, token] of order.entries()) {
    const hangs = place < reached;
    const head = hangs && token.head > 0 ? tree.token(token.head) : undefined;
    const above = below((head && scopes[head.id]) ?? plain, token.id);
    const own = isPredicate(tree, token) ? readPredicate(sight, fronted, token, head, above) : undefined;
    let scope = own?.total ?? (head ? withinSpeech(sight, token, head, above) : above);
    for (const said of phrases.get(token.id) ?? []) scope = saidBy(scope, said);
    if (!hangs) scope = barredBy(scope, 'unclear');
    if (own && unmet(token)) scope = barredBy(scope, 'unclear');
    if (own && asked.has(token.id)) scope = barredBy(scope, 'asked');
    if (own && (isDreamt(tree, token) || isOfTitle(tree, token))) scope = barredBy(scope, 'supposed');
    scopes[token.id] = scope;
    if (own) read[token.id] = { ...own, total: scope };
  }
  const found = new Map<number, Reading>();
  for (const { id } of tokens) {
    const predicate = read[id];
    if (predicate) found.set(id, predicate.total);
  }
  return found;
}

const DREAM = /^(?:dream|nightmare|hallucination)$/;
const FICTION =
  /^(?:novel|film|movie|play|opera|story|tale|fairytale|fable|legend|myth|poem|ballad|sitcom|comic|video|game|series|episode)$/;

/**
 * "In a dream she saw the city burn": it happened in the dream. "In the film Berg shoots the mayor": in which, a question
 * would not say; but "in the film Red Dawn" it would.
 */
const isDreamt = (tree: Tree, token: Token): boolean =>
  tree
    .childrenBy(token.id, 'obl')
    .some(
      (phrase) =>
        tree.preposition(phrase.id) === 'in' &&
        (DREAM.test(phrase.lemma) ||
          (FICTION.test(phrase.lemma) && tenseOf(tree, token.id) === 'present' && !isNamed(tree, phrase))),
    );

const isNamed = (tree: Tree, { id }: Token): boolean => tree.subtree(id).some(({ upos }) => upos === 'PROPN');

/** "The Men Who Sold Rome": a finite verb with a capital inside a sentence is a word of a title. */
function isOfTitle({ sentence: { tokens } }: Tree, { id, form, upos }: Token): boolean {
  const before = tokens[id - 2];
  if (upos !== 'VERB' || !before || !/^\p{Lu}\p{Ll}/u.test(form)) return false;
  return before.upos !== 'PUNCT' && /^\p{Lu}/u.test(before.form);
}

/** Tokens from the roots down; in a broken tree those that no root reaches come last. */
function fromRoots(tree: Tree): { readonly order: readonly Token[]; readonly reached: number } {
  const { tokens } = tree.sentence;
  const order = tokens.filter((token) => token.head === 0);
  for (let i = 0; i < order.length; i++) order.push(...tree.children((order[i] as Token).id));
  const reached = order.length;
  if (reached < tokens.length) {
    const seen = new Set(order);
    order.push(...tokens.filter((token) => !seen.has(token)));
  }
  return { order, reached };
}

function readPredicate(
  sight: Sight,
  fronted: (token: Token) => boolean,
  token: Token,
  head: Token | undefined,
  above: Reading,
): ReadPredicate {
  const { tree, words } = sight;
  const outer = head ? readingOfPlace(sight, { token, head, above }) : plain;
  const denied = isDenied(tree, token.id, words);
  const negative = outer.negative !== denied;
  const own = ownModality(tree, token.id, words);
  const hanging = fronted(token) ? 'conditional' : 'asserted';
  const either = !negative && isAlternative(tree, token.id) ? 'possible' : 'asserted';
  const total = {
    ...outer,
    modality: weaker(outer.modality, weaker(own, weaker(hanging, either))),
    negative,
  };
  const done = isAllBut(tree, token) ? barredBy(total, 'denied') : total;
  const sure = outer.negative && denied ? barredBy(done, 'unclear') : done;
  return { outer, own, total: withAsides(tree, token.id, words, sure) };
}

/** "had all but given up": she had not. */
const isAllBut = ({ sentence: { tokens } }: Tree, { id }: Token): boolean =>
  tokens[id - 2]?.form.toLowerCase() === 'but' && tokens[id - 3]?.form.toLowerCase() === 'all';

/** In "witnesses said a man who wore a mask had fled" the parser may make an object of the man. */
function withinSpeech({ tree }: Sight, token: Token, head: Token, above: Reading): Reading {
  const source = token.deprel === 'obj' && head.lemma === 'say' ? agentOf(tree, head.id) : undefined;
  return source === undefined ? above : saidBy(above, { source, verb: 'say', by: token.id });
}

/** What holds for a clause by its place in the sentence. */
function readingOfPlace(sight: Sight, place: Place): Reading {
  switch (place.token.deprel) {
    case 'xcomp':
      return readingOfComplement(sight, place);
    case 'ccomp':
      return isInverted(sight, place) ? reportedBy(place.above) : readingOfContent(sight, place);
    case 'csubj':
    case 'csubj:pass':
      return readingOfSubject(sight, place);
    case 'conj':
      return readingOfConjunct(sight, place);
    case 'advcl:relcl':
      // "describes how": the parser may hang the clause on "how".
      if (
        place.head.xpos === 'WRB' &&
        place.head.head > 0 &&
        isToldInFiction(sight, sight.tree.token(place.head.head))
      )
        return barredBy(reportedBy(place.above), 'supposed');
      return isAskedAfter(sight, place) ? readingOfContent(sight, place) : reportedBy(place.above);
    case 'advcl':
      return readingOfAdverbial(sight, place);
    case 'acl':
    case 'acl:relcl':
      return readingOfNounClause(sight, place);
    case 'parataxis':
      return isContent(sight, place) ? readingOfContent(sight, place) : reportedBy(place.above);
    default:
      return reportedBy(place.above);
  }
}

/** "It is not known who built it"; but "found where two plates meet" tells a place. */
const isAskedAfter = ({ tree, words }: Sight, { token, head }: Place): boolean =>
  token.id > head.id &&
  hasQuestionWord(tree, token.id) &&
  !introducers(tree, token.id).some((word) => /^(?:where|when|wherever|whenever)$/.test(word)) &&
  (words.factive.has(lemmaOf(head)) || words.asking.has(lemmaOf(head)) || reports(words, lemmaOf(head)));

/** "The dam, as Holm put it, …": the parser may make a complement of the aside. */
const isInverted = ({ tree }: Sight, { token }: Place): boolean =>
  tree.childrenBy(token.id, 'mark').some((mark) => mark.form.toLowerCase() === 'as');

/** "Holm said: the dam is safe": what is said may hang on the verb as a clause beside it. */
function isContent({ tree, words }: Sight, { token, head }: Place): boolean {
  if (!reports(words, lemmaOf(head)) || isReporter(tree, token, words) || !hasSubject(tree, token.id))
    return false;
  // "protested against the tower; investors withdrew"
  if (opensBehind(tree, token, /^;$/)) return false;
  // "believed in justice: she had fought for it": only who speaks goes on behind a colon.
  if (!words.speaking.has(lemmaOf(head)) && opensBehind(tree, token, /^:$/)) return false;
  const complete = tree.childrenBy(head.id, 'ccomp', 'obj').length > 0;
  const active = tree.childrenBy(head.id, 'aux:pass').length === 0;
  return active && !complete && agentOf(tree, head.id) !== undefined;
}
