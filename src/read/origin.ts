import type { Article, OriginRun } from '../types/article.js';

/** What stands between two blocks of a text that was taken out of markup. */
const BLOCK_BREAK = '\n\n';

/** Collects a text piece by piece together with where each piece stood in the original. */
export interface TracedText {
  /** Adds characters that stand in the original from `source` on, `sourceLength` of them (the same number if absent). */
  add(characters: string, source: number, sourceLength?: number): void;
  /** Puts a break, which has no original, before the characters that are added next, if any are. */
  breakBlock(): void;
  /** Offset at which the next character will stand. */
  readonly next: number;
  /** Where in the original the last character added ends. */
  readonly sourceEnd: number;
  text(): string;
  runs(): readonly OriginRun[];
}

/** Returns an empty traced text. Runs that follow one another in the original, one to one, are kept as one. */
export function traceText(): TracedText {
  const parts: string[] = [];
  const runs: OriginRun[] = [];
  let length = 0;
  let due = '';
  return {
    add(characters, source, sourceLength = characters.length) {
      const start = length + due.length;
      parts.push(due, characters);
      length = start + characters.length;
      due = '';
      const last = runs.at(-1);
      const same = sourceLength === characters.length;
      const lastSame = last !== undefined && last.end - last.start === last.sourceLength;
      if (same && lastSame && last.end === start && last.source + last.sourceLength === source)
        runs[runs.length - 1] = { ...last, end: length, sourceLength: last.sourceLength + sourceLength };
      else runs.push({ start, end: length, source, sourceLength });
    },
    breakBlock() {
      if (length > 0) due = BLOCK_BREAK;
    },
    get next() {
      return length + due.length;
    },
    get sourceEnd() {
      const last = runs.at(-1);
      return last === undefined ? 0 : last.source + last.sourceLength;
    },
    text: () => parts.join(''),
    runs: () => runs,
  };
}

/**
 * Returns the offset in the decoded original of the character at `offset` of the article's text. A character
 * that factdeck inserted itself (a break between blocks) leads to the end of what stood before it.
 */
export function originOffset(article: Pick<Article, 'origin'>, offset: number): number {
  const runs = article.origin;
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((runs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  if (run === undefined || offset <= run.start) return run?.source ?? 0;
  const same = run.end - run.start === run.sourceLength;
  if (offset >= run.end) return run.source + run.sourceLength;
  return same ? run.source + offset - run.start : run.source;
}
