import type { Token } from '../types/document.js';
import { type ObjectWord, objectWord, subjectWord } from './asked-word.js';
import { type Clause, isSubject } from './clause.js';
import { type Drop, drop, isDrop } from './drop-reasons.js';
import type { Gap } from './gap.js';
import { isIn } from './lexicon.js';
import type { Located, Place } from './locate.js';
import type { Part } from './part.js';
import { inserted, type NamesGiven, textOf, type Word, wordsOf } from './phrase.js';
import { quotedSpans } from './punctuation.js';
import { questionWord } from './question-word.js';
import { mentionOf } from './scene.js';
import { subjectIds, vagueParts } from './support.js';
import { activeForm, agreeing, inverted } from './verb-group.js';

export interface Wording {
  /** Without capital and question mark. */
  readonly question: string;
  readonly answerIds?: readonly number[];
}

/** Puts question word, operator, subject and the other parts in their order. */
export function askingClause(
  located: Located,
  clause: Clause,
  parts: readonly Part[],
  gap: Gap,
  places: readonly Place[],
): Wording | Drop {
  const asksSubject = gap.where === 'subject' || ('part' in gap && gap.part === 'subject');
  const isNamedPerson =
    mentionOf(located.scene, clause.subject.id)?.type === 'Person' && clause.subject.upos === 'PROPN';
  if (isOutOfOrder(clause, parts, gap, asksSubject, isNamedPerson)) return drop('odd-structure');
  const vague = vagueParts(located, clause, parts, gap, asksSubject);
  if (vague) return drop(vague);
  if (asksSubject) return subjectQuestion(located, clause, parts, gap, places);
  if (gap.where === 'agent') return agentQuestion(located, clause, parts, gap.part, places);
  return objectQuestion(located, clause, parts, gap, places);
}

/** An auxiliary, object or reported clause before the subject, or an "and" in it: the tree is rarely right there. */
function isOutOfOrder(
  clause: Clause,
  parts: readonly Part[],
  gap: Gap,
  asksSubject: boolean,
  isNamedPerson: boolean,
): boolean {
  const first = Math.min(...subjectIds(clause));
  if (clause.tree.token(first).deprel === 'cc') return true;
  if (!isNamedPerson && hasJoinedCompound(clause, clause.subject)) return true;
  const early: readonly Part['kind'][] = asksSubject
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

function subjectQuestion(
  located: Located,
  clause: Clause,
  parts: readonly Part[],
  gap: Gap,
  places: readonly Place[],
): Wording | Drop {
  const own = new Set(clause.chain.map(({ word }) => word.id));
  const head = subjectWord(located, gap, places, own);
  if (isDrop(head)) return head;
  if (hasCompany(located, clause)) return drop('two-answers');
  const agreed = agreeing(clause, parts, head.plural);
  if (isDrop(agreed)) return agreed;
  if (
    !agreed.some(
      (part) => tellsMore(part) && !(part.kind === 'object' && isAnyThing(located, part.head, part.ids)),
    )
  )
    return drop('question-too-bare');
  const words = [inserted(head.text), ...render(located, agreed, chainsOf(located, places))];
  return { question: textOf(words), ...(head.answerIds ? { answerIds: head.answerIds } : {}) };
}

/** The names that are asked for: in "Who met her brother?" she is bound by "who". */
function chainsOf({ scene }: Located, places: readonly Place[]): NamesGiven {
  return new Set(
    places.flatMap(({ head }) => {
      const chain = scene.antecedents.get(head.id)?.chain ?? mentionOf(scene, head.id)?.chain;
      return chain === undefined || places.length > 1 ? [] : [chain];
    }),
  );
}

/** "Holm also attended": others did, too, so that "Who attended?" has more answers than one. */
function hasCompany({ fact }: Located, clause: Clause): boolean {
  if (fact.type === 'Statement') return false;
  return clause.tree
    .childrenBy(clause.chain[0].word.id, 'advmod')
    .some((adverb) => /^(?:also|too|likewise)$/i.test(adverb.form));
}

/** More than an auxiliary and a verb: "Who was born?" is no question. */
const tellsMore = (part: Part): boolean =>
  ['object', 'oblique', 'complement', 'clause', 'circumstance'].includes(part.kind) ||
  (part.kind === 'verb' && part.ids.length > 1);

/** "a coalition", "a treaty": which of many, the question does not say. */
function isAnyThing({ scene: { tree } }: Located, head: Token, ids: readonly number[]): boolean {
  const article = ids.length === 2 ? tree.token(ids[0] ?? 0) : undefined;
  return head.upos === 'NOUN' && /^an?$/i.test(article?.form ?? '');
}

/** "Who detained the mayor?" where the verb's active form is sure, else "By whom was the mayor detained?". */
function agentQuestion(
  located: Located,
  clause: Clause,
  parts: readonly Part[],
  agent: Part,
  places: readonly Place[],
): Wording | Drop {
  const { scene } = located;
  const rest = parts.filter((part) => part !== agent);
  const active = activeForm(clause);
  if (isAnyThing(located, clause.subject, subjectIds(clause)) && !rest.some(tellsMore))
    return drop('question-too-bare');
  const word = questionWord(scene, places, 'subject', '');
  if (isDrop(word)) return word;
  if (active && !word.plural && clause.subject.deprel !== 'conj') {
    const host = clause.chain[0].word;
    const after = rest.filter(
      (part) =>
        part.kind !== 'auxiliary' &&
        part.head.id !== host.id &&
        part.order > host.id &&
        !mayBelongTo(located, agent, part),
    );
    const before = rest.filter((part) => part.kind === 'adverb' && part.order < host.id);
    const given: NamesGiven = new Set();
    const words = [
      inserted(word.text),
      ...render(located, before, given),
      inserted(active),
      ...render(located, after.filter(isParticle), given),
      ...wordsOf(scene, subjectIds(clause), given),
      ...render(
        located,
        after.filter((part) => !isParticle(part)),
        given,
      ),
    ];
    return { question: textOf(words) };
  }
  const split = inverted(clause, rest);
  if (isDrop(split)) return split;
  const by = word.text === 'who' ? 'by whom' : `by ${word.text}`;
  return { question: inOrder(located, clause, by, split.operator, split.rest) };
}

const isParticle = (part: Part): boolean => part.kind === 'particle';

/** "strengthened by a present from her mother": the mother may have to do with the present alone. */
function mayBelongTo({ scene }: Located, agent: Part, part: Part): boolean {
  const next = (agent.ids.at(-1) ?? 0) + 1 === part.ids[0];
  return (
    next && part.kind === 'oblique' && /^(?:from|of|for|with)$/.test(scene.tree.preposition(part.head.id))
  );
}

function objectQuestion(
  located: Located,
  clause: Clause,
  parts: readonly Part[],
  gap: Exclude<Gap, { where: 'subject' }>,
  places: readonly Place[],
): Wording | Drop {
  if (gap.part !== 'subject' && isTooBare(located, parts, gap.part, places)) return drop('question-too-bare');
  const asked = objectWord(located, gap, places);
  if (isDrop(asked)) return asked;
  const head = mayStrand(gap, parts) ? asked : fronted(asked);
  const rest: Part[] = [];
  for (const part of parts) {
    if (part !== gap.part) rest.push(part);
    else rest.push(...remainder(part, head));
  }
  const split = inverted(
    clause,
    gap.where === 'count' ? rest.filter((part) => !isResult(located, part)) : rest,
  );
  if (isDrop(split)) return split;
  const question = inOrder(located, clause, head.text, split.operator, split.rest);
  return { question, ...(head.answerIds ? { answerIds: head.answerIds } : {}) };
}

/** "fell 4 percent [to $1.27 billion]": where a fall led to is no part of how deep it was. */
function isResult({ scene }: Located, { head, kind }: Part): boolean {
  const type = mentionOf(scene, head.id)?.type;
  const amount = type === 'Money' || type === 'Percent' || type === 'Number';
  return kind === 'oblique' && amount && /^(?:to|from)$/.test(scene.tree.preposition(head.id));
}

/** "When did Holm deny?": what was denied the parser did not find. */
function isTooBare(located: Located, parts: readonly Part[], asked: Part, places: readonly Place[]): boolean {
  const { fact } = located;
  const loose = places.some(({ filler }) => filler.entity === 'Time' || filler.entity === 'Place');
  if (fact.type !== 'Clause' || !loose || !isIn('needsObject', located.trigger.lemma)) return false;
  if (located.scene.tree.childrenBy(located.trigger.id, 'aux:pass').length > 0) return false;
  return !parts.some((part) => part !== asked && tellsMore(part));
}

/** True where a preposition may stay behind: at the question's end, or right after the verb ("talk about in Oslo"). */
function mayStrand(gap: Exclude<Gap, { where: 'subject' }>, parts: readonly Part[]): boolean {
  if (gap.where === 'clause') return true;
  const before = gap.part === 'subject' ? undefined : parts[parts.indexOf(gap.part) - 1];
  if (gap.where === 'oblique' && before && ['verb', 'particle'].includes(before.kind)) return true;
  if (parts[parts.length - 1] !== gap.part) return false;
  return gap.where !== 'inner' || gap.ids[gap.ids.length - 1] === gap.part.ids[gap.part.ids.length - 1];
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

function inOrder(
  located: Located,
  clause: Clause,
  first: string,
  operator: string,
  rest: readonly Part[],
): string {
  const given: NamesGiven = new Set();
  const subject = wordsOf(located.scene, subjectIds(clause), given);
  return textOf([inserted(first), inserted(operator), ...subject, ...render(located, rest, given)]);
}

/** The parts' words; a reported clause gets its "that" or, in quotation marks, its comma. */
export function render(located: Located, parts: readonly Part[], given: NamesGiven): Word[] {
  const words: Word[] = [];
  for (const part of parts) {
    if (part.text !== undefined) {
      words.push(inserted(part.text));
      continue;
    }
    if (part.kind === 'clause') words.push(...introduction(located, part));
    words.push(...wordsOf(located.scene, part.ids, given));
  }
  return words;
}

function introduction(located: Located, part: Part): readonly Word[] {
  const { tree } = located.scene;
  const first = part.ids[0] ?? part.head.id;
  const opening = tree.token(first);
  if (quotedSpans(tree.sentence.tokens).some(([open]) => open === first))
    return [{ text: ',', glued: true, id: 0 }];
  const marked = tree.childrenBy(part.head.id, 'mark').length > 0 || /^W/.test(opening.xpos);
  const subject = tree.children(part.head.id).some(isSubject);
  return marked || !subject ? [] : [inserted('that')];
}
