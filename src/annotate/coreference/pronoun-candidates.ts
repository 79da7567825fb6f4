import type { Token } from '../../types/document.js';
import { childBy, prepositionOf, type SentenceTree, universal } from '../entities/sentence-tree.js';
import { isOthers } from './binding.js';
import type { Cluster } from './clusters.js';
import type { Discourse } from './discourse.js';
import type { Referent } from './referent.js';
import { headOfRelative, subjectOver } from './reflexives.js';
import { isReportedBy, speakersOf } from './reported-speech.js';

/** How many sentences back an antecedent may stand, and how many mentions are looked at. */
const REACH = 3;
const MOST_MENTIONS = 60;
const MOST_CANDIDATES = 14;
/** Types of what says nothing. */
const SPEECHLESS = new Set('Object Substance Event Plant Time Number Money Percent'.split(' '));
/** Prepositions whose object is another than the subject: "spoke to him", but "put it behind him". */
const DISJOINT = new Set('to for of by from on against about'.split(' '));

/** What a pronoun may stand for. */
export interface Candidate {
  /** Its nearest mention before the pronoun. */
  readonly referent: Referent;
  readonly cluster: Cluster;
  /** Its other mentions in reach, the nearest first. */
  readonly others: Referent[];
  /** True for "Holm and Berg" together. */
  readonly coordination: boolean;
}

/**
 * The things mentioned before a pronoun that agree with it in number and gender and that grammar allows, the nearest
 * first: none that holds the pronoun ("the mother of his wife"), none beside it under one verb ("Holm saw him").
 */
export function candidatesFor(discourse: Discourse, pronoun: Referent): readonly Candidate[] {
  const { referents, clusters, firstOf } = discourse;
  const own = clusters.of(pronoun.index);
  const barred = barredClusters(discourse, pronoun);
  const speaks = isSpeaker(discourse, pronoun);
  const found = new Map<Cluster | Referent, Candidate>();
  const from = Math.max(
    firstOf(Math.max(0, pronoun.mention.sentence - REACH)),
    pronoun.index - MOST_MENTIONS,
  );
  for (let i = pronoun.index - 1; i >= from && found.size < MOST_CANDIDATES; i--) {
    const referent = referents[i];
    if (referent === undefined || referent.form === 'speaker' || holds(referent, pronoun)) continue;
    if (isSecondary(discourse, referent, pronoun)) continue;
    if (own.number === 'plural' && isCoordinated(referent) && !found.has(referent)) {
      const cluster = clusters.of(i);
      found.set(referent, { referent, cluster, others: [], coordination: true });
    }
    if (/^its?$/i.test(pronoun.token.form) && isTogether(referent)) continue;
    const cluster = clusters.of(i);
    if (isReportedBy(pronoun, referent)) barred.add(cluster);
    if (cluster === own || barred.has(cluster) || !agrees(cluster, own)) continue;
    if (speaks && SPEECHLESS.has(cluster.type)) continue;
    const known = found.get(cluster);
    if (known === undefined) found.set(cluster, { referent, cluster, others: [], coordination: false });
    else known.others.push(referent);
  }
  return [...found.values()];
}

/** A group is none that "he" or "she" could mean. */
const agrees = (cluster: Cluster, pronoun: Cluster): boolean =>
  (cluster.gender & pronoun.gender) !== 0 &&
  (cluster.type !== 'Group' || pronoun.number === 'plural') &&
  (cluster.number === pronoun.number || cluster.number === 'either');

/**
 * Whether another mention of its sentence stands for it: "a nurse" of "Holm, a nurse, left", "a chemist" of "Berg was a
 * sailor and a chemist".
 */
function isSecondary({ clusters, at }: Discourse, referent: Referent, pronoun: Referent): boolean {
  const { form, tree, position, token, index, mention } = referent;
  if (token.deprel === 'appos') {
    const head = at(mention.sentence, token.head - 1);
    // "a girl, Dayana Bone, alive from the ruins in which she was trapped": there the name is all that is left.
    if (head === undefined || holds(head, pronoun)) return false;
    return clusters.of(head.index) === clusters.of(index);
  }
  if (form !== 'nominal') return false;
  // "Holm became the youngest leader"
  if (token.deprel === 'xcomp' || isCapacity(referent) || isAsideOf(referent, pronoun)) return true;
  const first = token.deprel === 'conj' ? token.head - 1 : position;
  return childBy(tree, first, 'cop') !== undefined && childBy(tree, first, 'nsubj') !== undefined;
}

/** "a soldier" of "he had served as a soldier": what somebody was, not another person. */
const isCapacity = ({ determiner, tree, position }: Referent): boolean =>
  determiner !== 'definite' && determiner !== 'owned' && prepositionOf(tree, position) === 'as';

/**
 * "A gifted commander, he won", "The son of a lawyer, he won": the phrase that opens a sentence tells of the pronoun right
 * behind it, and what stands in that phrase is none that the pronoun means.
 */
function isAsideOf({ mention, tree, position }: Referent, pronoun: Referent): boolean {
  if (pronoun.mention.sentence !== mention.sentence) return false;
  const [comma, next] = tree.tokens.slice(mention.last, mention.last + 2);
  const isBefore = comma?.form === ',' && next?.xpos === 'PRP' && next.deprel.startsWith('nsubj');
  if (!isBefore) return false;
  if (mention.first === 1) return prepositionOf(tree, position) === '';
  let top = tree.tokens[position];
  while (top?.deprel.startsWith('nmod')) top = tree.tokens[top.head - 1];
  const first = Math.min(...[top?.id ?? 0, ...(tree.children[(top?.id ?? 1) - 1] ?? []).map((at) => at + 1)]);
  return top !== undefined && top.upos === 'NOUN' && first === 1 && prepositionOf(tree, top.id - 1) === '';
}

/** "It said": a pronoun that is the subject of a verb of speech. */
const isSpeaker = ({ words }: Discourse, { tree, token }: Referent): boolean =>
  token.deprel === 'nsubj' && words.speakingVerbs.has(tree.tokens[token.head - 1]?.lemma.toLowerCase() ?? '');

const holds = ({ mention }: Referent, { mention: pronoun }: Referent): boolean =>
  mention.sentence === pronoun.sentence && mention.first <= pronoun.head && pronoun.head <= mention.last;

/** The first part of "Holm and Berg" or "the miners and their wives". */
function isCoordinated({ tree, position, token }: Referent): boolean {
  if (universal(token.deprel) === 'conj') return false;
  const part = childBy(tree, position, 'conj');
  if (part === undefined || (part.upos !== 'NOUN' && part.upos !== 'PROPN' && part.upos !== 'PRON'))
    return false;
  return childBy(tree, part.id - 1, 'cc')?.form.toLowerCase() !== 'or';
}

/** "Saxony, Hanover and Bavaria formed a union. It broke up": not one of those who did it together. */
function isTogether(referent: Referent): boolean {
  const { tree, token } = referent;
  if (token.deprel !== 'conj') return token.deprel.startsWith('nsubj') && isCoordinated(referent);
  return tree.tokens[token.head - 1]?.deprel.startsWith('nsubj') === true;
}

/** Clusters that the pronoun cannot mean: other arguments of its verb, what it is coordinated with, its speaker. */
function barredClusters(discourse: Discourse, pronoun: Referent): Set<Cluster> {
  const { at, clusters } = discourse;
  const barred = new Set(speakersOf(discourse, pronoun).map(({ index }) => clusters.of(index)));
  for (const token of partnersOf(pronoun.tree, pronoun.position)) {
    const partner = at(pronoun.mention.sentence, token.id - 1);
    if (partner !== undefined) barred.add(clusters.of(partner.index));
  }
  const asker = askerBefore(pronoun);
  const asking = asker && at(pronoun.mention.sentence, asker.id - 1);
  if (asking !== undefined) barred.add(clusters.of(asking.index));
  for (const position of toldBy(pronoun)) {
    const told = at(pronoun.mention.sentence, position);
    if (told !== undefined) barred.add(clusters.of(told.index));
  }
  return barred;
}

/**
 * Positions of the nouns that the pronoun's own clause tells of, so that it means another: "the salmon on which it lives",
 * "a plan to lower its level".
 */
function toldBy({ tree, token }: Referent): readonly number[] {
  const told: number[] = [];
  let at: Token | undefined = token;
  for (let steps = 0; at !== undefined && at.head > 0 && steps < 12; steps++) {
    const above: Token | undefined = tree.tokens[at.head - 1];
    const isArgument = at === token && /^(?:nsubj|obj|iobj|obl)/.test(token.deprel);
    if (isArgument && above?.deprel === 'acl:relcl' && !hasOwner(tree, above)) told.push(above.head - 1);
    if (at.deprel === 'acl' && at.xpos === 'VB') told.push(at.head - 1);
    at = above;
  }
  return told;
}

/** "the union, whose leader called it a bluff" */
const hasOwner = ({ tokens, children }: SentenceTree, clause: Token): boolean =>
  (children[clause.id - 1] ?? []).some((child) =>
    (children[child] ?? []).some((below) => tokens[below]?.xpos === 'WP$'),
  );

const ANSWERING = new Set(['answer', 'reply', 'respond', 'retort']);
const ASKING = new Set(['ask', 'wonder', 'inquire', 'enquire']);

/** "When the king asked what to do, he replied": who asks is not the one who answers. */
function askerBefore({ tree, token }: Referent): Token | undefined {
  if (!token.deprel.startsWith('nsubj')) return undefined;
  const verb = tree.tokens[token.head - 1];
  if (verb === undefined) return undefined;
  const front = childBy(tree, verb.id - 1, 'advcl');
  if (front === undefined || front.id > token.id || !ASKING.has(front.lemma)) return undefined;
  // "he is said to have replied"
  const deed = ANSWERING.has(verb.lemma) ? verb : childBy(tree, verb.id - 1, 'xcomp', 'ccomp');
  return deed && ANSWERING.has(deed.lemma) ? childBy(tree, front.id - 1, 'nsubj') : undefined;
}

/** "Holm was his first teacher": who is something of somebody's is another than that one. */
function subjectOfPredicate(tree: SentenceTree, noun: Token | undefined): readonly Token[] {
  const subject = noun && isOthers(tree, noun) ? childBy(tree, noun.id - 1, 'nsubj') : undefined;
  return subject === undefined ? [] : [subject];
}

/** "The court ruled in their favour", "Holm spoke on his behalf": who does so is another than the one it is done for. */
function helperOf(tree: SentenceTree, noun: Token | undefined): readonly Token[] {
  if (noun?.deprel !== 'obl' || !/^(?:favou?r|behalf|stead|defen[cs]e)$/.test(noun.lemma)) return [];
  const isOwn = (tree.children[noun.id - 1] ?? []).some((child) => tree.tokens[child]?.lemma === 'own');
  const subject = isOwn ? undefined : subjectOver(tree, noun.id - 1);
  return subject === undefined ? [] : [subject];
}

function partnersOf(tree: SentenceTree, position: number): readonly Token[] {
  const token = tree.tokens[position];
  if (token === undefined || token.head === 0) return [];
  const relation = universal(token.deprel);
  const head = tree.tokens[token.head - 1];
  if (relation === 'conj') return head === undefined ? [] : [head];
  if (token.deprel === 'nmod:poss') return [...subjectOfPredicate(tree, head), ...helperOf(tree, head)];
  if (relation !== 'obj' && relation !== 'iobj' && relation !== 'obl' && relation !== 'nsubj') return [];
  if (relation === 'obl' && !DISJOINT.has(prepositionOf(tree, position))) return [];
  const partners = (tree.children[token.head - 1] ?? [])
    .map((child) => tree.tokens[child])
    .filter(
      (child) => child !== undefined && child !== token && /^(?:nsubj|obj|iobj)/.test(child.deprel),
    ) as Token[];
  if (relation === 'nsubj') return partners;
  const relative = partners.map((partner) => headOfRelative(tree, partner) ?? partner);
  if (partners.some(({ deprel }) => deprel.startsWith('nsubj'))) return relative;
  const subject = subjectOver(tree, position);
  if (subject === undefined || subject === token) return partners;
  // "Holm, who met Berg and took her home"
  return [...partners, headOfRelative(tree, subject) ?? subject];
}
