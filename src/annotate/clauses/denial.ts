import type { Tree } from '../../tree.js';
import type { Token } from '../../types/document.js';
import type { ClauseWords } from './clause-words.js';
import { hasSubject, lemmaOf, ownSubject } from './grammar.js';

/** True where a predicate is denied by its own words: by "not", "without", "no troops", "nobody". */
export function isDenied(tree: Tree, id: number, words: ClauseWords): boolean {
  const stray = straySubject(tree, id);
  if (stray && deniesAsSubject(tree, stray)) return true;
  return tree.children(id).some((child) => {
    switch (child.deprel) {
      case 'advmod':
      case 'dep':
        return child.id < id && deniesAsAdverb(tree, child, words);
      case 'cc':
      case 'cc:preconj':
        return /^(?:nor|neither)$/.test(lemmaOf(child)) || (lemmaOf(child) === 'rather' && child.id < id);
      case 'mark':
      case 'case':
        return excludes(tree, child);
      case 'nsubj':
      case 'nsubj:pass':
        return child === ownSubject(tree, id) && deniesAsSubject(tree, child);
      case 'obj':
      case 'iobj':
      case 'obl:agent':
        return isNothing(tree, child);
      case 'obl':
        return isNothing(tree, child) && !isAside(tree, child);
      default:
        return false;
    }
  });
}

const deniesAsSubject = (tree: Tree, subject: Token): boolean =>
  isNothing(tree, subject) || isNotAll(tree, subject);

/** Of "sunk" in "neither ship, he said, had sunk" where the parser gave both subjects to "said": "ship". */
function straySubject(tree: Tree, id: number): Token | undefined {
  const { deprel, head } = tree.token(id);
  if (deprel !== 'ccomp' || head === 0 || hasSubject(tree, id)) return undefined;
  const found = tree
    .children(head)
    .filter((child) => /^(?:nsubj|nsubj:pass|obl:unmarked)$/.test(child.deprel));
  return found.find((subject) => subject.id < head && subject !== ownSubject(tree, head));
}

/**
 * True for "not" in "did not", for "longer" in "no longer"; but "not only", "not just" promise more, and
 * "not before they had fled" tells that they had.
 */
export function deniesAsAdverb(tree: Tree, adverb: Token, words: ClauseWords): boolean {
  const form = adverb.form.toLowerCase();
  if (form === 'longer' || form === 'more') {
    return tree.children(adverb.id).some((child) => lemmaOf(child) === 'no');
  }
  return words.negators.has(lemmaOf(adverb)) && !isNotOnly(tree, adverb) && !isNotBefore(tree, adverb);
}

const isNotOnly = (tree: Tree, not: Token): boolean => {
  const next = tree.sentence.tokens[not.id]?.form.toLowerCase() ?? '';
  return /^(?:only|just|merely|simply|solely|least|surprisingly|before|until|till)$/.test(next);
};

/** "was lifted, but not before they had fled": they did. */
const isNotBefore = (tree: Tree, not: Token): boolean => {
  const next = tree.sentence.tokens[not.id];
  return next?.deprel === 'mark' && /^(?:before|until|after)$/i.test(next.form) && next.head === not.head;
};

/** "without paying", "instead of paying", "rather than pay". */
function excludes(tree: Tree, mark: Token): boolean {
  const word = lemmaOf(mark);
  if (word === 'without') return true;
  return (word === 'instead' || word === 'rather') && tree.childrenBy(mark.id, 'fixed').length > 0;
}

/** "Nobody", "no delegation", "neither side", "none of the towns"; but "nothing but praise" is something. */
function isNothing(tree: Tree, token: Token): boolean {
  const next = tree.sentence.tokens[token.id]?.form.toLowerCase() ?? '';
  if (/^(?:nobody|nothing|none|no-one|neither)$/i.test(token.form)) {
    return !/^(?:but|except|other|less|short|save)$/.test(next);
  }
  if (lemmaOf(token) === 'doubt') return false;
  return tree
    .children(token.id)
    .some(
      (child) =>
        /^(?:no|neither)$/i.test(child.form) &&
        (child.deprel === 'det' || child.deprel === 'cc:preconj' || child.deprel === 'advmod'),
    );
}

/** "Not everyone", "not a single delegate"; but not "not Berg but Lund". */
function isNotAll(tree: Tree, subject: Token): boolean {
  const not = tree
    .children(subject.id)
    .find((child) => child.id < subject.id && lemmaOf(child) === 'not' && child.deprel !== 'conj');
  if (!not || isNotOnly(tree, not)) return false;
  return !tree
    .childrenBy(subject.id, 'conj')
    .some((conjunct) => tree.childrenBy(conjunct.id, 'cc').some((cc) => lemmaOf(cc) === 'but'));
}

const timesAndWays: ReadonlySet<string> = new Set([
  'time',
  'way',
  'circumstance',
  'means',
  'account',
  'point',
  'stage',
]);

/** "won with no help", "died for nothing" were so; "at no time", "led to no agreement" were not. */
function isAside(tree: Tree, token: Token): boolean {
  if (timesAndWays.has(lemmaOf(token))) return false;
  const preposition = tree.preposition(token.id);
  return token.upos === 'PRON'
    ? preposition === 'for'
    : /^(?:with|at|in|for|under|by|on|of)$/.test(preposition);
}
