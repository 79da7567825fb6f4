import type { ExplainedCard } from '../explain/explain-card.js';
import { type ExplainedFact, type UsedWords, wordsUsed } from '../explain/explain-fact.js';
import type { ExplainedGroup } from '../explain/explain-group.js';
import type { ExplainedSentence, LostCards } from '../explain/explain-sentence.js';
import type { DeckSentence } from '../explain/remake-deck.js';
import type { Card } from '../types/card.js';
import type { Dropped } from '../types/dropped.js';
import { treeRows } from './draw-tree.js';

/** A card and what it came from, for programs. */
export function cardView({ card, original, role, at, gates, weighed, dropped, ...found }: ExplainedCard) {
  return {
    ...card,
    asks: role,
    ...(original ? { original: shortCard(original) } : {}),
    sentence: placeView(at),
    fact: factView(found),
    tree: treeView(at, [...wordsUsed(found.fact), ...answerOf(original ?? card)]),
    passed: gates,
    ...(weighed ? weighed : {}),
    dropped: dropped.map(dropView),
  };
}

/** A card about several facts and what its parts came from, for programs. */
export function groupView({ card, original, parts }: ExplainedGroup) {
  return {
    ...card,
    ...(original ? { original: shortCard(original) } : {}),
    parts: parts.map(({ part, at, ...found }) => ({
      ...part,
      sentence: placeView(at),
      fact: factView(found),
      tree: treeView(at, wordsUsed(found.fact)),
    })),
  };
}

/** The answer as words of a tree. */
export function answerOf({ answerSpan }: Card): readonly UsedWords[] {
  return answerSpan ? [{ ...answerSpan, as: 'answer' }] : [];
}

/** A sentence and what came of it, for programs. */
export function sentenceView(explained: ExplainedSentence) {
  return {
    ...lostView(explained),
    facts: explained.facts.map(factView),
    cards: explained.cards.map(shortCard),
    tree: treeView(explained.at, []),
  };
}

/** What a sentence did not give to the deck, for programs. */
export function lostView({ at, leftOut, dropped }: LostCards) {
  return { ...placeView(at), leftOut: leftOut.map(shortCard), dropped: dropped.map(dropView) };
}

function placeView({ number, article, sentence: { start, end } }: DeckSentence) {
  return { number, article: article.id, start, end, text: article.text.slice(start, end) };
}

const shortCard = ({ id, kind, question, answer, score }: Card) => ({ id, kind, question, answer, score });

const dropView = ({ code, rule, ask }: Dropped) => ({ code, rule, ask });

function factView({ fact, trace }: ExplainedFact) {
  const { id, type, polarity, modality, attribution, confidence, evidence } = fact;
  const { rule, gloss, file } = trace.rule;
  return {
    id,
    type,
    rule,
    file,
    gloss,
    trigger: { text: fact.trigger.text, ...trace.trigger },
    roles: trace.roles,
    polarity,
    modality,
    ...(attribution ? { attribution } : {}),
    confidence,
    evidence,
  };
}

function treeView({ sentence }: DeckSentence, used: readonly UsedWords[]) {
  return treeRows(sentence, used).map(({ token, as }) => {
    const { id, form, lemma, upos, xpos, head, deprel, confidence } = token;
    return { id, form, lemma, upos, xpos, head, deprel, confidence, as };
  });
}
