import { cardId } from '../card-id.js';
import { stableId } from '../stable-id.js';
import type { Card, CardKind } from '../types/card.js';
import type { Document } from '../types/document.js';
import type { Dropped } from '../types/dropped.js';
import type { Evidence, Fact } from '../types/fact.js';
import type { Material } from '../types/material.js';
import type { Rule } from '../types/rule.js';
import { distractorsFor, type FactIndex, indexFillers } from './distractors.js';
import type { Draft } from './draft.js';
import { bestFirst, draftQuestions } from './draft-questions.js';
import { datedEvents } from './events.js';
import { isBetterThanGap, type Sifted, sifted } from './firm-questions.js';
import { gapDrafts } from './gaps.js';
import { folded } from './named-things.js';
import { isGuessedByName } from './only-fitting.js';
import { heldPosts } from './posts.js';
import { faultOf } from './question-faults.js';
import { cardScore, difficultyOf, type ScoredDraft } from './score.js';
import { judgements } from './true-or-false.js';

export interface Realised {
  readonly cards: readonly Card[];
  readonly dropped: readonly Dropped[];
  /** What the article gives to the cards of the whole deck. */
  readonly material: Material;
}

const everyKind: readonly CardKind[] = ['choice', 'truefalse', 'short', 'cloze', 'match', 'order'];

/**
 * Makes the cards that the rules ask of each fact: a choice card where there are three honest wrong choices, else a short answer,
 * at most one statement to judge a fact, and sentences with a gap for what no question asks. What the laws of a card forbid is
 * listed with its reason. `elsewhere` are facts of other articles of the deck: no right answer to them is offered as a wrong
 * choice. Questions with a score below `least` are not asked. `details` are facts that only gaps ask of.
 */
export function realiseCards(
  document: Document,
  facts: readonly Fact[],
  rules: readonly Rule[],
  options: {
    readonly kinds?: readonly CardKind[];
    readonly elsewhere?: readonly Fact[];
    readonly details?: readonly Fact[];
    readonly least?: number;
  } = {},
): Realised {
  const kinds = new Set(options.kinds ?? everyKind);
  const fillers = indexFillers([...facts, ...(options.elsewhere ?? [])]);
  const { drafts, dropped } = draftQuestions(document, facts, rules, options.elsewhere, options.least);
  const details = [...facts, ...(options.details ?? [])];
  const faults = options.least === 0 ? [] : faultsOf(drafts);
  const faulty = new Set(faults.map(([draft]) => draft));
  const sound = drafts.filter((draft) => !faulty.has(draft));
  const asked = kinds.has('choice') || kinds.has('short') ? sound.filter(isBetterThanGap) : [];
  const gaps = kinds.has('cloze') ? gapDrafts(document, details, rules, asked) : [];
  const { kept, lost } = options.least === 0 ? { kept: sound, lost: [] } : sifted(sound, gaps);
  const best = bestFirst(drafts);
  return {
    cards: [
      ...questionCards(kept, kinds, fillers),
      ...(kinds.has('truefalse') ? statementCards(best, fillers) : []),
      ...gaps.map((draft) => cardOf(draft, 'cloze', [])),
    ],
    dropped: [...dropped, ...[...faults, ...lost].map(droppedAs)],
    material: {
      posts: kinds.has('match') ? heldPosts(drafts) : [],
      events: kinds.has('match') || kinds.has('order') ? datedEvents(best) : [],
    },
  };
}

/** The drafts that are not asked as questions, with the reason. */
const faultsOf = (drafts: readonly ScoredDraft[]): Sifted['lost'] =>
  drafts.flatMap((draft) => {
    const fault = faultOf(draft, drafts);
    return fault ? [[draft, fault] as const] : [];
  });

const droppedAs = ([{ located, spec }, code]: Sifted['lost'][number]): Dropped => ({
  code,
  rule: located.fact.rule,
  ask: spec.ask,
  evidence: located.fact.evidence[0],
});

function questionCards(
  drafts: readonly ScoredDraft[],
  kinds: ReadonlySet<CardKind>,
  fillers: FactIndex,
): readonly Card[] {
  const cards: Card[] = [];
  for (const draft of drafts) {
    const isChoice = kinds.has('choice') && !isGuessedByName(draft);
    const distractors = isChoice ? wrongChoices(draft, fillers) : undefined;
    if (distractors) cards.push(cardOf(draft, 'choice', distractors));
    else if (kinds.has('short')) cards.push(cardOf(draft, 'short', []));
  }
  return cards;
}

function wrongChoices(draft: ScoredDraft, fillers: FactIndex): readonly string[] | undefined {
  const distractors = distractorsFor(draft, fillers, seedOf(draft));
  return distractors && areDistinct(draft, distractors) ? distractors : undefined;
}

/** True where no two choices are the same but for case or marks, and none is an accepted answer. */
function areDistinct(draft: ScoredDraft, distractors: readonly string[]): boolean {
  const keys = new Set(distractors.map(folded));
  return keys.size === distractors.length && !draft.answer.accept.some((text) => keys.has(folded(text)));
}

/** A number that is always the same for the same fact and role. */
function seedOf(draft: ScoredDraft): number {
  let seed = 0;
  for (const letter of stableId('seed', draft.located.fact.id, draft.spec.ask)) {
    seed = (seed * 31 + letter.charCodeAt(0)) % 99_991;
  }
  return seed;
}

/** A draft with what it is worth. */
type Judged = Draft & Parameters<typeof cardScore>[0];

function cardOf(draft: Judged, kind: CardKind, distractors: readonly string[]): Card {
  const { fact } = draft.located;
  return {
    id: cardId(fact.id, draft.spec.ask, kind),
    factId: fact.id,
    kind,
    question: draft.question,
    answer: draft.answer.text,
    accept: draft.answer.accept,
    distractors,
    evidence: [fact.evidence[0], ...fact.evidence.slice(1), ...antecedentEvidence(draft)],
    answerSpan: draft.answer.span,
    ...(draft.claimedBy ? { claimedBy: draft.claimedBy } : {}),
    difficulty: difficultyOf(draft, kind),
    score: cardScore(draft),
    tags: [fact.type.toLowerCase()],
  };
}

/** The sentences that name whom a pronoun of the fact's sentence stands for, or that bring in what its nouns mean. */
function antecedentEvidence(draft: Draft): readonly Evidence[] {
  const { document, antecedents, introductions, sentence } = draft.located.scene;
  const { article } = document;
  const asked = draft.question + draft.answer.text;
  const named = [...antecedents.values()].filter(({ name }) => asked.includes(name));
  const told = [...introductions.values()].filter(
    (one) => one.sentence !== sentence && asked.toLowerCase().includes(one.text.toLowerCase()),
  );
  const leant = draft.leansOn ?? [];
  const others = [...[...named, ...told].map((one) => one.sentence), ...leant].filter(
    (one) => one !== sentence,
  );
  return [...new Set(others)].map(({ start, end }) => ({
    article: article.id,
    start,
    end,
    text: article.text.slice(start, end),
  }));
}

function statementCards(drafts: readonly ScoredDraft[], fillers: FactIndex): readonly Card[] {
  const judged = judgements(drafts, (draft) => wrongChoices(draft, fillers), fillers);
  return judged.map(({ draft, statement, correction }) => {
    const answer = correction ? 'False' : 'True';
    const told = { question: statement, answer, accept: [answer], ...(correction ? { correction } : {}) };
    return { ...cardOf(draft, 'truefalse', []), ...told };
  });
}
