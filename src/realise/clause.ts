import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { absolutesOf, isInAbsolute } from './absolute.js';
import { type Drop, drop, isDrop } from './drop-reasons.js';
import { simplePast } from './inflect.js';
import { isIn } from './lexicon.js';
import { nameDescribed, nameSaidToBe } from './noun-phrase.js';
import { participleClause } from './participle.js';

/** A step from the finite verb down to the fact's own word: "is expected" → "to meet". */
export interface Link {
  readonly word: Token;
  /** True where its "to" stands with the verb that it is coordinated to ("agreed to stop and [to] talk"). */
  readonly needsTo: boolean;
}

/** Of a clause around: "will" of "will close, leaving 300 without work" is the participle's, too. */
export type Tense = 'past' | 'present' | 'will';

/** The clause that a fact's word belongs to, with whatever it shares with clauses around it. */
export interface Clause {
  readonly tree: Tree;
  /** Finite word (or participle) first, the fact's own word last. */
  readonly chain: readonly [Link, ...Link[]];
  /** Head of the subject's noun phrase, wherever it stands. */
  readonly subject: Token;
  readonly auxiliaries: readonly Token[];
  /** How a clause without a finite verb gets its tense: "…, calling the leaders" is past under a past verb. */
  readonly participle?: { readonly voice: 'active' | 'passive'; readonly tense: Tense };
  /** The relative pronoun, and what it stands for. */
  readonly relative?: { readonly pronoun: number; readonly antecedent: Token };
}

export const hostOf = (clause: Clause): Token => clause.chain[0].word;

const finiteTags: ReadonlySet<string> = new Set(['MD', 'VBD', 'VBZ', 'VBP']);

const clauses = new WeakMap<Token, Clause | Drop>();

/**
 * Finds the clause to ask about: climbs from the fact's word to the nearest verb that carries tense. Looked for once for each
 * word.
 */
export function findClause(tree: Tree, trigger: Token): Clause | Drop {
  const known = clauses.get(trigger) ?? clauseAround(tree, trigger);
  clauses.set(trigger, known);
  return known;
}

function clauseAround(tree: Tree, trigger: Token): Clause | Drop {
  const chain = climb(tree, trigger, []);
  if (isDrop(chain)) return chain;
  const host = chain[0].word;
  const auxiliaries = auxiliariesOf(tree, host);
  if (carriesTense(tree, host, auxiliaries)) {
    const subject = subjectOf(tree, host, chain);
    if (isDrop(subject)) return subject;
    const plain = plainPast(tree, host, auxiliaries, chain.length);
    return {
      tree,
      chain,
      auxiliaries: plain ? [] : auxiliaries,
      ...subject,
      ...(plain ? { participle: plain } : {}),
    };
  }
  return participleClause(tree, chain);
}

/**
 * "had discovered" is told as "discovered", "had been built" as "was built": what came later is not in the question.
 * Undefined for other tenses, for what is denied, and where a word like "already" goes with the perfect.
 */
function plainPast(
  tree: Tree,
  host: Token,
  auxiliaries: readonly Token[],
  length: number,
): Clause['participle'] | undefined {
  const [had, been] = auxiliaries;
  if (had?.lemma !== 'have' || had.xpos !== 'VBD' || host.xpos !== 'VBN' || length > 1) return undefined;
  if (auxiliaries.length > 2 || (been && (been.form !== 'been' || been.deprel !== 'aux:pass')))
    return undefined;
  const bound = tree.children(host.id).some((child) => {
    if (child.deprel === 'advmod') return isIn('perfectAdverb', child.form) || isIn('negator', child.form);
    // "had played two previous games"
    if (child.deprel === 'obj' && tree.childrenBy(child.id, 'amod').some(({ form }) => form === 'previous'))
      return true;
    if (isOpenSeason(tree, child)) return true;
    return child.deprel !== 'obl:agent' && /^(?:since|for|by|until)$/.test(tree.preposition(child.id));
  });
  if (bound || isIn('negator', tree.token(had.id + 1).form)) return undefined;
  if (been) return { voice: 'passive', tense: 'past' };
  return simplePast(host.lemma) ? { voice: 'active', tense: 'past' } : undefined;
}

const SEASON = /^(?:spring|summer|autumn|fall|winter|morning|afternoon|evening|night|week|month|year)$/;

/** "had led the polls [in the spring]": the phrase goes, for it does not tell which one, and only "had" tells that it was over. */
const isOpenSeason = (tree: Tree, { id, lemma, deprel }: Token): boolean =>
  deprel === 'obl' &&
  SEASON.test(lemma) &&
  tree.childrenBy(id, 'det').some(({ form }) => /^(?:the|that)$/i.test(form)) &&
  tree.childrenBy(id, 'nummod', 'nmod', 'nmod:unmarked', 'acl:relcl', 'amod').length === 0;

/** The auxiliaries and copula of a word in text order; a coordinated verb may share those of the first. */
export function auxiliariesOf(tree: Tree, word: Token): readonly Token[] {
  const own = tree.childrenBy(word.id, 'aux', 'aux:pass', 'cop');
  if (own.length > 0 || word.deprel !== 'conj' || hasSubject(tree, word) || finiteTags.has(word.xpos))
    return own;
  const first = tree.token(word.head);
  return first.xpos === word.xpos && !tree.children(word.id).some(isTo) ? auxiliariesOf(tree, first) : own;
}

function carriesTense(tree: Tree, word: Token, auxiliaries: readonly Token[]): boolean {
  const first = auxiliaries[0];
  if (first)
    return (
      finiteTags.has(first.xpos) &&
      !tree.children(word.id).some((child) => isTo(child) && child.id < first.id)
    );
  return (
    finiteTags.has(word.xpos) &&
    (word.deprel !== 'acl' || hasSubject(tree, word)) &&
    !tree.children(word.id).some(isTo)
  );
}

const isTo = (token: Token): boolean => token.deprel === 'mark' && token.form.toLowerCase() === 'to';

export const hasSubject = (tree: Tree, word: Token): boolean => tree.children(word.id).some(isSubject);

export const isSubject = (token: Token): boolean => /^(?:nsubj|csubj|expl)/.test(token.deprel);

function climb(tree: Tree, word: Token, below: readonly Link[]): readonly [Link, ...Link[]] | Drop {
  if (below.length > 3) return drop('odd-structure');
  if (carriesTense(tree, word, auxiliariesOf(tree, word))) return [{ word, needsTo: false }, ...below];
  const to = tree.children(word.id).some(isTo);
  const here: readonly [Link, ...Link[]] = [{ word, needsTo: false }, ...below];
  const governor = word.head > 0 ? tree.token(word.head) : undefined;
  if (!governor) return drop('no-tense');
  if (word.deprel === 'xcomp' || (to && ['advcl', 'acl', 'ccomp'].includes(word.deprel))) {
    return climbThrough(tree, governor, here);
  }
  if (word.deprel === 'conj' && !hasSubject(tree, word)) return climbCoordination(tree, word, governor, here);
  return here;
}

/** "announced plans to deploy": the noun between the verbs comes along. */
function climbThrough(
  tree: Tree,
  governor: Token,
  below: readonly Link[],
): readonly [Link, ...Link[]] | Drop {
  const nominal = governor.upos === 'NOUN' && tree.childrenBy(governor.id, 'cop').length === 0;
  if (!nominal) return climb(tree, governor, below);
  if (governor.deprel !== 'obj' || governor.head === 0) return drop('role-outside-clause');
  return climb(tree, tree.token(governor.head), [{ word: governor, needsTo: false }, ...below]);
}

/** The second of two coordinated infinitives takes the place of the first under their common governor. */
function climbCoordination(
  tree: Tree,
  word: Token,
  first: Token,
  here: readonly [Link, ...Link[]],
): readonly [Link, ...Link[]] | Drop {
  const infinitive = tree.children(first.id).some(isTo);
  if (!infinitive || word.xpos !== 'VB' || first.head === 0)
    return word.xpos === first.xpos ? here : drop('no-tense');
  const needsTo = !tree.children(word.id).some(isTo);
  const links: readonly Link[] = [{ word, needsTo }, ...here.slice(1)];
  if (first.deprel === 'xcomp' || first.deprel === 'advcl')
    return climbThrough(tree, tree.token(first.head), links);
  return drop('odd-structure');
}

type SubjectFound = Pick<Clause, 'subject' | 'relative'>;

function subjectOf(tree: Tree, word: Token, chain: readonly Link[]): SubjectFound | Drop {
  const absolutes = absolutesOf(tree, word);
  const own = tree.children(word.id).filter((child) => isSubject(child) && !isInAbsolute(absolutes, child));
  const found = own.find((token) => /^nsubj(?::pass|:outer)?$/.test(token.deprel));
  if (own.length > 1 || (own.length === 1 && !found)) return drop('odd-structure');
  if (found && isRelativePronoun(found)) return antecedentOf(tree, word, found);
  if (found) return { subject: found, ...relativeObject(tree, word, chain) };
  if (word.deprel === 'conj') return subjectOf(tree, tree.token(word.head), chain);
  return drop('no-subject');
}

export const isRelativePronoun = (token: Token): boolean =>
  /^W/.test(token.xpos) && /^(?:PRON|DET)$/.test(token.upos);

function antecedentOf(tree: Tree, word: Token, pronoun: Token): SubjectFound | Drop {
  const clause = word.deprel === 'conj' && word.head > 0 ? tree.token(word.head) : word;
  // "Iron, a lack of which causes anaemia": it is the lack that does.
  if (tree.childrenBy(pronoun.id, 'case').length > 0) return drop('odd-structure');
  if (clause.deprel !== 'acl:relcl' || clause.head === 0) return drop('odd-structure');
  const antecedent = tree.token(clause.head);
  if (!['NOUN', 'PROPN', 'NUM'].includes(antecedent.upos)) return drop('odd-structure');
  const subject = nameSaidToBe(tree, antecedent) ?? nameDescribed(tree, antecedent) ?? antecedent;
  return { subject, relative: { pronoun: pronoun.id, antecedent } };
}

/** "the envoy whom Holm met", "a firm which Holm hopes to buy": the antecedent goes where the pronoun's gap is. */
function relativeObject(tree: Tree, word: Token, chain: readonly Link[]): Pick<Clause, 'relative'> {
  if (word.deprel !== 'acl:relcl') return {};
  const verbs = [word, ...chain.slice(1).map((link) => link.word)];
  const pronoun = verbs
    .flatMap((verb) => tree.children(verb.id))
    .find((child) => isRelativePronoun(child) && child.deprel === 'obj' && child.id < word.id);
  return pronoun ? { relative: { pronoun: pronoun.id, antecedent: tree.token(word.head) } } : {};
}

/** Ids of "and Berg" in "Holm, who leads the party, and Berg": the clause between is said of the first alone. */
export const laterConjuncts = (clause: Clause): readonly number[] =>
  clause.tree
    .childrenBy(clause.subject.id, 'conj', 'cc')
    .filter((token) => token.id > hostOf(clause).id)
    .flatMap((token) =>
      token.deprel === 'conj'
        ? [token.id, ...clause.tree.childrenBy(token.id, 'cc').map((cc) => cc.id)]
        : [token.id],
    );
