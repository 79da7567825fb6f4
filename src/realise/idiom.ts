import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import type { Clause } from './clause.js';
import type { Gap } from './gap.js';
import { isIn } from './lexicon.js';

/**
 * True where a question would ask for the inside of an idiom: "came into [conflict] with Norway", "took [command]", "lost
 * [their lives]". The other roles may be asked for, with the idiom whole.
 */
export function asksInsideIdiom(tree: Tree, gap: Gap): boolean {
  if ((gap.where !== 'object' && gap.where !== 'oblique') || gap.part.kind === 'clause') return false;
  const { head } = gap.part;
  if (isBidden(tree, head)) return true;
  return head.upos === 'NOUN' && head.head > 0 && isIdiom(tree, tree.token(head.head), head);
}

/** True of "take up positions", "come under heavy fire": a verb, its particle, a preposition and a noun of the list; and of "on the stroke of" with any verb. */
export function isIdiom(tree: Tree, verb: Token, noun: Token): boolean {
  const particle = tree.childrenBy(verb.id, 'compound:prt')[0]?.form.toLowerCase();
  const preposition = tree.preposition(noun.id);
  const words = [verb.lemma, particle, preposition, noun.lemma].filter((word) => word);
  if (isIn('idiomPhrase', `${preposition} ${noun.lemma}`)) return true;
  return isIn('idiom', words.join(' ')) || isLight(tree, verb, noun);
}

/** "calls for the rebels to leave": who is to leave is not called for. */
const isBidden = (tree: Tree, { id, head }: Token): boolean =>
  head > 0 &&
  tree.token(head).lemma === 'call' &&
  tree.preposition(id) === 'for' &&
  tree.childrenBy(id, 'acl').some(({ xpos, id: verb }) => xpos === 'VB' && verb > id);

/** "go to sea", "take flight": a light verb with a noun that has no article, and nothing beside it. */
function isLight(tree: Tree, verb: Token, noun: Token): boolean {
  if (!isIn('lightVerb', verb.lemma) || noun.xpos !== 'NN') return false;
  if (!/^(?:|to|into|in|on|under|at)$/.test(tree.preposition(noun.id))) return false;
  return tree
    .children(noun.id)
    .every(
      ({ deprel, id }) => deprel === 'case' || deprel === 'punct' || (deprel === 'nmod' && id > noun.id),
    );
}

/** "has yet to sign": no question stands the verb apart from its "have". */
export const hasYet = ({ tree, chain: [{ word }] }: Clause): boolean =>
  word.lemma === 'have' && tree.sentence.tokens[word.id]?.form === 'yet';
