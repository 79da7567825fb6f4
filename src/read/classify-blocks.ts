import type { Block, BlockKind, Span } from '../types/article.js';
import { isByline } from './byline.js';
import { datelineLength, opensWithColon, type Place } from './dateline.js';
import { isNavigation } from './navigation.js';
import type { Passage } from './passage.js';
import { isCaption, isCredit } from './photo-caption.js';

/** A full stop with what may stand behind it: quotes, an agency in brackets, reference marks. */
const SENTENCE_END = /[.!?…][)\]"'”’»]*(?:\s?\([^()]{1,40}\)|\s?\[\d+\])*$/;
const LONGEST_TITLE = 200;
const LONGEST_HEADING_WORDS = 14;

/** What a passage is, with its text at hand. */
interface Judged extends Span {
  readonly text: string;
  readonly kind: BlockKind;
}

function words(text: string): number {
  return text.split(/\s+/).length;
}

function isHeadingLike(text: string): boolean {
  if (words(text) > LONGEST_HEADING_WORDS) return false;
  return !SENTENCE_END.test(text) || (/\?$/.test(text) && words(text) <= 9);
}

/** A paragraph of the markup that is no sentence: "Background", "A short biography for students". */
function isLabel(text: string): boolean {
  return words(text) <= 8 && !/[.!?…:;,][)\]"'”’»]*$/.test(text);
}

/** Kinds that a passage has by its own words, before its neighbours are looked at. */
function judge(text: string, marked: BlockKind | undefined, early: boolean): BlockKind {
  if (marked !== undefined && marked !== 'paragraph') return marked;
  if (isNavigation(text)) return 'navigation';
  if (isCredit(text)) return 'credit';
  if (isCaption(text, early)) return 'caption';
  if (isByline(text)) return 'byline';
  if (marked === undefined ? isHeadingLike(text) : isLabel(text)) return 'heading';
  return 'paragraph';
}

function judgeAll(text: string, passages: readonly Passage[]): Judged[] {
  const judged: Judged[] = [];
  let early = true;
  for (const { start, end, marked } of passages) {
    const spaced = text.slice(start, end).replace(/[\r\n\u2028\u2029]/g, ' ');
    const own = spaced.trim();
    if (own === '') continue;
    const kind = judge(own, marked, early);
    if (kind === 'paragraph') early = false;
    const first = start + spaced.length - spaced.trimStart().length;
    judged.push({ start: first, end: first + own.length, text: own, kind });
  }
  return judged;
}

/** The first line like a heading before the first paragraph is the title, unless the markup named one. */
function withTitle(judged: readonly Judged[]): Judged[] {
  if (judged.some((passage) => passage.kind === 'title')) return [...judged];
  const body = judged.findIndex((passage) => passage.kind === 'paragraph');
  const title = judged.findIndex(
    (passage, at) => at < body && passage.kind === 'heading' && passage.text.length <= LONGEST_TITLE,
  );
  if (title < 0) return withLongTitle(judged, body);
  return judged.map((passage, at) => (at === title ? { ...passage, kind: 'title' } : passage));
}

/** A headline as long as a sentence, above the first paragraph, betrays itself by having no full stop. */
function withLongTitle(judged: readonly Judged[], body: number): Judged[] {
  const first = judged[body];
  const isTitle =
    first !== undefined &&
    first.text.length <= LONGEST_TITLE &&
    /[\p{L}\p{N}]$/u.test(first.text) &&
    judged.slice(body + 1).some((passage) => passage.kind === 'paragraph');
  return judged.map((passage) => (isTitle && passage === first ? { ...passage, kind: 'title' } : passage));
}

/** A line like a heading with no paragraph below it heads nothing: it is a link or a label. */
function withoutIdleHeadings(judged: readonly Judged[]): Judged[] {
  const last = judged.findLastIndex((passage) => passage.kind === 'paragraph');
  return judged.map((passage, at) =>
    at > last && passage.kind === 'heading' ? { ...passage, kind: 'navigation' } : passage,
  );
}

function withRepeats(judged: readonly Judged[]): Judged[] {
  const seen = new Set<string>();
  return judged.map((passage) => {
    const key = passage.text.replace(/\s+/g, ' ');
    const again = seen.has(key) && passage.kind !== 'navigation';
    seen.add(key);
    return again ? { ...passage, kind: 'repeat' } : passage;
  });
}

function splitDateline(passage: Judged, place: Place): Block[] {
  const { start, end } = passage;
  const length = datelineLength(passage.text, place);
  if (length === 0 || start + length >= end) return [{ start, end, kind: 'paragraph' }];
  return [
    { start, end: start + passage.text.slice(0, length).trimEnd().length, kind: 'dateline' },
    { start: start + length, end, kind: 'paragraph' },
  ];
}

/** Returns what each passage of `text` is, in order: datelines cut off their paragraphs, repeats named. */
export function classifyBlocks(text: string, passages: readonly Passage[]): Block[] {
  const judged = withRepeats(withoutIdleHeadings(withTitle(judgeAll(text, passages))));
  const blocks: Block[] = [];
  const labels = judged.filter((passage) => opensWithColon(passage.text)).length;
  let index = 0;
  for (const passage of judged) {
    if (passage.kind !== 'paragraph') {
      blocks.push({ start: passage.start, end: passage.end, kind: passage.kind });
      continue;
    }
    blocks.push(...splitDateline(passage, { index, labelled: labels > 1 }));
    index += 1;
  }
  return blocks;
}
