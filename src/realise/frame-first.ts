import { adjunctPart, isTime } from './adjuncts.js';
import { hostOf } from './clause.js';
import type { Asked } from './clause-question.js';
import type { Choosing, Part } from './part.js';
import { textOf, wordsOf } from './phrase.js';
import { mentionOf } from './scene.js';
import { vaguenessOf } from './vagueness.js';

/** Words of the longest question that a phrase may stand before. */
const longest = 24;

/**
 * Puts a date that opens its sentence before the question, where it found no place in it: "In May 1963, what did the committee
 * issue?", for at the end it would seem to belong to a clause there.
 */
export function withFrameFirst(choosing: Choosing, asked: Asked): Asked {
  const { located } = choosing;
  if (located.fact.attribution || /\b(?:1\d|20)\d\d\b/.test(asked.question)) return asked;
  if ([...choosing.asked].some((id) => mentionOf(located.scene, id)?.type === 'Time')) return asked;
  if (
    /^(?:(?:until|since|by|for|from|at) )?(?:when|how long|(?:in|on|at)? ?what (?:year|day|time|age))\b/i.test(
      asked.question,
    )
  )
    return asked;
  const [text, ...more] = framesOf(choosing, asked.parts).map((part) => wordsIn(choosing, part));
  if (text === undefined || more.length > 0 || !/\b(?:1\d|20)\d\d\b|\bage of \d/.test(text)) return asked;
  if (asked.question.split(' ').length > longest) return asked;
  return { ...asked, question: `${text}, ${asked.question}` };
}

/** Clear phrases of time before the subject that are no parts of the question. */
function framesOf(choosing: Choosing, kept: readonly Part[]): readonly Part[] {
  const { clause, located } = choosing;
  const { tree } = clause;
  return tree
    .childrenBy(hostOf(clause).id, 'obl', 'obl:unmarked')
    .filter(({ id }) => id < clause.subject.id && !kept.some(({ head }) => head.id === id))
    .filter((child) => tree.preposition(child.id) !== '' && isTime(choosing, child))
    .map((child) => adjunctPart(choosing, child))
    .filter((part): part is Part => typeof part === 'object' && 'ids' in part)
    .filter(({ ids, text }) => text !== undefined || !vaguenessOf(located.scene, ids));
}

const wordsIn = ({ located }: Choosing, { ids, text }: Part): string =>
  text ?? textOf(wordsOf(located.scene, ids, new Set()));
