import type { Span } from '../types/article.js';
import type { Document, Sentence, Token } from '../types/document.js';
import type { Fact } from '../types/fact.js';
import type { Rule } from '../types/rule.js';
import type { Answer } from './answers.js';
import { isDrop } from './drop-reasons.js';
import { namesOf } from './fillers.js';
import { findScenes } from './find-scenes.js';
import { contentIds, deedIds } from './gap-clause.js';
import { isAnchored, isOpenPronoun, tellsNumber } from './gap-clues.js';
import { detailIds } from './gap-detail.js';
import { listIds } from './gap-list.js';
import { phraseIds } from './gap-phrase.js';
import { numberSpellings } from './gap-spellings.js';
import { termIds } from './gap-term.js';
import { textWithGap } from './gap-text.js';
import { worthOfGap } from './gap-worth.js';
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

/** Words of an answer that a number in it is asked with. */
const mostWordsOfShort = 4;

/** Gaps that one sentence gets at most. */
const mostInASentence = 3;
/** Words from which on a sentence gets one more. */
const longSentence = 25;

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
  const answers = new Map<number, Answer[]>();
  for (const { located, answer } of asked) {
    const { index } = located.scene.sentence;
    answers.set(index, [...(answers.get(index) ?? []), answer]);
  }
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
      const { span } = gap.answer;
      const others = answers.get(index) ?? [];
      if (others.some((other) => isNearlyAll(other.span, span) || isInShort(other, span))) continue;
      drafts.push(scored({ located, spec, places, ...gap, confidence: 1 }));
    }
  }
  return bestOfEach(drafts);
}

/** "some 14 carters" asks for the 14. */
const isInShort = ({ text, span: { start, end } }: Answer, inner: Span): boolean =>
  start <= inner.start && inner.end <= end && text.split(' ').length <= mostWordsOfShort;

/** "that the dam had burst" and "the dam had burst": most of the words are the same. */
const isNearlyAll = (one: Span, other: Span): boolean => {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared > 0.7 * Math.max(one.end - one.start, other.end - other.start);
};

/** The best gaps of each sentence, none inside another. */
function bestOfEach(drafts: readonly ScoredDraft[]): readonly ScoredDraft[] {
  const taken = new Map<number, ScoredDraft[]>();
  return drafts
    .toSorted((a, b) => worthOf(b) - worthOf(a))
    .filter((draft) => {
      const { index } = draft.located.scene.sentence;
      const others = taken.get(index) ?? [];
      const { span } = draft.answer;
      const most = mostInASentence + (draft.located.scene.sentence.tokens.length >= longSentence ? 1 : 0);
      if (others.length >= most || others.some(({ answer }) => overlaps(span, answer.span))) return false;
      taken.set(index, [...others, draft]);
      return true;
    });
}

const worthOf = ({ spec, located, places: [place], answer }: ScoredDraft): number =>
  place ? worthOfGap(located.scene, spec.ask, place.head, answer.text) : 0;

/**
 * "Nearly [2,000] people were killed": where the sentence names nothing, behind the one before it; or alone where another
 * number is told in it.
 */
function anchoredGap(
  scene: Scene,
  ask: string,
  places: readonly Place[],
  alone: Passage,
): ReturnType<typeof gapAt> {
  if (isAnchored(textWithGap(alone, new Set()).text, alone, [])) return undefined;
  const passage = passageWithLead(scene);
  return (passage && gapAt(scene, ask, places, passage)) ?? gapAt(scene, ask, places, alone, tellsNumber);
}

/** A passage with `___` where the filler stands, and the answer; undefined where it would be no honest gap. */
function gapAt(
  scene: Scene,
  ask: string,
  places: readonly Place[],
  passage: Passage,
  isKnown: typeof isAnchored = isAnchored,
): Pick<ScoredDraft, 'question' | 'answer' | 'leansOn'> | undefined {
  const [place] = places;
  if (!place) return undefined;
  for (const hidden of hiddenIds(scene, ask, places)) {
    const gap = gapOf(scene, ask, place, hidden, passage, isKnown);
    if (gap) return gap;
  }
  return undefined;
}

function gapOf(
  scene: Scene,
  ask: string,
  place: Place,
  hidden: readonly number[],
  passage: Passage,
  isKnown: typeof isAnchored,
): ReturnType<typeof gapAt> {
  const ids = passage.at(-1)?.ids ?? [];
  if (hidden.length === 0 || !hidden.every((id, i) => ids.includes(id) && id === (hidden[0] ?? 0) + i))
    return undefined;
  const [first, last] = [scene.tree.token(hidden[0] ?? 1), scene.tree.token(hidden.at(-1) ?? 1)];
  // "The ___ agreed" for the bank whose name is told in its place: the article would be lost.
  if (hidden.some((id) => scene.antecedents.has(id) && scene.tree.token(id).upos !== 'PRON'))
    return undefined;
  if (isInsideWord(scene, first.start, last.end) || isInBrackets(scene, first)) return undefined;
  const { text: question, named } = textWithGap(passage, new Set(hidden));
  // "on Wednesday, [6 March]": told as a whole day, with its year.
  if (!question.includes('___')) return undefined;
  if (!isKnown(question, passage, hidden) && !isGeneral(scene)) return undefined;
  if (passage.some((told) => namesUnknownPerson(told, question))) return undefined;
  if (hidden.some((id) => isOpenPronoun(scene, id, passage, hidden))) return undefined;
  const answer = answerAt(scene, ask, place, hidden);
  const said = ` ${folded(question)} `;
  if ([answer.text].some((form) => said.includes(` ${folded(form)} `)) || isInTitle(scene, answer.accept))
    return undefined;
  const before = passage.slice(0, -1).map((told) => told.scene.sentence);
  const others = new Set<Sentence>([...before, ...named]);
  others.delete(scene.sentence);
  return { question, answer, leansOn: [...others] };
}

/** The words that may be hidden, each in a row, the best first; none where they tell too little, or nobody could know them. */
function hiddenIds(scene: Scene, ask: string, places: readonly Place[]): readonly (readonly number[])[] {
  const [place] = places;
  if (!place) return [];
  const { head } = place;
  const some = (...found: readonly (readonly number[] | undefined)[]) =>
    found.filter((ids) => ids !== undefined);
  if (ask === 'deed') return some(deedIds(scene, head));
  if (ask === 'content') return some(contentIds(scene, head));
  // Of a list all is hidden, or nothing.
  const isList = scene.tree.childrenBy(head.id, 'conj').length > 0;
  if (isList && /^(?:term|name)$/.test(ask)) return some(listIds(scene, head));
  if (ask === 'term') return some(phraseIds(scene, head), termIds(scene, head));
  // "900 miles of road and some bridges": each number is told by itself.
  return places.length === 1 || ask === 'number' ? some(detailIds(scene, ask, place)) : [];
}

function answerAt(scene: Scene, ask: string, place: Place, hidden: readonly number[]): Answer {
  const [first, last] = [scene.tree.token(hidden[0] ?? 1), scene.tree.token(hidden.at(-1) ?? 1)];
  const span = { start: first.start, end: last.end };
  const text = scene.document.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const isList = hidden.some((id) => scene.tree.token(id).upos === 'CCONJ');
  const names = place.head.upos === 'PROPN' && !isList ? namesOf(scene, place) : [];
  const counted = /\d/.test(text) || first.upos === 'NUM';
  const accept = [...spellings([text, ...names], ''), ...numberSpellings(scene, ask, hidden)];
  return { text, accept: [...new Set(accept)], span, place, counted };
}

/** "90" of "90km", "two" of "two-thirds". */
const isInsideWord = ({ document: { article } }: Scene, start: number, end: number): boolean =>
  /[\p{L}\d-]/u.test(article.text.charAt(start - 1)) || /[\p{L}\d-]/u.test(article.text.charAt(end));

/** "Holm (1796–[1855])" */
function isInBrackets({ sentence: { tokens } }: Scene, { id }: Token): boolean {
  const before = tokens.slice(0, id - 1).findLast(({ form }) => /^[()[\]]$/.test(form));
  return before !== undefined && /^[([]$/.test(before.form);
}
