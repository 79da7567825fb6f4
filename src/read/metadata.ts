import type { Block, BlockKind } from '../types/article.js';
import { datelineAgency } from './dateline.js';
import { findDate } from './dates.js';

type Blocks = readonly Block[];

function textsOf(text: string, blocks: Blocks, kind: BlockKind): string[] {
  return blocks
    .filter((block) => block.kind === kind)
    .map((block) => text.slice(block.start, block.end).replace(/\s+/g, ' '));
}

/** Returns a file's name without folders and ending. */
export function baseName(name: string): string {
  const file = name.replace(/^.*[/\\]/, '');
  return file.replace(/(?<=.)\.[A-Za-z]{1,10}$/, '');
}

/** Returns a file's name as a person would write it: "vienna-talks.txt" as "Vienna talks". */
export function readableName(name: string): string {
  const words = baseName(name)
    .replace(/[-_+]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Returns the text of the title block, if there is one. */
export function titleOf(text: string, blocks: Blocks): string | undefined {
  return textsOf(text, blocks, 'title')[0];
}

/**
 * Returns the date of publication that the page shows, as YYYY-MM-DD: in a dateline or line of dates,
 * else in the captions above the text (not those of archive pictures).
 */
export function dateOf(text: string, blocks: Blocks): string | undefined {
  const first = blocks.findIndex((block) => block.kind === 'paragraph');
  const above = blocks.slice(0, first < 0 ? undefined : first);
  const captions = textsOf(text, above, 'caption').filter(
    (caption) => !/\b(?:file|archive|library)\b/i.test(caption),
  );
  const places = [...textsOf(text, blocks, 'byline'), ...textsOf(text, blocks, 'dateline'), ...captions];
  for (const place of places) {
    const date = findDate(place);
    if (date !== undefined) return date;
  }
  return undefined;
}

const OWNED = /^(?:©|[Cc]opyright|COPYRIGHT|\([cC]\))/;
const OWNER =
  /^(?:©|[Cc]opyright|COPYRIGHT|\([cC]\))? ?(?:©|\([cC]\))? ?(?:\d{4}(?:[-–]\d{4})? )?(?:by )?(\p{Lu}[^.,|]{2,60})/u;

function bylineOutlet(byline: string): string | undefined {
  if (findDate(byline) !== undefined) {
    const lead = /^(\p{Lu}[^,|·•\d]{3,40}),/u.exec(byline)?.[1];
    return lead !== undefined && !/^(?:by|published|updated|posted)\b/i.test(lead) ? lead.trim() : undefined;
  }
  return /^[Bb][Yy] .+,\s*(\p{Lu}[\p{L}.&' ]{3,40})$/u.exec(byline)?.[1];
}

function creditOwner(credit: string): string | undefined {
  const source = /^\[?source ?: ?([^\]]{2,60})\]?$/i.exec(credit)?.[1];
  if (source !== undefined) return source.trim();
  return OWNED.test(credit) ? OWNER.exec(credit)?.[1]?.trim() : undefined;
}

function captionAgency(caption: string): string | undefined {
  return /\((\p{Lu}[\p{L}\d .&'’-]{1,40}?)(?: [Pp]hoto)?\/[^()]+\)\.?$/u.exec(caption)?.[1];
}

function firstFound(
  texts: readonly string[],
  find: (text: string) => string | undefined,
): string | undefined {
  for (const text of texts) {
    const found = find(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Returns the paper or agency that the page names: in a dateline, a byline, a notice of copyright, a picture's credit. */
export function sourceOf(text: string, blocks: Blocks): string | undefined {
  return (
    firstFound(textsOf(text, blocks, 'dateline'), datelineAgency) ??
    firstFound(textsOf(text, blocks, 'byline'), bylineOutlet) ??
    firstFound(textsOf(text, blocks, 'credit'), creditOwner) ??
    firstFound(
      textsOf(text, blocks, 'caption').filter(
        (caption) => !/\((?:file|photo|image|picture)\//i.test(caption),
      ),
      captionAgency,
    )
  );
}
