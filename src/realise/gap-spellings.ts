import { isIn } from './lexicon.js';
import type { Scene } from './scene.js';

/** "19 years" and "about 19" for the 19 of "took about ___ years": the noun and the bound that stand beside a number may be told too. */
export function numberSpellings(
  { tree, sentence: { tokens }, document: { article } }: Scene,
  ask: string,
  hidden: readonly number[],
): readonly string[] {
  const [first = 1, last = 1] = [hidden[0], hidden.at(-1)];
  // "on [3 May 1907]"
  if (!/^(?:number|figure|share|date)$/.test(ask) || isDate(tokens.slice(first - 1, last))) return [];
  let from = first;
  while (from > 1 && BOUND.test(tree.token(from - 1).form)) from--;
  // "put it at [14]", "from 12 to [14]"
  if (/^(?:at|to|than)$/i.test(tree.token(from).form) && !/^(?:least|most)$/i.test(tree.token(from + 1).form))
    from = first;
  let to = last;
  const noun = nounOf(tokens, last);
  if (noun) to = noun;
  const between = (start: number, end: number): string =>
    article.text.slice(tree.token(start).start, tree.token(end).end).replace(/\s+/g, ' ');
  const ends = to > last && /^old$/i.test(tokens[to]?.form ?? '') ? [last, to, to + 1] : [last, to];
  return [first, from].flatMap((start) => ends.map((end) => between(start, end)));
}

const isDate = (words: Scene['sentence']['tokens']): boolean =>
  words.some(({ form }) => isIn('month', form) || /^(?:1[0-9]|20)\d\ds?$/.test(form));

/** The noun behind a number, with one or two words between them. */
function nounOf(tokens: Scene['sentence']['tokens'], last: number): number | undefined {
  for (let at = last; at < last + 3; at++) {
    const word = tokens[at];
    if (!word) return undefined;
    if (word.upos === 'NOUN' && !isIn('percent', word.lemma)) return word.id;
    if (word.upos !== 'ADJ') return undefined;
  }
  return undefined;
}

const BOUND =
  /^(?:more|less|fewer|about|around|some|nearly|almost|over|under|than|at|least|most|up|to|roughly|approximately|estimated|an)$/i;
