import type { Result } from '../../types/finding.js';
import { inputFindings } from '../input-findings.js';
import { isTooDeep } from '../markup-depth.js';
import { traceText } from '../origin.js';
import type { ReadText } from '../read-text.js';
import { chooseContent } from './choose-content.js';
import { type HtmlDocument, type HtmlNode, parsePage } from './dom.js';
import { readPageHead } from './page-head.js';
import { addNode, type PageReading } from './page-passages.js';
import { sourceTexts } from './source-text.js';
import { locateTexts, type TextPositions } from './text-positions.js';

/** Of what Readability chose, less than this share found again means that it had rebuilt the page beyond recognition. */
const LEAST_FOUND = 0.5;

function readChosen(
  page: HtmlDocument,
  positions: TextPositions,
  chosen: PageReading['chosen'],
): PageReading {
  const reading: PageReading = {
    traced: traceText(),
    positions,
    chosen,
    passages: [],
    marked: undefined,
    start: -1,
    space: undefined,
    titled: false,
  };
  addNode(reading, page, false, undefined);
  return reading;
}

/** Reads a web page: the words of its article, each led back to its place in the source, and what its head says. */
export function readHtml(html: string, file: string): Result<ReadText> {
  const page = parsePage(html);
  if (isTooDeep<HtmlNode>(page, (node) => node.childNodes))
    return { ok: false, findings: [inputFindings.depth(file)] };
  const positions = locateTexts(page, sourceTexts(html));
  const content = chooseContent(page, html);
  const whole = () => readChosen(page, positions, () => true);
  const chosen = content === undefined ? whole() : readChosen(page, positions, content.has);
  const lost = content !== undefined && chosen.traced.next < content.length * LEAST_FOUND;
  const reading = lost ? whole() : chosen;
  const { traced, passages } = reading;
  return {
    ok: true,
    value: { text: traced.text(), origin: traced.runs(), passages, stated: readPageHead(page) },
  };
}
