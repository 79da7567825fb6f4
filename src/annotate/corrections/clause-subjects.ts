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
    if (verb.upos !== 'VERB' || !/^VB[DPZ]$/.test(verb.xpos) || verb.deprel !== 'advcl') continue;
    if (tokens.some(({ head, deprel }) => head === verb.id && /^(?:nsubj|csubj|expl|cc)/.test(deprel)))
      continue;
    const subject = tokens.find(
      (noun) =>
        noun.head === verb.head && noun.deprel === 'obl' && lastBelow(tokens, noun.id) === verb.id - 1,
    );
    const mark = subject && markBefore(subject, verb, tokens);
    if (!subject || !mark || mark.id < verb.head) continue;
    changed.set(subject.id, { ...subject, head: verb.id, deprel: 'nsubj' });
    changed.set(mark.id, { ...mark, head: verb.id, deprel: 'mark', upos: 'SCONJ' });
    // "Lundby beat Ashby": with one for its subject the bare form is a past tense.
    const one = subject.xpos === 'NN' || subject.xpos === 'NNP';
    if (one && verb.xpos === 'VBP') changed.set(verb.id, { ...verb, xpos: 'VBD' });
  }
  return changed.size === 0 ? tokens : tokens.map((token) => changed.get(token.id) ?? token);
}

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
