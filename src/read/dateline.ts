import { DAY_AND_MONTH } from './dates.js';

const PLACE = "\\p{Lu}[\\p{L}.'’/-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|del|la|el|al|of|upon|and)){0,3}";
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’/-]+(?: (?:\\p{Lu}[\\p{Lu}.'’-]*|de|del|upon)){0,3}";
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
  /^(?:note|notes|summary|result|results|update|updated|warning|photo|image|question|answer|example|chapter|section|part|unit|lesson|definition|abstract|introduction|conclusion|background|analysis|opinion|review|comment|editorial|edit|response|subject|when|where|what|why|who|how|suggestion|fyi|ps|exclusive|breaking|video|watch|correction|objective|aim|key|figure|table|source|step|tip|fact|myth|speaker|host|interviewer|q|a)s?\b/i;
const LONGEST = 90;

/** True for "Germany: Apply by post.", "GOODWYN: He left." and the like: a label, or who speaks. */
export function opensWithColon(text: string): boolean {
  return COLON.test(text.slice(0, LONGEST));
}

/** Where a paragraph stands among the article's paragraphs. */
export interface Place {
  /** How many paragraphs come before it. */
  readonly index: number;
  /** True where another paragraph opens with a name and a colon too, as in an interview or a list. */
  readonly labelled: boolean;
}

/**
 * Returns how many characters at the start of a paragraph are its dateline, the space behind it included, or 0.
 * A bare "Vienna:" is one in the first paragraph only, "LONDON —" in the first three.
 */
export function datelineLength(text: string, place: Place): number {
  const head = text.slice(0, LONGEST + 20);
  if (LABEL.test(head)) return 0;
  const full = FULL.exec(head)?.[0];
  if (full !== undefined) return full.length;
  const shouted = place.index < 3 ? SHOUTED.exec(head)?.[0] : undefined;
  if (shouted !== undefined) return shouted.length;
  return place.index === 0 && !place.labelled ? (COLON.exec(head)?.[0].length ?? 0) : 0;
}

/** Returns the agency that a dateline names in brackets, if it does. */
export function datelineAgency(dateline: string): string | undefined {
  return /[([]([^()[\]]{2,40})[)\]]/.exec(dateline)?.[1]?.trim();
}
