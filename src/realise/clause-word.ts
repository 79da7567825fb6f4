import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import type { ObjectWord } from './asked-word.js';
import { type Drop, drop } from './drop-reasons.js';
import { isGeneral } from './general.js';
import { isIn } from './lexicon.js';
import type { Located } from './locate.js';
import type { Part } from './part.js';

/** "What did Holm agree to do?", "What did Holm deny doing?", "What did Holm become?" */
function complementWord(tree: Tree, { head, ids }: Part, mark: string | undefined): ObjectWord | Drop {
  // "began to bomb the town": nobody asks what was begun to be done.
  if (isIn('aspectVerb', tree.token(head.head).lemma)) return drop('no-question-word');
  if (mark === 'to' && head.upos === 'VERB') return { text: 'what', stranded: 'to do', staying: [] };
  // "denies wrongdoing", but not "left 300 people waiting"
  if (head.xpos === 'VBG' && mark === undefined && tree.childrenBy(head.head, 'obj', 'iobj').length === 0)
    return { text: 'what', ...(ids.length > 1 ? { stranded: 'doing' } : {}), staying: [] };
  return head.upos === 'NOUN' || head.upos === 'PROPN'
    ? { text: 'what', staying: [] }
    : drop('no-question-word');
}

/** "What did Holm say?", "Why did Holm fly to Oslo?", "Why was Holm arrested?" of "for stealing a car" */
export function clauseWord(located: Located, part: Part): ObjectWord | Drop {
  const { tree } = located.scene;
  const marks = tree.childrenBy(part.head.id, 'mark').map(({ form }) => form.toLowerCase());
  // "in order to"
  const mark = marks.includes('to') ? 'to' : marks[0];
  if (part.head.deprel === 'ccomp') return { text: 'what', staying: [] };
  if (part.head.deprel === 'xcomp') {
    const passive = tree.childrenBy(part.head.id, 'aux:pass', 'aux', 'cop').length > 0;
    return passive ? drop('no-question-word') : complementWord(tree, part, mark);
  }
  if (part.head.deprel === 'advcl' && mark && isIn('chargeMark', mark)) {
    return { text: 'what', stranded: mark, staying: [] };
  }
  if (part.head.deprel === 'advcl' && mark === 'by') return { text: 'how', staying: [] };
  if (part.head.deprel === 'advcl' && mark === 'to' && followsOpenNoun(located, part))
    return drop('odd-structure');
  // "overtook Boston to become the leading port": that is how it ended, not what it was done for.
  if (part.head.deprel === 'advcl' && mark === 'to' && part.head.lemma === 'become')
    return drop('no-question-word');
  // "met the corner at the far post to send the fans into delirium": what came of it.
  if (part.head.deprel === 'advcl' && mark === 'to' && playsOn(tree, part.head))
    return drop('no-question-word');
  // "voted to grant", "pleaded to stay", "responsible for collecting": what was wanted or owed, not why.
  if (part.head.deprel === 'advcl' && mark !== 'because' && isCompleted(tree, part.head))
    return drop('no-question-word');
  if (part.head.deprel === 'advcl' && (mark === 'to' || mark === 'because' || mark === 'for'))
    return { text: 'why', staying: [] };
  const first =
    tree
      .subtree(part.head.id)
      .find(({ upos }) => upos !== 'PUNCT')
      ?.form.toLowerCase() ?? '';
  // "A bill becomes law when the president signs it": so it does each time.
  if (part.head.deprel === 'advcl' && first === 'when' && isGeneral(located.scene))
    return isWhole(tree, part.head) ? { text: 'when', staying: [] } : drop('no-question-word');
  if (part.head.deprel === 'advcl' && isPast(tree, part.head.head) && isWhole(tree, part.head)) {
    if (/^(?:when|after|once)$/.test(first)) return { text: 'when', staying: [] };
    if (first === 'until') return { text: 'how long', staying: [] };
  }
  return drop('no-question-word');
}

const isCompleted = (tree: Tree, { head }: Token): boolean =>
  head > 0 && (isIn('votingVerb', tree.token(head).lemma) || tree.token(head).lemma === 'responsible');

/** "surrendered [after its wells had been cut off]", but "left [after losing]" */
const isWhole = (tree: Tree, { id }: Token): boolean => tree.childrenBy(id, 'nsubj', 'nsubj:pass').length > 0;

/** "When are they digging?", "When was it sailing?" ask for no one moment. */
const isPast = (tree: Tree, verb: number): boolean =>
  verb > 0 &&
  tree.token(verb).xpos !== 'VBG' &&
  (tree.childrenBy(verb, 'aux', 'aux:pass')[0] ?? tree.token(verb)).xpos === 'VBD';

/** "met [the corner]", "headed [an equaliser]" */
const playsOn = (tree: Tree, { head, lemma }: Token): boolean =>
  head > 0 &&
  (tree.childrenBy(head, 'obj').some((object) => isIn('sportNoun', object.lemma)) ||
    (isIn('winVerb', tree.token(head).lemma) && isIn('outcomeVerb', lemma)));

/** "stressed the need for work to defeat hunger": the infinitive says what the need is for, not why it was stressed. */
function followsOpenNoun({ scene: { tree } }: Located, { head }: Part): boolean {
  const before = tree
    .children(head.head)
    .filter((word) => word.id < head.id && /^(?:obj|obl)/.test(word.deprel));
  return before.some((word) => tree.subtree(word.id).some(({ lemma }) => isIn('infinitiveNoun', lemma)));
}
