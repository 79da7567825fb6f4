import { hasClause } from './descriptions.js';
import type { Discourse } from './discourse.js';
import type { Referent } from './referent.js';
import { topicOf } from './topic.js';

/** What a life calls the one whom it tells of. */
const OF_AGE = new Set('boy girl lad child baby infant youth youngster teenager man woman'.split(' '));

/**
 * "His father died within months, and the boy was raised by his mother": in the life of somebody that is he, where no other
 * person who may be so called was named since he was spoken of.
 */
export function linkTopicNouns(discourse: Discourse): void {
  const topic = topicOf(discourse)?.referent;
  if (topic === undefined) return;
  const { referents, clusters } = discourse;
  for (const referent of referents) {
    if (!isAgeNoun(referent) || clusters.of(referent.index).names !== undefined) continue;
    const meant = clusters.of(topic.index);
    const gender = clusters.of(referent.index).gender;
    if ((meant.gender & gender) === 0 || !isSpokenOf(discourse, topic, referent)) continue;
    clusters.merge(topic.index, referent.index, 'role');
  }
}

const isAgeNoun = (referent: Referent): boolean =>
  referent.form === 'nominal' &&
  referent.determiner === 'definite' &&
  referent.number !== 'plural' &&
  OF_AGE.has(referent.token.lemma.toLowerCase()) &&
  referent.mention.first === referent.mention.head - 1 &&
  !hasClause(referent);

/** The topic, or a pronoun that may be it, stands in this sentence or the one before, and nobody else of its gender acts. */
function isSpokenOf({ referents, clusters }: Discourse, topic: Referent, noun: Referent): boolean {
  const meant = clusters.of(topic.index);
  const near = referents
    .slice(0, noun.index)
    .filter(({ mention }) => mention.sentence >= noun.mention.sentence - 1)
    .map((referent) => ({ referent, cluster: clusters.of(referent.index) }))
    .filter(({ cluster }) => (cluster.gender & meant.gender) !== 0 && cluster.number !== 'plural');
  const isTopic = ({ referent, cluster }: (typeof near)[number]): boolean =>
    cluster === meant || referent.form === 'pronoun';
  const isRival = ({ referent, cluster }: (typeof near)[number]): boolean =>
    cluster.names?.type === 'Person' && /^(?:nsubj|obj|iobj|conj)/.test(referent.token.deprel);
  return near.some(isTopic) && near.every((one) => isTopic(one) || !isRival(one));
}
