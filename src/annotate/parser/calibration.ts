/** How probable it is that an arc and its relation are right, as measured: 0 to 1. */
export type Calibration = (belief: number, relation: string) => number;

/** The relations between content words, on which facts rest; the network errs in them most. */
const CORE_RELATIONS: ReadonlySet<string> = new Set(
  'nsubj obj obl nmod conj appos xcomp ccomp advcl acl'.split(' '),
);
/** Beliefs nearer to 0 or 1 than this are alike. */
const NEAREST = 1e-5;

/** Whether a relation, with or without its subtype, is one of `CORE_RELATIONS`. */
export function isCoreRelation(relation: string): boolean {
  return CORE_RELATIONS.has(relation.split(':')[0] ?? '');
}

/** The logarithm of the odds of a probability. */
export function logOdds(probability: number): number {
  const p = Math.min(Math.max(probability, NEAREST), 1 - NEAREST);
  return Math.log(p / (1 - p));
}

/**
 * Reads models/confidence.tsv, which training/calibrate.js writes: Platt's scaling of the network's belief (the arc's
 * probability times the relation's), one line of slope and offset for core relations, one for all others.
 */
export function readCalibration(text: string): Calibration {
  const [core = [], other = []] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t').slice(1).map(Number));
  return (belief, relation) => {
    const [slope = 1, offset = 0] = isCoreRelation(relation) ? core : other;
    return 1 / (1 + Math.exp(-(slope * logOdds(belief) + offset)));
  };
}
