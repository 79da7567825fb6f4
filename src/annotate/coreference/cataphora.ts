import type { Token } from '../../types/document.js';
import { childBy } from '../entities/sentence-tree.js';
import type { Discourse } from './discourse.js';
import { FEMININE, MASCULINE } from './gender.js';
import { classOf } from './pronoun-features.js';
import { isQuoted } from './quotations.js';
import type { Referent } from './referent.js';

const DEEPEST = 12;
/** How much such links are believed: GUM has too few to measure. */
export const AHEAD = 0.92;

/**
 * The person named as the subject of the main clause, for a pronoun of the clause or participle in front of it: "Since his
 * fleet could not break the chain, Holm went round it". Only of whom the text has spoken, and where nobody else stands before
 * the pronoun.
 */
export function subjectAhead(discourse: Discourse, pronoun: Referent): Referent | undefined {
  const { mention } = pronoun;
  if (classOf(pronoun) !== 'person' || isQuoted(pronoun)) return undefined;
  const subject = mainSubject(pronoun);
  if (subject === undefined || subject.upos !== 'PROPN') return undefined;
  const referent = discourse.at(mention.sentence, subject.id - 1);
  if (referent?.form !== 'name' || referent.mention.type !== 'Person') return undefined;
  const meant = discourse.clusters.of(referent.index);
  const isKnown = meant.members.some((index) => index < pronoun.index);
  if (!isKnown || (meant.gender & pronoun.gender) === 0) return undefined;
  const rivals = discourse.referents
    .slice(discourse.firstOf(mention.sentence), pronoun.index)
    .filter(
      (other) =>
        discourse.clusters.of(other.index).gender & (MASCULINE | FEMININE) && other.form !== 'speaker',
    );
  return rivals.length > 0 ? undefined : referent;
}

function mainSubject({ tree, token }: Referent): Token | undefined {
  let at: Token | undefined = token;
  for (let steps = 0; at !== undefined && steps < DEEPEST; steps++) {
    const above: Token | undefined = tree.tokens[at.head - 1];
    if (above === undefined || above.id < at.id) return undefined;
    if (at.deprel === 'advcl') {
      const subject = childBy(tree, above.id - 1, 'nsubj', 'nsubj:pass');
      return subject !== undefined && subject.id > at.id ? subject : undefined;
    }
    at = above;
  }
  return undefined;
}
