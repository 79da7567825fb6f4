import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import { mentionOf, type Scene } from './scene.js';

/** True where the words only tell who said something, to whom and where: nobody asks for it. */
export const isTellingOfNews = (scene: Scene, ask: string, head: Token): boolean =>
  /^(?:term|name)$/.test(ask) &&
  (isOccasionOfSaying(scene, head) ||
    isNamelessSource(scene, head) ||
    isTradeOfSource(scene, head) ||
    isHouseOfSource(scene, head) ||
    isOfCopySeen(scene, head) ||
    isAccordingTo(scene, head));

/**
 * "told [reporters in Lundby]", "told reporters in [Lundby]", "told the [Lundby Post]", "wrote in a [note to clients]", "said on
 * [condition of anonymity]", "did not respond to [requests for comment]".
 */
function isOccasionOfSaying(scene: Scene, word: Token): boolean {
  const { tree } = scene;
  const { upos, deprel, head } = word;
  if (head === 0) return false;
  const above = tree.token(head);
  // "told reporters in [Lundby]": but "told the crowd in [Lundby]"
  if (/^(?:nmod|obl)/.test(deprel) && /^(?:in|at)$/.test(tree.preposition(word.id))) {
    const verb = above.upos === 'VERB' ? above : tree.token(above.head || head);
    const listeners = tree.childrenBy(verb.id, 'obj', 'iobj').filter(({ lemma }) => LISTENERS.test(lemma));
    if (verb.lemma === 'tell' && (above === verb || listeners.includes(above)) && listeners.length > 0)
      return quotes(tree, verb);
  }
  if (!/^(?:i?obj|obl)$/.test(deprel)) return false;
  if (above.lemma === 'respond' && word.lemma === 'request') return true;
  if (upos === 'PROPN')
    return above.lemma === 'tell' && deprel !== 'obl' && isHeardByMany(scene, word, above);
  return upos === 'NOUN' && /^(?:say|tell|write|add|speak)$/.test(above.lemma) && quotes(tree, above);
}

const LISTENERS = /^(?:reporter|journalist|conference|briefing|supporter)$/;

/** What is said stands beside the verb. */
const quotes = (tree: Tree, verb: Token): boolean =>
  tree.childrenBy(verb.id, 'ccomp', 'parataxis').length > 0 || /^(?:parataxis|acl)/.test(verb.deprel);

/** "told [AFP]", "told the [Lundby Post] that", "told [Nordpress] that": not "told [Karin Berg] that". */
const isHeardByMany = (scene: Scene, word: Token, verb: Token): boolean =>
  quotes(scene.tree, verb) &&
  (/^\p{Lu}{2,}$/u.test(word.form) ||
    mentionOf(scene, word.id)?.type === 'Organization' ||
    scene.tree.childrenBy(word.id, 'det').some(({ lemma }) => lemma === 'the'));

/** "according to the [refugee agency]", "according to the director, [Karin Berg]": only who put the figure so. */
function isAccordingTo({ tree }: Scene, { id, deprel, head }: Token): boolean {
  const top = deprel === 'appos' ? head : id;
  return /^according/.test(tree.preposition(top)) && !WRITING.test(tree.token(top).lemma);
}

/** "a [copy of which was seen by the Post]", "according to a copy of the text seen by the [Lundby Post]" */
function isOfCopySeen({ tree }: Scene, word: Token): boolean {
  if (word.lemma === 'copy') return true;
  if (word.deprel !== 'obl:agent' || word.head === 0) return false;
  const verb = tree.token(word.head);
  return (
    /^(?:see|obtain|review)$/.test(verb.lemma) &&
    tree.sentence.tokens.some(
      ({ id, lemma }) =>
        id < verb.id && /^(?:copy|draft|text|letter|document|memo|memorandum|email|report)$/.test(lemma),
    )
  );
}

/** "[officials] said", "a [spokeswoman for the bank] declined to comment": somebody whom nobody names. */
function isNamelessSource({ tree }: Scene, word: Token): boolean {
  const { upos, deprel, head, id } = word;
  if (upos !== 'NOUN' || deprel !== 'nsubj' || head === 0) return false;
  // "the law says that", "the minister, Karin Berg, said"
  if (WRITING.test(word.lemma)) return false;
  if (tree.childrenBy(id, 'appos', 'flat').some((name) => name.upos === 'PROPN')) return false;
  const verb = tree.token(head);
  return (
    (isIn('reporting', verb.lemma) &&
      !/^(?:announce|declare|conclude)$/.test(verb.lemma) &&
      quotes(tree, verb)) ||
    (/^(?:decline|refuse)$/.test(verb.lemma) &&
      tree.childrenBy(verb.id, 'xcomp').some(({ lemma }) => isIn('silenceVerb', lemma)))
  );
}

const WRITING =
  /^(?:constitution|law|act|rule|treaty|accord|agreement|charter|code|bill|report|study|survey|poll|text|letter|article|book|statement)$/;

/** "said Karin Berg, a [teacher]", "according to Karin Berg, a [weaver from Lundby]" */
function isTradeOfSource({ tree }: Scene, { id, deprel, head }: Token): boolean {
  return (
    deprel === 'appos' &&
    tree.childrenBy(id, 'det').some(({ lemma }) => lemma === 'a') &&
    isNamedSource(tree, tree.token(head))
  );
}

/** "said Karin Berg, a teacher at the [University of Lundby]" */
function isHouseOfSource({ tree }: Scene, { id, deprel, head }: Token): boolean {
  if (deprel !== 'nmod' || tree.preposition(id) !== 'at') return false;
  const trade = tree.token(head);
  return trade.deprel === 'appos' && isNamedSource(tree, tree.token(trade.head));
}

function isNamedSource(tree: Tree, { id, upos, deprel, head }: Token): boolean {
  if (upos !== 'PROPN' || head === 0) return false;
  const verb = tree.token(head);
  return (
    /^according/.test(tree.preposition(id)) ||
    (deprel === 'nsubj' && isIn('reporting', verb.lemma) && (quotes(tree, verb) || verb.deprel === 'root'))
  );
}
