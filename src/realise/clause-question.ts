import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { isActor, isPeople } from './actors.js';
import { isBareNumber } from './answers.js';
import { type Clause, findClause, hostOf } from './clause.js';
import { contextTrouble } from './context.js';
import { type Drop, type DropCode, drop, isDrop } from './drop-reasons.js';
import { findGap, type Gap } from './gap.js';
import { askingClause } from './interrogative.js';
import type { Located, Place } from './locate.js';
import { isSetOff } from './noun-phrase.js';
import type { Choosing, Part } from './part.js';
import { partsOf } from './parts.js';
import { readingTrouble } from './reading.js';
import { tieOf } from './relative-phrase.js';
import { mentionOf, type Scene } from './scene.js';
import { disagrees } from './verb-group.js';

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
}

const longestQuestion = 30;
const comfortableQuestion = 22;

/** Turns the clause that tells a fact into a question for one of its roles. */
export function askClause(located: Located, role: string): Asked | Drop {
  const places = located.roles.get(role);
  if (!places) return drop('role-unfilled');
  const { tree } = located.scene;
  const clause = findClause(tree, located.trigger);
  if (isDrop(clause)) return clause;
  const unsound = unsoundClause(located, clause);
  if (unsound) return drop(unsound);
  const trouble = contextTrouble(tree, hostOf(clause), located.fact.attribution !== undefined);
  if (trouble) return drop(trouble);
  const choosing = choose(located, clause, places);
  const found = partsOf(choosing);
  if (isDrop(found)) return found;
  if (areTangled(clause, found.parts)) return drop('odd-structure');
  const gap = findGap(clause, found.parts, places);
  if (isDrop(gap)) return gap;
  if (isPartOfPlace(located, found.parts, gap) || isToAct(located, gap)) return drop('odd-structure');
  const lost = readingTrouble(located, clause, found);
  if (lost) return drop(lost);
  const without = found.parts.filter((part) => part.kind !== 'circumstance');
  if (gap.where === 'count') return shortest(located, clause, found.parts, gap, places);
  const plain = shortest(located, clause, without, gap, places);
  const bare = isDrop(plain) && plain.drop === 'question-too-bare';
  return bare ? shortest(located, clause, found.parts, gap, places) : plain;
}

/** "moved to the Panthéon in Paris": what the city tells of may be the building alone. */
function isPartOfPlace({ scene }: Located, parts: readonly Part[], gap: Gap): boolean {
  if (gap.where !== 'oblique') return false;
  const next = parts[parts.indexOf(gap.part) + 1];
  const isPlace = (part: Part) => mentionOf(scene, part.head.id)?.type === 'Place';
  return (
    next?.kind === 'oblique' &&
    isPlace(gap.part) &&
    isPlace(next) &&
    /^(?:in|on|near)$/.test(scene.tree.preposition(next.head.id)) &&
    next.ids[0] === (gap.part.ids.at(-1) ?? 0) + 1
  );
}

/** "asked for Iran to be invited": asked for was not Iran, but what is to happen to it. */
function isToAct({ scene: { tree } }: Located, gap: Gap): boolean {
  if (gap.where !== 'oblique' || tree.preposition(gap.part.head.id) !== 'for') return false;
  const next = tree.sentence.tokens[gap.part.ids.at(-1) ?? 0];
  return next?.deprel === 'mark' && next.lemma === 'to' && tree.token(next.head).deprel === 'xcomp';
}

/** True where one part begins before another ends: words of one phrase hung on two heads. */
function areTangled({ tree }: Clause, parts: readonly Part[]): boolean {
  let end = 0;
  for (const { ids, order } of parts) {
    if (ids.length === 0 || order > tree.sentence.tokens.length) continue;
    const first = Math.min(...ids);
    const last = Math.max(...ids);
    if (first < end || hasStrangers(tree, ids, first, last)) return true;
    end = Math.max(end, last);
  }
  return false;
}

/** True where words stand inside a phrase that hang on nothing in it. */
function hasStrangers(tree: Tree, ids: readonly number[], first: number, last: number): boolean {
  const kept = new Set(ids);
  return tree.sentence.tokens.slice(first - 1, last).some((token) => {
    if (kept.has(token.id) || token.upos === 'PUNCT') return false;
    let at = token;
    while (at.head > 0 && !kept.has(at.head)) at = tree.token(at.head);
    return at.head === 0;
  });
}

/** Below this a clause behind two nouns may belong to either. */
const sureOfNoun = 0.85;

/**
 * Signs that the tree is wrong: an infinitive before its verb, "who" of a thing, a verb that does not agree with its
 * subject, a clause that may belong to the noun before ("the failure of the pumps, bought in May").
 */
function unsoundClause({ scene }: Located, clause: Clause): DropCode | undefined {
  const host = hostOf(clause);
  if (clause.chain.some(({ word }) => word.id < host.id)) return 'odd-structure';
  if (disagrees(clause)) return 'no-tense';
  if (isMisreadPassive(scene, clause)) return 'odd-structure';
  const { relative, subject, tree } = clause;
  if (isTornApart(tree, subject)) return 'odd-structure';
  if (isBareNumber(tree, subject) && mentionOf(scene, subject.id)?.type !== 'Time') return 'vague-phrase';
  // "a pretext [that] the premier rejected": what was rejected stands before the clause.
  const tie = relative ? undefined : tieOf(tree, host);
  if (host.deprel === 'acl:relcl' && !relative && !tie && subject.head === host.id) return 'odd-structure';
  const owner = tie?.xpos === 'WP$' ? tree.token(host.head) : undefined;
  const about = relative?.antecedent ?? owner ?? (host.deprel === 'acl' ? subject : undefined);
  if (!about) return undefined;
  const type = mentionOf(scene, about.id)?.type;
  const isWho = relative !== undefined && /^who/i.test(tree.token(relative.pronoun).form);
  if (isWho && type !== undefined && !isPeople(type) && type !== 'Animal') return 'odd-structure';
  const between = tree
    .childrenBy(about.id, 'nmod')
    .some((noun) => noun.id > about.id && noun.id < host.id && mayBeMeant(scene, noun, isWho));
  const within = isSetOff(tree, host) && isInsidePhrase(tree, about);
  return (between || within) && host.confidence < sureOfNoun ? 'odd-structure' : undefined;
}

/** "a figure officials expect to rise": no article goes with a plural, so two phrases were read as one. */
const isTornApart = (tree: Tree, { id, xpos }: Token): boolean =>
  xpos === 'NNS' &&
  tree.childrenBy(id, 'det').some(({ form }) => /^an?$/i.test(form)) &&
  tree
    .childrenBy(id, 'nummod', 'amod')
    .every(
      ({ form }) =>
        !/^(?:few|hundred|thousand|million|dozen|couple|total|record|further|mere|staggering|estimated)$/i.test(
          form,
        ),
    );

/** "a former ambassador to Moscow who …" is no town; "the head of the firm, which …" is no person. */
function mayBeMeant(scene: Scene, noun: Token, isWho: boolean): boolean {
  const type = mentionOf(scene, noun.id)?.type;
  return type === undefined || (isWho ? isPeople(type) : type !== 'Person');
}

/** "negligence causing death, which …": it may be death or negligence. */
const isInsidePhrase = (tree: Tree, noun: Token): boolean =>
  noun.deprel === 'nmod' ||
  noun.deprel === 'conj' ||
  (noun.head > 0 && /^acl/.test(tree.token(noun.head).deprel));

/** "A school opened by the mayor collapsed": "opened" is no past tense where somebody did it. */
function isMisreadPassive(scene: Scene, { tree, auxiliaries, participle, chain }: Clause): boolean {
  const { id, xpos } = chain[0].word;
  if (auxiliaries.length > 0 || participle !== undefined || xpos !== 'VBD') return false;
  return tree
    .childrenBy(id, 'obl:agent', 'obl')
    .some(
      (by) =>
        by.deprel === 'obl:agent' ||
        (tree.preposition(by.id) === 'by' && isActor(mentionOf(scene, by.id)?.type)),
    );
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
  while (true) {
    const asked = askingClause(located, clause, kept, gap, places);
    const length = isDrop(asked) ? Number.POSITIVE_INFINITY : asked.question.split(' ').length;
    if (!isDrop(asked) && length <= comfortableQuestion) return finished(asked, clause, kept, gap);
    if (isDrop(asked)) code = asked.drop;
    const last = located.fact.polarity === 'negative' ? undefined : lastOptional(kept, gap);
    if (!last) {
      return isDrop(asked) || length > longestQuestion
        ? drop(isDrop(asked) ? code : 'question-too-long')
        : finished(asked, clause, kept, gap);
    }
    kept = kept.filter((part) => part !== last);
  }
}

function lastOptional(parts: readonly Part[], gap: Gap): Part | undefined {
  const asked = 'part' in gap ? gap.part : undefined;
  return [...parts].reverse().find((part) => part.optional && part !== asked);
}

function finished(
  asked: { readonly question: string; readonly answerIds?: readonly number[] },
  clause: Clause,
  parts: readonly Part[],
  gap: Gap,
): Asked {
  const words: Token[] = [clause.subject, ...clause.chain.map((link) => link.word)];
  const target = 'part' in gap ? gap.part : undefined;
  for (const part of parts) {
    if (part === target || ['object', 'complement', 'clause'].includes(part.kind)) words.push(part.head);
  }
  return { ...asked, clause, parts, gap, confidence: Math.min(...words.map((word) => word.confidence)) };
}
