import { isIn } from './lexicon.js';
import { mentionOf } from './scene.js';
import type { ScoredDraft } from './score.js';

/** "In what year did construction begin?", "When did Inga Holm decline?": of what, nothing says. */
export const isOfBareDeed = ({ question }: ScoredDraft): boolean =>
  NAMELESS.test(question) || (ENDS_WITH_DEED.test(question) && NEEDS_MORE.test(question));

const NAMELESS =
  /^(?:In what year|When|On what day|Where) (?:did|does|do|was|were|is|are|will) \p{Ll}+ \p{Ll}+\?$/u;

/** Nothing but a name, with small words about it, before the verb that ends the question. */
const ENDS_WITH_DEED =
  /^[^,]*? (?:did|was|were|had|has|have) (?:\p{Ll}+ )?\p{Lu}[\p{L}\p{N}.’' -]* \p{Ll}+(?: \p{Ll}+)?\?$/u;
const NEEDS_MORE =
  / (?:decline|refuse|reject|accept|agree|respond|reply|answer|react|speak|return|release|released|freed|bend|turn|look|move|go|wait|stop|continue|help|appear|ask|promise|complain|protest|try)(?: (?:down|up|out|off|away|back|over|on))?\?$/;

/** "When was Inga Holm herself arrested?", "In what year did Norland invade again?": beside whom, and after what, the article told. */
export const isOfAnother = ({ question }: ScoredDraft): boolean =>
  /(?<!\bmeet )\bagain\b|\b(?:\p{Lu}\S+ (?:himself|herself|itself|themselves))\b/u.test(question) ||
  isMoreThanTold(question);

/** "How many more boats had Norland sold?", "found seven more comets", but not "more than seven", "many more comets than". */
const isMoreThanTold = (question: string): boolean =>
  /\b(?:many|\d+|two|three|four|five|six|seven|eight|nine|ten|several|another) more \p{Ll}/u.test(question) &&
  !/\bthan\b/.test(question);

/**
 * "On what day did Norland and Lundby sign an agreement?", "In what year did a constitution come into force?": one of many, where
 * only the article's other words tell which. Whoever does something, and what is described, is told well enough.
 */
export function isOfSomeThing({ located: { scene }, clause, question }: ScoredDraft): boolean {
  if (!clause || !/^(?:According to [^?]*?, )?(?:in what year|when|on what day)\b/i.test(question))
    return false;
  const { tree } = scene;
  const verb = tree.token(clause.subject.head || clause.subject.id);
  const things = [clause.subject, ...tree.childrenBy(verb.id, 'obj', 'nsubj:pass')];
  return things.some(({ id, xpos, upos, lemma, deprel }) => {
    if (upos !== 'NOUN' || xpos !== 'NN' || !/^(?:nsubj|obj)/.test(deprel)) return false;
    const own = tree.children(id).filter((child) => child.upos !== 'PUNCT');
    const isBare = own.length === 1 && /^an?$/i.test(own[0]?.form ?? '');
    const type = mentionOf(scene, id)?.type ?? 'Abstract';
    return isBare && type === 'Abstract' && !scene.title.words.has(lemma) && !isIn('timeUnit', lemma);
  });
}
