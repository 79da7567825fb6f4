import type { Span } from '../types/article.js';
import type { Document } from '../types/document.js';
import type { Fact } from '../types/fact.js';
import type { CardSpec, Rule } from '../types/rule.js';
import type { Answer } from './answers.js';
import type { Draft } from './draft.js';
import { isDrop } from './drop-reasons.js';
import { findScenes } from './find-scenes.js';
import { type GapFeatures, gapFeaturesOf } from './gap-features.js';
import { type GapScore, gapScoreOf } from './gap-score.js';
import { gapSpans } from './gap-spans.js';
import { honestGap } from './honest-gap.js';
import { type Located, locateFact, type Place } from './locate.js';
import { folded } from './named-things.js';
import { type Passage, passagesOf } from './passage.js';
import { cardScore } from './score.js';
import { overlaps } from './spans.js';

/** A gap with what it is judged by. */
export interface GapDraft extends Draft, GapScore {
  readonly features: GapFeatures;
}

/** Gaps that one sentence gets at most. */
const mostInASentence = 3;
/** Words from which on a sentence gets one more. */
const longSentence = 25;
/** A gap that fewer teachers would want, or fewer readers pass, is not asked. */
const leastWanted = 0.2;
const leastPassed = 0.65;

/** Words of an answer that a number in it is asked with. */
const mostWordsOfShort = 4;

/**
 * Sentences with a gap for what no question asks, where the sentence stands alone or behind the one or two before it: its
 * pronouns told by name, as in questions.
 * @param asked the questions that are asked
 */
export function gapDrafts(
  document: Document,
  facts: readonly Fact[],
  rules: readonly Rule[],
  asked: readonly Draft[],
): readonly GapDraft[] {
  const answers = new Map<number, Answer[]>();
  for (const { located, answer } of asked) {
    const { index } = located.scene.sentence;
    answers.set(index, [...(answers.get(index) ?? []), answer]);
  }
  const isAsked = ({ located, answer }: GapDraft): boolean =>
    (answers.get(located.scene.sentence.index) ?? []).some((other) => asksTheSame(other, answer));
  const drafts: GapDraft[] = [];
  for (const place of placesToHide(document, facts, rules)) {
    const best = candidatesAt(place)
      .filter(({ wanted, score }) => wanted >= leastWanted && score >= leastPassed)
      .toSorted(bestFirst);
    for (const candidate of best) {
      const gap = honestAt(place, candidate);
      if (!gap) continue;
      if (!isAsked(gap)) drafts.push(gap);
      break;
    }
  }
  return bestOfEach(drafts);
}

/** Every honest gap of an article, whatever its worth, to fit that by. */
export function judgedGaps(
  document: Document,
  facts: readonly Fact[],
  rules: readonly Rule[],
): readonly GapDraft[] {
  return [...placesToHide(document, facts, rules)].flatMap((place) =>
    candidatesAt(place)
      .map((candidate) => honestAt(place, candidate))
      .filter((gap) => gap !== undefined),
  );
}

/** A role of a fact that may be hidden in its sentence. */
interface PlaceToHide {
  readonly located: Located;
  readonly spec: CardSpec;
  readonly places: readonly [Place, ...Place[]];
  readonly passages: readonly Passage[];
}

function* placesToHide(
  document: Document,
  facts: readonly Fact[],
  rules: readonly Rule[],
): Generator<PlaceToHide> {
  const scenes = findScenes(document);
  const specs = new Map(rules.map(({ rule, cards }) => [rule, cards.filter(({ gap }) => gap)]));
  for (const fact of facts) {
    const own = specs.get(fact.rule) ?? [];
    if (own.length === 0 || fact.evidence.length > 1) continue;
    const located = locateFact(scenes, fact);
    const passages = isDrop(located) ? [] : passagesOf(located.scene);
    if (isDrop(located) || passages.length === 0) continue;
    for (const spec of own) {
      const [first, ...more] = located.roles.get(spec.ask) ?? [];
      if (first) yield { located, spec, places: [first, ...more], passages };
    }
  }
}

/** Words that may be hidden, and what that is worth. */
interface Candidate extends GapScore {
  readonly ids: readonly number[];
  readonly passage: Passage;
  readonly features: GapFeatures;
}

const bestFirst = (a: GapScore, b: GapScore): number => cardScore(b) - cardScore(a);

function candidatesAt({ located: { scene }, spec, places, passages }: PlaceToHide): readonly Candidate[] {
  return gapSpans(scene, spec.ask, places).flatMap((span) => {
    const candidates = passages.map((passage) => {
      const features = gapFeaturesOf(scene, spec.ask, places[0].head, span, passage);
      return { ids: span.ids, passage, features, ...gapScoreOf(features) };
    });
    return candidates.toSorted(bestFirst).slice(0, 1);
  });
}

function honestAt(
  { located, spec, places }: PlaceToHide,
  { ids, passage, ...judged }: Candidate,
): GapDraft | undefined {
  const { scene } = located;
  const gap = honestGap(scene, spec.ask, places[0], ids, passage);
  return gap && { located, spec, places, ...gap, ...judged, confidence: 1 };
}

/** The same words, most of them, or the number of a short answer. */
function asksTheSame(other: Answer, { accept, span }: Answer): boolean {
  const told = new Set(other.accept.map(folded));
  return (
    accept.some((text) => told.has(folded(text))) || isNearlyAll(other.span, span) || isInShort(other, span)
  );
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
function bestOfEach(drafts: readonly GapDraft[]): readonly GapDraft[] {
  const taken = new Map<number, GapDraft[]>();
  return drafts.toSorted(bestFirst).filter((draft) => {
    const { index } = draft.located.scene.sentence;
    const others = taken.get(index) ?? [];
    const { span } = draft.answer;
    const most = mostInASentence + (draft.located.scene.sentence.tokens.length >= longSentence ? 1 : 0);
    if (others.length >= most || others.some(({ answer }) => overlaps(span, answer.span))) return false;
    taken.set(index, [...others, draft]);
    return true;
  });
}
