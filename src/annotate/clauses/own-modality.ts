import type { Tree } from '../../tree.js';
import type { Modality } from '../../types/clause.js';
import type { Token } from '../../types/document.js';
import type { ClauseWords } from './clause-words.js';
import { auxiliaries, hasSubject, introducers, isInfinitive, lemmaOf, tenseOf } from './grammar.js';
import { weaker } from './reading.js';

/** What a predicate's own auxiliaries, adverbs and conditions say of it. */
export function ownModality(tree: Tree, id: number, words: ClauseWords): Modality {
  let reading: Modality = isCommand(tree, id) || isWished(tree, id) ? 'required' : 'asserted';
  if (tree.token(id).deprel === 'root' && isInfinitive(tree, id)) reading = 'planned';
  for (const auxiliary of auxiliaries(tree, id)) {
    reading = weaker(reading, readingOfAuxiliary(tree, id, auxiliary));
  }
  for (const child of tree.children(id)) {
    if (child.deprel === 'advmod' && isHedge(tree, child, words)) reading = weaker(reading, 'possible');
    if (child.deprel === 'advcl' && hangsOn(tree, id, child, words)) reading = weaker(reading, 'conditional');
    if (child.deprel === 'cop' && (isInfinitive(tree, id) || isAboutTo(tree, id)))
      reading = weaker(reading, 'planned');
  }
  return reading;
}

/** "was about to march", where the tagger took the verb for a noun. */
function isAboutTo(tree: Tree, id: number): boolean {
  const introduced = introducers(tree, id);
  return introduced.indexOf('to') === introduced.indexOf('about') + 1 && introduced.includes('about');
}

/** "will win if it rains"; but "promised a holiday if they win" was promised. */
function hangsOn(tree: Tree, id: number, condition: Token, words: ClauseWords): boolean {
  if (!isCondition(tree, condition.id)) return false;
  if (tenseOf(tree, id) !== 'past') return true;
  const verb = lemmaOf(tree.token(id));
  return tenseOf(tree, condition.id) !== 'present' && !words.speaking.has(verb) && !words.planning.has(verb);
}

/** "almost drowned" did not; "almost 200 people" hangs on the number, but may hang on the verb in a wrong tree. */
function isHedge(tree: Tree, adverb: Token, words: ClauseWords): boolean {
  if (!words.hedges.has(lemmaOf(adverb))) return false;
  return tree.sentence.tokens[adverb.id]?.upos !== 'NUM';
}

/** True for either verb of "met Berg or called Marek". */
export const isAlternative = (tree: Tree, id: number): boolean =>
  [tree.token(id), ...tree.childrenBy(id, 'conj')].some(
    (verb) =>
      verb.deprel === 'conj' &&
      verb.upos === 'VERB' &&
      tree.childrenBy(verb.id, 'cc').some((cc) => lemmaOf(cc) === 'or'),
  );

const conditions: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'provided',
  'provided that',
  'providing',
  'assuming',
  'supposing',
  'lest',
  'as long as',
  'so long as',
  'only if',
  'on condition',
]);

/** True for a clause on which another hangs: "if it rains", "unless it rains", "had it rained". */
export function isCondition(tree: Tree, id: number): boolean {
  const introduced = introducers(tree, id);
  return introduced.some((word) => conditions.has(word)) || isInverted(tree, id);
}

/** "Had Holm signed, …", "should the dam fail, …". */
function isInverted(tree: Tree, id: number): boolean {
  const first = tree.childrenBy(
    id,
    'aux',
    'aux:pass',
    'cop',
    'nsubj',
    'nsubj:pass',
    'expl',
    'mark',
    'advmod',
  )[0];
  return first !== undefined && /^(?:had|were|should)$/i.test(first.form) && hasSubject(tree, id);
}

/** "Close the door.": a bare verb at the head of its sentence. */
function isCommand(tree: Tree, id: number): boolean {
  const token = tree.token(id);
  if (token.xpos !== 'VB' || token.deprel !== 'root' || hasSubject(tree, id)) return false;
  if (isInfinitive(tree, id)) return false;
  return tree.childrenBy(id, 'aux').every((auxiliary) => lemmaOf(auxiliary) === 'do');
}

/** Words for what somebody is to do. */
const WISH =
  /^(?:demand|request|call|appeal|proposal|propose|recommendation|recommend|insistence|insist|requirement|require|condition|order|ask|urge|suggest|suggestion)$/;

/** "its demand that Norway ease the ban": a bare verb with a subject of one is to be done. */
function isWished(tree: Tree, id: number): boolean {
  const { xpos, deprel, head } = tree.token(id);
  if (!/^VBP?$/.test(xpos) || head === 0 || !/^(?:ccomp|csubj|acl|advcl)$/.test(deprel)) return false;
  if (auxiliaries(tree, id).length > 0 || !introducers(tree, id).includes('that')) return false;
  const above = [tree.token(head), ...tree.childrenBy(head, 'obj')];
  if (!above.some((word) => WISH.test(lemmaOf(word)))) return false;
  return tree.childrenBy(id, 'nsubj').some((subject) => {
    const isOne = /^NNP?$/.test(subject.xpos) || /^(?:he|she|it)$/i.test(subject.form);
    return isOne && tree.childrenBy(subject.id, 'conj').length === 0;
  });
}

function readingOfAuxiliary(tree: Tree, verb: number, auxiliary: Token): Modality {
  switch (lemmaOf(auxiliary)) {
    case 'will':
    case 'shall':
    case "'ll":
      return /^(?:would|'d|’d)$/i.test(auxiliary.form) ? 'conditional' : 'planned';
    case 'would':
    case "'d":
      return auxiliary.xpos === 'MD' ? 'conditional' : 'asserted';
    case 'must':
    case 'should':
    case 'ought':
    case 'need':
      return 'required';
    case 'may':
    case 'might':
    case 'can':
    case 'could':
      return 'possible';
    case 'be':
      return isInfinitive(tree, verb) ? 'planned' : 'asserted';
    default:
      return 'asserted';
  }
}

const times: ReadonlySet<string> = new Set([
  'when',
  'whenever',
  'once',
  'after',
  'before',
  'until',
  'till',
  'as soon as',
  'by the time',
]);

/** True for a clause of time that is as open as what it belongs to: "once Holm signs, Berg will leave". */
export function sharesOpenness(tree: Tree, id: number, above: Modality): boolean {
  if (!introducers(tree, id).some((word) => times.has(word))) return false;
  const tense = tenseOf(tree, id);
  return tense === 'present' || (tense === 'past' && above === 'conditional');
}
