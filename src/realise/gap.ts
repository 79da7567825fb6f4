import { countedWhole, type Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { type Clause, hostOf, laterConjuncts } from './clause.js';
import { type Drop, drop } from './drop-reasons.js';
import { isIn } from './lexicon.js';
import type { Place } from './locate.js';
import { isSetOff, nounPhrase } from './noun-phrase.js';
import type { Part } from './part.js';

/** Where in its clause the asked role stands. */
export type Gap =
  | { readonly where: 'subject' }
  | { readonly where: 'object' | 'oblique' | 'agent' | 'clause'; readonly part: Part }
  /** A phrase inside a part: "talks [on the war]". */
  | {
      readonly where: 'inner';
      readonly part: Part;
      readonly ids: readonly number[];
      readonly preposition: string;
    }
  /** The owner of a part: "[Russia's] strikes". */
  | { readonly where: 'owner'; readonly part: Part | 'subject'; readonly owned: Token }
  /** A number before a noun: "[250,000] lives". */
  | { readonly where: 'count'; readonly part: Part | 'subject'; readonly counted: Token };

/** True where the subject, or a word of it, is asked for. */
export const asksSubject = (gap: Gap): boolean =>
  gap.where === 'subject' || ('part' in gap && gap.part === 'subject');

/** Finds the fillers among the clause's subject and parts. */
export function findGap(clause: Clause, parts: readonly Part[], places: readonly Place[]): Gap | Drop {
  const top = topOf(clause, places);
  if (!('id' in top)) return top;
  const count = countedBy(clause, top, places);
  const subject = clause.subject.id === top.id || clause.relative?.antecedent.id === top.id;
  if (subject && !(clause.relative && parts.some((part) => part.head.id === top.id))) {
    return count ? { where: 'count', part: 'subject', counted: count } : { where: 'subject' };
  }
  if (count && clause.subject.id === count.id) return { where: 'count', part: 'subject', counted: count };
  const inSubject = top.deprel === 'nmod:poss' && top.head === clause.subject.id;
  if (inSubject) return { where: 'owner', part: 'subject', owned: clause.subject };
  const part =
    parts.find((candidate) => candidate.head.id === top.id) ?? parts.find((one) => one.ids.includes(top.id));
  if (!part) return drop('role-outside-clause');
  if (count && (part.head.id === count.id || part.head.id === top.id))
    return { where: 'count', part, counted: count };
  return part.head.id === top.id ? wholePart(clause, part) : innerPart(clause, part, top);
}

function wholePart(clause: Clause, part: Part): Gap | Drop {
  switch (part.kind) {
    case 'object':
      return isIn('copularVerb', hostOf(clause).lemma) || isBelieved(clause, part)
        ? drop('no-question-word')
        : { where: 'object', part };
    case 'oblique':
      return part.lead === undefined && (part.head.deprel === 'obl:agent' || isPassiveBy(clause, part.head))
        ? { where: 'agent', part }
        : { where: 'oblique', part };
    case 'clause':
    case 'complement':
      return { where: 'clause', part };
    default:
      return drop('role-outside-clause');
  }
}

/** "diplomats believe the roots of the war lie deeper": what is believed is a clause. */
const isBelieved = ({ tree }: Clause, { head: { head } }: Part): boolean =>
  head > 0 && isIn('beliefVerb', tree.token(head).lemma);

const isPassiveBy = (clause: Clause, head: Token): boolean =>
  clause.tree.preposition(head.id) === 'by' &&
  clause.auxiliaries.some((word) => word.deprel === 'aux:pass') &&
  head.deprel === 'obl:agent';

function innerPart(clause: Clause, part: Part, top: Token): Gap | Drop {
  const { tree } = clause;
  if (top.deprel === 'nmod:poss') {
    return top.head === part.head.id
      ? { where: 'owner', part, owned: part.head }
      : drop('role-outside-clause');
  }
  const preposition = tree.preposition(top.id);
  const ids = nounPhrase(tree, top.id, { preposition: true }).filter((id) => part.ids.includes(id));
  const head = tree.token(top.head);
  const open = part.kind === 'complement' && top.deprel === 'obj' && head.id === part.head.id;
  if (open) return { where: 'inner', part, ids, preposition: '' };
  if (
    part.kind === 'object' &&
    top.deprel === 'nmod' &&
    preposition === 'of' &&
    isIn('measureNoun', head.lemma)
  ) {
    return head.id === part.head.id ? { where: 'object', part } : drop('role-outside-clause');
  }
  const light = part.kind === 'object' && top.deprel.startsWith('nmod') && hangsOn(clause, head, part.head);
  const adjunct = part.kind === 'complement' && top.deprel.startsWith('obl') && head.id === part.head.id;
  if ((light || adjunct) && preposition !== '' && preposition !== 'of')
    return { where: 'inner', part, ids, preposition };
  return drop('role-outside-clause');
}

/** The head itself, or what it is a measure of: "a small number of [forces] to Syria". */
function hangsOn(clause: Clause, head: Token, top: Token): boolean {
  if (head.id === top.id) return true;
  const measure = isIn('measureNoun', top.lemma) || isIn('timeUnit', top.lemma);
  return measure && head.head === top.id && clause.tree.preposition(head.id) === 'of';
}

/** The filler that the others are coordinated to; drops where some conjunct is not among the fillers. */
function topOf(clause: Clause, places: readonly Place[]): Token | Drop {
  const heads = new Map(places.map((place) => [place.head.id, place.head]));
  const tops = [...heads.values()].filter((head) => !(head.deprel === 'conj' && heads.has(head.head)));
  const [top] = tops;
  if (!top) return drop('role-unfilled');
  if (tops.length > 1) return drop('incomplete-answer');
  const apart = clause.relative ? laterConjuncts(clause) : [];
  for (const id of coordinated(clause, top)) {
    if (heads.has(id) || apart.includes(id)) continue;
    return drop('incomplete-answer');
  }
  if (mayGoOn(clause, top)) return drop('incomplete-answer');
  if (hasAlternatives(clause, top)) return drop('alternative-answer');
  return top.deprel === 'conj' && hostOf(clause).id !== top.id ? drop('incomplete-answer') : top;
}

function coordinated(clause: Clause, top: Token): readonly number[] {
  if (top.upos === 'VERB') return [];
  const below = clause.tree.childrenBy(top.id, 'conj');
  return below.flatMap((token) => [token.id, ...coordinated(clause, token)]);
}

/** "of the King, represented by a governor, and the House": what comes behind the aside may be coordinated with the King. */
function mayGoOn({ tree }: Clause, top: Token): boolean {
  return tree
    .childrenBy(top.id, 'acl', 'acl:relcl', 'appos')
    .filter((aside) => isSetOff(tree, aside))
    .flatMap((aside) => tree.subtree(aside.id))
    .filter((word) => word.deprel === 'conj')
    .some((word) =>
      tree.childrenBy(word.id, 'cc').some((cc) => tree.sentence.tokens[cc.id - 2]?.form === ','),
    );
}

function hasAlternatives(clause: Clause, top: Token): boolean {
  if (top.upos === 'VERB') return false;
  return clause.tree
    .childrenBy(top.id, 'conj', 'cc', 'cc:preconj')
    .some((token) =>
      [token, ...clause.tree.children(token.id)].some((word) =>
        /^(?:or|nor|but|either|neither)$/i.test(word.form),
      ),
    );
}

/** The noun that a number counts, where the filler is a number or a counted noun without a name. */
function countedBy(clause: Clause, top: Token, places: readonly Place[]): Token | undefined {
  if (places.length > 1) return undefined;
  if (places[0]?.filler.entity === 'Time' && top.deprel !== 'obj') return undefined;
  // "sacked because of three defeats" tells why, not how many.
  if (/^(?:because of|due to|owing to|thanks to)$/.test(clause.tree.preposition(top.id))) return undefined;
  if (top.deprel === 'nummod') return clause.tree.token(top.head);
  if (countedWhole(clause.tree, top.id)) return top;
  if (top.upos !== 'NOUN' && top.upos !== 'SYM') return undefined;
  const numbers = clause.tree.childrenBy(top.id, 'nummod');
  const definite = clause.tree
    .childrenBy(top.id, 'det', 'nmod:poss')
    .some((word) => !/^an?$/i.test(word.form));
  const time = isIn('timeUnit', top.lemma) && top.deprel !== 'obj';
  return numbers.length === 1 && !definite && !time ? top : undefined;
}

/** Below this a phrase that a noun may take, right behind one that is asked for, may well be the noun's. */
const sureOfVerb = 0.5;

/**
 * "questioned her over the purchase of a tower for 4 million euros": the price may be the purchase's, and
 * no part of the question.
 */
export function mayBeCutOff(tree: Tree, parts: readonly Part[], gap: Gap): boolean {
  if (gap.where !== 'object' && gap.where !== 'oblique') return false;
  const next = parts[parts.indexOf(gap.part) + 1];
  const isBehind = next !== undefined && next.ids[0] === (gap.part.ids.at(-1) ?? 0) + 1;
  return (
    isBehind &&
    next.kind === 'oblique' &&
    next.head.confidence < sureOfVerb &&
    isIn('nounPreposition', tree.preposition(next.head.id))
  );
}
