import type { Token } from '../types/document.js';
import type { Clause } from './clause.js';
import { isGeneral } from './general.js';
import { nounPhrase } from './noun-phrase.js';
import type { Part } from './part.js';
import { textOf, wordsOf } from './phrase.js';
import type { Scene } from './scene.js';

/** A condition that stands before its clause: "If nobody wins, a second round is held." */
function conditionBefore(scene: Scene, subject: Token): Token | undefined {
  const { tree } = scene;
  if (subject.head === 0) return undefined;
  return tree
    .childrenBy(subject.head, 'advcl')
    .find(
      (clause) =>
        clause.id < subject.id &&
        (tree.childrenBy(clause.id, 'mark').some(({ form }) => /^(?:if|unless)$/i.test(form)) ||
          isCase(scene, clause)),
    );
}

/** "When the air is cold, it falls as snow": in a general statement that tells in which case it holds. */
export const isCase = (scene: Scene, { id, head }: Token): boolean =>
  id < head &&
  isGeneral(scene) &&
  scene.tree.childrenBy(id, 'advmod', 'mark').some(({ form }) => /^when$/i.test(form));

/**
 * Puts a condition before its question where the sentence has it there: "If nobody wins, when is a second round held?" What
 * the question says of "it" is then told before.
 */
export function withConditionFirst(
  scene: Scene,
  clause: Clause,
  parts: readonly Part[],
  question: string,
): string {
  const condition = conditionBefore(scene, clause.subject);
  const part = condition && parts.find(({ head, kind }) => kind === 'complement' && head.id === condition.id);
  // "Once terror was beaten, aid could be sent, Holm said": under that condition nobody said so.
  if (!part || parts.some(({ kind }) => kind === 'clause')) return question;
  const text = textOf(wordsOf(scene, part.ids, new Set()));
  return question.endsWith(` ${text}`) ? `${text}, ${question.slice(0, -text.length - 1)}` : question;
}

/** "If a council raises the tax, it must hold a vote": in a general statement the subject of the condition goes on. */
export function isSubjectOfCondition(scene: Scene, pronoun: Token): boolean {
  const { tree } = scene;
  if (!/^(?:it|they)$/i.test(pronoun.form) || !/^nsubj/.test(pronoun.deprel) || !isGeneral(scene))
    return false;
  const condition = conditionBefore(scene, pronoun);
  const subject = condition && tree.childrenBy(condition.id, 'nsubj', 'nsubj:pass')[0];
  if (subject?.upos !== 'NOUN' || tree.childrenBy(subject.id, 'conj').length > 0) return false;
  if (nounPhrase(tree, subject.id).some((id) => tree.token(id).upos === 'PRON')) return false;
  return (subject.xpos === 'NNS') === /^they$/i.test(pronoun.form);
}
