import type { FileSource } from '../../types/files.js';
import { listedWords } from '../entities/word-list.js';
import type { PronounClass } from './pronoun-features.js';

/** Weights of features by class of pronoun, and how probable an antecedent must be to be taken. */
export interface PronounModel {
  weight(kind: PronounClass, feature: string): number;
  readonly threshold: Readonly<Record<PronounClass, number>>;
}

/** Reads models/pronouns.tsv: class, feature, weight by tabs; the feature "threshold" holds a class's threshold. */
export function readPronounModel(files: FileSource): PronounModel {
  const weights: Record<PronounClass, Map<string, number>> = {
    person: new Map(),
    thing: new Map(),
    several: new Map(),
  };
  for (const line of listedWords(files.text('models/pronouns.tsv'))) {
    const [kind = '', feature = '', weight = ''] = line.split('\t');
    weights[kind as PronounClass].set(feature, Number(weight));
  }
  const threshold = (kind: PronounClass) => weights[kind].get('threshold') ?? 1;
  return {
    weight: (kind, feature) => weights[kind].get(feature) ?? 0,
    threshold: { person: threshold('person'), thing: threshold('thing'), several: threshold('several') },
  };
}
