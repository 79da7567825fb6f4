import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import type { Scene } from './scene.js';

/** "from [1998 to 2000]", "between [12% and 14%]", "by [66 votes to 60]": two numbers that bound or face one another. */
export function rangeIds({ sentence: { tokens } }: Scene, head: Token): readonly number[] | undefined {
  const start = numberFrom(tokens, head.id);
  const opening = tokens[head.id - 2]?.form.toLowerCase() ?? '';
  if (start === undefined || !/^(?:from|between|by|of|at)$/.test(opening)) return undefined;
  // "by 66 votes to 60"
  const noun = opening === 'by' && tokens[start]?.xpos === 'NNS' ? 1 : 0;
  const joint = tokens[start + noun]?.form.toLowerCase();
  if (joint !== (opening === 'between' ? 'and' : 'to')) return undefined;
  const end = numberFrom(tokens, start + noun + 2);
  if (end === undefined || tokens[end]?.form === '-') return undefined;
  const ids = tokens.slice(head.id - 1, end).map(({ id }) => id);
  return isClockOrDay(tokens, end) ? undefined : ids;
}

/** The last token of a number that begins at a token, its sign and its unit with it; undefined where none begins there. */
function numberFrom(tokens: Scene['sentence']['tokens'], first: number): number | undefined {
  let last = first;
  if (tokens[first - 1]?.upos === 'SYM' && tokens[first]?.upos === 'NUM') last++;
  if (tokens[last - 1]?.upos !== 'NUM' || !/^\d/.test(tokens[last - 1]?.form ?? '')) return undefined;
  const isUnit = ({ form }: Token): boolean =>
    /^(?:%|hundred|thousand|million|billion|trillion|per|cent|percent)$/.test(form);
  for (let next = tokens[last]; next && isUnit(next); next = tokens[last]) last++;
  return last;
}

/** "from 7 to 10 p.m.", "from 3 to 5 May" */
const isClockOrDay = (tokens: Scene['sentence']['tokens'], end: number): boolean => {
  const next = tokens[end]?.form ?? '';
  return /^[ap]\.?m\.?$/i.test(next) || isIn('month', next) || isIn('monthShort', next.replace(/\.$/, ''));
};
