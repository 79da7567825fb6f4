import type { Tree } from '../../tree.js';
import type { Token } from '../../types/document.js';

const subjects: ReadonlySet<string> = new Set([
  'nsubj',
  'nsubj:pass',
  'csubj',
  'csubj:pass',
  'nsubj:outer',
  'expl',
]);

/** Lower-case lemma. */
export const lemmaOf = (token: Token): string => token.lemma.toLowerCase();

/** True where a clause bears a subject of its own. */
export const hasSubject = (tree: Tree, id: number): boolean =>
  tree.children(id).some((child) => subjects.has(child.deprel));

/** Lower-case words that introduce a clause: "that", "if", "to", "in case", "after". */
export function introducers(tree: Tree, id: number): readonly string[] {
  const found: string[] = [];
  for (const child of tree.children(id)) {
    const conjunction = child.deprel === 'mark' || child.deprel === 'case';
    if (!conjunction && !(child.xpos === 'WRB' && child.deprel === 'advmod' && child.id < id)) continue;
    const rest = tree.childrenBy(child.id, 'fixed').map((word) => word.form.toLowerCase());
    const before = tree.sentence.tokens[child.id - 2]?.form.toLowerCase();
    const long = before === 'long' && /^(?:as|so)$/i.test(tree.sentence.tokens[child.id - 3]?.form ?? '');
    if (long && child.form.toLowerCase() === 'as') found.push('as long as');
    const turned = /^(?:if|though)$/i.test(child.form) && (before === 'even' || before === 'as');
    found.push([...(turned ? [before] : []), child.form.toLowerCase(), ...rest].join(' '));
  }
  return found;
}

/** Auxiliaries of a predicate; a verb coordinated with one that it shares its subject with shares them too. */
export function auxiliaries(tree: Tree, id: number): readonly Token[] {
  let token = tree.token(id);
  for (let steps = 0; steps < tree.sentence.tokens.length; steps++) {
    const own = tree.childrenBy(token.id, 'aux', 'aux:pass');
    const shares = token.deprel === 'conj' && token.head > 0 && !hasSubject(tree, token.id);
    if (own.length > 0 || !shares || hasTense(token)) return own;
    token = tree.token(token.head);
  }
  return [];
}

const hasTense = ({ xpos }: Token): boolean => xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP';

export type Tense = 'past' | 'present' | 'none';

/** The tense of a clause's finite word; none where it has none, or a modal. */
export function tenseOf(tree: Tree, id: number): Tense {
  const words = [tree.token(id), ...tree.childrenBy(id, 'cop', 'aux', 'aux:pass')];
  if (words.some(({ xpos }) => xpos === 'MD')) return 'none';
  if (words.some(({ xpos }) => xpos === 'VBD')) return 'past';
  return words.some(({ xpos }) => xpos === 'VBZ' || xpos === 'VBP') ? 'present' : 'none';
}

/** True for "to leave" and "in order to leave", not for "admitted to leaving". */
export const isInfinitive = (tree: Tree, id: number): boolean =>
  tree.token(id).xpos !== 'VBG' &&
  tree.children(id).some((child) => child.deprel === 'mark' && lemmaOf(child) === 'to');

/** True for "leaving" without an auxiliary. */
export const isGerund = (tree: Tree, id: number): boolean =>
  tree.token(id).xpos === 'VBG' && !tree.children(id).some((child) => child.deprel === 'aux');

/** True where a word asks or opens a free relative within the clause: "who left", "how it failed". */
export const hasQuestionWord = (tree: Tree, id: number): boolean =>
  tree.children(id).some((child) => child.id < id && /^(?:WP\$?|WRB|WDT)$/.test(child.xpos));

/** True where a word of a noun phrase is "no": "no sign". */
export const hasNo = (tree: Tree, id: number): boolean =>
  tree.children(id).some((child) => child.deprel === 'det' && child.form.toLowerCase() === 'no');

/** True for "asked" in "Holm, asked about it, …" and for a verb's "-ed" form without an auxiliary. */
export const isParticiple = (tree: Tree, { id, xpos }: Token): boolean =>
  (xpos === 'VBN' || xpos === 'VBD') &&
  !tree.children(id).some(({ deprel }) => deprel === 'mark' || deprel.startsWith('aux'));

/** In "Kerry, asked about it, replied" the parser may give "Kerry" to "asked", and "asked" to "replied". */
export function borrowedSubject(tree: Tree, id: number): Token | undefined {
  const aside = tree.childrenBy(id, 'ccomp').find((child) => child.id < id && isParticiple(tree, child));
  const subject = aside && ownSubject(tree, aside.id);
  const comma = tree.sentence.tokens[(aside?.id ?? 0) - 2]?.form === ',';
  return comma && !hasSubject(tree, id) ? subject : undefined;
}

const isPassive = (tree: Tree, verb: Token): boolean =>
  tree.children(verb.id).some(({ deprel }) => deprel === 'aux:pass' || deprel === 'obl:agent') ||
  (verb.xpos === 'VBN' && auxiliaries(tree, verb.id).some(({ deprel }) => deprel === 'aux:pass')) ||
  (verb.xpos === 'VBN' && verb.deprel === 'acl') ||
  isToldBeside(tree, verb);

/** "was called in and told that …": "tell" without anybody told, behind a passive verb. */
const isToldBeside = (tree: Tree, { id, deprel, head, lemma }: Token): boolean =>
  /^(?:tell|inform|assure|remind)$/.test(lemma) &&
  deprel === 'conj' &&
  head > 0 &&
  tree.childrenBy(id, 'obj', 'iobj', 'nsubj').length === 0 &&
  tree.childrenBy(head, 'aux:pass').length > 0;

/**
 * A predicate's subject; the nearest before it of several, for in "the firm, Holm said, has closed" the parser may give
 * both to "said".
 */
export function ownSubject(tree: Tree, id: number): Token | undefined {
  const found = tree.childrenBy(id, 'nsubj', 'nsubj:pass');
  return found.findLast((subject) => subject.id < id) ?? found[0];
}

/** True where a mark stands right before a clause's first word. */
export function opensBehind(tree: Tree, clause: Token, mark: RegExp): boolean {
  // Each word is walked once, so that a tree with a cycle ends too.
  const found = new Set([clause]);
  for (const token of found)
    for (const child of tree.children(token.id)) if (child.upos !== 'PUNCT') found.add(child);
  const first = Math.min(...[...found].map(({ id }) => id));
  const before = first > clause.head ? tree.sentence.tokens[first - 2] : undefined;
  return before !== undefined && mark.test(before.form);
}

/** `id` of who does what a verb or adjective tells: its own subject or one that it shares; undefined if the tree tells none. */
export function agentOf(tree: Tree, id: number): number | undefined {
  const verb = tree.token(id);
  if (isPassive(tree, verb)) return tree.childrenBy(id, 'obl:agent')[0]?.id;
  let clause = verb;
  for (let steps = 0; steps < tree.sentence.tokens.length; steps++) {
    const own = ownSubject(tree, clause.id) ?? borrowedSubject(tree, clause.id);
    if (own) return antecedent(tree, own);
    if (clause.head === 0 || hasSubject(tree, clause.id)) return undefined;
    if (clause.deprel === 'acl') return isGerund(tree, clause.id) ? clause.head : undefined;
    if (clause.deprel === 'xcomp') {
      const told = tree.childrenBy(clause.head, 'obj')[0];
      if (told && told.id < clause.id) return told.id;
    } else if (clause.deprel === 'advcl') {
      if (!isGerund(tree, clause.id) && !isInfinitive(tree, clause.id)) return undefined;
    } else if (clause.deprel !== 'conj') return undefined;
    clause = tree.token(clause.head);
  }
  return undefined;
}

/** "the envoy, who said": the envoy; undefined where the tree does not tell whom "who" means. */
function antecedent(tree: Tree, word: Token): number | undefined {
  if (word.upos !== 'PRON' || !/^(?:who|whom|which|that)$/i.test(word.form)) return word.id;
  let clause = word;
  for (let steps = 0; clause.head > 0 && steps < tree.sentence.tokens.length; steps++) {
    if (clause.deprel === 'acl:relcl') return clause.head;
    clause = tree.token(clause.head);
  }
  return lemmaOf(word) === 'that' ? word.id : undefined;
}
