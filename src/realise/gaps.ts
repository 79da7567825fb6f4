import type { Document, Sentence, Token } from '../types/document.js';
import type { Fact } from '../types/fact.js';
import type { Rule } from '../types/rule.js';
import type { Answer } from './answers.js';
import { isDrop } from './drop-reasons.js';
import { namesOf } from './fillers.js';
import { findScenes } from './find-scenes.js';
import { deedIds } from './gap-deed.js';
import { detailIds } from './gap-detail.js';
import { listIds } from './gap-list.js';
import { termIds, worthOfTerm } from './gap-term.js';
import { textWithGap } from './gap-text.js';
import { isGeneral } from './general.js';
import { locateFact, type Place } from './locate.js';
import { folded } from './named-things.js';
import { type Passage, passageOf, passageWithLead } from './passage.js';
import type { Scene } from './scene.js';
import { type ScoredDraft, scored } from './score.js';
import { overlaps } from './spans.js';
import { spellings } from './spellings.js';
import { isInTitle } from './told-by-title.js';
import { namesUnknownPerson } from './unknown-person.js';

/** Gaps that one sentence gets at most. */
const mostInASentence = 3;

/** Numbers first, then dates, then names: what a sentence tells more surely. */
const worth: readonly string[] = ['number', 'date', 'name', 'term', 'deed'];

/**
 * Sentences with a gap for what no question asks, where the sentence stands alone or behind the one or two before it: its
 * pronouns told by name, as in questions.
 * @param asked the questions that are asked
 */
export function gapDrafts(
  document: Document,
  facts: readonly Fact[],
  rules: readonly Rule[],
  asked: readonly ScoredDraft[],
): readonly ScoredDraft[] {
  const byRule = new Map(
    rules.filter(({ cards }) => cards.some(({ gap }) => gap)).map((rule) => [rule.rule, rule]),
  );
  const scenes = findScenes(document);
  const answered = new Set(
    asked.flatMap(({ located, answer }) =>
      answer.accept.map((text) => `${located.scene.sentence.index} ${folded(text)}`),
    ),
  );
  // "some 14 carters" asks for the 14.
  const short = asked.flatMap(({ answer }) => (answer.text.split(' ').length <= 4 ? [answer.span] : []));
  const drafts: ScoredDraft[] = [];
  for (const fact of facts) {
    const rule = byRule.get(fact.rule);
    const located = rule && locateFact(scenes, fact);
    if (!rule || !located || isDrop(located) || fact.evidence.length > 1) continue;
    const { index } = located.scene.sentence;
    const passage = passageOf(located.scene);
    for (const spec of passage ? rule.cards.filter(({ gap }) => gap) : []) {
      const places = located.roles.get(spec.ask);
      const gap =
        places &&
        passage &&
        (gapAt(located.scene, spec.ask, places, passage) ??
          anchoredGap(located.scene, spec.ask, places, passage));
      if (!gap || gap.answer.accept.some((text) => answered.has(`${index} ${folded(text)}`))) continue;
      if (short.some(({ start, end }) => start <= gap.answer.span.start && gap.answer.span.end <= end))
        continue;
      drafts.push(scored({ located, spec, places, ...gap, confidence: 1 }));
    }
  }
  return bestOfEach(drafts);
}

/** The best gaps of each sentence, none inside another. */
function bestOfEach(drafts: readonly ScoredDraft[]): readonly ScoredDraft[] {
  const rankOf = ({ spec, located, places: [place] }: ScoredDraft): number =>
    worth.indexOf(spec.ask) -
    (spec.ask === 'term' && place ? worthOfTerm(located.scene, place.head) / 10 : 0);
  const taken = new Map<number, ScoredDraft[]>();
  return drafts
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .filter((draft) => {
      const { index } = draft.located.scene.sentence;
      const others = taken.get(index) ?? [];
      const { span } = draft.answer;
      if (others.length >= mostInASentence || others.some(({ answer }) => overlaps(span, answer.span)))
        return false;
      // Of what somebody did or should do, other words would often be as right.
      if (draft.spec.ask === 'deed' && others.length > 0) return false;
      taken.set(index, [...others, draft]);
      return true;
    });
}

/** "Nearly [2,000] people were killed": where the sentence names nothing, behind the one before it. */
function anchoredGap(
  scene: Scene,
  ask: string,
  places: readonly Place[],
  alone: Passage,
): ReturnType<typeof gapAt> {
  const passage = isAnchored(textWithGap(alone, new Set()).text) ? undefined : passageWithLead(scene);
  return passage && gapAt(scene, ask, places, passage);
}

/** A passage with `___` where the filler stands, and the answer; undefined where it would be no honest gap. */
function gapAt(
  scene: Scene,
  ask: string,
  places: readonly Place[],
  passage: Passage,
): Pick<ScoredDraft, 'question' | 'answer' | 'leansOn'> | undefined {
  const [place] = places;
  const ids = passage.at(-1)?.ids ?? [];
  // Of a list all is hidden, or nothing.
  const hidden = place && (places.length === 1 || ask === 'term') ? hiddenIds(scene, ask, place) : undefined;
  if (!place || !hidden?.length || !hidden.every((id, i) => ids.includes(id) && id === (hidden[0] ?? 0) + i))
    return undefined;
  const [first, last] = [scene.tree.token(hidden[0] ?? 1), scene.tree.token(hidden.at(-1) ?? 1)];
  if (isInsideWord(scene, first.start, last.end) || isInBrackets(scene, first)) return undefined;
  const { text: question, named } = textWithGap(passage, new Set(hidden));
  if (!isAnchored(question) && !isGeneral(scene)) return undefined;
  if (passage.some((told) => namesUnknownPerson(told, question))) return undefined;
  const answer = answerAt(scene, place, hidden);
  const said = ` ${folded(question)} `;
  if (answer.accept.some((form) => said.includes(` ${folded(form)} `)) || isInTitle(scene, answer.accept))
    return undefined;
  const before = passage.slice(0, -1).map((told) => told.scene.sentence);
  const others = new Set<Sentence>([...before, ...named]);
  others.delete(scene.sentence);
  return { question, answer, leansOn: [...others] };
}

/** The words to be hidden, in a row; undefined where they tell too little, or nobody could know them. */
function hiddenIds(scene: Scene, ask: string, place: Place): readonly number[] | undefined {
  if (ask === 'deed') return deedIds(scene, place.head);
  if (ask !== 'term') return detailIds(scene, place);
  const isList = scene.tree.childrenBy(place.head.id, 'conj').length > 0;
  return isList ? listIds(scene, place.head) : termIds(scene, place.head);
}

function answerAt(scene: Scene, place: Place, hidden: readonly number[]): Answer {
  const [first, last] = [scene.tree.token(hidden[0] ?? 1), scene.tree.token(hidden.at(-1) ?? 1)];
  const span = { start: first.start, end: last.end };
  const text = scene.document.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const names = place.head.upos === 'PROPN' ? namesOf(scene, place) : [];
  const counted = /\d/.test(text) || first.upos === 'NUM';
  return { text, accept: spellings([text, ...names], ''), span, place, counted };
}

/** A name or a year besides what is hidden, to know the sentence by. */
const isAnchored = (question: string): boolean => /\b\d{4}\b|[^.!?"“\s]\s+["“]?\p{Lu}/u.test(question);

/** "90" of "90km", "two" of "two-thirds". */
const isInsideWord = ({ document: { article } }: Scene, start: number, end: number): boolean =>
  /[\p{L}\d-]/u.test(article.text.charAt(start - 1)) || /[\p{L}\d-]/u.test(article.text.charAt(end));

/** "Holm (1796–[1855])" */
function isInBrackets({ sentence: { tokens } }: Scene, { id }: Token): boolean {
  const before = tokens.slice(0, id - 1).findLast(({ form }) => /^[()[\]]$/.test(form));
  return before !== undefined && /^[([]$/.test(before.form);
}
