import type { Card } from '../../types/card.js';
import { orderedChoices } from '../choices.js';
import { htmlText } from '../html-text.js';
import type { Match } from '../parts.js';
import { element, type Xml, xmlText } from '../xml.js';
import { material } from './material.js';

/** How a question is answered, and on which conditions an answer scores. */
export interface Response {
  readonly presented: readonly Xml[];
  readonly conditions: readonly Xml[];
}

const ONE = 'response1';

/** One of the card's choices. */
export function chosen(card: Card): Response {
  const choices = orderedChoices(card);
  return {
    presented: [element('response_lid', { ident: ONE, rcardinality: 'Single' }, labels(choices))],
    conditions: [scores(ONE, [`choice${choices.indexOf(card.answer)}`], 'Set', '100')],
  };
}

/** A text to type that is one of the spellings, large or small letters alike. */
export function typed(spellings: readonly string[]): Response {
  const field = element('render_fib', {}, element('response_label', { ident: 'answer1', rshuffle: 'No' }));
  return {
    presented: [element('response_str', { ident: ONE, rcardinality: 'Single' }, field)],
    conditions: [scores(ONE, spellings, 'Set', '100')],
  };
}

/** For each left side one of the right sides; each scores its share. */
export function matched(matches: readonly Match[]): Response {
  const rights = [...new Set(matches.map(({ right }) => right))].sort();
  const share = (100 / matches.length).toFixed(2);
  return {
    presented: matches.map(({ left }, at) =>
      element('response_lid', { ident: `response${at + 1}` }, material(htmlText(left)), labels(rights)),
    ),
    conditions: matches.map(({ right }, at) =>
      scores(`response${at + 1}`, [`choice${rights.indexOf(right)}`], 'Add', share),
    ),
  };
}

function labels(texts: readonly string[]): Xml {
  const each = texts.map((text, at) =>
    element('response_label', { ident: `choice${at}` }, material(htmlText(text))),
  );
  return element('render_choice', {}, ...each);
}

/** Any of the values of a response scores. */
function scores(respident: string, right: readonly string[], action: 'Set' | 'Add', score: string): Xml {
  const tests = right.map((value) => element('varequal', { respident }, xmlText(value)));
  return element(
    'respcondition',
    { continue: action === 'Set' ? 'No' : 'Yes' },
    element('conditionvar', {}, ...tests),
    element('setvar', { varname: 'SCORE', action }, score),
  );
}
