import { type Clause, hostOf } from './clause.js';
import type { Asked } from './clause-question.js';
import { type Drop, type DropCode, drop, isDrop } from './drop-reasons.js';
import type { Gap } from './gap.js';
import { simplePast } from './inflect.js';
import { isIn } from './lexicon.js';
import type { Located, Place } from './locate.js';
import { nounPhrase } from './noun-phrase.js';
import { type Part, wordPart } from './part.js';
import { textOf } from './phrase.js';
import { possessive } from './possessive.js';
import { render } from './render-parts.js';
import { subjectIds } from './support.js';
import { agreeing, expanded, isPlural } from './verb-group.js';
import { asSentence, formTrouble } from './well-formed.js';
import { wholeSubject } from './whole-of-part.js';

/** What stands in a statement where the question asks. */
export interface Filling {
  /** Words of the clause that it takes the place of. */
  readonly ids: readonly number[];
  /** Empty where they are only left out. */
  readonly text: string;
}

const longestStatement = 30;
/** Of a statement without a name. */
const fewestWords = 6;

/** The filling that puts a name, date or number where the role stands; a drop where the role is no such thing. */
export function fillingOf(asked: Asked, places: readonly Place[], text: string): Filling | Drop {
  const { clause, gap, answerIds } = asked;
  const [place] = places;
  if (!place || places.length > 1) return drop('incomplete-answer');
  if (answerIds) return { ids: answerIds, text };
  const inside = (ids: readonly number[], whole: readonly number[]) => ids.filter((id) => whole.includes(id));
  const { tree } = clause;
  switch (gap.where) {
    case 'subject':
      return { ids: subjectIds(clause), text };
    case 'owner': {
      const whole = gap.part === 'subject' ? subjectIds(clause) : gap.part.ids;
      return { ids: inside(nounPhrase(tree, place.head.id), whole), text: possessive(text) };
    }
    case 'inner':
      return { ids: inside(nounPhrase(tree, place.head.id), gap.ids), text };
    case 'object':
    case 'oblique':
    case 'agent':
      return { ids: inside(nounPhrase(tree, gap.part.head.id), gap.part.ids), text };
    default:
      return drop('role-outside-clause');
  }
}

/** The words of a time that is asked for, with its preposition; undefined where it is no phrase of its own. */
export function timeIds({ gap }: Asked): readonly number[] | undefined {
  if (gap.where === 'inner') return gap.ids;
  return gap.where === 'oblique' ? gap.part.ids : undefined;
}

/** The clause told instead of asked, with a filling in it: "The canal was opened in 1912." Its words stay in their order. */
export function stateClause(located: Located, asked: Asked, filling: Filling): string | Drop {
  const { clause, parts } = asked;
  const told = toldParts(clause, parts);
  if (isDrop(told)) return told;
  const whole = filling.ids.includes(clause.subject.id) ? undefined : wholeSubject(located.scene, clause);
  const subject: Part = {
    ...wordPart('object', clause.subject),
    ids: subjectIds(clause),
    ...(whole ? { text: whole } : {}),
  };
  const first = Math.min(...subject.ids);
  const front = told.find((part) => isFronted(clause, part, first));
  const opening = front && front !== emptied(asked.gap, filling) ? [front] : [];
  // "According to the ministry, in 1898 …" has a comma already.
  if (front && opening.length > 0 && !located.fact.attribution) opening.push(comma(front));
  const rest = told.filter((part) => part !== front);
  const ordered = [...opening, subject, ...rest].flatMap((part) => filled(part, filling));
  const text = textOf(render(located, ordered, new Set()));
  const trouble = formTrouble(asSentence(text)) ?? openDay(text) ?? bareness(clause, text);
  if (trouble) return drop(trouble);
  return text.split(' ').length > longestStatement ? drop('question-too-long') : text;
}

/** Capital and full stop: the outer form of a statement. */
export function asStatement(text: string): string {
  const bare = asSentence(text).slice(0, -1);
  return bare.endsWith('.') ? bare : `${bare}.`;
}

/** "on Thursday evening": nobody knows which, where no date stands behind it. */
function openDay(text: string): DropCode | undefined {
  const days = text.replace(/\b\p{Lu}\p{Ll}+day, \d/gu, '').split(/[^\p{L}]+/u);
  return days.some((word) => isIn('weekday', word)) ? 'deictic-time' : undefined;
}

/** "Independence was restored": whose, nobody knows, where neither a name nor more words tell. */
function bareness({ subject }: Clause, text: string): DropCode | undefined {
  const named = subject.upos === 'PROPN' || /\s["“]?\p{Lu}/u.test(text);
  return named || text.split(' ').length >= fewestWords ? undefined : 'question-too-bare';
}

/** The part that a filling without text takes away. */
const emptied = (gap: Gap, filling: Filling): Part | undefined =>
  filling.text === '' && gap.where === 'oblique' ? gap.part : undefined;

/** "In 1898 the Curies announced …": questions move such a phrase to their end, statements leave it. */
const isFronted = ({ tree }: Clause, part: Part, subject: number): boolean =>
  part.kind === 'oblique' && part.order > tree.sentence.tokens.length && (part.ids[0] ?? subject) < subject;

const comma = (part: Part): Part => ({ ...part, ids: [], text: ',' });

/** A part with the filling in place of the words that it replaces. */
function filled(part: Part, { ids, text }: Filling): readonly Part[] {
  const at = part.ids.findIndex((id) => ids.includes(id));
  if (at < 0) return [part];
  const { text: _replaced, ...plain } = part;
  const last = part.ids.findLastIndex((id) => ids.includes(id));
  return [
    { ...plain, ids: part.ids.slice(0, at) },
    { ...plain, kind: 'object', ids: [], text },
    { ...plain, kind: 'object', ids: part.ids.slice(last + 1) },
  ];
}

/** The parts with a verb that tells: in full, and "discovered" where the story looks back and says "had discovered". */
function toldParts(clause: Clause, parts: readonly Part[]): readonly Part[] | Drop {
  const past = pluperfect(clause, parts);
  if (past) {
    return parts.flatMap((part) => {
      if (part.head.id === past.drops.id) return [];
      return [part.head.id === past.verb.id && part.ids.length === 1 ? { ...part, text: past.text } : part];
    });
  }
  return agreeing(clause, parts, clause.participle ? isPlural(clause) : true);
}

/** "had discovered" → "discovered", "had been built" → "was built"; undefined for other tenses, and beside an adverb. */
function pluperfect(clause: Clause, parts: readonly Part[]) {
  const [had, been, ...more] = clause.auxiliaries;
  const host = hostOf(clause);
  if (!had || expanded(had) !== 'had' || host.upos !== 'VERB' || more.length > 0) return undefined;
  if (parts.some((part) => part.kind === 'adverb')) return undefined;
  if (been) {
    const text = isPlural(clause) ? 'were' : 'was';
    return been.form.toLowerCase() === 'been' ? { drops: had, verb: been, text } : undefined;
  }
  const text = simplePast(host.lemma);
  return text ? { drops: had, verb: host, text } : undefined;
}
