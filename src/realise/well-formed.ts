import type { DropCode } from './drop-reasons.js';

/** Capital, question mark, single spaces: the outer form of a question. */
export function asSentence(question: string): string {
  const text = question
    .replace(/\s+/g, ' ')
    .replace(/ ([,;:.!?])/g, '$1')
    .trim();
  const first = text.search(/\p{L}/u);
  const capital =
    first < 0 ? text : text.slice(0, first) + text.charAt(first).toUpperCase() + text.slice(first + 1);
  const ended = /\b(?:\p{Lu}|[ap]\.m)\.$/u.test(capital) ? capital : capital.replace(/[,;:.–—-]+$/u, '');
  return `${ended.trim()}?`;
}

const faults: readonly RegExp[] = [
  / {2}/,
  / [,;:.!?]/,
  /,,|\?\?|(?<!\b[ap]\.m|[A-Z])\.\?|,\?|[,;:–—-] ?\?$/,
  /^[^\p{Lu}]/u,
  /\b(\p{L}+) \1\b/u,
  /\b(?:a|an|the|and|or|but|that|whose|very|more|than|who|which|as)\?$/i,
  // "When it is cold, as what does it fall?"
  /, as what /,
  /[()[\]{}<>_*|;]/,
  / (?:'s|’s|n't|n’t)\b/,
  /\b(?:did|does|do) (?:\S+ )?(?:did|does|do)\b/i,
  /\bto (?:to|did|does)\b/i,
  /\b(?:merely|once|early|late|itself|himself|herself|themselves|partly|mainly|both|either)\?$/i,
  /\b(?:in|for) to\b/i,
  /(?<!^(?:Who|Which \S+) \S+(?: \S+){0,2} that\b.*)(?<!\b[Ii]f )\bno (?!longer\b|more\b|less\b|fewer\b|one\b|later\b)\p{Ll}/u,
  /\bt(?:ak(?:es?|en|ing)|ook) part\b(?! in\b)/i,
  /\bneither\b(?!.*\bnor\b)/i,
  /\bhow many (?:halves|thirds|quarters|fifths|tenths)\b/i,
  // "did Inga Holm's father's sudden death leave her": too heavy between the verb's two halves
  /\b(?:did|does|do|was|were|is|are|has|have|had|will|would|can|could)(?: \p{L}+){1,5}['’]s (?:\p{L}+ )?\p{L}+['’]s /u,
  /[–—]| - /,
  // "as many nurses": as what?
  /\bas (?:many|much) (?!as\b)\p{L}+\b(?!.*\bas\b)/iu,
  // "on 22?": a day without its month
  /\bon \d{1,2}\?$/,
  // "did not say whether the deal would be?": what it would be stood before
  /\bwhether\b.*\b(?:will|would|can|could|should|may|might|must|is|are|was|were|has|have|had|does|do|did)(?: be)?\?$/i,
  /^how (?:much|many),/i,
  // "as few as 14 tanks"
  /\bhow many (?:few|many|little|much)\b/i,
  // "dismissed as nonsense reports that …": what was dismissed stands behind
  /^as what (?:did|do|does|has|have|had) .* (?:dismiss|reject|describe|denounce|condemn|regard|portray|brand|hail|praise|depict|view)(?:ed)?\?$/i,
  // "; otherwise 300 miners will go": what hangs on the sentence before
  /^how many otherwise\b|\b(?:will|would|did) otherwise \d/i,
  // "destroyed the church the worst day?": what was said of the day that is asked for
  /(?<! (?:was|is|be|been|on|for|of|to|like|as|called|became|become|about|after|before|during|since|until|by|in|with)) the (?:worst|best|\p{Ll}+est) day\?$/u,
  // "suffer its heaviest defeat [in years]": it belongs to what is asked for
  /^(?:According to [^,]+, )?what (?:did|do|does|has|have|had|will|would)\b.* in (?:years|decades|months|weeks|centuries)\?$/i,
  // "Who said that its troops …?": somebody is no it
  /^(?:According to [^,]+, )?who \p{Ll}+ (?:that )?its\b/iu,
  // "If the panel fails, who said?": what was said the parser did not find
  /\b(?:who|which \p{L}+) (?:\p{L}+ )?(?:said|says|added|adds|warned|claimed|argued|insisted|stated|wrote|noted|replied|explained|declared)\?$/iu,
  // "Who said, "We won", "We won"?"
  /["“]([^"“”]{6,})["”],? ["“]\1["”]/,
  // "What did outside medicine she collect?"
  /^(?:[^?]*, )?(?:what|whom|who|where|when|why|how|which \S+|how many \S+) (?:did|does|do) (?:in|at|outside|inside|for|with|from|by|of|after|before|during|to|into|near) (?!(?:turn|fact|effect|total|return)\b)/iu,
  // "Which club had Holm never seen play for?": whom?
  /\b(?:seen|heard|watched|made|let) (?!to\b)\p{Ll}+ (?:for|in|at|with|from)\?$/u,
  // "said most had died": most of whom?
  /\b(?:said|says|claimed|added|reported|told \S+) (?:that )?(?:most|many|some|all|several|few) (?:had|have|has|were|are|was|would|will)\b/i,
  // "attended the ceremony": so did others, and which it was the article told
  /^who (?:\p{Ll}+ )?attend(?:ed|s)? the \p{Ll}+\?$/iu,
  // "Who was the head of technology?": of what company?
  /^who (?:is|was) the (?:head|director|manager|chief|chair|chairman|chairwoman) of \p{Ll}+\?$/iu,
  // "For what must they train?": asked as "What must they train for?"
  /^(?:According to [^?]*?, )?for what /i,
  // "voted 6-1 [to grant a loan]"
  /\bvoted? \d+[-–]\d+\?$/i,
  // "of their children, only two grew up": a whole whose part is told
  /^of (?:whom|what|which \S+) (?:did|have|has|will) (?:only|all|both|most|some|many|half)\b/i,
];

/** Finds a fault in a question's outer form: law 6. */
export function formTrouble(question: string): DropCode | undefined {
  const own = question.replace(/“[^”]*”|"[^"]*"/g, '"Quotation"');
  if (faults.some((fault) => fault.test(own))) return 'not-well-formed';
  // `how many " rumours a day"`: a quotation whose beginning was taken away.
  if (/(?:^| )["“] /.test(question)) return 'not-well-formed';
  if (count(question, /“/g) !== count(question, /”/g) || count(question, /"/g) % 2 === 1)
    return 'not-well-formed';
  return question.split(' ').length < 3 ? 'question-too-bare' : undefined;
}

/** Answers that are half of something, or tell nothing. */
const halves: readonly RegExp[] = [
  // "the first since Holm": the first what?
  /^the (?:first|last|only)\b(?!.* to \p{Ll}).* since\b/u,
  // "negotiate once": an adverb whose clause was left out
  / (?:once|only|merely)$/i,
  /\bt(?:ak(?:es?|en|ing)|ook) part\b(?! in\b)/i,
  // "confessed [to having sold it]": neither a purpose nor a place
  /^to (?!(?:b|s|r|w|k|cl|fl|sl|st|str|spr|sw)r?ing\b)\p{Ll}+ing\b/u,
  // "on the night of 17[–18 September]"
  /\b(?:night|morning|afternoon|evening|day) of \d{1,2}$/,
  // "for years", "for how long? decades"
  /^(?:for )?(?:years|months|weeks|days|hours|minutes|decades|centuries)$/i,
  // "commit itself": to what?
  /^(?:commit|bind|pledge|oblige|confine|limit|restrict|devote|dedicate|resign|content) \p{L}+sel(?:f|ves)$/iu,
  // "has refused to do either"
  /\bdo (?:either|neither|both|likewise|the same)$/i,
  // "was a close friend": whose?
  /^an? (?:close |old |lifelong |good |former )?(?:friend|relative|colleague|rival|neighbou?r|cousin|ally|supporter|follower|pupil|student|contemporary)$/i,
  // "few people would say so" denies it of the others
  /^few\b/i,
  // "five in a row", "fell on her back": no place
  /^(?:in )?a row$|^(?:on )?(?:his|her|their) (?:back|knees|feet|own)$/i,
  // "the first Thursday [in May]"
  /^(?:on )?the (?:first|second|third|fourth|last) \p{Lu}\p{Ll}+day$/u,
];

/** True of an answer that is half of something, or tells nothing: "negotiate once", "years", "the first Thursday". */
export const isCutShort = (answer: string): boolean => halves.some((half) => half.test(answer));

const LARGER = `(?:hour|minute|year|month|week|day|feet|foot|metre|mile|pound)s?`;
const SMALLER = String.raw`\d+(?:\.\d+)? (?:minute|second|month|day|week|hour|inche?|centimetre|yard|ounce)s?\b`;
const MEASURE = new RegExp(String.raw`[\w-]+ ${LARGER},? (?:and )?${SMALLER}`, 'gi');
const FIRST_HALF = new RegExp(String.raw`^[\w-]+ ${LARGER}`, 'i');
const SECOND_HALF = new RegExp(`${SMALLER}$`, 'i');

/** True where a text has half of what its sentence measures as one: "in 2 hours" of "in 2 hours, 37.5 minutes". */
export const hasHalfMeasure = (text: string, sentence: string): boolean =>
  (sentence.match(MEASURE) ?? []).some((whole) => {
    const bare = text.replaceAll(whole, '').replaceAll(whole.replace(',', ''), '');
    return [FIRST_HALF, SECOND_HALF].some((half) => bare.includes(half.exec(whole)?.[0] ?? whole));
  });

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
