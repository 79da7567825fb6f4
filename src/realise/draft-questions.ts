import type { Document } from '../types/document.js';
import type { Dropped } from '../types/dropped.js';
import type { Fact } from '../types/fact.js';
import type { CardSpec, Rule } from '../types/rule.js';
import { draftCard } from './draft.js';
import { type DropCode, drop, isDrop } from './drop-reasons.js';
import { findScenes } from './find-scenes.js';
import { type Located, locateFact } from './locate.js';
import { hasOtherDeed, waysOf } from './other-deeds.js';
import { factsByFiller, hasRival } from './rivals.js';
import { type Features, type ScoredDraft, scored } from './score.js';

/** The questions worth asking of an article's facts, and those that were not asked. */
export interface Drafted {
  readonly drafts: readonly ScoredDraft[];
  readonly dropped: readonly Dropped[];
}

/** What scores less is drafted for nothing: no question, no statement to judge, no pair to match. Few questions do. */
export const leastScore = 0.55;

/**
 * Drafts the questions that the rules ask of each fact, one of those that ask the same; what the laws of a card forbid is
 * listed with its reason.
 * @param elsewhere facts of other articles of the deck, which may answer a question otherwise
 * @param least score below which a question is not asked
 */
export function draftQuestions(
  document: Document,
  facts: readonly Fact[],
  rules: readonly Rule[],
  elsewhere: readonly Fact[] = [],
  least = leastScore,
): Drafted {
  const byName = new Map(rules.map((rule) => [rule.rule, rule]));
  const scenes = findScenes(document);
  const byFiller = factsByFiller([...facts, ...elsewhere]);
  const drafts: ScoredDraft[] = [];
  const dropped: Dropped[] = [];
  const places = new Map(facts.map((fact) => [fact, locateFact(scenes, fact)]));
  const ways = waysOf([...places.values()].filter((located): located is Located => !isDrop(located)));
  for (const fact of facts) {
    const rule = byName.get(fact.rule);
    const located = places.get(fact);
    if (!rule || !located) continue;
    for (const spec of rule.cards) {
      if (spec.gap || (!isDrop(located) && !located.roles.has(spec.ask))) continue;
      const made = isDrop(located)
        ? located
        : isHeadline(located)
          ? drop('headline')
          : draftCard(located, rule, spec);
      const draft = isDrop(made) ? made : scored(made);
      if (isDrop(draft)) dropped.push(lost(fact, spec, draft.drop));
      // A question that names more than the rule requires leaves less room for another answer.
      else if (!namesMore(rule, spec) && hasRival(fact, spec.ask, rule, byFiller))
        dropped.push(lost(fact, spec, 'two-answers'));
      else if (hasOtherDeed(draft, ways)) dropped.push(lost(fact, spec, 'two-answers'));
      else if (draft.score < least) dropped.push(lost(fact, spec, 'hardly-worth-asking'));
      else drafts.push(draft);
    }
  }
  const { kept, lost: clashes } = withoutClashes(drafts);
  return { drafts: kept, dropped: [...dropped, ...clashes] };
}

/** A line by itself that no mark ends: "Bank to cut 300 jobs in north". */
function isHeadline({ scene: { document, sentence } }: Located): boolean {
  const { block, index } = sentence;
  const alone = [index - 1, index + 1].every((beside) => document.sentences[beside]?.block !== block);
  const text = document.article.text.slice(sentence.start, sentence.end).trim();
  return alone && !/[.!?:;…][)\]"'”’»]*$/u.test(text);
}

const namesMore = ({ require }: Rule, { needs = [] }: CardSpec): boolean =>
  needs.some((role) => !require.includes(role));

/** A question with what it is judged by. */
export interface JudgedQuestion {
  readonly question: string;
  readonly answer: string;
  readonly accept: readonly string[];
  /** The sentence that tells it first. */
  readonly evidence: Fact['evidence'];
  readonly features: Features;
}

/** Every question that keeps the laws, whatever its score: what the score is fitted to. */
export function judgedQuestions(
  document: Document,
  facts: readonly Fact[],
  rules: readonly Rule[],
): readonly JudgedQuestion[] {
  return draftQuestions(document, facts, rules, [], 0).drafts.map((draft) => ({
    question: draft.question,
    answer: draft.answer.text,
    accept: draft.answer.accept,
    evidence: draft.located.fact.evidence,
    features: draft.features,
  }));
}

function lost(fact: Fact, spec: CardSpec, code: DropCode): Dropped {
  return { code, rule: fact.rule, ask: spec.ask, evidence: fact.evidence[0] };
}

/** One draft a question: the best of those that agree, none where the answers stand against each other. */
function withoutClashes(drafts: readonly ScoredDraft[]): {
  kept: readonly ScoredDraft[];
  lost: readonly Dropped[];
} {
  const byQuestion = new Map<string, ScoredDraft[]>();
  for (const draft of drafts) {
    const same = byQuestion.get(draft.question);
    if (same) same.push(draft);
    else byQuestion.set(draft.question, [draft]);
  }
  const kept: ScoredDraft[] = [];
  const gone: Dropped[] = [];
  for (const all of byQuestion.values()) {
    // "was killed on 19 April when a cart hit him": the day is the answer to "when".
    const dated = all.filter(({ spec }) => spec.ask !== 'occasion');
    const same = dated.length > 0 ? dated : all;
    gone.push(
      ...all
        .filter((draft) => !same.includes(draft))
        .map((draft) => lost(draft.located.fact, draft.spec, 'two-answers')),
    );
    const agreeing = largestGroup(same);
    const others = same.filter((draft) => !agreeing.includes(draft));
    const settled = agreeing.length > others.length;
    if (settled) kept.push(agreeing.reduce((best, draft) => (draft.score > best.score ? draft : best)));
    gone.push(
      ...(settled ? others : same).map((draft) => lost(draft.located.fact, draft.spec, 'two-answers')),
    );
  }
  return { kept, lost: gone };
}

/** The drafts that share an accepted answer with most others. */
function largestGroup(drafts: readonly ScoredDraft[]): readonly ScoredDraft[] {
  let largest: readonly ScoredDraft[] = [];
  for (const draft of drafts) {
    const group = drafts.filter((other) =>
      other.answer.accept.some((text) => draft.answer.accept.includes(text)),
    );
    if (group.length > largest.length) largest = group;
  }
  return largest;
}

/** Drafts with the best score first. */
export const bestFirst = (drafts: readonly ScoredDraft[]): readonly ScoredDraft[] =>
  [...drafts].sort((a, b) => b.score - a.score);
