import type { Token } from '../types/document.js';
import { causeBefore, causePart } from './cause-before.js';
import type { Clause } from './clause.js';
import { type Drop, drop, isDrop } from './drop-reasons.js';
import { asksSubject, type Gap } from './gap.js';
import type { Located, Place } from './locate.js';
import { objectQuestion } from './object-question.js';
import { lacksCause, openScene } from './open-scene.js';
import type { Part } from './part.js';
import type { Wording } from './render-parts.js';
import { mentionOf } from './scene.js';
import { agentQuestion, subjectQuestion } from './subject-question.js';
import { subjectIds, vagueParts } from './support.js';

/** Puts question word, operator, subject and the other parts in their order. */
export function askingClause(
  located: Located,
  clause: Clause,
  parts: readonly Part[],
  gap: Gap,
  places: readonly Place[],
): Wording | Drop {
  // Who responded: others may have, too.
  const isOpen = !asksSubject(gap) && lacksCause(located, clause, parts, gap);
  const cause = isOpen ? causeBefore(located, clause) : undefined;
  if (!cause) return plainQuestion(located, clause, parts, gap, places);
  const told = [...parts, causePart(clause, clause.chain[0].word, cause)];
  const asked = plainQuestion(located, clause, told, gap, places);
  return isDrop(asked) ? asked : { ...asked, leansOn: [cause.sentence] };
}

function plainQuestion(
  located: Located,
  clause: Clause,
  parts: readonly Part[],
  gap: Gap,
  places: readonly Place[],
): Wording | Drop {
  const isNamedPerson =
    mentionOf(located.scene, clause.subject.id)?.type === 'Person' && clause.subject.upos === 'PROPN';
  if (isOutOfOrder(clause, parts, gap, isNamedPerson)) return drop('odd-structure');
  const vague = vagueParts(located, clause, parts, gap);
  if (vague) return drop(vague);
  const open = openScene(located, clause, parts, gap);
  if (open) return drop(open);
  if (gap.where === 'subject' || asksSubject(gap))
    return subjectQuestion(located, clause, parts, gap, places);
  if (gap.where === 'agent') return agentQuestion(located, clause, parts, gap.part, places);
  return objectQuestion(located, clause, parts, gap, places);
}

/** An auxiliary, object or reported clause before the subject, or an "and" in it: the tree is rarely right there. */
function isOutOfOrder(clause: Clause, parts: readonly Part[], gap: Gap, isNamedPerson: boolean): boolean {
  const first = Math.min(...subjectIds(clause));
  if (clause.tree.token(first).deprel === 'cc') return true;
  if (!isNamedPerson && hasJoinedCompound(clause, clause.subject)) return true;
  const early: readonly Part['kind'][] = asksSubject(gap)
    ? ['auxiliary']
    : ['auxiliary', 'object', 'complement', 'clause'];
  return parts.some(
    (part) => early.includes(part.kind) && part.order < first && !('part' in gap && gap.part === part),
  );
}

/** "Norland and Sweden support groups": of such a subject the parser may have made a verb part. */
function hasJoinedCompound({ tree }: Pick<Clause, 'tree'>, noun: Token): boolean {
  return tree
    .childrenBy(noun.id, 'compound')
    .some(
      (word) =>
        (word.upos === 'PROPN' && tree.childrenBy(word.id, 'conj').length > 0) ||
        hasJoinedCompound({ tree }, word),
    );
}
