import { childBy } from '../entities/sentence-tree.js';
import type { Discourse } from './discourse.js';
import { isQuoted } from './quotations.js';
import type { Referent } from './referent.js';

const SPEAKING = new Set(
  'say tell add explain argue claim write note warn insist ask reply recall announce admit believe think state'.split(
    ' ',
  ),
);
const DEEPEST = 12;

/**
 * Whether a noun phrase stands in what a pronoun is said to say: "a single person stood in the way, he said". The
 * speaker would not call himself by name or noun there.
 */
export function isReportedBy(pronoun: Referent, referent: Referent): boolean {
  if (referent.form === 'pronoun' || referent.mention.sentence !== pronoun.mention.sentence) return false;
  const { tree, token } = pronoun;
  const verb = tree.tokens[token.head - 1];
  if (token.deprel !== 'nsubj' || verb === undefined || !SPEAKING.has(verb.lemma.toLowerCase())) return false;
  const clause = verb.deprel === 'parataxis' ? verb.head : (childBy(tree, verb.id - 1, 'ccomp')?.id ?? 0);
  return clause > 0 && clause < verb.id && isUnder(referent, clause);
}

function isUnder({ tree, token }: Referent, id: number): boolean {
  let at = token;
  for (let steps = 0; steps < DEEPEST; steps++) {
    if (at.id === id || at.head === id) return true;
    const head = tree.tokens[at.head - 1];
    if (head === undefined) return false;
    at = head;
  }
  return false;
}

/** Who speaks the quotation that a pronoun stands in: "he" in "'He got it right,' Holm said" is not Holm. */
export function speakersOf({ referents, firstOf }: Discourse, pronoun: Referent): readonly Referent[] {
  if (!isQuoted(pronoun)) return [];
  const { sentence } = pronoun.mention;
  return referents.slice(firstOf(sentence), firstOf(sentence + 1)).filter((referent) => {
    const verb = referent.tree.tokens[referent.token.head - 1];
    const speaks = referent.token.deprel === 'nsubj' && SPEAKING.has(verb?.lemma.toLowerCase() ?? '');
    return speaks && !isQuoted(referent);
  });
}
