import type { Tree } from '../tree.js';
import type { Document, Token } from '../types/document.js';
import { isIn } from './lexicon.js';

/**
 * Chains of bodies that are teams although no noun says so: what has a midfielder ("the Malmö midfielder"), and what a team
 * plays against. `nouns` are what other chains are called.
 */
export function teamsOf(
  document: Document,
  treeAt: (sentence: number) => Tree | undefined,
  nouns: ReadonlyMap<number, string>,
): ReadonlySet<number> {
  const teams = new Set([...nouns].filter(([, noun]) => isTeam(noun)).map(([chain]) => chain));
  const sides = new Map<string, number[]>();
  for (const { chain, name, head, sentence } of document.mentions) {
    const above = name ? headOf(treeAt(sentence), head) : undefined;
    if (chain === undefined || !above || document.chains[chain]?.type !== 'Organization') continue;
    const tree = treeAt(sentence);
    if (above.owns && isIn('playerNoun', above.word.lemma)) teams.add(chain);
    if (tree && playsAt(tree, tree.token(head))) teams.add(chain);
    if (!isIn('matchVerb', above.word.lemma)) continue;
    const verb = `${sentence} ${above.word.id}`;
    sides.set(verb, [...(sides.get(verb) ?? []), chain]);
  }
  for (const both of sides.values())
    if (both.some((chain) => teams.has(chain))) for (const chain of both) teams.add(chain);
  return new Set([...teams].filter((chain) => !nouns.has(chain)));
}

/** "Brann won the cup", "Brann beat Viking 3-2": what only a team does, or a player. */
export function playsAt(tree: Tree, { deprel, head }: Token): boolean {
  if (head === 0 || !/^(?:nsubj|obj)$/.test(deprel)) return false;
  const verb = tree.token(head);
  if (isIn('matchVerb', verb.lemma) && hasScore(tree, verb)) return true;
  return (
    deprel === 'nsubj' &&
    isIn('sportVerb', verb.lemma) &&
    tree.childrenBy(verb.id, 'obj').some(({ lemma }) => isIn('sportNoun', lemma))
  );
}

/** "3-2" behind a verb. */
const hasScore = (tree: Tree, verb: Token): boolean =>
  tree
    .children(verb.id)
    .some(({ id, upos }) => upos === 'NUM' && /^[-–]$/.test(tree.sentence.tokens[id]?.form ?? ''));

const isTeam = (noun: string): boolean => noun === 'team' || noun === 'club';

/** The word that a name depends on, and whether as its owner. */
function headOf(tree: Tree | undefined, id: number): { word: Token; owns: boolean } | undefined {
  const token = tree?.token(id);
  if (!tree || !token || token.head === 0) return undefined;
  return { word: tree.token(token.head), owns: /^(?:compound|nmod:poss)$/.test(token.deprel) };
}
