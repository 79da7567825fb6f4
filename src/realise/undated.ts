import { isGeneral } from './general.js';
import { isIn } from './lexicon.js';
import type { ScoredDraft } from './score.js';

type Told = Pick<ScoredDraft, 'question' | 'answer' | 'located'>;

/**
 * True where question or answer names a day of the week, or a day or month, whose year neither they nor the title tell:
 * "When did Otto Lund resign? In March".
 */
export function isUndated({ question, answer, located: { scene } }: Told): boolean {
  const told = `${withoutQuotes(question)} | ${withoutQuotes(answer.text)}`;
  if (tellsYear(told, scene.document.article.title) || isGeneral(scene)) return false;
  if (/\b(?:each|every|annual(?:ly)?|usually|normally|traditionally)\b/i.test(told)) return false;
  return namesWeekday(told) || namesMonth(told) || /\bof that (?:month|year)\b/i.test(told);
}

/**
 * True of a plan that was open on the day of writing, and is told without its year: "Who is due to visit Lundby?" asks for
 * nothing that can be known a year later. What a treaty, a law or a text that explains lays down is no such plan.
 */
export function isOpenPlan({ question, answer, located: { scene } }: Told): boolean {
  const asked = withoutQuotes(question).replace(/^According to [^?]*?, /, '');
  const told = `${asked} ${answer.text}`;
  if (tellsYear(told, scene.document.article.title) || isGeneral(scene)) return false;
  if (/\b(?:each|every|under (?:the|an?))\b/i.test(told) || /^(?:if|unless)\b/i.test(asked)) return false;
  const main = asked.split(/,| (?:that|which|who|where) /)[0] ?? asked;
  return PLAN.test(main) || UNDER_WAY.test(main);
}

/** "will go", "is due to go", "is to go", "what is Holm to chair"; but "is said to have gone", "is joined to". */
const PLAN =
  /\b(?:will\b|(?:is|are)(?: \S+){0,6} (?:due|expected|scheduled|likely|set|planning) to\b|(?:is|are)(?: \p{Lu}\S*)* to \p{Ll}|(?:has|have) yet to\b|(?:plans|intends|hopes) to\b)/u;

/** "is pressing for a vote", "has been sheltering", "starts on the coast": as it was on the day of writing. */
const UNDER_WAY =
  /\b(?:(?:is|are) (?:pressing|considering|sleeping|sheltering|preparing|seeking)\b|(?:has|have) been \p{Ll}+ing\b|^(?:What|Who|Which \p{L}+) (?:starts|begins|opens)\b|do(?:es)? .* (?:start|begin|take (?:place|effect))\b)/u;

const withoutQuotes = (text: string): string => text.replace(/["“][^"”]*["”]/gu, '');

/** A year in the words themselves; or one year in the title, which is then the year of what the article tells. */
export function tellsYear(text: string, title: string): boolean {
  if (/\b(?:1\d|20)\d\d\b/.test(text)) return true;
  return new Set(title.match(/\b(?:1\d|20)\d\d\b/g)).size === 1;
}

/** "on Tuesday"; but "Bloody Sunday" is a name. */
const namesWeekday = (text: string): boolean =>
  [...text.matchAll(/(\p{L}+ )?(\p{Lu}\p{Ll}+days?)\b/gu)].some(
    ([, before = '', day = '']) => isIn('weekday', day.replace(/s$/, '')) && !/^\p{Lu}/u.test(before),
  );

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.)';
const IN_MONTH = new RegExp(
  `(?:\\b(?:in|by|since|until|till|before|after|from|early|late|mid|of|when|through|last|next)[ -]${MONTH}|${MONTH} \\d|\\d ${MONTH}|\\| ${MONTH}$)(?![\\p{Ll}])`,
  'u',
);

/** "in May", "May 4", "since May"; but "Theresa May", "the March of the miners". */
const namesMonth = (text: string): boolean =>
  IN_MONTH.test(text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()));
