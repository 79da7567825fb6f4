import { countedWhole, type Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import type { Path, Step, TokenTest } from './path-language.js';
import type { SharedNames } from './rule-set.js';
import { tallyEnd } from './tally.js';

/** A token at the end of a path, and the lowest confidence of the arcs walked to reach it. */
export interface Reached {
  readonly id: number;
  readonly confidence: number;
  /** True for what a relative clause is about: "the envoy" for "who". */
  readonly antecedent?: true;
}

/** The tokens that a path leads to from a token, in text order, those that `accept` refuses left out. */
export function matchPath(
  path: Path,
  tree: Tree,
  from: number,
  shared: SharedNames,
  accept: (id: number) => boolean = () => true,
): readonly Reached[] {
  return walk(path, 0, tree, { id: from, confidence: 1 }, shared, accept);
}

function walk(
  path: Path,
  at: number,
  tree: Tree,
  here: Reached,
  shared: SharedNames,
  accept: (id: number) => boolean,
): readonly Reached[] {
  const step = path[at];
  if (!step) {
    const end = antecedent(tree, here);
    return end && accept(end.id) ? [end] : [];
  }
  const rest = (next: Reached) => walk(path, at + 1, tree, next, shared, accept);
  if (step.kind === 'self') return rest(here);
  if (step.kind === 'test') return passes(step.test, tree, here.id, shared) === step.holds ? rest(here) : [];
  if (step.kind === 'named') {
    for (const whole of spelledOut(path, at, step.name, shared)) {
      const found = walk(whole, 0, tree, here, shared, accept);
      if (found.length > 0) return found;
    }
    return [];
  }
  return neighbours(step, tree, here).flatMap(rest);
}

const spelled = new WeakMap<SharedNames, Map<Path, Map<number, readonly Path[]>>>();

/** What is left of a path from a named step on, with each of the paths of that name in its place. Put together once. */
function spelledOut(path: Path, at: number, name: string, shared: SharedNames): readonly Path[] {
  const byPath = spelled.get(shared) ?? new Map<Path, Map<number, readonly Path[]>>();
  spelled.set(shared, byPath);
  const byStep = byPath.get(path) ?? new Map<number, readonly Path[]>();
  byPath.set(path, byStep);
  const known = byStep.get(at);
  if (known) return known;
  const rest = path.slice(at + 1);
  const paths = (shared.paths[name] ?? []).map((alternative) => [...alternative, ...rest]);
  byStep.set(at, paths);
  return paths;
}

function neighbours(
  step: Extract<Step, { relations: unknown }>,
  tree: Tree,
  here: Reached,
): readonly Reached[] {
  if (step.kind === 'up') {
    const token = tree.token(here.id);
    if (token.head === 0 || !step.relations.includes(token.deprel)) return [];
    const head = tree.token(token.head);
    const introduced = !step.prepositions || isIntroducedBy(step.prepositions, tree, token);
    const named = !step.lemmas || step.lemmas.includes(head.lemma.toLowerCase());
    return introduced && named
      ? [{ id: head.id, confidence: Math.min(here.confidence, token.confidence) }]
      : [];
  }
  const found: Reached[] = [];
  for (const child of tree.children(here.id))
    if (step.relations.includes(child.deprel) && fits(step, tree, child))
      found.push({ id: child.id, confidence: Math.min(here.confidence, child.confidence) });
  return found;
}

function fits(step: Extract<Step, { relations: unknown }>, tree: Tree, token: Token): boolean {
  if (step.lemmas && !step.lemmas.includes(token.lemma.toLowerCase())) return false;
  return !step.prepositions || isIntroducedBy(step.prepositions, tree, token);
}

/** "because of the storm", and of clauses "because it rained". */
function isIntroducedBy(words: readonly string[], tree: Tree, token: Token): boolean {
  if (words.includes(tree.preposition(token.id))) return true;
  const clause = token.deprel === 'advcl' || token.deprel === 'acl';
  return clause && marksOf(tree, token.id).some((mark) => words.includes(mark.form.toLowerCase()));
}

/** "because" and "when", which the treebanks take for an adverb of its verb. */
const marksOf = (tree: Tree, id: number): readonly Token[] =>
  tree
    .childrenBy(id, 'mark', 'advmod')
    .filter(({ deprel, form }) => deprel === 'mark' || /^when$/i.test(form));

/** "the envoy, who met Holm": where a path ends at "who", it means the envoy; undefined if the tree does not tell whom. */
function antecedent(tree: Tree, reached: Reached): Reached | undefined {
  const token = tree.token(reached.id);
  if (!isRelative(token)) return reached;
  for (let clause = token; clause.head > 0; clause = tree.token(clause.head)) {
    if (clause.deprel === 'acl:relcl') {
      return {
        id: clause.head,
        confidence: Math.min(reached.confidence, clause.confidence),
        antecedent: true,
      };
    }
  }
  return token.lemma === 'that' ? reached : undefined;
}

const isRelative = ({ upos, form }: Token): boolean =>
  upos === 'PRON' && /^(?:who|whom|which|that)$/i.test(form);

/** "only to" before a verb */
const isOnlyTo = (tree: Tree, id: number): boolean =>
  tree
    .childrenBy(id, 'mark')
    .some((mark) => mark.lemma === 'to' && tree.sentence.tokens[mark.id - 2]?.form.toLowerCase() === 'only');

const subjectRelations = ['nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj', 'expl'] as const;

function passes(test: TokenTest, tree: Tree, id: number, shared: SharedNames): boolean {
  const token = tree.token(id);
  switch (test) {
    case 'passive':
      return isPassive(tree, id);
    case 'bare':
      return tree.childrenBy(id, ...subjectRelations).length === 0;
    case 'infinitive':
      return (
        // "made the weavers leave"
        ((token.deprel === 'xcomp' && /^VBP?$/.test(token.xpos)) ||
          tree.childrenBy(id, 'mark').some((mark) => mark.lemma === 'to')) &&
        // "decided whether to go", "left, never to return"
        !tree.children(id).some((word) => /^(?:whether|how|never)$/i.test(word.form) && word.id < id) &&
        // "led, only to lose": what came of it
        !(token.deprel === 'advcl' && isOnlyTo(tree, id))
      );
    case 'gerund':
      return token.xpos === 'VBG' && tree.childrenBy(id, 'aux').length === 0;
    case 'participle':
      return token.xpos === 'VBN' && tree.childrenBy(id, 'aux', 'aux:pass').length === 0;
    case 'counted':
      return (
        tree.childrenBy(id, 'nummod').some((number) => number.upos === 'NUM') ||
        countedWhole(tree, id) !== undefined
      );
    case 'proper':
      return token.upos === 'PROPN';
    case 'capital':
      return /^\p{Lu}/u.test(token.form);
    case 'specified':
      return [...tree.children(id), ...titleMates(tree, id)].some((word) => specifies(word, id, shared));
    case 'dated':
      return tree.subtree(id).some(({ form, upos }) => upos === 'PROPN' || /\d/.test(form));
    case 'relative':
      return isRelative(token);
    case 'setting':
      return shared.words.settings?.has(token.lemma.toLowerCase()) ?? false;
    case 'plural':
      return token.xpos === 'NNS' || token.xpos === 'NNPS' || countedWhole(tree, id) !== undefined;
    case 'copular':
      return tree.childrenBy(id, 'cop').length > 0;
    case 'given':
      return isGiven(tree, token);
    case 'tally':
      return tallyEnd(tree, id) !== undefined;
  }
}

/** True for the second object of a verb: "gave the club [a ground]". */
const isGiven = (tree: Tree, { id, deprel, head }: Token): boolean =>
  deprel === 'obj' && tree.childrenBy(head, 'obj', 'iobj').some((other) => other.id < id);

/** True for what says of which country or body a post is: "Russian", "of the museum", but not "foreign" or "prime". */
function specifies(word: Token, title: number, shared: SharedNames): boolean {
  if (word.deprel === 'nmod:poss') return word.xpos !== 'WP$';
  if (shared.words.portfolios?.has(word.lemma.toLowerCase())) return false;
  if (word.deprel === 'nmod') return word.id > title;
  const named = word.deprel === 'amod' || word.deprel === 'compound' || word.deprel === 'nmod:unmarked';
  return named && /^\p{Lu}/u.test(word.form);
}

/** What stands beside a title before the same name: "Russia’s" may hang on the name instead of on "minister". */
const titleMates = (tree: Tree, id: number): readonly Token[] =>
  tree.token(id).deprel === 'nmod:desc'
    ? tree.children(tree.token(id).head).filter((mate) => mate.id < id)
    : [];

/** True for "was met", for "a minister criticised by …" and for the second verb of "was met and praised". */
export function isPassive(tree: Tree, id: number): boolean {
  const token = tree.token(id);
  if (tree.childrenBy(id, 'aux:pass', 'nsubj:pass', 'obl:agent').length > 0) return true;
  if (token.xpos !== 'VBN' || tree.childrenBy(id, 'aux', 'obj').length > 0) return false;
  if (token.deprel === 'acl' || token.deprel === 'advcl') return true;
  return token.deprel === 'conj' && isPassive(tree, token.head);
}
