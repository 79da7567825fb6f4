import { DAY_AND_MONTH } from './dates.js';

const PLACE = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|del|la|el|al|of|upon|and)){0,3}";
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?: (?:\\p{Lu}[\\p{Lu}.'’-]*|de|del|upon)){0,3}";
const REGIONS = `(?:, ${PLACE}){0,2}`;
const DATE = `,? (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?${DAY_AND_MONTH}(?:,? \\d{4})?`;
const AGENCY = " ?[([]\\p{Lu}[\\p{L} .&'’/-]{1,38}[)\\]]";
const DASH = '\\s?(?:--?|–|—)\\s+';
const DASH_OR_COLON = '\\s?(?:--?|–|—|:)\\s+';
const TEXT_FOLLOWS = '(?=["“\'‘(]?[\\p{Lu}\\d])';

/** "VIENNA, Oct. 30 (Agency) -- ", "Oslo (Northern Wire) - ", "LIMA, March 7 — ": a place with a date or an agency. */
const FULL = new RegExp(
  `^${PLACE}${REGIONS}(?:${DATE}(?:${AGENCY})?${DASH_OR_COLON}|${AGENCY}${DASH})${TEXT_FOLLOWS}`,
  'u',
);
/** "LONDON — ", "SANTIAGO, Chile — ": the place in capitals. */
const SHOUTED = new RegExp(`^${CAPITALS}${REGIONS}${DASH}${TEXT_FOLLOWS}`, 'u');
/** "Vienna: ", only where the article's first sentence begins. */
const COLON = new RegExp(`^${PLACE}${REGIONS}:\\s+${TEXT_FOLLOWS}`, 'u');
const LABEL =
  /^(?:note|notes|summary|result|results|update|updated|warning|photo|image|question|answer|example|chapter|section|part|unit|lesson|definition|abstract|introduction|conclusion|background|analysis|opinion|review|comment|editorial|exclusive|breaking|video|watch|correction|objective|aim|key|figure|table|source|step|tip|fact|myth|speaker|host|interviewer|q|a)s?\b/i;
const LONGEST = 90;

/**
 * Returns how many characters at the start of a paragraph are its dateline, the space behind it included, or 0.
 * `paragraph` counts the paragraphs before it: a bare "Vienna:" is a dateline in the first one only.
 */
export function datelineLength(text: string, paragraph: number): number {
  const head = text.slice(0, LONGEST + 20);
  if (LABEL.test(head)) return 0;
  const full = FULL.exec(head)?.[0];
  if (full !== undefined) return full.length;
  const shouted = paragraph < 3 ? SHOUTED.exec(head)?.[0] : undefined;
  if (shouted !== undefined) return shouted.length;
  return paragraph === 0 ? (COLON.exec(head)?.[0].length ?? 0) : 0;
}

/** Returns the agency that a dateline names in brackets, if it does. */
export function datelineAgency(dateline: string): string | undefined {
  return /[([]([^()[\]]{2,40})[)\]]/.exec(dateline)?.[1]?.trim();
}
