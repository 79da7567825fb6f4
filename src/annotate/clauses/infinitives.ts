import type { Tree } from '../../tree.js';
import type { Modality } from '../../types/clause.js';
import type { Token } from '../../types/document.js';
import { agentOf, introducers, isInfinitive, lemmaOf } from './grammar.js';
import { barredBy, type Reading, reportedBy, saidBy, weaker } from './reading.js';
import type { Place, Sight } from './sight.js';

/** Of an infinitive or gerund that completes a word: "expected to leave", "failed to leave", "began digging". */
export function readingOfComplement(sight: Sight, { token, head, above }: Place): Reading {
  const { words } = sight;
  const governor = lemmaOf(head);
  const inherited = { ...above, modality: weaker(above.modality, modalityBelow(sight, token, head)) };
  if (words.denying.has(governor) && token.xpos === 'VBG') return barredBy(inherited, 'denied');
  if (isFailure(sight, token, governor) || isYetTo(sight, token, head)) return failed(above);
  if (isTooMuch(sight, token, head)) return failed(above);
  return isAdmission(sight, token, head) ? admitted(sight, inherited, token, head) : inherited;
}

/** "failed to leave", "stopped leaving"; but "stopped to rest". */
const isFailure = ({ tree, words }: Sight, token: Token, governor: string): boolean =>
  words.failing.has(governor) && !(governor === 'stop' && isInfinitive(tree, token.id));

/** "admitted stealing it", "confessed to stealing it". */
const isAdmission = ({ tree, words }: Sight, { id, xpos }: Token, head: Token): boolean =>
  xpos === 'VBG' &&
  !tree.children(id).some(({ deprel }) => deprel === 'aux') &&
  words.speaking.has(lemmaOf(head));

function admitted({ tree }: Sight, reading: Reading, { id }: Token, head: Token): Reading {
  const source = agentOf(tree, head.id);
  return source === undefined
    ? barredBy(reading, 'unnamed')
    : saidBy(reading, { source, verb: lemmaOf(head), by: id });
}

/** "failed to leave" did not happen; "did not fail to leave" did. */
export const failed = (above: Reading): Reading => ({ ...above, negative: !above.negative });

function modalityBelow(sight: Sight, token: Token, head: Token): Modality {
  const { words, tree } = sight;
  const governor = lemmaOf(head);
  const to = isInfinitive(tree, token.id);
  if (governor === 'go' && head.xpos === 'VBG') return 'planned';
  if (to && isEnough(sight, head)) return 'possible';
  if (words.achieving.has(governor)) return 'asserted';
  if (governor === 'get') return tree.childrenBy(head.id, 'aux').length > 0 ? 'required' : 'asserted';
  if (governor === 'become' && isRecord(sight, token, head)) return 'asserted';
  if (words.requiring.has(governor)) return governor === 'have' && !to ? 'asserted' : 'required';
  if (words.doubting.has(governor)) return 'possible';
  if (words.planning.has(governor)) return 'planned';
  return to ? 'planned' : 'asserted';
}

/** "became the first ship to pass": the parser may hang "pass" on "became". */
const isRecord = (sight: Sight, token: Token, head: Token): boolean =>
  sight.tree.childrenBy(head.id, 'xcomp').some((noun) => noun.id < token.id && isAchievement(sight, noun));

/** "has yet to decide", "is yet to decide". */
function isYetTo({ tree }: Sight, token: Token, head: Token): boolean {
  const yet = [...tree.children(token.id), ...tree.children(head.id), head].find(
    (word) => word.form.toLowerCase() === 'yet',
  );
  return yet !== undefined && tree.sentence.tokens[yet.id]?.form.toLowerCase() === 'to';
}

/** "too ill to attend". */
function isTooMuch({ tree }: Sight, token: Token, head: Token): boolean {
  if (!isInfinitive(tree, token.id)) return false;
  return isMeasuredBy(tree, head, 'too');
}

const isMeasuredBy = (tree: Tree, head: Token, adverb: string): boolean =>
  head.form.toLowerCase() === adverb ||
  tree.childrenBy(head.id, 'advmod').some((child) => child.form.toLowerCase() === adverb);

/** "strong enough to carry trains". */
const isEnough = ({ tree }: Sight, head: Token): boolean => isMeasuredBy(tree, head, 'enough');

/** Of an infinitive that says what for: "flew to Oslo to sign"; or what came of it: "grew to become". */
export function readingOfPurpose(sight: Sight, place: Place): Reading {
  const { token, head, above } = place;
  if (isTooMuch(sight, token, head) || isYetTo(sight, token, head)) return failed(above);
  if (completes(sight, token, head)) return readingOfComplement(sight, place);
  if (isOutcome(sight, token, head) || isAchievement(sight, head)) return above;
  const modality = isEnough(sight, head) ? 'possible' : 'planned';
  return { ...reportedBy(above), modality };
}

/** "failed to leave": right behind such a verb an infinitive completes it, whatever the parser says; but "stopped to rest". */
function completes({ tree, words }: Sight, token: Token, head: Token): boolean {
  const governor = lemmaOf(head);
  const governs =
    words.failing.has(governor) || words.requiring.has(governor) || words.doubting.has(governor);
  const to = tree.childrenBy(token.id, 'mark')[0];
  return governs && governor !== 'stop' && to?.id === head.id + 1 && to.form === 'to';
}

const isPassive = (tree: Tree, id: number): boolean => tree.childrenBy(id, 'aux:pass', 'aux').length > 0;

const outcomes: ReadonlySet<string> = new Set(['grow', 'rise', 'live', 'evolve', 'go', 'develop']);

/** "rose to become", "went on to win", "used to employ", "only to find". */
function isOutcome({ tree }: Sight, token: Token, head: Token): boolean {
  const before = tree.children(token.id).find(({ upos }) => upos !== 'PUNCT');
  if (before?.form.toLowerCase() === 'only' && before.id < token.id) return true;
  const governor = lemmaOf(head);
  if (governor === 'use') return tree.sentence.tokens[head.id]?.form === 'to' && !isPassive(tree, head.id);
  if (!outcomes.has(governor) || introducers(tree, token.id).includes('in order')) return false;
  if (governor === 'go') return tree.sentence.tokens[token.id - 3]?.form === 'on';
  return governor === 'live' || lemmaOf(token) === 'become' || lemmaOf(token) === 'be';
}

const ordinal =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|only|next|\d+(?:st|nd|rd|th))$/;

/** True for "the first to sail", "the youngest player to score": who does it is known, so it is done. */
export function isAchievement({ tree, words }: Sight, head: Token): boolean {
  if (head.upos === 'VERB') return false;
  if (words.infinitiveNouns.has(lemmaOf(head))) return false;
  const marks = (token: Token) => ordinal.test(token.form.toLowerCase()) || token.xpos === 'JJS';
  return (
    marks(head) ||
    tree.children(head.id).some((child) => child.id < head.id && child.deprel !== 'det' && marks(child))
  );
}
