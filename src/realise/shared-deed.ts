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
  const { fact, trigger, scene } = located;
  if (isSingled(asked) || scene.tree.childrenBy(trigger.id, 'ccomp').length > 0) return false;
  // One may speak, live or arrive in many towns.
  if (
    /^(?:where|(?:\p{L}+ )?which (?:city|town|village|place)|(?:to|in|into|through) which country)\b/iu.test(
      asked,
    )
  )
    return isIn('roamingVerb', trigger.lemma);
  const actor = /^(?:(?:to |with |by |for )?whom?|which country|which organization|which government)\b/i.test(
    asked,
  );
  if (!actor || /^Who (?:is|was) (?:the |\p{Lu}\S* )+/u.test(asked)) return false;
  if (fact.polarity === 'negative' || isOneOfMany.test(asked)) return true;
  return isIn('sharedVerb', trigger.lemma) || sharedTypes.has(fact.type) || isBare(asked);
}

/** "Who is regarded as a pioneer of the art?" */
const isOneOfMany =
  /^Who (?:is|was) (?:\p{L}+ )*(?:regarded|seen|known|considered|described|remembered)(?: as)? (?:an?|one of) /u;

/** A number, a date, a quotation or "the first" tells one deed from others. */
const isSingled = (asked: string): boolean =>
  /[\d"“]/.test(asked) ||
  asked
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => isIn('cardinal', word) || isIn('singlingWord', word) || isIn('weekday', word));

/** "Who tore a knee ligament?": no name, no "the" that points to one thing. */
const isBare = (asked: string): boolean =>
  !/\s["“]?\p{Lu}/u.test(asked.replace(/^[^\p{L}]*\p{Lu}/u, '')) && !/\b(?:the|its|their)\b/i.test(asked);
