import type { CardKind } from '../types/card.js';
import type { Document } from '../types/document.js';
import type { Draft } from './draft.js';
import { isGeneralClause } from './general.js';
import fitted from './lexicon/score-weights.json' with { type: 'json' };
import { isIn } from './lexicon.js';
import { probabilityOf } from './logistic.js';
import { mentionOf } from './scene.js';

/** What a card is judged by, each from 0 to 1: how sure its reading is, and how well it can be asked and answered. */
export type Features = Readonly<Record<FeatureName, number>>;

/** The features, in the order of their weights. Each is a number from 0 to 1. */
export const featureNames = [
  /** Lowest confidence among the words that carry the question. */
  'confidence',
  /** Lowest confidence among the arcs that the fact rests on. */
  'fact-confidence',
  /** Share of the question's words that are parts of names, up to a third. */
  'names',
  /** 1 for a named, dated or counted answer. */
  'telling-answer',
  /** 1 for an answer of one common word ("work"). */
  'bare-answer',
  /** 1 for an answer of 8 words or more. */
  'long-answer',
  /** 1 for 8 to 18 words, falling to 0 at 4 and 30. */
  'length',
  /** 1 for a question of 20 words or more. */
  'long-question',
  /** 1 for a question of 5 words or fewer. */
  'short-question',
  /** 1 at the beginning of the article, 0 at its end. */
  'position',
  /** Share of the fact's roles that are filled, of three. */
  'roles',
  /** 1 for a fact of a type of its own, 0 for the general clause. */
  'typed',
  /** 1 where the rule gives the wording. */
  'template',
  /** 1 where the fact is somebody's claim. */
  'claim',
  /** 1 for a plan, a duty, a possibility or a condition. */
  'not-asserted',
  /** 1 for a denied fact. */
  'denied',
  /** 1 where the clause is a relative or participle clause. */
  'inner-clause',
  /** How many verbs deep below the finite one the fact's word stands, of three. */
  'depth',
  /** 1 where a pronoun or role noun was replaced by a name. */
  'resolved',
  /** Share of the question's words that are definite common nouns' articles, up to a fifth. */
  'definite-nouns',
  /** 1 where neither question nor answer has a name or a number. */
  'nothing-named',
  /** 1 where that holds of a question of 6 words or fewer. */
  'nothing-named-short',
  /** 1 where the question has no name or number, and 6 words or fewer. */
  'bare-question',
  /** 1 where the subject stays in the question and is a common noun. */
  'common-subject',
  /** 1 where what is asked for is a prepositional phrase of no kind of its own. */
  'matter',
  /** 1 for "where" questions. */
  'where',
  /** 1 for "what" questions. */
  'what',
  /** 1 for questions of time and number. */
  'when-or-how-many',
  /** 1 for "why" and "how". */
  'why',
  /** 1 for "how many" and "how much". */
  'how-many',
  /** 1 for "whom". */
  'whom',
  /** 1 for "which" with its noun. */
  'which',
  /** 1 where a preposition stands before the question word, but not before that of a time. */
  'preposition-first',
  /** 1 for what somebody says, asks for or accuses somebody of, and for a post that somebody has. */
  'saying-or-post',
  /** Length of the sentence in words, of 60. */
  'sentence-length',
  /** How often the article speaks of the people and things that are named in the sentence: share of all links, up to a half. */
  'salience',
] as const;
export type FeatureName = (typeof featureNames)[number];

/**
 * The probability, 0 to 1, that a reader would pass a card with these features by all laws: a logistic regression whose
 * weights `npm run fit:score` fits to the labelled cards in bench/labels.
 */
const passes = (features: Features): number => probabilityOf(fitted.pass, features, featureNames);

/** The probability, 0 to 1, that a teacher would ask it of the article: fitted to the facts in bench/quality. */
const isWanted = (features: Features): number => probabilityOf(fitted.wanted, features, featureNames);

/** A draft with what it is judged by. */
export interface ScoredDraft extends Draft {
  readonly features: Features;
  /** The probability that a reader passes it, 0 to 1. */
  readonly score: number;
  /** The probability that a teacher wants it, 0 to 1. */
  readonly wanted: number;
}

/** What a card is worth, 0 to 1: the probability that a reader passes it and a teacher wants it. */
export const cardScore = ({ score, wanted }: Pick<ScoredDraft, 'score' | 'wanted'>): number =>
  Math.round(1000 * score * wanted) / 1000;

/** Judges a draft. */
export function scored(draft: Draft): ScoredDraft {
  const features = featuresOf(draft);
  return { ...draft, features, score: passes(features), wanted: isWanted(features) };
}

/** Measures a draft. */
export function featuresOf(draft: Draft): Features {
  const words = draft.question.split(' ');
  const { fact, scene } = draft.located;
  const { clause } = draft;
  const named = words.filter((word, i) => i > 0 && /^[“"]?\p{Lu}/u.test(word)).length / words.length;
  const definite = draft.question.match(/\b[Tt]he \p{Ll}/gu)?.length ?? 0;
  const answer = draft.answer.text;
  const answerWords = answer.split(' ').length;
  const flag = (holds: boolean): number => (holds ? 1 : 0);
  const own = words.slice(1).join(' ');
  // What holds at any time is told without names.
  const isGeneral = isGeneralClause(scene, clause);
  const isNamed = /\p{Lu}|\d/u.test(own) || isGeneral;
  const isAnswerNamed = /\p{Lu}|\d/u.test(answer);
  const isShort = words.length <= 6;
  const asksSubject = draft.places.some(({ head }) => head.deprel.startsWith('nsubj'));
  return {
    confidence: Math.min(fact.confidence, draft.confidence),
    'fact-confidence': fact.confidence,
    names: Math.min(1, named * 3),
    'telling-answer': flag(
      draft.answer.counted ||
        /\d/.test(answer) ||
        (/^(?:the )?\p{Lu}/u.test(answer) && !isIn('weekday', answer)),
    ),
    'bare-answer': flag(
      answerWords === 1 && !draft.answer.counted && /^\p{Ll}/u.test(answer) && !/\d/.test(answer),
    ),
    'long-answer': flag(answerWords >= 8),
    length: lengthWorth(words.length),
    'long-question': flag(words.length >= 20),
    'short-question': flag(words.length <= 5),
    position: 1 - fact.trigger.start / Math.max(1, scene.document.article.text.length),
    roles: Math.min(1, draft.located.roles.size / 3),
    typed: flag(fact.type !== 'Clause'),
    template: flag(draft.spec.question !== undefined),
    claim: flag(fact.attribution !== undefined),
    'not-asserted': flag(fact.modality !== 'asserted'),
    denied: flag(fact.polarity === 'negative'),
    'inner-clause': flag(
      clause !== undefined && (clause.relative !== undefined || clause.participle !== undefined),
    ),
    depth: Math.min(1, ((clause?.chain.length ?? 1) - 1) / 3),
    resolved: flag(usesAntecedent(draft)),
    'definite-nouns': Math.min(1, (5 * definite) / words.length),
    'nothing-named': flag(!isNamed && !isAnswerNamed),
    'nothing-named-short': flag(!isNamed && !isAnswerNamed && isShort),
    'bare-question': flag(!isNamed && isShort),
    'common-subject': flag(clause?.subject.upos === 'NOUN' && !asksSubject && !isGeneral),
    matter: flag(draft.spec.ask === 'matter' || draft.spec.ask === 'action'),
    where: flag(/\b[Ww]here /.test(draft.question)),
    what: flag(/\b[Ww]hat (?!year|day|percentage|post)/.test(draft.question)),
    'when-or-how-many': flag(
      /\b(?:[Ww]hen|[Hh]ow (?:many|much|long)|[Ww]hat (?:year|day|percentage))\b/.test(draft.question),
    ),
    why: flag(/\b(?:[Ww]hy|[Hh]ow) (?!many|much|long|often)/.test(draft.question)),
    'how-many': flag(/\b[Hh]ow (?:many|much)\b/.test(draft.question)),
    whom: flag(/\b[Ww]hom\b/.test(draft.question)),
    which: flag(/\b[Ww]hich (?!year|month|day)\p{L}+/u.test(draft.question)),
    'preposition-first': flag(
      /(?:^|, )(?:by|for|with|to|from|on|at|under|of|into|through|along|against|among|as) (?:(?:what|which)(?! (?:day|year|month|date|time|age))|how|whom)\b/i.test(
        draft.question,
      ),
    ),
    'saying-or-post': flag(/^(?:Statement|Accusation|Demand|Role|Appointment)$/.test(fact.type)),
    'sentence-length': Math.min(1, scene.sentence.tokens.length / 60),
    salience: salienceOf(draft),
  };
}

function usesAntecedent({ question, answer, located }: Draft): boolean {
  const said = `${question} ${answer.text}`;
  return [...located.scene.antecedents.values()].some(({ name }) => said.includes(name));
}

/** Share of the article's linked mentions that belong to what the question and its answer name, up to a half. */
function salienceOf({ located, places, clause }: Draft): number {
  const { scene } = located;
  const { chains } = scene.document;
  const heads = [...[...located.roles.values()].flat(), ...places].map(({ head }) => head.id);
  if (clause) heads.push(clause.subject.id);
  const named = new Set(
    heads.flatMap((id) => {
      const chain = scene.antecedents.get(id)?.chain ?? mentionOf(scene, id)?.chain;
      return chain === undefined ? [] : [chain];
    }),
  );
  const all = linksOf(chains);
  const own = [...named].reduce((sum, index) => sum + (chains[index]?.mentions.length ?? 0), 0);
  return all === 0 ? 0 : Math.min(1, (2 * own) / all);
}

const links = new WeakMap<Document['chains'], number>();

/** Number of mentions in an article's chains, counted once an article. */
function linksOf(chains: Document['chains']): number {
  const known = links.get(chains) ?? chains.reduce((sum, { mentions }) => sum + mentions.length, 0);
  links.set(chains, known);
  return known;
}

function lengthWorth(length: number): number {
  if (length < 8) return Math.max(0, (length - 4) / 4);
  return length <= 18 ? 1 : Math.max(0, (30 - length) / 12);
}

/** 1 for a choice or a statement, 2 where the answer is typed, 3 where it is long or one of several names. */
export function difficultyOf(draft: Draft, kind: CardKind): 1 | 2 | 3 {
  const long = draft.answer.text.split(' ').length > 4;
  if (kind === 'truefalse') return 1;
  if (kind === 'choice') return long ? 2 : 1;
  return long ? 3 : 2;
}
