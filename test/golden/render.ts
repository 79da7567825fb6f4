import { conlluOf } from '../../src/cli/conllu.js';
import type { Article } from '../../src/types/article.js';
import type { Card } from '../../src/types/card.js';
import type { Clause } from '../../src/types/clause.js';
import type { Deck } from '../../src/types/deck.js';
import type { Document, Mention } from '../../src/types/document.js';
import type { Fact } from '../../src/types/fact.js';
import type { TimeExpression, TimeValue } from '../../src/types/time.js';

/** What the path makes of one article. */
export interface Outputs {
  readonly document: Document;
  readonly facts: readonly Fact[];
  readonly deck: Deck;
}

/** The files of an article's folder in the order of the path, each with how it shows the stage it is named for. */
export const STAGES: readonly (readonly [file: string, render: (outputs: Outputs) => string])[] = [
  ['blocks.txt', ({ document }) => blocksText(document.article)],
  ['sentences.conllu', ({ document }) => conlluOf(document)],
  ['entities.txt', ({ document }) => entitiesText(document)],
  ['facts.txt', ({ facts }) => paragraphs(facts.map(factText))],
  ['cards.txt', ({ deck }) => paragraphs(deck.cards.map(cardText))],
];

/** One line a field, empty fields left out: `["answer", "Oslo"]` gives `answer: Oslo`. */
type Field = readonly [name: string, value: string | undefined];

const fieldLines = (fields: readonly Field[]): string =>
  fields.flatMap(([name, value]) => (value ? [`${name}: ${oneLine(value)}`] : [])).join('\n');

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('\n');

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function blocksText({ title, source, date, text, blocks }: Article): string {
  const about = fieldLines([
    ['title', title],
    ['source', source],
    ['date', date],
  ]);
  return paragraphs([about, ...blocks.map(({ kind, start, end }) => `${kind}\n${text.slice(start, end)}`)]);
}

/** Each sentence with its mentions, times, clauses and quotations, an indented line each. */
function entitiesText(document: Document): string {
  const { article, sentences, mentions, times, clauses, quotations } = document;
  return paragraphs(
    sentences.map((sentence) => {
      const here = (one: { readonly sentence: number }) => one.sentence === sentence.index;
      return [
        oneLine(article.text.slice(sentence.start, sentence.end)),
        ...mentions.filter(here).map((mention) => `  ${mentionText(mention, document)}`),
        ...times.filter(here).map((time) => `  time "${textOf(time, document)}": ${timeText(time)}`),
        ...clauses.filter(here).map((clause) => `  ${clauseText(clause, document)}`),
        ...quotations
          .filter(({ start }) => start >= sentence.start && start < sentence.end)
          .map(({ source }) => `  quotation by ${source ? `"${textOf(source, document)}"` : 'nobody named'}`),
      ].join('\n');
    }),
  );
}

const textOf = ({ start, end }: { readonly start: number; readonly end: number }, { article }: Document) =>
  oneLine(article.text.slice(start, end));

function mentionText(mention: Mention, document: Document): string {
  const { type, name, place, country, chain, link, linkConfidence } = mention;
  const linked = chain === undefined ? undefined : document.chains[chain];
  return [
    `mention "${textOf(mention, document)}": ${name ? 'named ' : ''}${type}`,
    ...(place ? [place] : []),
    ...(country ? [country] : []),
    ...(linked ? [`= ${oneLine(linked.name)}`] : []),
    ...(link ? [`by ${link}${linkConfidence === undefined ? '' : ` ${linkConfidence.toFixed(2)}`}`] : []),
  ].join(', ');
}

function timeText({ value, implied, approximate, ambiguous }: TimeExpression): string {
  const said = { implied, approximate, ambiguous };
  const marks = Object.entries(said).flatMap(([mark, holds]) => (holds ? [mark] : []));
  return [valueText(value), ...marks].join(', ');
}

/** "interval from=1914 to=1918" of a value with those fields. */
function valueText({ kind, ...fields }: TimeValue): string {
  return [kind, ...Object.entries(fields).map(([name, value]) => `${name}=${value}`)].join(' ');
}

function clauseText(clause: Clause, document: Document): string {
  const predicate = document.sentences[clause.sentence]?.tokens[clause.head - 1];
  return [
    `clause "${predicate?.form}": ${clause.polarity}`,
    clause.modality,
    ...clause.sources.map((source) => `by "${textOf(source, document)}" (${source.verb})`),
    ...(clause.barred ? [`barred: ${clause.barred}`] : []),
  ].join(', ');
}

function factText(fact: Fact): string {
  const { type, rule, trigger, roles, polarity, modality, attribution, evidence } = fact;
  const fillers = Object.entries(roles).map(
    ([role, list]): Field => [
      `  ${role}`,
      list.map(({ text, entity }) => `${oneLine(text)} (${entity})`).join(' | '),
    ],
  );
  return `${type} by rule ${rule}\n${fieldLines([
    ['trigger', trigger.text],
    ...fillers,
    ['reading', `${polarity}, ${modality}`],
    ['according to', attribution && `${attribution.text} (${attribution.verb})`],
    ['evidence', evidence[0].text],
  ])}`;
}

function cardText(card: Card): string {
  const { kind, question, answer, accept, distractors, correction, claimedBy, score, difficulty } = card;
  const also = accept.filter((spelling) => spelling !== answer);
  return `${kind}, score ${score.toFixed(2)}, difficulty ${difficulty}\n${fieldLines([
    ['question', question],
    ['answer', answer],
    ['accept', also.join(' | ')],
    ['distractors', distractors.join(' | ')],
    ['correction', correction && `${correction.wrong} -> ${correction.right}`],
    ['claimed by', claimedBy],
    ...card.evidence.map(({ text }): Field => ['evidence', text]),
  ])}`;
}
