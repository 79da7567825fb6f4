import type { Tree } from '../tree.js';
import type { Sentence, Token } from '../types/document.js';
import { type Clause, findClause, hostOf, isSubject } from './clause.js';
import { contextTrouble } from './context.js';
import { type Drop, type DropCode, drop, isDrop } from './drop-reasons.js';
import { withFrameFirst } from './frame-first.js';
import { isCase, isSubjectOfCondition, withConditionFirst } from './fronted-condition.js';
import { asksSubject, findGap, type Gap, mayBeCutOff } from './gap.js';
import { asksInsideIdiom, hasYet } from './idiom.js';
import { askingClause } from './interrogative.js';
import { isIn } from './lexicon.js';
import type { Located, Place } from './locate.js';
import type { Choosing, Part } from './part.js';
import { partsOf } from './parts.js';
import { withProviso } from './proviso.js';
import { prunedParts, shortenedParts } from './pruning.js';
import { answerKind } from './question-word.js';
import { readingTrouble } from './reading.js';
import type { Wording } from './render-parts.js';
import { mentionOf } from './scene.js';
import { isTornPhrase } from './torn-phrases.js';
import { joinsPhrases, unsoundClause } from './unsound-clause.js';
import { isBareNumber } from './vague-answer.js';

/** A question made from a clause, before its source is named. */
export interface Asked {
  readonly question: string;
  /** Text of the answer where it is less than the role's fillers (the number of a counted noun). */
  readonly answerIds?: readonly number[];
  readonly clause: Clause;
  readonly parts: readonly Part[];
  /** Lowest confidence among the words that carry the question. */
  readonly confidence: number;
  readonly gap: Gap;
  /** Another sentence that the question takes words from. */
  readonly leansOn?: readonly Sentence[];
}

const longestQuestion = 30;
/** Above this a phrase that says more than must be said goes. */
const comfortableQuestion = 18;
/** Above this words go from inside a phrase, too. */
const tolerableQuestion = 22;

/** Turns the clause that tells a fact into a question for one of its roles. */
export function askClause(located: Located, role: string): Asked | Drop {
  const places = located.roles.get(role);
  if (!places) return drop('role-unfilled');
  const clause = findClause(located.scene.tree, located.trigger);
  if (isDrop(clause)) return clause;
  const choosing = choose(located, clause, places);
  const asked = askOf(choosing, places);
  return isDrop(asked) ? asked : withFrameFirst(choosing, asked);
}

function askOf(choosing: Choosing, places: readonly Place[]): Asked | Drop {
  const { located, clause } = choosing;
  const { tree } = located.scene;
  const unsound = unsoundClause(located, clause);
  if (unsound) return drop(unsound);
  const trouble = contextTrouble(tree, hostOf(clause), located.fact.attribution !== undefined);
  if (trouble) return drop(trouble);
  const found = partsOf(choosing);
  if (isDrop(found)) return found;
  if (areTangled(clause, found.parts)) return drop('odd-structure');
  const gap = findGap(clause, found.parts, places);
  if (isDrop(gap)) return gap;
  if (isTornPhrase(located, clause, found.parts, gap)) return drop('odd-structure');
  // "When the drops are heavy, they fall": asked when they fall, nobody would know what.
  if (gap.where === 'clause' && leansOnCase(located, clause, gap.part, found.parts))
    return drop('open-pronoun');
  // "Only a magistrate can allow it": for how long, others may not at all.
  if (!asksSubject(gap) && isOnly(tree, clause.subject)) return drop('negation-scope');
  if (isDoubtful(tree, gap)) return drop('modality-lost');
  if (!asksSubject(gap) && joinsPhrases(clause)) return drop('odd-structure');
  if (asksInsideIdiom(tree, gap) || (hasYet(clause) && !asksSubject(gap))) return drop('no-question-word');
  if (mayBeCutOff(tree, found.parts, gap)) return drop('odd-structure');
  if (asksSubject(gap) && isWhich(clause) && answerKind(located.scene, places) === 'person')
    return drop('no-question-word');
  const isShare = found.parts.some(({ lead }) => lead !== undefined);
  if (!isShare && found.parts.some((part) => isUncounted(located, part, gap))) return drop('vague-phrase');
  const lost = readingTrouble(located, clause, found, askedIds(clause, gap));
  if (lost) return drop(lost);
  const whole = withProviso(clause, located.trigger, withoutTogether(found.parts, gap));
  if (!whole) return drop('conditional-clause');
  const parts = prunedParts(located, clause, whole, gap);
  const without = parts.filter((part) => part.kind !== 'circumstance');
  // "may not refuse merely because …": a denial may reach the reason.
  if (gap.where === 'count' || located.fact.polarity === 'negative')
    return shortest(located, clause, parts, gap, places);
  const plain = shortest(located, clause, without, gap, places);
  const bare = isDrop(plain) && plain.drop === 'question-too-bare';
  return bare ? shortest(located, clause, parts, gap, places) : plain;
}

const isOnly = (tree: Tree, subject: Token): boolean =>
  tree.childrenBy(subject.id, 'advmod').some(({ id, form }) => id < subject.id && /^only$/i.test(form));

function leansOnCase({ scene }: Located, clause: Clause, asked: Part, parts: readonly Part[]): boolean {
  const { tree, subject } = clause;
  if (!isCase(scene, asked.head)) return false;
  if (isSubjectOfCondition(scene, subject)) return true;
  return parts.some(
    (part) =>
      part !== asked &&
      part.ids.some((id) => /^(?:it|its|they|them|their|he|him|his|she|her)$/i.test(tree.token(id).form)),
  );
}

/** "fell ill, [probably] with malaria", "with [scarcely] a fault": the answer would be told for sure. */
const isDoubtful = (tree: Tree, gap: Gap): boolean =>
  'part' in gap &&
  gap.part !== 'subject' &&
  tree
    .childrenBy(gap.part.head.id, 'advmod')
    .some(({ form }) => isIn('doubtAdverb', form) || /^(?:scarcely|hardly|barely)$/i.test(form));

/** "train welders [together] with a college": without its "with" it would stand alone. */
function withoutTogether(parts: readonly Part[], gap: Gap): readonly Part[] {
  if (gap.where !== 'oblique') return parts;
  const before = (gap.part.ids[0] ?? 0) - 1;
  return parts.filter(
    ({ kind, head }) => kind !== 'adverb' || head.id !== before || head.form !== 'together',
  );
}

/** "the builder, Corvane, which …": whatever the name was taken for, it is nobody. */
const isWhich = ({ relative, tree }: Clause): boolean =>
  relative !== undefined &&
  isSubject(tree.token(relative.pronoun)) &&
  /^which$/i.test(tree.token(relative.pronoun).form);

/** "wounded more than 70", "hurt 23 others": of whom the question does not say. */
function isUncounted({ scene }: Located, part: Part, gap: Gap): boolean {
  const { head, kind } = part;
  if (kind !== 'object' || ('part' in gap && gap.part === part) || head.deprel !== 'obj') return false;
  const isOthers =
    /^others$/i.test(head.form) && scene.tree.childrenBy(head.id, 'nmod', 'acl:relcl').length === 0;
  const type = mentionOf(scene, head.id)?.type;
  // "pulled one back"
  const isBare = head.lemma !== 'one' && isBareNumber(scene.tree, head);
  return isOthers || (isBare && !/^(?:Time|Money|Percent)$/.test(type ?? ''));
}

/** Ids of the words that are asked for. */
function askedIds(clause: Clause, gap: Gap): readonly number[] {
  if ('ids' in gap) return gap.ids;
  return 'part' in gap && gap.part !== 'subject'
    ? gap.part.ids
    : clause.tree.subtree(clause.subject.id).map(({ id }) => id);
}

/**
 * True where one part begins before another ends: words of one phrase hung on two heads. A part that moved is passed over,
 * and what stands between a noun and its infinitive is no such sign: "a deal on Monday to build a railway".
 */
function areTangled({ tree }: Clause, parts: readonly Part[]): boolean {
  const between = new Set(parts.flatMap(({ head }) => beforeInfinitive(tree, head)));
  let end = 0;
  for (const { ids, order, head } of parts) {
    if (ids.length === 0) continue;
    const first = Math.min(...ids);
    const last = Math.max(...ids);
    if (order < first || order > last) continue;
    const isBetween = ids.every((id) => between.has(id));
    if ((first < end && !isBetween) || hasStrangers(tree, ids, head, between)) return true;
    end = Math.max(end, last);
  }
  return false;
}

/** Ids of the words between a noun and the infinitive that completes it. */
function beforeInfinitive(tree: Tree, noun: Token): readonly number[] {
  const infinitive = tree
    .childrenBy(noun.id, 'acl')
    .find(({ id }) => tree.childrenBy(id, 'mark').some(({ lemma }) => lemma === 'to'));
  const start = infinitive ? tree.subtree(infinitive.id)[0]?.id : undefined;
  if (start === undefined) return [];
  const own = new Set(tree.subtree(noun.id).map(({ id }) => id));
  return tree.sentence.tokens.slice(noun.id, start - 1).flatMap(({ id }) => (own.has(id) ? [] : [id]));
}

/** True where words stand inside a phrase that hang on nothing in it: neither on what stays nor on its own head. */
function hasStrangers(
  tree: Tree,
  ids: readonly number[],
  head: Token,
  between: ReadonlySet<number>,
): boolean {
  const kept = new Set([...ids, head.id]);
  const first = Math.min(...ids);
  const last = Math.max(...ids);
  return tree.sentence.tokens.slice(first - 1, last).some((token) => {
    if (kept.has(token.id) || between.has(token.id) || token.upos === 'PUNCT') return false;
    let at = token;
    while (at.head > 0 && !kept.has(at.head)) at = tree.token(at.head);
    return at.head === 0;
  });
}

function choose(located: Located, clause: Clause, places: readonly Place[]): Choosing {
  const fillers = new Set<number>();
  for (const role of located.roles.values()) for (const place of role) fillers.add(place.head.id);
  return { located, clause, fillers, asked: new Set(places.map((place) => place.head.id)) };
}

/** Leaves optional parts out, last first, until the question is of a length that is easy to read. */
function shortest(
  located: Located,
  clause: Clause,
  parts: readonly Part[],
  gap: Gap,
  places: readonly Place[],
): Asked | Drop {
  let kept = parts;
  let code: DropCode = 'question-too-long';
  let longer: Asked | undefined;
  while (true) {
    const asked = askingClause(located, clause, kept, gap, places);
    const length = isDrop(asked) ? Number.POSITIVE_INFINITY : asked.question.split(' ').length;
    if (!isDrop(asked) && length <= comfortableQuestion) return finished(located, asked, clause, kept, gap);
    // What was cut was needed.
    if (isDrop(asked) && longer) return longer;
    if (isDrop(asked)) code = asked.drop;
    else if (length <= longestQuestion) longer = finished(located, asked, clause, kept, gap);
    const last = located.fact.polarity === 'negative' ? undefined : lastOptional(kept, gap);
    const shorter =
      last || isDrop(asked) || length <= tolerableQuestion ? undefined : shortenedParts(located, kept, gap);
    if (shorter) {
      kept = shorter;
      continue;
    }
    if (!last) {
      return isDrop(asked) || length > longestQuestion
        ? drop(isDrop(asked) ? code : 'question-too-long')
        : finished(located, asked, clause, kept, gap);
    }
    kept = kept.filter((part) => part !== last);
  }
}

function lastOptional(parts: readonly Part[], gap: Gap): Part | undefined {
  const asked = 'part' in gap ? gap.part : undefined;
  return [...parts].reverse().find((part) => part.optional && part !== asked);
}

function finished(
  { scene }: Located,
  asked: Wording,
  clause: Clause,
  parts: readonly Part[],
  gap: Gap,
): Asked {
  // "…, with whom she had five children": what it hangs on was found without the tree.
  const tied = parts.some(({ lead }) => lead !== undefined) && hostOf(clause).deprel === 'advcl';
  const verbs = clause.chain.slice(tied ? 1 : 0).map((link) => link.word);
  const words: Token[] = [clause.subject, ...verbs];
  const target = 'part' in gap ? gap.part : undefined;
  for (const part of parts) {
    if (part === target || ['object', 'complement', 'clause'].includes(part.kind)) words.push(part.head);
  }
  const question = withConditionFirst(scene, clause, parts, asked.question);
  return {
    ...asked,
    question,
    clause,
    parts,
    gap,
    confidence: Math.min(...words.map((word) => word.confidence)),
  };
}
