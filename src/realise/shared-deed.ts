import type { Draft } from './draft.js';
import { isIn } from './lexicon.js';

/** Types whose facts hold of many at once: who joined, attended or supported something. */
const sharedTypes: ReadonlySet<string> = new Set([
  'Attendance',
  'Call',
  'Meeting',
  'Membership',
  'Protest',
  'Support',
  'Visit',
]);

/**
 * True where the article does not shut out that somebody else it names did the same: "Who moved to London?", "Which
 * country condemned the attack?", "Who won a seat in parliament?". A number, a date or a quotation tells one deed from
 * others, and so does "the first".
 */
export function mayBeShared({ question, located }: Draft): boolean {
  const asked = question.replace(/^According to [^,]+, /, '');
  if (!/^(?:(?:to |with |by |for )?whom?|which country|which organization|which government)\b/i.test(asked))
    return false;
  if (/^Who (?:is|was) (?:the |\p{Lu}\S* )+/u.test(asked)) return false;
  const words = asked.split(/[^\p{L}\p{N}]+/u);
  const singled =
    /[\d"“]/.test(asked) || words.some((word) => isIn('cardinal', word) || isIn('singlingWord', word));
  if (singled || located.scene.tree.childrenBy(located.trigger.id, 'ccomp').length > 0) return false;
  return isIn('sharedVerb', located.trigger.lemma) || sharedTypes.has(located.fact.type) || isBare(asked);
}

/** "Who tore a knee ligament?": no name, no "the" that points to one thing. */
const isBare = (asked: string): boolean =>
  !/\s["“]?\p{Lu}/u.test(asked.replace(/^[^\p{L}]*\p{Lu}/u, '')) &&
  !/\b(?:the|its|their)\b|['’]s?\b/i.test(asked);
