import type { Block, BlockKind } from '../types/article.js';
import { isByline } from './byline.js';
import { datelineLength } from './dateline.js';
import { isNavigation } from './navigation.js';
import type { Passage } from './passage.js';
import { isCaption, isCredit } from './photo-caption.js';

const SENTENCE_END = /[.!?…][)\]"'”’»]*$/;
const LONGEST_TITLE = 200;
const LONGEST_HEADING_WORDS = 14;

/** What a passage is, with its text at hand. */
interface Judged extends Passage {
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
  for (const passage of passages) {
    const own = text.slice(passage.start, passage.end).replace(/[\r\n\u2028\u2029]/g, ' ');
    const kind = judge(own, passage.marked, early);
    if (kind === 'paragraph') early = false;
    judged.push({ ...passage, text: own, kind });
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
  return judged.map((passage, at) => (at === title ? { ...passage, kind: 'title' } : passage));
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

function splitDateline(passage: Judged, paragraph: number): Block[] {
  const { start, end } = passage;
  const length = datelineLength(passage.text, paragraph);
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
  let paragraph = 0;
  for (const passage of judged) {
    if (passage.kind !== 'paragraph') {
      blocks.push({ start: passage.start, end: passage.end, kind: passage.kind });
      continue;
    }
    blocks.push(...splitDateline(passage, paragraph));
    paragraph += 1;
  }
  return blocks;
}
