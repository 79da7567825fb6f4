import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import {
  auxiliariesOf,
  type Clause,
  findClause,
  hasSubject,
  hostOf,
  type Link,
  type Tense,
} from './clause.js';
import { type Drop, drop, isDrop } from './drop-reasons.js';
import { simplePast } from './inflect.js';
import { isIn } from './lexicon.js';
import { nameDescribed } from './noun-phrase.js';

/**
 * A participle takes subject and tense from the clause around it, where both are plain. One that has a subject of its own
 * takes the tense alone: "with Holm calling it a threat", "the holders having lost".
 */
export function participleClause(tree: Tree, chain: readonly [Link, ...Link[]]): Clause | Drop {
  const { word } = chain[0];
  const perfect = havingOf(tree, word);
  const voice = perfect?.voice ?? voiceOf(word);
  const first = firstOfSeveral(tree, word);
  if (!voice || word.head === 0 || (!perfect && auxiliariesOf(tree, word).length > 0))
    return drop('no-tense');
  if (first.deprel !== 'acl' && first.deprel !== 'advcl') return drop('no-tense');
  const marks = [...new Set([word, first])].flatMap(({ id }) =>
    tree.childrenBy(id, 'mark', 'case').map((mark) => mark.form.toLowerCase()),
  );
  const own = tree.childrenBy(word.id, 'nsubj', 'nsubj:pass');
  if (marks.some((mark) => isIn('untrueClause', mark))) return drop('no-tense');
  // "responded by closing the road and cutting the supply": without the rest the second tells little.
  if (first !== word && voice === 'active' && marks.length > 0) return drop('no-tense');
  if (hasSubject(tree, word) && !isAbsoluteClause(word, own, marks)) return drop('no-tense');
  // "ruled out joining any cabinet": right behind its verb it is what was ruled out.
  if (word.xpos === 'VBG' && word.deprel === 'advcl' && followsVerb(tree, word)) return drop('no-tense');
  // "a step towards ending the war" ends nothing yet.
  if (first.deprel === 'acl' && marks.length > 0) return drop('no-tense');
  const around = enclosing(tree, tree.token(first.head));
  if (isDrop(around)) return around;
  const dated = voice === 'passive' && isDated(tree, word);
  const tense = dated || perfect ? 'past' : tenseOf(tree, around, marks.includes('after'));
  if (!tense || (tense !== 'past' && voice === 'passive')) return drop('no-tense');
  if (perfect && tenseOf(tree, around, true) === undefined) return drop('no-tense');
  const noun = tree.token(first.head);
  const subject = own[0] ?? (first.deprel === 'acl' ? (nameDescribed(tree, noun) ?? noun) : around.subject);
  if (!['NOUN', 'PROPN', 'NUM'].includes(subject.upos)) return drop('odd-structure');
  return { tree, chain, subject, auxiliaries: [], participle: { voice, tense } };
}

const voiceOf = ({ xpos }: Token): 'active' | 'passive' | undefined =>
  xpos === 'VBG' ? 'active' : xpos === 'VBN' || xpos === 'VBD' ? 'passive' : undefined;

/** "having beaten the holders": what was over before, told in the simple past. */
function havingOf(tree: Tree, word: Token): Clause['participle'] | undefined {
  const [having, been, ...more] = auxiliariesOf(tree, word);
  if (having?.lemma !== 'have' || having.xpos !== 'VBG' || word.xpos !== 'VBN' || more.length > 0)
    return undefined;
  if (tree.children(word.id).some((child) => isIn('negator', child.form))) return undefined;
  if (been) return been.deprel === 'aux:pass' ? { voice: 'passive', tense: 'past' } : undefined;
  return simplePast(word.lemma) ? { voice: 'active', tense: 'past' } : undefined;
}

/** "with Holm calling …", "the holders having lost …" */
const isAbsoluteClause = ({ deprel }: Token, own: readonly Token[], marks: readonly string[]): boolean =>
  deprel === 'advcl' && own.length === 1 && marks.every((mark) => mark === 'with');

/** "a truce brokered by Norway and signed in Oslo", "killing three people and destroying a bridge": the first of them. */
function firstOfSeveral(tree: Tree, word: Token): Token {
  const first = word.head > 0 ? tree.token(word.head) : word;
  const alike = first.xpos === word.xpos && /^VB[NG]$/.test(word.xpos);
  return word.deprel === 'conj' && alike && auxiliariesOf(tree, first).length === 0 ? first : word;
}

function followsVerb(tree: Tree, word: Token): boolean {
  const before = word.id > 1 ? tree.token(word.id - 1) : undefined;
  return (
    before !== undefined &&
    (before.id === word.head || (before.head === word.head && before.deprel === 'compound:prt'))
  );
}

/** "Founded in 1919, the firm sells paint": what was done in a year, or on a day, is past. */
const isDated = (tree: Tree, word: Token): boolean =>
  tree.childrenBy(word.id, 'obl', 'obl:unmarked').some((time) => {
    const phrase = tree.subtree(time.id);
    const day = phrase.some(({ form }) => isIn('month', form)) && phrase.some(({ form }) => /^\d/.test(form));
    return day || phrase.some(({ form }) => /^1\d\d\d$|^20\d\d$/.test(form));
  });

function enclosing(tree: Tree, from: Token): Clause | Drop {
  let word = from;
  for (let steps = 0; steps < 6; steps++) {
    if (word.upos === 'VERB' || tree.childrenBy(word.id, 'cop').length > 0) return findClause(tree, word);
    if (word.head === 0) return drop('no-tense');
    word = tree.token(word.head);
  }
  return drop('no-tense');
}

/** @param earlier true for what came before the clause around: "has resigned after losing the vote" */
function tenseOf(tree: Tree, clause: Clause, earlier: boolean): Tense | undefined {
  if (clause.participle) return clause.participle.tense;
  const host = hostOf(clause);
  if (clause.chain.length > 1 || tree.children(host.id).some((child) => isIn('negator', child.form)))
    return undefined;
  const finite = clause.auxiliaries[0] ?? host;
  if (finite.xpos === 'VBD') return 'past';
  if (finite.lemma === 'have' && host.xpos === 'VBN') return earlier ? 'past' : undefined;
  if (finite.form.toLowerCase() === 'will' && host.xpos === 'VB') return 'will';
  return finite.xpos === 'VBZ' || finite.xpos === 'VBP' ? 'present' : undefined;
}
