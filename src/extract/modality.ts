import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import type { Modality } from '../types/fact.js';
import { ancestry, auxiliaries, markers, sharesClause } from './ancestry.js';
import type { Words } from './rule-set.js';

/** From strongest to weakest claim: of two readings on the way up, the weaker holds. */
const strength: readonly Modality[] = ['asserted', 'planned', 'required', 'possible', 'conditional'];

/** Whether it happened, or is planned, required, possible, or hangs on a condition. */
export function modalityOf(tree: Tree, trigger: number, words: Words): Modality {
  let reading = readingHere(tree, trigger, words);
  for (const { token, head } of ancestry(tree, trigger)) {
    const above = readingFrom(tree, token, head, words);
    reading = weaker(reading, above.reading);
    if (above.stop) break;
  }
  return reading;
}

interface Above {
  readonly reading: Modality;
  readonly stop: boolean;
}

function readingFrom(tree: Tree, token: Token, head: Token, words: Words): Above {
  const here = () => readingHere(tree, head.id, words);
  switch (token.deprel) {
    case 'xcomp':
      return { reading: weaker(readingOfGovernor(tree, token, head, words), here()), stop: false };
    case 'conj':
      return {
        reading: sharesClause(tree, token.id) ? sharedReading(tree, token, head, words) : 'asserted',
        stop: false,
      };
    case 'ccomp':
      return {
        reading: words.requiring?.has(lemma(head)) && !isReported(tree, token) ? 'required' : 'asserted',
        stop: false,
      };
    case 'advcl':
      return readingOfAdverbialClause(tree, token, head, words);
    case 'acl':
      return { reading: isMeant(tree, token) ? 'planned' : 'asserted', stop: true };
    default:
      return { reading: 'asserted', stop: token.deprel !== 'parataxis' };
  }
}

/** "a plan to leave", "an appeal for deploying troops". */
const isMeant = (tree: Tree, clause: Token): boolean =>
  tree.childrenBy(clause.id, 'mark', 'case').some(({ lemma }) => lemma === 'to' || lemma === 'for');

/** "demanded that they leave" requires; "said that they must leave" reports. */
const isReported = (tree: Tree, clause: Token): boolean =>
  clause.xpos !== 'VB' || auxiliaries(tree, clause.id).length > 0;

function readingOfGovernor(tree: Tree, token: Token, head: Token, words: Words): Modality {
  const governor = lemma(head);
  if (words.achieving?.has(governor)) return 'asserted';
  if (words.requiring?.has(governor)) return 'required';
  if (words.planning?.has(governor)) return 'planned';
  if (words.doubting?.has(governor)) return 'possible';
  return markers(tree, token.id).includes('to') ? 'planned' : 'asserted';
}

function readingOfAdverbialClause(tree: Tree, token: Token, head: Token, words: Words): Above {
  const introduced = markers(tree, token.id);
  if (introduced.some((mark) => conditions.has(mark))) return { reading: 'conditional', stop: true };
  if (introduced.some((mark) => mark === 'until' || mark === 'before' || mark === 'lest')) {
    return {
      reading: token.xpos === 'VBD' && lemma(head) !== 'refuse' ? 'asserted' : 'possible',
      stop: true,
    };
  }
  if (introduced.includes('to')) return { reading: 'planned', stop: true };
  if (token.xpos === 'VBG' && tree.childrenBy(token.id, 'aux').length === 0) {
    return { reading: readingHere(tree, head.id, words), stop: false };
  }
  return { reading: 'asserted', stop: true };
}

const conditions: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'provided', 'lest', 'supposing']);

/** What the word's own auxiliaries, adverbs and conditions say. */
function readingHere(tree: Tree, id: number, words: Words): Modality {
  let reading: Modality = 'asserted';
  for (const auxiliary of auxiliaries(tree, id))
    reading = weaker(reading, readingOfAuxiliary(tree, id, auxiliary));
  for (const child of tree.children(id)) {
    if (child.deprel === 'advmod' && words.hedges?.has(lemma(child))) reading = weaker(reading, 'possible');
    if (child.deprel === 'advcl' && markers(tree, child.id).some((mark) => conditions.has(mark))) {
      reading = weaker(reading, 'conditional');
    }
    if (
      child.deprel === 'mark' &&
      (child.lemma === 'if' || child.lemma === 'unless' || child.lemma === 'whether')
    ) {
      reading = weaker(reading, 'conditional');
    }
    if (child.deprel === 'cop' && markers(tree, id).includes('to')) reading = weaker(reading, 'planned');
  }
  return reading;
}

function sharedReading(tree: Tree, token: Token, head: Token, words: Words): Modality {
  const hedged = readingHere(tree, head.id, words);
  return hedged === 'conditional' || tree.token(token.id).xpos !== 'VBD' ? hedged : 'asserted';
}

function readingOfAuxiliary(tree: Tree, verb: number, auxiliary: Token): Modality {
  switch (lemma(auxiliary)) {
    case 'will':
    case 'shall':
    case "'ll":
      return /^(?:would|'d|’d)$/i.test(auxiliary.form) ? 'conditional' : 'planned';
    case 'would':
      return 'conditional';
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
      return markers(tree, verb).includes('to') ? 'planned' : 'asserted';
    default:
      return 'asserted';
  }
}

const weaker = (a: Modality, b: Modality): Modality => (strength.indexOf(a) >= strength.indexOf(b) ? a : b);
const lemma = (token: Token): string => token.lemma.toLowerCase();
