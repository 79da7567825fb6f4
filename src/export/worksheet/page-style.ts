import { contentWidth, type Setting } from './layout/page-layout.js';
import type { Worksheet, Worksheets } from './worksheets.js';

const points = (length: number): string => `${Number(length.toFixed(2))}pt`;

/** Returns the part of the style that differs from sheet to sheet: sizes, paper, what stands at the foot of pages. */
export function pageStyle(set: Worksheets, keys: readonly Worksheet[], sheet: Worksheet | undefined): string {
  const { layout } = set;
  const { margin } = layout;
  const sizes = [
    ...settingVariables('reading', layout.reading),
    ...settingVariables('asking', layout.asking),
    ...settingVariables('key', layout.key),
    `--small: ${layout.small}`,
    `--gutter: ${points(layout.gutter)}`,
    `--measure: ${points(layout.measure)}`,
    `--content: ${points(contentWidth(layout))}`,
  ];
  const edges = [margin.top, margin.side, margin.bottom].map(points).join(' ');
  return [
    `:root { ${sizes.join('; ')}; }`,
    `@page { size: ${layout.paper === 'a4' ? 'A4' : 'letter'} portrait; margin: ${edges}; }`,
    ...(sheet ? sheetPages(set, sheet, keys.length > 0) : []),
    ...keys.map((key) => keyPages(set, key, sheet !== undefined)),
  ].join('\n');
}

function settingVariables(name: string, { face, size, leading, spacing }: Setting): readonly string[] {
  return [
    `--${name}-face: var(--${face})`,
    `--${name}-size: ${points(size)}`,
    `--${name}-leading: ${leading}`,
    `--${name}-spacing: ${spacing}em`,
  ];
}

/** Pages after the first bear the title too: loose sheets find each other again. */
function sheetPages(set: Worksheets, sheet: Worksheet, keyFollows: boolean): readonly string[] {
  const [left, right] = [set.headTitle, sheet.version].map((text) => footText(set, cssString(text)));
  const head = `@top-left { ${left} } @top-right { ${right} }`;
  const none = '@top-left { content: none } @top-right { content: none }';
  return [
    '.sheet { page: sheet; }',
    `@page sheet { ${head} ${foot(set, sheet.version, keyFollows)} }`,
    `@page sheet:first { ${none} }`,
  ];
}

function keyPages(set: Worksheets, { letter, version }: Worksheet, sheetBefore: boolean): string {
  const { key } = set.texts;
  const page = pageName(letter);
  const named = [key.heading, version].filter(Boolean).join(' · ');
  return `.${page} { page: ${page}; }\n@page ${page} { ${foot(set, named, sheetBefore)} }`;
}

/** The name of the pages of a version's key, also its class. */
export function pageName(letter: string): string {
  return letter === '' ? 'key-only' : `key-${letter}`;
}

/** Where sheet and key are one document, the number of all pages would mislead. */
function foot(set: Worksheets, named: string, together: boolean): string {
  const { texts, layout, imprint } = set;
  const count = together ? '' : ` ${cssString(texts.page.of)} counter(pages)`;
  const number = `${cssString(texts.page.before)} counter(page)${count}`;
  return [
    `@bottom-left { ${footText(set, cssString([named, imprint].filter(Boolean).join(' · ')))} }`,
    `@bottom-right { ${footText(set, number, layout.footer.page)} }`,
  ].join(' ');
}

function footText({ layout }: Worksheets, content: string, size = layout.footer.imprint): string {
  return `content: ${content}; font: ${points(size)} var(--sans); color: #3f4349; white-space: nowrap;`;
}

function cssString(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{N} ,·_-]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
