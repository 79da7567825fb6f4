import type { Clause } from './clause.js';
import { type Drop, drop, isDrop } from './drop-reasons.js';
import type { Gap } from './gap.js';
import type { Located, Place } from './locate.js';
import { nounPhrase, quotedSpans } from './noun-phrase.js';
import type { Part } from './part.js';
import { inserted, type NamesGiven, textOf, type Word, wordsOf } from './phrase.js';
import { quantityOf } from './quantity.js';
import { type QuestionWord, questionWord } from './question-word.js';
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
  const vague = vagueParts(located, clause, parts, gap, asksSubject);
  if (vague) return drop(vague);
  if (asksSubject) return subjectQuestion(located, clause, parts, gap, places);
  if (gap.where === 'agent') return agentQuestion(located, clause, parts, gap.part, places);
  return objectQuestion(located, clause, parts, gap, places);
}

function subjectQuestion(
  located: Located,
  clause: Clause,
  parts: readonly Part[],
  gap: Gap,
  places: readonly Place[],
): Wording | Drop {
  const head = subjectWord(located, gap, places);
  if (isDrop(head)) return head;
  const agreed = agreeing(clause, parts, head.plural);
  if (isDrop(agreed)) return agreed;
  if (agreed.length < 2) return drop('question-too-bare');
  const words = [inserted(head.text), ...render(located, agreed, new Set())];
  return { question: textOf(words), ...(head.answerIds ? { answerIds: head.answerIds } : {}) };
}

type SubjectWord = QuestionWord & { readonly answerIds?: readonly number[] };

function subjectWord(located: Located, gap: Gap, places: readonly Place[]): SubjectWord | Drop {
  const { scene } = located;
  if (gap.where === 'count') {
    const quantity = quantityOf(scene, gap.counted);
    return quantity
      ? {
          text: quantity.question,
          plural: !/^how much|^what percentage/.test(quantity.question),
          answerIds: quantity.ids,
        }
      : drop('no-question-word');
  }
  if (gap.where === 'owner') {
    const owner = new Set(places.map((place) => place.head.id));
    const ids = nounPhrase(scene.tree, gap.owned.id, { without: owner });
    const plural = /^NNP?S$/.test(gap.owned.xpos) || scene.tree.childrenBy(gap.owned.id, 'conj').length > 0;
    return { text: `whose ${textOf(wordsOf(scene, ids, new Set()))}`, plural };
  }
  return questionWord(scene, places, 'subject', '');
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
  const word = questionWord(scene, places, 'subject', '');
  if (isDrop(word)) return word;
  if (active && !word.plural && clause.subject.deprel !== 'conj') {
    const host = clause.chain[0].word;
    const after = rest.filter(
      (part) => part.kind !== 'auxiliary' && part.head.id !== host.id && part.order > host.id,
    );
    const before = rest.filter((part) => part.kind === 'adverb' && part.order < host.id);
    if (before.length === 0) {
      const given: NamesGiven = new Set();
      const object = wordsOf(scene, subjectIds(clause), given);
      const particles = after.filter((part) => part.kind === 'particle');
      const others = after.filter((part) => part.kind !== 'particle');
      const words = [inserted(word.text), inserted(active), ...render(located, particles, given), ...object];
      return { question: textOf([...words, ...render(located, others, given)]) };
    }
  }
  const split = inverted(clause, rest);
  if (isDrop(split)) return split;
  const by = word.text === 'who' ? 'by whom' : `by ${word.text}`;
  return { question: inOrder(located, clause, by, split.operator, split.rest) };
}

function objectQuestion(
  located: Located,
  clause: Clause,
  parts: readonly Part[],
  gap: Exclude<Gap, { where: 'subject' }>,
  places: readonly Place[],
): Wording | Drop {
  const head = objectWord(located, gap, places);
  if (isDrop(head)) return head;
  const rest: Part[] = [];
  for (const part of parts) {
    if (part !== gap.part) rest.push(part);
    else rest.push(...remainder(part, head));
  }
  const split = inverted(clause, rest);
  if (isDrop(split)) return split;
  const question = inOrder(located, clause, head.text, split.operator, split.rest);
  return { question, ...(head.answerIds ? { answerIds: head.answerIds } : {}) };
}

interface ObjectWord {
  readonly text: string;
  readonly stranded?: string;
  readonly answerIds?: readonly number[];
  /** Ids of the asked part that stay where they are. */
  readonly staying: readonly number[];
}

function objectWord(
  located: Located,
  gap: Exclude<Gap, { where: 'subject' }>,
  places: readonly Place[],
): ObjectWord | Drop {
  const { scene } = located;
  const { tree } = scene;
  if (gap.part === 'subject') return drop('odd-structure');
  switch (gap.where) {
    case 'count': {
      const quantity = quantityOf(scene, gap.counted);
      if (!quantity) return drop('no-question-word');
      const preposition = tree.preposition(gap.part.head.id);
      const text = preposition ? `${preposition} ${quantity.question}` : quantity.question;
      return { text, answerIds: quantity.ids, staying: [] };
    }
    case 'owner': {
      const owner = new Set(places.map((place) => place.head.id));
      const ids = nounPhrase(tree, gap.owned.id, { without: owner, preposition: true });
      const preposition = tree.preposition(gap.owned.id);
      const noun = textOf(
        wordsOf(
          scene,
          ids.filter((id) => tree.token(id).deprel !== 'case' || tree.token(id).head !== gap.owned.id),
          new Set(),
        ),
      );
      return { text: `${preposition} whose ${noun}`.trim(), staying: [] };
    }
    case 'inner': {
      const word = questionWord(scene, places, gap.preposition ? 'oblique' : 'object', gap.preposition);
      if (isDrop(word)) return word;
      return { ...word, staying: gap.part.ids.filter((id) => !gap.ids.includes(id)) };
    }
    case 'oblique': {
      const word = questionWord(scene, places, 'oblique', tree.preposition(gap.part.head.id));
      return isDrop(word) ? word : { ...word, staying: [] };
    }
    case 'clause':
      return clauseWord(located, gap.part);
    default: {
      const word = questionWord(scene, places, 'object', '');
      return isDrop(word) ? word : { ...word, staying: [] };
    }
  }
}

/** "What did Holm say?", "Why did Holm fly to Oslo?" */
function clauseWord(located: Located, part: Part): ObjectWord | Drop {
  const { tree } = located.scene;
  const mark = tree.childrenBy(part.head.id, 'mark')[0]?.form.toLowerCase();
  if (part.head.deprel === 'ccomp') return { text: 'what', staying: [] };
  if (part.head.deprel === 'advcl' && (mark === 'to' || mark === 'because'))
    return { text: 'why', staying: [] };
  return drop('no-question-word');
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
function render(located: Located, parts: readonly Part[], given: NamesGiven): Word[] {
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
  return marked ? [] : [inserted('that')];
}
