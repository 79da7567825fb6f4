import {
  Document,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
} from 'docx';
import { COLUMN_GAP } from '../layout/columns.js';
import { contentWidth } from '../layout/page-layout.js';
import type { SheetDocument } from '../sheet-documents.js';
import type { Worksheet, Worksheets } from '../worksheets.js';
import { keyParagraphs } from './key-paragraphs.js';
import { run, tab, twips } from './runs.js';
import { sheetStretches } from './sheet-paragraphs.js';
import { stablePackage } from './stable-package.js';
import { questionNumbers, sheetStyles } from './styles.js';

/** Returns a document as a Word file (Office Open XML) that a teacher can edit. */
export async function sheetDocx(set: Worksheets, { sheet, keys, title }: SheetDocument): Promise<Uint8Array> {
  const sections = [
    ...(sheet ? sheetSections(set, sheet, keys.length > 0) : []),
    ...keys.map((key) => keySection(set, key, sheet !== undefined)),
  ];
  const document = new Document({
    title,
    creator: 'factdeck',
    lastModifiedBy: 'factdeck',
    styles: sheetStyles(set.layout, set.texts.language),
    numbering: { config: [questionNumbers(set.layout)] },
    sections,
  });
  return stablePackage(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function sheetSections(set: Worksheets, sheet: Worksheet, keyFollows: boolean): readonly ISectionOptions[] {
  const footer = () => footerOf(set, sheet.version, keyFollows);
  return sheetStretches(set, sheet).map(
    ({ columns, children }, index): ISectionOptions => ({
      properties: {
        ...pageOf(set),
        type: index === 0 ? SectionType.NEXT_PAGE : SectionType.CONTINUOUS,
        titlePage: index === 0,
        column: { count: columns, space: twips(COLUMN_GAP) },
      },
      headers: { default: headerOf(set, sheet), first: new Header({ children: [new Paragraph('')] }) },
      footers: { default: footer(), first: footer() },
      children,
    }),
  );
}

function keySection(set: Worksheets, key: Worksheet, sheetBefore: boolean): ISectionOptions {
  const named = [set.texts.key.heading, key.version].filter(Boolean).join(' · ');
  const empty = new Header({ children: [new Paragraph('')] });
  return {
    properties: { ...pageOf(set), type: SectionType.NEXT_PAGE },
    headers: { default: empty },
    footers: { default: footerOf(set, named, sheetBefore) },
    children: keyParagraphs(set, key) as FileChild[],
  };
}

function pageOf({ layout: { width, height, margin } }: Worksheets) {
  const [side, edge] = [twips(margin.side), twips(margin.top / 2)];
  return {
    page: {
      size: { width: twips(width), height: twips(height) },
      margin: {
        ...{ top: twips(margin.top), bottom: twips(margin.bottom), left: side, right: side },
        ...{ header: edge, footer: edge },
      },
    },
  };
}

const twoSides = (set: Worksheets) => [
  { type: TabStopType.RIGHT, position: twips(contentWidth(set.layout)) },
];

/** Pages after the first bear the title too: loose sheets find each other again. */
function headerOf(set: Worksheets, { version }: Worksheet): Header {
  const size = 2 * set.layout.footer.imprint;
  const children = [run(set.headTitle, { size }), tab(), run(version, { size })];
  return new Header({ children: [new Paragraph({ tabStops: twoSides(set), children })] });
}

/** Where sheet and key are one document, the number of all pages would mislead. */
function footerOf(set: Worksheets, named: string, together: boolean): Footer {
  const { texts, imprint, layout } = set;
  const size = 2 * layout.footer.page;
  const total = together ? [] : [texts.page.of, PageNumber.TOTAL_PAGES];
  const children = [
    run([named, imprint].filter(Boolean).join(' · '), { size: 2 * layout.footer.imprint }),
    tab(),
    new TextRun({ size, children: [texts.page.before, PageNumber.CURRENT, ...total] }),
  ];
  return new Footer({ children: [new Paragraph({ tabStops: twoSides(set), children })] });
}
