import type { Chain, Mention } from '../../types/document.js';
import { roundProbability } from '../round-probability.js';
import type { Cluster } from './clusters.js';
import type { Linked } from './coreference.js';
import type { Discourse } from './discourse.js';
import { FEMININE, MASCULINE } from './gender.js';
import type { Referent } from './referent.js';

/**
 * The clusters as chains, in the order of their first mentions: every chain of names, and clusters of several
 * mentions of which one at least says what it is. Pronouns take the type of what they stand for.
 */
export function settledChains({ referents, clusters, confidences }: Discourse): Linked {
  const numbers = new Map<Cluster, number>();
  const chains: Chain[] = [];
  for (const { index } of referents) {
    const cluster = clusters.of(index);
    if (numbers.has(cluster) || !isChain(cluster)) continue;
    numbers.set(cluster, chains.length);
    chains.push(chainOf(cluster, referents));
  }
  const mentions = referents.map(({ index, mention, form }): Mention => {
    const cluster = clusters.of(index);
    const chain = numbers.get(cluster);
    if (chain === undefined) return mention;
    const link = clusters.links.get(index);
    const type = form === 'pronoun' || link === 'name' ? cluster.type : mention.type;
    const linkConfidence = confidences.get(index);
    return {
      ...mention,
      type,
      chain,
      name: mention.name || link === 'name',
      ...(link === undefined ? {} : { link }),
      ...(linkConfidence === undefined ? {} : { linkConfidence: roundProbability(linkConfidence) }),
    };
  });
  return { mentions, chains };
}

const isChain = ({ names, members, told }: Cluster): boolean =>
  names !== undefined || (told && members.length > 1);

function chainOf(cluster: Cluster, referents: readonly Referent[]): Chain {
  const mentions = [...cluster.members].sort((a, b) => a - b);
  const { type, names } = cluster;
  const gender = toldGender(cluster);
  if (names !== undefined) return { type, name: names.name, mentions, ...gender };
  return { type, name: fullestPhrase(mentions, referents), mentions, nameless: true, ...gender };
}

function toldGender({ type, gender }: Cluster): Pick<Chain, 'gender'> {
  if (type !== 'Person') return {};
  if (gender === FEMININE) return { gender: 'feminine' };
  return gender === MASCULINE ? { gender: 'masculine' } : {};
}

/** The phrase of most words among the mentions; the first of equals. */
function fullestPhrase(mentions: readonly number[], referents: readonly Referent[]): string {
  let fullest: Referent | undefined;
  for (const index of mentions) {
    const referent = referents[index];
    if (referent === undefined || referent.form === 'pronoun') continue;
    if (fullest === undefined || wordsIn(referent) > wordsIn(fullest)) fullest = referent;
  }
  return fullest === undefined ? '' : phraseText(fullest);
}

const wordsIn = ({ mention }: Referent): number => mention.last - mention.first;

function phraseText({ mention, tree }: Referent): string {
  let text = '';
  let end = -1;
  for (const token of tree.tokens.slice(mention.first - 1, mention.last)) {
    text += end >= 0 && token.start > end ? ` ${token.form}` : token.form;
    end = token.end;
  }
  return text;
}
