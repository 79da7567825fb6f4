import type { Tree } from '../tree.js';
import { type ObjectWord, objectWord } from './asked-word.js';
import type { Clause } from './clause.js';
import { type Drop, drop, isDrop } from './drop-reasons.js';
import type { Gap } from './gap.js';
import { isIn } from './lexicon.js';
import type { Located, Place } from './locate.js';
import { type Part, tellsMore } from './part.js';
import { inOrder, type Wording } from './render-parts.js';
import { mentionOf } from './scene.js';
import { inverted } from './verb-group.js';

/** "Whom did Holm meet in Oslo?", "When …?", "What did they talk about?" */
export function objectQuestion(
  located: Located,
  clause: Clause,
  parts: readonly Part[],
  gap: Exclude<Gap, { where: 'subject' }>,
  places: readonly Place[],
): Wording | Drop {
  if (gap.part !== 'subject' && isTooBare(located, parts, { where: gap.where, part: gap.part }, places))
    return drop('question-too-bare');
  if (gap.part !== 'subject' && gap.where !== 'count' && isFarInside(clause, parts, gap.part))
    return drop('no-question-word');
  const own = new Set(clause.chain.map(({ word }) => word.id));
  const asked = objectWord(located, gap, places, own);
  if (isDrop(asked)) return asked;
  if (gap.where === 'clause' && asked.text === 'when' && isDated(located, clause, gap.part))
    return drop('two-answers');
  const told = gap.where === 'clause' && asked.text === 'when' ? timeless(located, parts) : parts;
  const kept = asked.stranded ? strandable(located, gap, parts) : told;
  const head = mayStrand(clause.tree, gap, kept) ? asked : fronted(asked);
  if (!head.stranded && gap.where === 'oblique' && /^of /.test(head.text) && isBehindOut(clause, gap.part))
    return drop('no-question-word');
  if (head.stranded && gap.where === 'oblique' && isBehindPhrase(gap.part, kept))
    return drop('no-question-word');
  const torn = gap.where === 'count' && gap.part !== 'subject' ? tornClause(gap.part, kept) : undefined;
  if (torn) return drop('odd-structure');
  const rest: Part[] = [];
  for (const part of kept) {
    if (part !== gap.part) rest.push(part);
    else rest.push(...remainder(part, head));
  }
  if (gap.where === 'clause' && head.stranded === 'to do') putTimesLast(located, gap.part, rest);
  const split = inverted(
    clause,
    gap.where === 'count' ? rest.filter((part) => !isBesideAmount(located, gap.part, part)) : rest,
  );
  if (isDrop(split)) return split;
  const question = inOrder(located, clause, head.text, split.operator, split.rest);
  return { question, ...(head.answerIds ? { answerIds: head.answerIds } : {}) };
}

/**
 * "Whom did Holm take the train to Oslo to meet?", "What did they march to denounce in Oslo?": too much stands between the
 * question word and its verb, or behind it.
 */
function isFarInside({ tree, chain }: Clause, parts: readonly Part[], asked: Part): boolean {
  const verb = chain.findIndex(({ word }) => word.id === asked.head.head);
  const word = chain[verb]?.word;
  if (verb < 1 || word?.deprel !== 'advcl' || asked.kind !== 'object') return false;
  const at = parts.indexOf(asked);
  const before = parts.slice(0, at).filter(({ head }) => head.head === word.head);
  const isTold = ({ kind, head }: Part) => kind === 'oblique' && tree.preposition(head.id) !== '';
  if (parts.slice(at + 1).some((part) => isTold(part) && part.head.head === word.id)) return true;
  // "What does the jury meet in a private room to reach?"
  if (before.some((part) => isTold(part) && /^(?:in|at|on)$/.test(tree.preposition(part.head.id))))
    return true;
  return before.some(({ kind }) => kind === 'object') && before.some(isTold);
}

/** "walked [out of] the government": "of" does not go to the front by itself. */
function isBehindOut({ tree }: Clause, asked: Part): boolean {
  const before = (asked.ids[0] ?? 0) - 1;
  return before > 0 && /^out$/i.test(tree.token(before).form);
}

/** "What was she sent to the school in 1857 with?": a preposition too far from its verb. */
function isBehindPhrase(asked: Part | 'subject', parts: readonly Part[]): boolean {
  if (asked === 'subject') return false;
  const before = parts[parts.indexOf(asked) - 1];
  return before?.kind === 'oblique';
}

/** "reached three villages [cut off by landslides]": which villages, and not how they were reached. */
const tornClause = (asked: Part, parts: readonly Part[]): Part | undefined =>
  parts.find(
    ({ kind, head, ids }) =>
      kind === 'complement' && /^VB[ND]$/.test(head.xpos) && ids[0] === (asked.ids.at(-1) ?? 0) + 1,
  );

/** "fell 4 percent [to $1.27 billion]": where a fall led to is no part of how deep it was, nor this of that. */
function isBesideAmount({ scene: { tree } }: Located, asked: Part | 'subject', part: Part): boolean {
  if (asked === 'subject' || !isAmount(tree, part)) return false;
  if (part.kind === 'oblique' && /^(?:to|from)$/.test(tree.preposition(part.head.id))) return true;
  const isResult = /^(?:to|from)$/.test(tree.preposition(asked.head.id));
  return isResult && part.head.head > 0 && isIn('changeVerb', tree.token(part.head.head).lemma);
}

/** "31 percent", "€40", "2 points" */
const isAmount = (tree: Tree, { head, kind }: Part): boolean =>
  (kind === 'object' || kind === 'oblique') &&
  (isIn('percent', head.lemma) ||
    isIn('money', head.lemma) ||
    head.upos === 'NUM' ||
    tree.childrenBy(head.id, 'nummod').length > 0);

/** "When did Holm deny?": what was denied the parser did not find. */
function isTooBare(
  located: Located,
  parts: readonly Part[],
  { where, part: asked }: { readonly where: Gap['where']; readonly part: Part },
  places: readonly Place[],
): boolean {
  const { fact } = located;
  const counts = where === 'count';
  // "How many months did Holm spend?"
  const spends = asked.head.head > 0 && located.scene.tree.token(asked.head.head).lemma === 'spend';
  if (counts && spends && !parts.some((part) => part !== asked && tellsMore(part))) return true;
  // "How many weeks does the council have?": for what?
  const isTerm = counts && asked.kind === 'object' && isIn('timeUnit', asked.head.lemma);
  const has = asked.head.head > 0 && located.scene.tree.token(asked.head.head).lemma === 'have';
  if (isTerm && has && !parts.some((part) => part !== asked && tellsMore(part))) return true;
  // "How much did Holm earn?": in how long, or for what?
  const host = asked.head.head > 0 ? located.scene.tree.token(asked.head.head).lemma : '';
  const isSum = mentionOf(located.scene, asked.head.id)?.type === 'Money' && isIn('sumVerb', host);
  if (isSum && asked.kind === 'object' && !parts.some((part) => part !== asked && tellsMore(part)))
    return true;
  // "What did Holm take?" may be answered by anything.
  const only =
    !counts && asked.kind === 'object' && parts.every((part) => part === asked || !tellsMore(part));
  if (only && isIn('openVerb', asked.head.head > 0 ? located.scene.tree.token(asked.head.head).lemma : '')) {
    const isOne = places.every(({ filler }) => filler.entity === 'Object' || filler.entity === 'Abstract');
    if (isOne && !parts.some(({ kind }) => kind === 'particle' || kind === 'adverb')) return true;
  }
  const loose = places.some(({ filler }) => filler.entity === 'Time' || filler.entity === 'Place');
  if (fact.type !== 'Clause' || !loose || !isIn('needsObject', located.trigger.lemma)) return false;
  if (located.scene.tree.childrenBy(located.trigger.id, 'aux:pass').length > 0) return false;
  return !parts.some((part) => part !== asked && tellsMore(part));
}

/** True where a preposition may stay behind: at the question's end, or right after the verb ("talk about in Oslo"). */
function mayStrand(tree: Tree, gap: Exclude<Gap, { where: 'subject' }>, parts: readonly Part[]): boolean {
  if (gap.where === 'clause') return true;
  const at = gap.part === 'subject' ? -1 : parts.indexOf(gap.part);
  const [before, after] = [parts[at - 1], parts[at + 1]];
  const follows =
    after?.kind === 'clause' ||
    (after?.kind === 'oblique' && /^(?:to|into|onto|from)$/.test(tree.preposition(after.head.id)));
  const isVerb = before && (/^(?:verb|particle)$/.test(before.kind) || before.head.form === 'back');
  if (gap.where === 'oblique' && isVerb && !follows) return true;
  if (parts[parts.length - 1] !== gap.part) return false;
  return gap.where !== 'inner' || gap.ids[gap.ids.length - 1] === gap.part.ids[gap.part.ids.length - 1];
}

/** "What did Holm try to do [for three weeks]?", which stood before "to find a way". */
function putTimesLast({ scene }: Located, asked: Part, rest: Part[]): void {
  const isEarly = ({ kind, head, order }: Part) =>
    kind === 'oblique' && order < asked.order && mentionOf(scene, head.id)?.type === 'Time';
  const early = rest.filter(isEarly);
  rest.splice(0, rest.length, ...rest.filter((part) => !isEarly(part)), ...early);
}

/** "died in 2017 when the river burst its banks": "When …?" is answered by the year as well. */
const isDated = ({ scene }: Located, { tree }: Clause, asked: Part): boolean =>
  tree
    .childrenBy(asked.head.head, 'obl', 'obl:unmarked')
    .some(({ id }) =>
      scene.times.some(({ first, last, value }) => first <= id && id <= last && value.kind === 'date'),
    );

/** "When did the pact collapse [after five years]?": the question does not tell what it asks for. */
const timeless = ({ scene }: Located, parts: readonly Part[]): readonly Part[] =>
  parts.filter(({ kind, head }) => kind !== 'oblique' || mentionOf(scene, head.id)?.type !== 'Time');

/** The parts, without optional ones that keep a preposition from the question's end: "What did she empty the keg into?" */
function strandable(
  { fact, scene: { tree } }: Located,
  gap: Exclude<Gap, { where: 'subject' }>,
  parts: readonly Part[],
): readonly Part[] {
  if (gap.part === 'subject' || fact.polarity === 'negative' || mayStrand(tree, gap, parts)) return parts;
  const at = parts.indexOf(gap.part);
  const kept = parts.filter((part, i) => i <= at || !part.optional);
  return mayStrand(tree, gap, kept) ? kept : parts;
}

/** "On what did they hold talks with Berg?": a preposition is left behind only at a question's end. */
function fronted(head: ObjectWord): ObjectWord {
  if (!head.stranded) return head;
  const { stranded, ...plain } = head;
  return { ...plain, text: `${stranded} ${head.text}` };
}

function remainder(part: Part, head: ObjectWord): readonly Part[] {
  const parts: Part[] = [];
  const { text: _dropped, ...plain } = part;
  if (head.staying.length > 0) {
    const gapAt = part.ids.findIndex((id) => !head.staying.includes(id));
    const before = head.staying.filter((id) => id < (part.ids[gapAt] ?? 0));
    const after = head.staying.filter((id) => !before.includes(id));
    parts.push({ ...plain, ids: before });
    if (head.stranded) parts.push({ ...plain, ids: [], text: head.stranded });
    if (after.length > 0) parts.push({ ...plain, ids: after });
    return parts;
  }
  return head.stranded ? [{ ...plain, ids: [], text: head.stranded }] : [];
}
