import type { Chain, EntityType, Link } from '../../types/document.js';
import { isAcronym } from '../entities/acronym.js';
import type { Gender } from './gender.js';
import { isPartialName } from './partial-names.js';
import type { GrammaticalNumber, Referent } from './referent.js';

/** Mentions taken for one thing, and what is known of it from all of them. */
export interface Cluster {
  /** Mention indexes, in the order they were linked. */
  readonly members: number[];
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  readonly type: EntityType;
  /** The chain of names it holds. */
  readonly names?: Chain;
  /** Whether a name or noun says what it is. */
  readonly told: boolean;
}

/** The clusters of a document while it is being linked. */
export interface Clusters {
  of(mention: number): Cluster;
  /** Makes two mentions' clusters one. `later` is linked by `link`, unless it has been linked before. */
  merge(earlier: number, later: number, link: Link): void;
  readonly links: ReadonlyMap<number, Link>;
}

/** One cluster for each chain of names, one for each other mention. */
export function clustersOf(referents: readonly Referent[], chains: readonly Chain[]): Clusters {
  const clusters: Cluster[] = referents.map(({ index, mention, gender, number, form }) => ({
    members: [index],
    gender,
    number,
    type: mention.type,
    told: form === 'name' || form === 'nominal',
  }));
  const parents = referents.map(({ index }) => index);
  const rootOf = (mention: number): number => {
    let root = mention;
    for (let parent = parents[root]; parent !== undefined && parent !== root; parent = parents[root]) {
      const above = parents[parent] ?? parent;
      parents[root] = above;
      root = above;
    }
    return root;
  };
  const of = (mention: number): Cluster => {
    const found = clusters[rootOf(mention)];
    if (found === undefined) throw new RangeError(`no mention ${mention}`);
    return found;
  };
  const links = new Map<number, Link>();
  const merge = (earlier: number, later: number, link: Link): void => {
    const [a, b] = [of(earlier), of(later)];
    if (a === b) return;
    if (!links.has(later)) links.set(later, link);
    const [keep, give] = a.members.length >= b.members.length ? [a, b] : [b, a];
    const root = rootOf(keep.members[0] ?? earlier);
    parents[rootOf(give.members[0] ?? later)] = root;
    for (const member of give.members) keep.members.push(member);
    clusters[root] = joinedCluster(a, b, keep.members);
  };
  for (const chain of chains) {
    const whole = chain.mentions.filter((index) => {
      const referent = referents[index];
      return referent !== undefined && !isPartialName(referent);
    });
    // A name that the text only has a part of keeps its chain.
    const [first, ...rest] = whole.length > 0 ? whole : chain.mentions;
    if (first === undefined) continue;
    clusters[first] = { ...of(first), names: chain, type: chain.type };
    for (const member of rest) merge(first, member, isShort(referents[member], chain) ? 'acronym' : 'name');
  }
  return { of, merge, links };
}

function joinedCluster(a: Cluster, b: Cluster, members: number[]): Cluster {
  const names = longerName(a.names, b.names);
  const gender = a.gender & b.gender;
  const number = a.number === 'either' ? b.number : a.number;
  const type = a.told || !b.told ? a.type : b.type;
  return {
    members,
    gender: gender === 0 ? a.gender : gender,
    number,
    type: names?.type ?? type,
    told: a.told || b.told,
    ...(names === undefined ? {} : { names }),
  };
}

const longerName = (a: Chain | undefined, b: Chain | undefined): Chain | undefined =>
  a === undefined || (b !== undefined && b.name.length > a.name.length) ? b : a;

/** "WHO", where the chain bears the name that it stands for. */
function isShort(referent: Referent | undefined, { name }: Chain): boolean {
  return referent !== undefined && isAcronym(referent.token.form) && name.includes(' ');
}

/** Whether two clusters may be one thing: no contrary gender or number, not two different names. */
export function mayBeOne(a: Cluster, b: Cluster): boolean {
  if (a.names !== undefined && b.names !== undefined) return a.names === b.names;
  if (a.number !== b.number && a.number !== 'either' && b.number !== 'either') return false;
  return (a.gender & b.gender) !== 0;
}
