import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { absolutesOf, isInAbsolute } from './absolute.js';
import { adjunctPart, namedSite } from './adjuncts.js';
import { adverbialClause, complementPart, messagePart, withComplement } from './clausal-parts.js';
import { type Clause, hostOf, isRelativePronoun, isSubject, type Link } from './clause.js';
import { type Drop, drop } from './drop-reasons.js';
import { withFronted } from './fronted.js';
import { isIn } from './lexicon.js';
import { isMisplacedPhrase, isSetOff, nounPhrase, wholeClause } from './noun-phrase.js';
import { type Choosing, type Outcome, type Part, type PartKind, wordPart } from './part.js';
import { isLeftOut } from './relative-phrase.js';
import { isDoSo } from './vagueness.js';

export interface Parts {
  readonly parts: readonly Part[];
  /** True where a part that limits the statement in place, time or manner was left out. */
  readonly trimmed: boolean;
}

/** Sorts the dependents of a clause's words into parts that stay, in the order of the question. */
export function partsOf(choosing: Choosing): Parts | Drop {
  const { clause } = choosing;
  const parts: Part[] = [];
  let trimmed = false;
  const links = clause.chain;
  for (let i = 0; i < links.length; i++) {
    const link = links[i] as Link;
    const next = links[i + 1]?.word;
    if (i === 0) for (const word of clause.auxiliaries) parts.push(wordPart('auxiliary', word));
    parts.push(...ownWords(clause, link, next));
    if (link.word.upos === 'NOUN' && i > 0 && next) continue;
    for (const child of dependents(clause, link, i === 0)) {
      if (next && contains(clause, child, next)) continue;
      const part = dependentPart(choosing, link, child, i === 0);
      if (typeof part === 'string') return drop(part);
      if (part === undefined) continue;
      if ('left' in part) trimmed = trimmed || !part.beside;
      else parts.push(...withComplement(clause, part));
    }
  }
  parts.sort((a, b) => a.order - b.order);
  dropTwins(parts);
  const clear = withFronted(
    choosing,
    parts.filter((part) => !isMisplaced(clause, part, parts)),
  );
  return { parts: clear, trimmed: trimmed || clear.length < parts.length };
}

/** `"The dam leaks, it always has," said Holm`: two clauses of one quotation, which both stand for the whole. */
function dropTwins(parts: Part[]): void {
  const isTwin = (one: Part, other: Part) =>
    one.kind === 'clause' &&
    other.kind === 'clause' &&
    one.ids[0] === other.ids[0] &&
    one.ids.at(-1) === other.ids.at(-1);
  const once = parts.filter((part, i) => !parts.slice(0, i).some((before) => isTwin(before, part)));
  parts.splice(0, parts.length, ...once);
}

const contains = (clause: Clause, child: Token, next: Token): boolean =>
  clause.tree.subtree(child.id).some((token) => token.id === next.id);

/** A word's own dependents, and phrases at the front that were hung on the subject. */
function dependents(clause: Clause, link: Link, host: boolean): readonly Token[] {
  const absolutes = absolutesOf(clause.tree, link.word);
  const own = clause.tree.children(link.word.id).filter((child) => !isInAbsolute(absolutes, child));
  if (!host || clause.subject.head !== link.word.id) return own;
  return [
    ...clause.tree
      .children(clause.subject.id)
      .filter((child) => isMisplacedPhrase(clause.tree, clause.subject, child)),
    ...own,
  ];
}

/** A phrase moved from the front would seem to belong to a relative clause at the end: "… men whose boat sank on Friday". */
function isMisplaced(clause: Clause, part: Part, parts: readonly Part[]): boolean {
  if (!part.optional || part.order <= clause.tree.sentence.tokens.length) return false;
  return parts.some((other) => other.ids.some((id) => clause.tree.token(id).deprel === 'acl:relcl'));
}

/** The link's own word, as verb, as predicate noun phrase, or as the noun between two verbs. */
function ownWords(clause: Clause, link: Link, next: Token | undefined): readonly Part[] {
  const { word } = link;
  const parts: Part[] = [];
  if (link.needsTo) parts.push({ ...wordPart('mark', word, 'to'), ids: [], order: word.id - 0.5 });
  if (word.upos === 'VERB' || word.upos === 'AUX') return [...parts, wordPart('verb', word)];
  const own = clause.tree
    .children(word.id)
    .filter((child) => !isNominalPart(child) || child.id === next?.id || isOtherClause(clause, word, child));
  const without = new Set(own.map((child) => child.id));
  const ids = nounPhrase(clause.tree, word.id, { without, preposition: true });
  return [...parts, { ...wordPart('verb', word), ids, order: ids[0] ?? word.id }];
}

/** "Ferries are cheap, but fires make them unsafe": the second clause, and its "but", are no part of the predicate. */
function isOtherClause({ tree }: Pick<Clause, 'tree'>, word: Token, child: Token): boolean {
  if (child.deprel === 'cc')
    return tree.childrenBy(word.id, 'conj').every((conjunct) => isOtherClause({ tree }, word, conjunct));
  return (
    child.deprel === 'conj' &&
    (child.upos === 'VERB' || tree.children(child.id).some((one) => isSubject(one) || one.deprel === 'cop'))
  );
}

/** "[partly] because Norway had bought ships": the reason is partly so, not the deed. */
const isBeforeMark = (tree: Tree, { id }: Token, adverb: Token): boolean =>
  tree.childrenBy(id, 'mark').some((mark) => mark.id > adverb.id && mark.upos === 'SCONJ');

/** Dependents that belong to a predicate noun itself, not to its clause. */
const isNominalPart = (child: Token): boolean =>
  /^(?:det|amod|nmod|compound|nummod|flat|fixed|case|acl|conj|cc|appos)/.test(child.deprel);

function dependentPart(choosing: Choosing, link: Link, child: Token, host: boolean): Outcome {
  const { clause } = choosing;
  const { tree } = clause;
  if (host && link.word.deprel === 'acl:relcl' && isLeftOut(tree, child)) return namedSite(choosing, child);
  const relation = child.deprel.split(':')[0] ?? '';
  if (link.word.upos !== 'VERB' && link.word.upos !== 'AUX' && isNominalPart(child)) return undefined;
  switch (relation) {
    case 'nsubj':
      return host ? undefined : phrasePart('object', choosing, child);
    case 'aux':
    case 'cop':
      return host ? undefined : wordPart('auxiliary', child);
    case 'mark':
      return host ? innerMark(clause, child) : wordPart('mark', child);
    case 'advmod':
      return isBeforeMark(tree, link.word, child) ? undefined : adverbPart(choosing, child);
    case 'compound':
      return wordPart('particle', child);
    case 'obj':
    case 'iobj':
      return phrasePart('object', choosing, child);
    case 'obl':
    case 'nmod':
      return adjunctPart(choosing, child);
    case 'xcomp':
      return complementPart(choosing, child);
    case 'ccomp':
      return messagePart(choosing, child);
    case 'advcl':
      return adverbialClause(choosing, link, child);
    case 'punct':
    case 'discourse':
    case 'vocative':
    case 'cc':
    case 'parataxis':
      return undefined;
    case 'conj':
      return tree.childrenBy(child.id, 'cc').some((cc) => /^(?:or|nor)$/i.test(cc.form))
        ? 'alternative-answer'
        : undefined;
    default:
      return isSubject(child) ? undefined : 'odd-structure';
  }
}

/** "is [due to] speak": a mark behind the finite word belongs to the verb, one before it to the clause around. */
function innerMark(clause: Clause, child: Token): Part | undefined {
  const finite = clause.auxiliaries[0];
  if (!finite || child.id < finite.id) return undefined;
  return { ...wordPart('mark', child), ids: wholeClause(clause.tree, child.id) };
}

/** A noun phrase; a relative pronoun gives way to what it stands for. */
function phrasePart(kind: PartKind, choosing: Choosing, child: Token): Outcome {
  const { clause } = choosing;
  const relative = clause.relative;
  if (relative && relative.pronoun === child.id) {
    // "talks that they had hoped to open": what was hoped were no talks.
    if (child.deprel === 'obj' && choosing.clause.chain.at(-1)?.word.id !== child.head)
      return 'odd-structure';
    return antecedentPart(kind, choosing, child, relative.antecedent);
  }
  if (isRelativePronoun(child) && !isFree(clause.tree, child)) return 'odd-structure';
  if (hasQuoteBehind(clause.tree, child) || isManner(clause.tree, child)) return 'odd-structure';
  const ids = nounPhrase(clause.tree, child.id, { preposition: true });
  return { ...wordPart(kind, child), ids, order: ids[0] ?? child.id };
}

/** "returned [the sharper]": how somebody came back, and nothing that was brought back. */
const isManner = (tree: Tree, { id, xpos, deprel }: Token): boolean =>
  xpos === 'JJR' &&
  deprel === 'obj' &&
  tree.childrenBy(id, 'det').some(({ form }) => /^the$/i.test(form)) &&
  tree.childrenBy(id, 'nmod').length === 0;

/** `owed her mother, a driver, "one bus"`: what is quoted behind a comma is no other name of the mother. */
const hasQuoteBehind = (tree: Tree, { id, upos }: Token): boolean =>
  upos === 'NOUN' &&
  tree.childrenBy(id, 'appos').some((quoted) => {
    const first = tree.subtree(quoted.id).find((word) => word.upos !== 'PUNCT')?.id ?? quoted.id;
    const [comma, mark] = [tree.sentence.tokens[first - 3], tree.sentence.tokens[first - 2]];
    return comma?.form === ',' && /^["“]$/.test(mark?.form ?? '') && quoted.upos !== 'PROPN';
  });

/** "welcomed [what she called progress]": the pronoun has its clause with it. */
const isFree = (tree: Tree, { id, form }: Token): boolean =>
  /^what$/i.test(form) && tree.childrenBy(id, 'acl:relcl').length > 0;

/** "joined [the club] in 1928" of "the club, which she joined in 1928" */
function antecedentPart(kind: PartKind, choosing: Choosing, pronoun: Token, antecedent: Token): Outcome {
  const { tree } = choosing.clause;
  const host = hostOf(choosing.clause);
  const verb = gapVerb(choosing.clause, pronoun);
  if (!verb) return 'odd-structure';
  const children = tree.children(antecedent.id);
  const one = children.some(({ deprel, form }) => deprel === 'det' && /^an?$/i.test(form));
  const which =
    antecedent.upos === 'PROPN' || children.some(({ deprel }) => /^(?:det|nmod:poss)$/.test(deprel));
  const restricted = !isSetOff(tree, host);
  // "a boat which Holm bought", "funds that Holm raised", "40 tanks that Holm ordered": there were others.
  if (restricted && children.some(({ deprel }) => deprel === 'nummod')) return 'vague-phrase';
  if (!choosing.asked.has(antecedent.id) && (one || (restricted && !which))) return 'vague-phrase';
  const ids = nounPhrase(tree, antecedent.id, { without: new Set([host.id]) });
  return { ...wordPart(kind, antecedent), ids, order: Math.max(verb.id, host.id) + 0.5 };
}

/** The verb whose object a relative pronoun is: of "which Holm hoped to buy" it is "buy", whatever the tree hangs it on. */
function gapVerb({ tree, chain }: Clause, pronoun: Token): Token | undefined {
  const verb = tree.token(pronoun.head);
  const below = tree.childrenBy(verb.id, 'xcomp').find(({ xpos }) => xpos === 'VB');
  if (!below || isIn('infinitiveVerb', verb.lemma)) return verb;
  return tree.childrenBy(below.id, 'obj').length === 0
    ? chain.find(({ word }) => word.id === below.id)?.word
    : verb;
}

function adverbPart(choosing: Choosing, child: Token): Outcome {
  const { tree } = choosing.clause;
  const host = hostOf(choosing.clause);
  const form = child.form.toLowerCase();
  // "but not before they had fled"
  if (form === 'not' && tree.sentence.tokens[child.id]?.deprel === 'mark') return undefined;
  if (isIn('deictic', form)) return { left: true };
  // "was first grown in Ethiopia": the first time is not any time.
  const isFirst = form === 'first' && tree.sentence.tokens[child.id]?.upos === 'VERB';
  // "came third with 19 seats"
  const isRank = /^(?:first|second|third|last)$/.test(form) && child.id === host.id + 1;
  const counts = isFirst || (isRank && isIn('rankVerb', host.lemma));
  if (isDoSo(tree, child)) return 'open-pronoun';
  // "has since planted": since what, the question does not say, and it is as true without.
  if (form === 'since') return undefined;
  if (!counts && isIn('connective', form) && tree.children(child.id).every((one) => one.upos === 'PUNCT'))
    return undefined;
  if (isIn('openAdverb', form)) return 'open-pronoun';
  // "early on Tuesday": without its Tuesday it tells nothing.
  if (isIn('timeAdverb', form) && tree.sentence.tokens[child.id]?.upos === 'ADP') return { left: true };
  const ids = wholeClause(tree, child.id);
  if (ids.length > 4 || isToDegree(tree, child)) return { left: true };
  const before = choosing.clause.auxiliaries[0] ?? host;
  const fronted =
    child.id < before.id && tree.children(host.id).some((other) => isSubject(other) && other.id > child.id);
  if (fronted && !isIn('hedge', form)) return { left: true };
  const text = /^n['’]t$/i.test(child.form) ? { text: 'not' } : {};
  const order = fronted ? host.id - 0.5 : (ids[0] ?? child.id);
  return { ...wordPart('adverb', child), ids, order, optional: false, ...text };
}

/** "so completely that …": how completely, only the clause behind it tells. */
const isToDegree = (tree: Tree, { id }: Token): boolean =>
  tree.sentence.tokens[id]?.form === 'that' && tree.sentence.tokens[id - 2]?.form.toLowerCase() === 'so';
