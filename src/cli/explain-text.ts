import type { ExplainedCard } from '../explain/explain-card.js';
import { type ExplainedFact, wordsUsed } from '../explain/explain-fact.js';
import type { ExplainedGroup } from '../explain/explain-group.js';
import type { ExplainedSentence, LostCards } from '../explain/explain-sentence.js';
import { type DeckSentence, isAtSamePlace, type RemadeDeck } from '../explain/remake-deck.js';
import { published } from '../export/citation.js';
import { type MarkedSentence, markedEvidence } from '../export/evidence.js';
import type { RawTrigger } from '../extract/normalise-rule.js';
import { dropReasons } from '../realise/drop-reasons.js';
import type { Card } from '../types/card.js';
import type { Dropped } from '../types/dropped.js';
import { columns, drawTree } from './draw-tree.js';
import { answerOf } from './explain-view.js';

/** A card and what it came from, for a person. */
export function cardText(explained: ExplainedCard, { deck }: RemadeDeck): readonly string[] {
  const { card, original, role, at, gates, weighed, dropped, fact } = explained;
  return [
    ...paragraph('Card', [
      card.question,
      `${card.answer}   (asks for ${role}; ${card.kind}, difficulty ${card.difficulty}, ${card.id})`,
      ...(card.distractors.length > 0 ? [`wrong choices: ${card.distractors.join(' / ')}`] : []),
      ...(card.correction ? [`${card.correction.wrong} is wrong, ${card.correction.right} is right`] : []),
      ...(original ? [`edited since; factdeck asks: ${original.question} ${original.answer}`] : []),
    ]),
    ...paragraph('Evidence', [...evidenceLines(original ?? card, deck.articles), placeOf(at)]),
    ...factText(explained),
    ...paragraph('Tree', drawTree(at.sentence, [...wordsUsed(fact), ...answerOf(original ?? card)])),
    ...(weighed ? paragraph('Score', scoreLines(weighed.features, weighed.score)) : []),
    ...paragraph('Passed', wrapped(`${gates.length} checks: none of ${gates.join(', ')}`)),
    ...lostParagraphs([], dropped),
  ];
}

/** A card about several facts and what its parts came from, for a person. */
export function groupText({ card, original, parts }: ExplainedGroup): readonly string[] {
  const marked = markedEvidence(original ?? card);
  return [
    ...paragraph('Card', [
      `${card.question}   (${card.kind}, difficulty ${card.difficulty}, score ${card.score.toFixed(3)}, ${card.id})`,
      ...(original ? [`edited since; factdeck asks: ${original.question} ${original.answer}`] : []),
    ]),
    ...parts.flatMap(({ part, at, ...found }) => [
      ...paragraph('Part', [
        'left' in part ? `${part.left} – ${part.right}` : `${part.text} (${part.when})`,
        ...marked.filter((one) => isAtSamePlace(one, part.evidence)).map(inMarks),
        placeOf(at),
      ]),
      ...factText(found),
      ...paragraph('Tree', drawTree(at.sentence, wordsUsed(found.fact))),
    ]),
  ];
}

/** A sentence and what came of it, for a person. */
export function sentenceText(explained: ExplainedSentence): readonly string[] {
  const { at, facts, cards, leftOut, dropped } = explained;
  return [
    ...headed(at),
    ...facts.flatMap(factText),
    ...(facts.length === 0 ? paragraph('Fact', ['none: no rule found anything']) : []),
    ...(cards.length > 0 ? paragraph('Cards', cards.map(cardLine)) : []),
    ...lostParagraphs(leftOut, dropped),
    ...paragraph('Tree', drawTree(at.sentence, [])),
  ];
}

/** What a sentence did not give to the deck, for a person. */
export function lostText({ at, leftOut, dropped }: LostCards): readonly string[] {
  return [...headed(at), ...lostParagraphs(leftOut, dropped)];
}

const INDENT = 10;

/** Lines behind a word in the margin, and an empty line after them. */
function paragraph(margin: string, lines: readonly string[]): readonly string[] {
  return [...lines.map((line, at) => (at === 0 ? margin : '').padEnd(INDENT) + line), ''];
}

const WIDTH = 90;

/** The text in lines of at most so many letters, broken between words. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function headed(at: DeckSentence): readonly string[] {
  const { article, sentence } = at;
  return [onOneLine(article.text.slice(sentence.start, sentence.end)), `${' '.repeat(INDENT)}${placeOf(at)}`];
}

function placeOf({ number, article }: DeckSentence): string {
  return `(sentence ${number}, ${published(article) || article.title || article.id})`;
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The sentences behind a card, the answer in the first between marks. */
function evidenceLines(card: Card, articles: RemadeDeck['deck']['articles']): readonly string[] {
  return markedEvidence(card).map((sentence, index) => {
    const marked = inMarks(sentence);
    const { article } = sentence;
    const source = articles.find(({ id }) => id === article);
    return index === 0 ? marked : `also: ${marked} (${source ? published(source) || source.title : article})`;
  });
}

const inMarks = ({ before, answer, after }: MarkedSentence): string =>
  answer === '' ? before + after : `${before}[${answer}]${after}`;

function factText({ fact, trace }: ExplainedFact): readonly string[] {
  const { rule, trigger, roles } = trace;
  const reading = `${fact.type}, ${fact.polarity}, ${fact.modality}; confidence ${fact.confidence.toFixed(2)}`;
  const said = fact.attribution ? [`said by ${fact.attribution.text} (${fact.attribution.verb})`] : [];
  return [
    ...paragraph('Fact', [`${reading}   (${fact.id})`, ...said]),
    ...paragraph('Rule', [
      `${rule.rule} in ${rule.file}: ${rule.gloss}`,
      ...columns([
        ['trigger', onOneLine(fact.trigger.text), triggerText(trigger)],
        ...roles.map(({ role, text, path, steps, confidence }) => [
          role,
          text.map(onOneLine).join('; '),
          `${path === steps ? path : `${path} = ${steps}`}  ${confidence.toFixed(2)}`,
        ]),
      ]),
    ]),
  ];
}

/** A trigger as its rule writes it: "lemma: meet, pos: VERB". */
function triggerText(trigger: RawTrigger): string {
  return Object.entries(trigger)
    .map(([key, value]) => `${key}: ${typeof value === 'object' ? inText(value) : value}`)
    .join(', ');
}

function inText(value: object): string {
  if (Array.isArray(value)) return value.join('|');
  return `{ ${Object.entries(value)
    .map(([key, words]) => `${key}: ${[words].flat().join('|')}`)
    .join(', ')} }`;
}

function scoreLines(features: Readonly<Record<string, number>>, score: number): readonly string[] {
  const rows = Object.entries(features).map(([name, value]) => [name, value.toFixed(2)]);
  return [score.toFixed(3), ...columns(rows)];
}

const cardLine = ({ question, answer, kind, id }: Card): string => `${question} ${answer}   (${kind}, ${id})`;

function lostParagraphs(leftOut: readonly Card[], dropped: readonly Dropped[]): readonly string[] {
  const reasons = dropped.map(
    ({ rule, ask, code }) => `${rule}: ${ask || 'a question'}, because ${reasonOf(code)}`,
  );
  return [
    ...(dropped.length > 0 ? paragraph('Not asked', [...new Set(reasons)]) : []),
    ...(leftOut.length > 0
      ? paragraph('Left out', [
          ...leftOut.map(cardLine),
          '(repeats of others, beyond --count, or taken out since)',
        ])
      : []),
  ];
}

function reasonOf(code: string): string {
  const reasons: Readonly<Record<string, string>> = dropReasons;
  return reasons[code] ?? code.replaceAll('-', ' ');
}
