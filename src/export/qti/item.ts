import type { Card } from '../../types/card.js';
import type { Articles } from '../cited.js';
import { clozePieces } from '../cloze.js';
import { explanationHtml, htmlText } from '../html-text.js';
import { matchesIn } from '../parts.js';
import { shortName } from '../plain.js';
import { element, type Xml } from '../xml.js';
import { material } from './material.js';
import { chosen, matched, type Response, typed } from './response.js';

/** Canvas's names for the kinds of questions. */
const types: Readonly<Record<Card['kind'], string>> = {
  choice: 'multiple_choice_question',
  truefalse: 'true_false_question',
  short: 'short_answer_question',
  cloze: 'short_answer_question',
  match: 'matching_question',
  order: 'matching_question',
};

/** Returns a card as an item of a quiz: what it asks, how it is scored, and what is said after it. */
export function qtiItem(card: Card, articles: Articles): Xml {
  const asked = card.kind === 'cloze' ? clozePieces(card.question).join('_____') : card.question;
  const { presented, conditions } = responseTo(card);
  const score = { varname: 'SCORE', vartype: 'Decimal', minvalue: '0', maxvalue: '100' };
  return element(
    'item',
    { ident: card.id, title: shortName(asked) },
    element('itemmetadata', {}, element('qtimetadata', {}, ...metadata(card))),
    element('presentation', {}, material(`<p>${htmlText(asked)}</p>`), ...presented),
    element(
      'resprocessing',
      {},
      element('outcomes', {}, element('decvar', score)),
      showsExplanation,
      ...conditions,
    ),
    element(
      'itemfeedback',
      { ident: 'general_fb' },
      element('flow_mat', {}, material(explanationHtml(card, articles))),
    ),
  );
}

function responseTo(card: Card): Response {
  switch (card.kind) {
    case 'choice':
      return chosen(card);
    case 'truefalse':
      return chosen({ ...card, distractors: [card.answer === 'True' ? 'False' : 'True'] });
    case 'match':
    case 'order':
      return matched(matchesIn(card));
    default:
      return typed(card.accept);
  }
}

function metadata(card: Card): readonly Xml[] {
  const fields = { question_type: types[card.kind], points_possible: '1' };
  return Object.entries(fields).map(([label, entry]) =>
    element('qtimetadatafield', {}, element('fieldlabel', {}, label), element('fieldentry', {}, entry)),
  );
}

const showsExplanation = element(
  'respcondition',
  { continue: 'Yes' },
  element('conditionvar', {}, element('other', {})),
  element('displayfeedback', { feedbacktype: 'Response', linkrefid: 'general_fb' }),
);
