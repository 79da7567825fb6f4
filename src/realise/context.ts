import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import type { Clause } from './clause.js';
import type { DropCode } from './drop-reasons.js';
import { isIn } from './lexicon.js';

/**
 * Checks that a clause says what it says where it stands: not under "if", not under somebody's word without the
 * source's name, not of "any country that …". `attributed` tells that the question will name the source.
 */
export function contextTrouble(tree: Tree, host: Token, attributed: boolean): DropCode | undefined {
  let word = host;
  if (opensWithCondition(tree)) return 'conditional-clause';
  while (true) {
    if (!attributed && (isReportedBeside(tree, word) || isClaimBetween(tree, word)))
      return 'unattributed-claim';
    if (hasInvertedCondition(tree, word)) return 'conditional-clause';
    if (word.head === 0) return undefined;
    const code = edgeTrouble(tree, word, attributed);
    if (code) return code;
    word = tree.token(word.head);
  }
}

/** "Should the court forbid it, …": the parser may make the condition the sentence's own verb. */
const opensWithCondition = ({ sentence: { tokens } }: Tree): boolean =>
  /^(?:Should|Had|Were)$/.test(tokens[0]?.form ?? '') &&
  /^(?:AUX|VERB)$/.test(tokens[0]?.upos ?? '') &&
  tokens.at(-1)?.form !== '?';

/** "would owe a fee [should the court forbid it]": told without its condition it would be owed in any case. */
function hasInvertedCondition(tree: Tree, word: Token): boolean {
  return tree.childrenBy(word.id, 'advcl', 'parataxis', 'ccomp').some((clause) => {
    const [first] = tree.subtree(clause.id).filter(({ upos }) => upos !== 'PUNCT');
    const subject = tree.childrenBy(clause.id, 'nsubj', 'nsubj:pass')[0];
    const inverts = first?.deprel.startsWith('aux') && /^(?:should|had|were)$/i.test(first.form);
    return inverts && subject !== undefined && subject.id > (first?.id ?? 0);
  });
}

function edgeTrouble(tree: Tree, word: Token, attributed: boolean): DropCode | undefined {
  const marks = tree.childrenBy(word.id, 'mark').map((mark) => mark.form.toLowerCase());
  switch (word.deprel) {
    case 'ccomp':
      if (marks.some((mark) => mark === 'whether' || mark === 'if')) return 'conditional-clause';
      return attributed || isIn('factive', tree.token(word.head).lemma) ? undefined : 'unattributed-claim';
    case 'advcl':
      if (isAim(tree, word, marks)) return 'modality-lost';
      if (/^(?:until|till)$/.test(marks.join(' ')) && isReached(tree, word)) return undefined;
      return marks.some((mark) => isIn('conditional', mark) || mark === 'before')
        ? 'conditional-clause'
        : undefined;
    case 'acl':
      return marks.includes('that') && !attributed ? 'unattributed-claim' : undefined;
    case 'acl:relcl':
      if (isUnreal(tree, tree.token(word.head))) return 'modality-lost';
      return isOpenClass(tree, tree.token(word.head)) ? 'conditional-clause' : undefined;
    case 'conj':
      return mayBeOuter(tree, word) ? 'odd-structure' : undefined;
    case 'csubj':
    case 'csubj:pass':
      return 'odd-structure';
    default:
      return undefined;
  }
}

/** "paused the fire so that medics could leave": whether they could is not told. */
const isAim = (tree: Tree, { id }: Token, marks: readonly string[]): boolean =>
  marks.includes('so') &&
  tree.childrenBy(id, 'aux').some(({ form }) => /^(?:could|can|might|may|would|will|should)$/i.test(form));

/** "Soldiers held out until planes forced the attackers back": what came in the past to an end did so. */
function isReached(tree: Tree, word: Token): boolean {
  const above = tree.token(word.head);
  const isPast = (verb: Token) =>
    (tree.childrenBy(verb.id, 'aux', 'aux:pass', 'cop').find(({ id }) => id < verb.id) ?? verb).xpos ===
    'VBD';
  const aims = tree.childrenBy(above.id, 'xcomp', 'ccomp').some(({ upos }) => upos === 'VERB');
  return isPast(word) && isPast(above) && !aims;
}

/** "He confessed that he had lied and was jailed": whether that was confessed too, the tense does not tell. */
function mayBeOuter(tree: Tree, word: Token): boolean {
  const first = tree.token(word.head);
  // "Holm had met Berg but did not like him, the ministry said": both stand before the report.
  if (word.id < first.head) return false;
  if (first.deprel !== 'ccomp' || tree.childrenBy(word.id, 'nsubj', 'nsubj:pass', 'expl').length > 0)
    return false;
  const own = tree.childrenBy(word.id, 'aux', 'aux:pass', 'cop')[0] ?? word;
  const had = tree.childrenBy(first.id, 'aux').some(({ lemma, xpos }) => lemma === 'have' && xpos === 'VBD');
  return had && own.xpos === 'VBD' && own.lemma !== 'have';
}

/** "The envoy left, the ministry said": the report stands beside what it reports. */
function isReportedBeside(tree: Tree, word: Token): boolean {
  return tree
    .childrenBy(word.id, 'parataxis')
    .some(
      (child) =>
        child.upos === 'VERB' &&
        isIn('reporting', child.lemma) &&
        tree.childrenBy(child.id, 'ccomp').length === 0,
    );
}

/** "a warning which [she said] had been ignored": the report stands between the relative pronoun and its verb. */
function isClaimBetween(tree: Tree, word: Token): boolean {
  const relative = word.deprel === 'acl:relcl' && tree.children(word.id).find(({ xpos }) => /^W/.test(xpos));
  if (!relative) return false;
  return tree
    .childrenBy(word.head, 'acl:relcl')
    .some((other) => relative.id < other.id && other.id < word.id && isIn('reporting', other.lemma));
}

/** "the likeliest outcome is a war that destroys Lundby", "the risk is a strike that …": nothing of it has happened. */
function isUnreal(tree: Tree, { id }: Token): boolean {
  if (tree.childrenBy(id, 'cop').length === 0) return false;
  return tree
    .childrenBy(id, 'nsubj')
    .some(
      (subject) =>
        isIn('unrealNoun', subject.lemma) ||
        tree
          .childrenBy(subject.id, 'amod')
          .some(({ lemma, form }) => [lemma, form].some((one) => isIn('likelyAdjective', one))),
    );
}

/** "any country that attacks", "no one who voted": nothing is said to have happened. */
function isOpenClass(tree: Tree, antecedent: Token): boolean {
  if (antecedent.upos === 'PRON') return true;
  return tree
    .childrenBy(antecedent.id, 'det')
    .some((determiner) => /^(?:no|any|every|each|whatever|whichever)$/i.test(determiner.form));
}

/** "until the court has ruled", whatever the tree made of "until": whether it has, nobody says. */
export function isBehindUntil({ tree, subject, auxiliaries, chain }: Clause): boolean {
  const first = tree.subtree(subject.id)[0]?.id ?? subject.id;
  const before = tree.sentence.tokens[first - 2];
  const finite = auxiliaries[0] ?? chain[0].word;
  return before !== undefined && /^(?:until|unless)$/i.test(before.form) && /^VB[ZP]$/.test(finite.xpos);
}
