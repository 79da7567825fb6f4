import type { DeckParts } from '../../src/deck/assemble-deck.js';
import { stableId } from '../../src/stable-id.js';
import type { Article } from '../../src/types/article.js';
import type { Card } from '../../src/types/card.js';
import type { EntityType } from '../../src/types/document.js';
import type { Fact } from '../../src/types/fact.js';

const TITLE = 'Lighthouse reopens';
const FIRST = 'Mayor Ines Duarte reopened the Cape Rolo lighthouse in Vila Branca on 4 May 2019.';
const SECOND = 'The council spent 2.4 million euros on the lantern, according to Rui Prates.';
const TEXT = `${TITLE}\n\n${FIRST} ${SECOND}\n`;

/** An article as the reader gives it. */
export const article: Article = {
  id: stableId('article', 'lighthouse'),
  title: TITLE,
  source: 'lighthouse.txt',
  date: '2019-05-06',
  sha256: 'ab'.repeat(32),
  text: TEXT,
  blocks: [
    { start: 0, end: TITLE.length, kind: 'title' },
    { start: TITLE.length + 2, end: TEXT.length - 1, kind: 'paragraph' },
  ],
  origin: [{ start: 0, end: TEXT.length, source: 0, sourceLength: TEXT.length }],
};

function quote(text: string) {
  const start = TEXT.indexOf(text);
  return { text, start, end: start + text.length };
}

function span(text: string) {
  const { start, end } = quote(text);
  return { start, end };
}

function filler(text: string, entity: EntityType) {
  return { ...quote(text), entity };
}

function evidence(text: string) {
  return { ...quote(text), article: article.id };
}

export const reopening: Fact = {
  id: stableId('fact', 'reopening'),
  type: 'Event',
  rule: 'reopening',
  trigger: quote('reopened'),
  roles: {
    agent: [filler('Mayor Ines Duarte', 'Person')],
    thing: [filler('the Cape Rolo lighthouse', 'Object')],
    place: [filler('Vila Branca', 'Place')],
  },
  polarity: 'positive',
  modality: 'asserted',
  confidence: 0.9,
  evidence: [evidence(FIRST)],
};

export const spending: Fact = {
  id: stableId('fact', 'spending'),
  type: 'Quantity',
  rule: 'cost',
  trigger: quote('spent'),
  roles: { payer: [filler('The council', 'Organization')], amount: [filler('2.4 million euros', 'Number')] },
  polarity: 'positive',
  modality: 'asserted',
  attribution: { ...quote('Rui Prates'), verb: 'according to' },
  confidence: 0.8,
  evidence: [evidence(SECOND)],
};

/** A short card on a fact; `changed` says what is different about it. */
export function card(name: string, changed: Partial<Card> = {}): Card {
  const fact = changed.factId === spending.id ? spending : reopening;
  return {
    id: stableId('card', name),
    factId: fact.id,
    kind: 'short',
    question: `Who reopened the Cape Rolo lighthouse (${name})?`,
    answer: 'Ines Duarte',
    accept: ['Ines Duarte', 'Mayor Ines Duarte'],
    distractors: [],
    evidence: fact.evidence,
    difficulty: 2,
    score: 0.5,
    tags: ['Event'],
    ...changed,
  };
}

export const choice: Card = card('place', {
  kind: 'choice',
  question: 'Where is the Cape Rolo lighthouse?',
  answer: 'Vila Branca',
  accept: ['Vila Branca'],
  distractors: ['Porto Alto', 'Santa Luz', 'Ribeira'],
  answerSpan: { start: quote('Vila Branca').start, end: quote('Vila Branca').end },
  score: 0.9,
});

export const cloze: Card = card('amount', {
  factId: spending.id,
  kind: 'cloze',
  question: 'The council spent ___ on the lantern, according to Rui Prates.',
  answer: '2.4 million euros',
  accept: ['2.4 million euros', '€2.4 million'],
  claimedBy: 'Rui Prates',
  score: 0.7,
});

export const parts: DeckParts = {
  title: 'The lighthouse',
  articles: [article],
  facts: [reopening, spending],
  cards: [cloze, card('who'), choice],
  options: { kinds: ['choice', 'short', 'cloze'], count: 3, strict: false, seed: 'x' },
  version: '0.1.0',
};

export const statement: Card = card('statement', {
  kind: 'truefalse',
  question: 'Mayor Ines Duarte reopened the Cape Rolo lighthouse in Porto Alto on 4 May 2019.',
  answer: 'False',
  accept: ['False'],
  correction: { wrong: 'Porto Alto', right: 'Vila Branca' },
  difficulty: 1,
});

const about = { factId: reopening.id, evidence: evidence(FIRST) };

export const match: Card = card('posts', {
  kind: 'match',
  question: 'Match each person to the post.',
  answer: 'Ines Duarte – Mayor; Rui Prates – Treasurer; Ana Reis – Keeper',
  accept: ['Ines Duarte – Mayor; Rui Prates – Treasurer; Ana Reis – Keeper'],
  pairs: [
    { left: 'Ines Duarte', right: 'Mayor', ...about, answerSpan: span('Mayor') },
    { left: 'Rui Prates', right: 'Treasurer', ...about },
    { left: 'Ana Reis', right: 'Keeper', ...about },
  ],
});

export const order: Card = card('timeline', {
  kind: 'order',
  question: 'Put these events in order, earliest first.',
  answer: 'One; Two; Three',
  accept: ['One; Two; Three'],
  events: [
    { text: 'One', date: '-0043', when: '44 BC', ...about },
    { text: 'Two', date: '2019-04', when: 'April 2019', ...about },
    { text: 'Three', date: '2019-05-04', when: '4 May 2019', ...about, answerSpan: span('4 May 2019') },
  ],
});

/** The parts of a deck with a card of every kind. */
export const everyKind: DeckParts = { ...parts, cards: [...parts.cards, order, match, statement] };
