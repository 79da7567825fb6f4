import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { isActor } from './actors.js';
import { type Clause, hostOf, type Link } from './clause.js';
import { isCase } from './fronted-condition.js';
import { isIn } from './lexicon.js';
import { isSetOff, wholeClause } from './noun-phrase.js';
import { type Choosing, type Outcome, type Part, wordPart } from './part.js';
import { quotedSpans } from './punctuation.js';
import { mentionOf } from './scene.js';
import { isLooseTie } from './ties.js';
import { vaguenessOf } from './vagueness.js';

/** "accused Belgium of arming militias": the charge belongs to the verb, though it may hang on the object. */
export function withComplement(clause: Clause, part: Part): readonly Part[] {
  const accused =
    part.kind === 'object' &&
    (part.head.upos === 'PROPN' || clause.tree.childrenBy(part.head.id, 'acl').length === 1);
  if (!accused || !isIn('chargeVerb', hostOf(clause).lemma)) return [part];
  const charge = clause.tree
    .childrenBy(part.head.id, 'acl')
    .find(
      (acl) =>
        acl.xpos === 'VBG' &&
        clause.tree.childrenBy(acl.id, 'mark').some((mark) => isIn('chargeMark', mark.form)),
    );
  if (!charge) return [part];
  const ids = wholeClause(clause.tree, charge.id);
  const rest = part.ids.filter((id) => !ids.includes(id));
  return [
    { ...part, ids: rest },
    { ...wordPart('complement', charge), ids, order: ids[0] ?? charge.id },
  ];
}

export function complementPart(choosing: Choosing, child: Token): Outcome {
  if (isAddition(choosing, child)) return { left: true, beside: true };
  const ids = wholeClause(choosing.clause.tree, child.id);
  return { ...wordPart('complement', child), ids, order: ids[0] ?? child.id };
}

/** `"We left", Holm said, adding that …`: no participle that is set off behind its verb is a complement. */
const isAddition = ({ clause: { tree }, asked }: Choosing, child: Token): boolean =>
  child.xpos === 'VBG' && child.id > child.head && isSetOff(tree, child) && !asked.has(child.id);

/** What is said or thought; a message that stands before its verb moves behind it. */
export function messagePart(choosing: Choosing, child: Token): Outcome {
  const { tree } = choosing.clause;
  const host = hostOf(choosing.clause);
  if (isAddition(choosing, child)) return { left: true, beside: true };
  const without = new Set([
    ...clausesBeside(tree, child),
    ...openTimes(choosing, child),
    ...connectives(tree, child),
  ]);
  const quote = quoteAround(tree, child);
  if (quote && !isClausal(tree, child)) return 'odd-structure';
  const ids = quote ?? wholeClause(tree, child.id, { without });
  if (isParticipleAside(tree, child)) return undefined;
  const told = isIn('reporting', tree.token(child.head).lemma);
  if (!told && child.id > host.id && isSetOff(tree, child)) return undefined;
  const order = child.id < host.id ? tree.sentence.tokens.length + 2 : (ids[0] ?? child.id);
  return { ...wordPart('clause', child), ids, order };
}

/** `"Nobody won," Holm said, [adding that it would rain]`: no message of "said", whatever the parser takes it for. */
const isParticipleAside = (tree: Tree, child: Token): boolean =>
  child.xpos === 'VBG' && tree.childrenBy(child.id, 'nsubj', 'aux').length === 0 && isSetOff(tree, child);

/** "said that the vote was free [and fair], and [that nobody had lied]": what is coordinated in the clause is no clause. */
const clausesBeside = (tree: Tree, { id, upos }: Token): readonly number[] =>
  tree
    .childrenBy(id, 'conj')
    .filter((other) => upos === 'VERB' || other.upos !== upos || isClausal(tree, other))
    .map((other) => other.id);

/** "said, [however,] that the mine would close", "said that two men [also] died": besides what, the question does not say. */
function connectives(tree: Tree, { id }: Token): readonly number[] {
  const [that] = tree.childrenBy(id, 'mark');
  return tree
    .childrenBy(id, 'advmod')
    .filter((word) => isLooseTie(word) || (that && word.id < that.id && isIn('connective', word.form)))
    .map((word) => word.id);
}

/** `"Premature", Holm replied`: a word or a phrase is no message. */
const isClausal = (tree: Tree, { id, upos }: Token): boolean =>
  upos === 'VERB' || tree.childrenBy(id, 'cop', 'nsubj', 'aux').length > 0;

/** "said that the mine would close [this week]": a message is as true without a time that nobody could know. */
function openTimes({ clause: { tree }, located: { scene } }: Choosing, verb: Token): readonly number[] {
  const denied = tree.children(verb.id).some((child) => isIn('negator', child.form));
  if (denied) return [];
  const open = tree
    .children(verb.id)
    .filter((child) => /^(?:obl|advmod)/.test(child.deprel))
    .filter((child) => {
      const type = mentionOf(scene, child.id)?.type;
      const timely = type === 'Time' || child.deprel === 'advmod';
      return timely && vaguenessOf(scene, wholeClause(tree, child.id)) === 'deictic-time';
    });
  // "said that the strikes began [shortly before six]": all that is told is the time.
  const told = tree.childrenBy(
    verb.id,
    'obj',
    'iobj',
    'obl',
    'xcomp',
    'ccomp',
    'advcl',
    'advmod',
    'obl:agent',
  );
  return verb.upos === 'VERB' && told.every((child) => open.includes(child)) ? [] : open.map(({ id }) => id);
}

export function adverbialClause(choosing: Choosing, link: Link, child: Token): Outcome {
  const { tree } = choosing.clause;
  const marks = tree.childrenBy(child.id, 'mark', 'case').map((mark) => mark.form.toLowerCase());
  const mark = marks[0] ?? '';
  const ids = wholeClause(tree, child.id);
  const part = { ...wordPart('complement', child), ids, order: ids[0] ?? child.id };
  if (choosing.asked.has(child.id)) return part;
  if (marks.some((word) => isIn('conditional', word)) || isCase(choosing.located.scene, child)) {
    return { ...part, order: tree.sentence.tokens.length + 1 };
  }
  const complement = isIn('chargeMark', mark) && child.id > link.word.id;
  if (complement) return part;
  // "spent 11 months courting the firm"
  if (
    link.word.lemma === 'spend' &&
    child.xpos === 'VBG' &&
    child.id > link.word.id &&
    !isSetOff(tree, child)
  )
    return part;
  if (mark === 'to' && isConditionOfDuty(choosing, link, child)) {
    const inner = ids.filter((id, i) => i < ids.length - 1 || tree.token(id).upos !== 'PUNCT');
    return { ...part, ids: inner, order: tree.sentence.tokens.length + 1 };
  }
  if (mark === 'for' && isUseOfAmount(tree, link, child)) return part;
  if (child.id < link.word.id || isSetOff(tree, child)) {
    const behind = child.id > link.word.id;
    const instead = /^(?:instead|rather)$/i.test(tree.subtree(child.id)[0]?.form ?? '');
    return { left: true, ...(behind || instead ? { beside: true } : {}) };
  }
  if (mark === 'to' && isOutcome(tree, child)) return { left: true, beside: true };
  if (mark === 'to')
    return isIn('infinitiveVerb', link.word.lemma)
      ? part
      : { ...part, optional: !followsParty(choosing, child, ids) };
  return isIn('circumstance', marks[0] ?? whenOf(choosing, child))
    ? { ...part, kind: 'circumstance', optional: true }
    : { left: true };
}

/** "To end a strike, 60 members must vote": where they need not, the duty does not hold. */
const isConditionOfDuty = ({ located }: Choosing, { word }: Link, child: Token): boolean =>
  child.id < word.id && child.xpos === 'VB' && located.fact.modality === 'required';

/** "promised 5 million crowns for rebuilding": what the amount is for. */
const isUseOfAmount = (tree: Tree, { word }: Link, child: Token): boolean =>
  child.id > word.id &&
  child.xpos === 'VBG' &&
  !isSetOff(tree, child) &&
  isIn('grantVerb', word.lemma) &&
  tree.childrenBy(word.id, 'obj', 'nsubj:pass').some(({ id }) => tree.childrenBy(id, 'nummod').length > 0);

/** "escaped only to be caught": what came of it, and no part of what is said before. */
const isOutcome = (tree: Tree, { id }: Token): boolean =>
  tree.childrenBy(id, 'mark').some((to) => /^only$/i.test(tree.sentence.tokens[to.id - 2]?.form ?? ''));

/** "when" before a clause, which the treebanks take for an adverb of its verb. */
const whenOf = ({ clause: { tree } }: Choosing, child: Token): string =>
  tree
    .childrenBy(child.id, 'advmod')
    .find((word) => word.xpos === 'WRB')
    ?.form.toLowerCase() ?? '';

/** "got the allies to cooperate": an infinitive right behind a party is what the party does. */
function followsParty(choosing: Choosing, child: Token, ids: readonly number[]): boolean {
  const { tree } = choosing.clause;
  const object = tree.childrenBy(child.head, 'obj', 'iobj')[0];
  if (!object || tree.subtree(object.id).at(-1)?.id !== (ids[0] ?? 0) - 1) return false;
  const type = mentionOf(choosing.located.scene, object.id)?.type;
  return isActor(type);
}

/**
 * Ids of the direct speech that a word stands in, marks included: it is repeated whole, with the "that" before it.
 * Undefined where only some of the clause is in quotation marks: "the plan was [“premature”]".
 */
function quoteAround(tree: Tree, { id }: Token): readonly number[] | undefined {
  const quote = quotedSpans(tree.sentence.tokens).find(([open, close]) => open < id && id < close);
  if (!quote) return undefined;
  const [open, close] = quote;
  const before = tree.children(id).filter((child) => child.id < open && child.upos !== 'PUNCT');
  if (before.some(({ deprel }) => /^(?:nsubj|aux|cop|expl|obl|advmod)/.test(deprel))) return undefined;
  const last = tree.token(close - 1);
  const marks = before
    .filter(({ deprel, lemma }) => deprel === 'mark' && lemma === 'that')
    .map((mark) => mark.id);
  const spoken = tree.sentence.tokens
    .slice(open - 1, close)
    .filter((token) => token !== last || !/^[,.]$/.test(token.form))
    .map((token) => token.id);
  return [...marks, ...spoken];
}
