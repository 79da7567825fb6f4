import type { Sentence } from '../types/document.js';
import { type Clause, isSubject } from './clause.js';
import type { NamesGiven } from './full-names.js';
import type { Located } from './locate.js';
import type { Part } from './part.js';
import { inserted, textOf, type Word, wordsOf } from './phrase.js';
import { quotedSpans } from './punctuation.js';
import { subjectIds } from './support.js';
import { wholeSubject } from './whole-of-part.js';

/** A question in words. */
export interface Wording {
  /** Without capital and question mark. */
  readonly question: string;
  readonly answerIds?: readonly number[];
  /** Another sentence that the question takes words from. */
  readonly leansOn?: readonly Sentence[];
}

/** Question word, operator, subject and the other parts, in the order of a question. */
export function inOrder(
  located: Located,
  clause: Clause,
  first: string,
  operator: string,
  rest: readonly Part[],
): string {
  const given: NamesGiven = new Set(located.named);
  const whole = wholeSubject(located.scene, clause);
  const subject = whole ? [inserted(whole)] : wordsOf(located.scene, subjectIds(clause), given);
  return textOf([inserted(first), inserted(operator), ...subject, ...render(located, rest, given)]);
}

/** The parts' words; a reported clause gets its "that" or, in quotation marks, its comma. */
export function render(located: Located, parts: readonly Part[], given: NamesGiven): Word[] {
  const words: Word[] = [];
  for (const [i, part] of parts.entries()) {
    if (closesComma(located, parts[i - 1], part)) words.push({ text: ',', glued: true, id: 0 });
    if (part.text !== undefined) {
      words.push(inserted(part.text));
      continue;
    }
    if (part.lead !== undefined) words.push(inserted(part.lead));
    if (part.kind === 'clause') words.push(...introduction(located, part));
    words.push(...wordsOf(located.scene, part.ids, given));
  }
  return words;
}

/** "to 48 million, or 71 cents a share, in May", "on May 14, 1895, with Holm": the comma that closes what another opened. */
function closesComma({ scene: { tree } }: Located, before: Part | undefined, part: Part): boolean {
  const last = before?.ids.at(-1) ?? 0;
  if (!before || before.text !== undefined || part.ids[0] !== last + 2) return false;
  if (tree.token(last + 1).form !== ',') return false;
  const text = before.ids.map((id) => tree.token(id).form).join(' ');
  return / , or |\d , (?:1\d|20)\d\d$/.test(text);
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
