import type { Result } from '../../types/finding.js';
import { traceText } from '../origin.js';
import type { ReadText } from '../read-text.js';
import { chooseContent } from './choose-content.js';
import { parsePage } from './dom.js';
import { readPageHead } from './page-head.js';
import { addNode, type PageReading } from './page-passages.js';
import { sourceTexts } from './source-text.js';
import { locateTexts } from './text-positions.js';

/** Reads a web page: the words of its article, each led back to its place in the source, and what its head says. */
export function readHtml(html: string): Result<ReadText> {
  const page = parsePage(html);
  const traced = traceText();
  const reading: PageReading = {
    traced,
    positions: locateTexts(page, sourceTexts(html)),
    chosen: chooseContent(page, html) ?? (() => true),
    passages: [],
    marked: undefined,
    start: -1,
    space: undefined,
    titled: false,
  };
  addNode(reading, page, false, undefined);
  return {
    ok: true,
    value: {
      text: traced.text(),
      origin: traced.runs(),
      passages: reading.passages,
      stated: readPageHead(page),
    },
  };
}
