import type { ScoredDraft } from './score.js';
import { tellsYear } from './undated.js';

/** Words that tell on what occasion somebody travels or takes a post. */
const OCCASION =
  /\b(?:after|before|when|while|during|following|because|until|since|by chance|for (?:talks|the first|the second|the third)|to (?!which\b|what\b|the\b|an?\b)\p{Ll}+)\b/u;

/** "Who moved to Norland?" */
const fewestWords = 4;

/**
 * True where it is asked where somebody went or what post they took, without the year or the occasion: most people go to more
 * than one place: "Where did Inga Holm move? Oslo".
 */
export function isUnplacedMove({
  located: { fact, scene },
  spec,
  question,
  answer,
  clause,
}: ScoredDraft): boolean {
  const asksWhere = fact.type === 'Visit' && /^(?:destination|place|time)$/.test(spec.ask);
  const asksPost = fact.rule === 'taking-office' && spec.ask === 'post';
  const asksWho =
    fact.rule === 'journey' && spec.ask === 'visitor' && question.split(' ').length <= fewestWords;
  if (!asksWhere && !asksPost && !asksWho) return false;
  const rest = question.replace(/^According to [^?]*?, /, '').replace(/^(?:[Tt]o|[Ii]n) which \p{L}+ /u, '');
  if (tellsYear(`${question} ${answer.text}`, scene.document.article.title)) return false;
  return clause === undefined || !OCCASION.test(rest.slice(rest.indexOf(' ')));
}

/** "Who travels to Lundby?", "Where do the Miners travel?": a plan in the present tense, of some day that is not told. */
export const isOpenTravel = ({ located: { fact, scene }, question, answer }: ScoredDraft): boolean =>
  fact.type === 'Visit' &&
  !tellsYear(`${question} ${answer.text}`, scene.document.article.title) &&
  /(?:^who (?:travels|visits|goes|flies|returns|arrives)\b|\bdo(?:es)? .* (?:travel|visit|go|fly|return|arrive)\b|^which \p{L}+ (?:travels?|visits?)\b)/iu.test(
    question,
  );
