import type { Token } from '../../types/document.js';
import { firstBelow, lastBelow } from './phrase-ends.js';

const marks: ReadonlySet<string> = new Set([
  'as',
  'after',
  'before',
  'since',
  'until',
  'till',
  'while',
  'because',
]);

/**
 * Gives an adverbial clause the subject that the parser took for a phrase of its own: in "Berg scored as Lundby beat
 * Ashby" and "cut jobs after sales fell" it may read "as Lundby" and "after sales" as phrases of the first verb, beside a
 * clause without a subject. But a finite verb right behind the noun has it as its subject.
 */
export function correctClauseSubjects(tokens: readonly Token[]): readonly Token[] {
  const changed = new Map<number, Token>();
  for (const verb of tokens) {
    const participle = isTransitive(verb, tokens);
    const finite = /^VB[DPZ]$/.test(verb.xpos) && verb.deprel === 'advcl';
    if (verb.upos !== 'VERB' || !(finite || participle)) continue;
    if (tokens.some(({ head, deprel }) => head === verb.id && /^(?:nsubj|csubj|expl|cc)/.test(deprel)))
      continue;
    const below = verb.deprel === 'acl' ? tokens[verb.head - 1] : undefined;
    const subject =
      below ??
      tokens.find(
        (noun) =>
          noun.head === verb.head && noun.deprel === 'obl' && lastBelow(tokens, noun.id) === verb.id - 1,
      );
    const mark = subject && markBefore(subject, verb, tokens);
    if (!subject || !mark || mark.id < subject.head || (below && !isOblique(below))) continue;
    changed.set(subject.id, { ...subject, head: verb.id, deprel: 'nsubj' });
    changed.set(mark.id, { ...mark, head: verb.id, deprel: 'mark', upos: 'SCONJ' });
    if (participle) changed.set(verb.id, { ...verb, xpos: 'VBD', head: subject.head, deprel: 'advcl' });
    // "Lundby beat Ashby": with one for its subject the bare form is a past tense.
    const one = subject.xpos === 'NN' || subject.xpos === 'NNP';
    if (one && verb.xpos === 'VBP') changed.set(verb.id, { ...verb, xpos: 'VBD' });
  }
  return changed.size === 0 ? tokens : tokens.map((token) => changed.get(token.id) ?? token);
}

/** Verbs that keep an object in the passive: "after a girl named Berg left", "after a miner given leave returned". */
const keepingObjects: ReadonlySet<string> = new Set(
  'award call charge declare deny elect give grant name offer owe pay sell send show teach tell title'.split(
    ' ',
  ),
);

/**
 * "after an earthquake killed nine people": what looks like a participle has an object, so the noun before it is its
 * subject.
 */
function isTransitive(verb: Token, tokens: readonly Token[]): boolean {
  if (!/^VB[ND]$/.test(verb.xpos) || !/^(?:acl|advcl)$/.test(verb.deprel) || !/ed$/.test(verb.form))
    return false;
  if (keepingObjects.has(verb.lemma.toLowerCase())) return false;
  const below = tokens.filter(({ head }) => head === verb.id);
  return (
    below.some(({ deprel, id }) => deprel === 'obj' && id > verb.id) &&
    !below.some(({ deprel }) => /^(?:aux|nsubj|mark|obl:agent)/.test(deprel))
  );
}

const isOblique = ({ deprel }: Token): boolean => deprel === 'obl' || deprel === 'nmod';

/** The conjunction right before a noun's phrase, whether it was read as the noun's or the verb's. */
function markBefore(subject: Token, verb: Token, tokens: readonly Token[]): Token | undefined {
  const own = tokens.find(
    ({ head, deprel, id }) => head === subject.id && deprel === 'case' && id < subject.id,
  );
  const mark = own ?? tokens[firstBelow(tokens, subject.id) - 2];
  const fits =
    mark !== undefined &&
    marks.has(mark.form.toLowerCase()) &&
    (mark === own
      ? firstBelow(tokens, subject.id) === mark.id
      : mark.head === verb.id && mark.deprel === 'mark');
  return fits ? mark : undefined;
}
