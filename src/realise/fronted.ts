import { isTime } from './adjuncts.js';
import { hostOf } from './clause.js';
import type { Choosing, Part } from './part.js';

/**
 * The parts with phrases from the front put where they do not seem to belong to a clause at the end: of "In 1920 the league
 * asked her to write a report" nobody is to think of a report of 1920. A time goes before that clause, or is left out where
 * what is asked for stands in it; another phrase is left out where the question may do without it.
 */
export function withFronted(choosing: Choosing, parts: readonly Part[]): readonly Part[] {
  const clause = parts.find((part, i) => isInner(choosing, part) || isToDo(part, parts.slice(0, i)));
  if (!clause) return parts;
  const fronted = parts.filter((part) => isFronted(choosing, part));
  // "What did the league ask Holm in 1920 to write?" is no English.
  const asksInside = [...choosing.asked].some((id) => id > clause.head.id);
  const times = fronted.filter(
    (part) => isTime(choosing, part.head) && !(asksInside && part.optional && isToDo(clause, parts)),
  );
  const gone = fronted.filter((part) => part.optional && !times.includes(part));
  const moved = times.map((part, i) => ({ ...part, order: clause.order - 0.5 + i / 1000 }));
  const others = parts.filter((part) => !times.includes(part) && !gone.includes(part));
  return [...others, ...moved].sort((a, b) => a.order - b.order);
}

/** A clause with a verb of its own behind the clause's verb that stays in the question. */
function isInner({ clause, asked }: Choosing, { kind, head, order }: Part): boolean {
  if (kind !== 'complement' && kind !== 'clause') return false;
  return (
    !asked.has(head.id) &&
    (head.upos === 'VERB' || head.deprel === 'ccomp') &&
    head.id > hostOf(clause).id &&
    order <= clause.tree.sentence.tokens.length
  );
}

/** "asked her [to] write": what somebody else is to do. */
const isToDo = ({ kind, head, text }: Part, before: readonly Part[]): boolean =>
  kind === 'mark' && (text ?? head.form) === 'to' && before.some((part) => part.kind === 'object');

/** A phrase that stands before the clause's verb in its sentence, and was moved to the end. */
const isFronted = ({ clause, asked }: Choosing, { kind, head, order }: Part): boolean =>
  kind === 'oblique' &&
  !asked.has(head.id) &&
  head.id < hostOf(clause).id &&
  order > clause.tree.sentence.tokens.length;
