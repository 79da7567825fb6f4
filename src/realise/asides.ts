import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { isTime } from './adjuncts.js';
import { hostOf } from './clause.js';
import { isIn } from './lexicon.js';
import { isSetOff } from './noun-phrase.js';
import type { Choosing } from './part.js';

/** "fell ill, [probably with malaria], in the swamps": without its commas it would be told for sure, or not be English. */
export const isDoubtfulAside = ({ clause: { tree } }: Choosing, child: Token): boolean =>
  isSetOff(tree, child) && tree.childrenBy(child.id, 'advmod').some(({ form }) => isIn('doubtAdverb', form));

/** "by King Olav, [then at war with Norland]": it tells of the name before the comma. */
export const isTimedAside = ({ clause: { tree } }: Choosing, child: Token): boolean =>
  child.id > child.head &&
  isSetOff(tree, child) &&
  /^(?:then|now|once|still|already|long|formerly)$/i.test(
    tree.subtree(child.id).find(({ upos }) => upos !== 'PUNCT')?.form ?? '',
  );

/** "flooded the Oskar mine, off the coast of Norland, in 1943": where the mine lies. */
export function isBetweenCommas(choosing: Choosing, child: Token): boolean {
  const { tree } = choosing.clause;
  const words = tree.subtree(child.id).filter(({ upos }) => upos !== 'PUNCT');
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || child.id < hostOf(choosing.clause).id || tree.preposition(child.id) === '')
    return false;
  const { tokens } = tree.sentence;
  const noun = tokens[first.id - 3];
  // "turned its church, St Olav's, into a mosque": the comma ends an apposition.
  const isBehindNoun =
    noun !== undefined && /^(?:NOUN|PROPN)$/.test(noun.upos) && !isInApposition(tree, noun);
  const isInserted = tokens[first.id - 2]?.form === ',' && tokens[last.id]?.form === ',';
  return isInserted && isBehindNoun && !isTime(choosing, child);
}

const isInApposition = (tree: Tree, word: Token): boolean =>
  word.head > 0 &&
  (word.deprel === 'appos' || (word.head < word.id && isInApposition(tree, tree.token(word.head))));

/** Whether a phrase behind a comma may belong to what was said or to the saying. */
export const isOfEither = ({ clause: { tree } }: Choosing, child: Token, preposition: string): boolean =>
  tree.token(child.head).deprel === 'ccomp' &&
  child.id > child.head &&
  /^(?:after|following|during|amid)$/.test(preposition) &&
  isSetOff(tree, child);

/** "by [then] at war": words of a phrase between commas that the parser hung on several. */
export function isScrap({ clause: { tree } }: Choosing, child: Token, ids: readonly number[]): boolean {
  const [first = child.id] = ids;
  const own = new Set(tree.subtree(child.id).map(({ id }) => id));
  if (!isSetOff(tree, child)) return false;
  return tree.sentence.tokens
    .slice(first - 1, child.id)
    .some(({ id, upos, deprel }) => !own.has(id) && upos !== 'PUNCT' && deprel.startsWith('obl'));
}

/** "was built in 1848, a year after a short war": the time a second time. */
export function isCountedAside({ clause: { tree } }: Choosing, child: Token): boolean {
  const words = tree.subtree(child.id).filter(({ upos }) => upos !== 'PUNCT');
  const at = words.findIndex(({ form }) => /^(?:after|before)$/i.test(form));
  const unit = words[at - 1];
  const isCounted = unit !== undefined && isIn('timeUnit', unit.lemma);
  return child.id > child.head && isCounted && at < 5 && isSetOff(tree, child);
}
