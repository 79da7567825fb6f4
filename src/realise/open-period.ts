import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import type { Scene } from './scene.js';

/**
 * "by the end of the year", "at the weekend", "within days": which year or days, only a date or deed told before makes known.
 */
export const isOpenPeriod = (scene: Scene, token: Token): boolean =>
  isEdgeOfPeriod(scene, token) || isWeekend(scene, token) || isSoonAfter(scene, token);

/** "the end of the month" */
const isEdgeOfPeriod = ({ tree }: Scene, { id, lemma, head }: Token): boolean =>
  /^(?:week|weekend|month|quarter|year|decade|century)$/.test(lemma) &&
  isBareBehindThe(tree.children(id)) &&
  tree.preposition(id) === 'of' &&
  head > 0 &&
  /^(?:end|beginning|start|middle)$/.test(tree.token(head).lemma);

/** "at the weekend" */
const isWeekend = ({ tree }: Scene, { id, lemma }: Token): boolean =>
  lemma === 'weekend' && isBareBehindThe(tree.children(id));

/** "within days": of what happened before. */
export const isSoonAfter = ({ tree }: Scene, { id, lemma, xpos }: Token): boolean =>
  xpos === 'NNS' &&
  isIn('timeUnit', lemma) &&
  tree.preposition(id) === 'within' &&
  tree.children(id).every(({ deprel }) => deprel === 'case');

const isBareBehindThe = (children: readonly Token[]): boolean =>
  children.some(({ form }) => /^the$/i.test(form)) &&
  children.every(({ deprel }) => /^(?:det|case|punct)/.test(deprel));
