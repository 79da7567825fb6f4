import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
  type NumberingDefinition,
} from 'docx';
import { NUMBER_ROOM } from '../layout/columns.js';
import type { PageLayout, Setting } from '../layout/page-layout.js';
import { twips } from './runs.js';

/** Fonts that Word has; other programs put those in their place that are as wide. */
export const fonts = { serif: 'Times New Roman', sans: 'Arial' } as const;

/** The paragraph styles of a worksheet, by what they are for: a teacher changes one and all that bear it follow. */
export const styleIds = {
  title: 'SheetTitle',
  kind: 'SheetKind',
  source: 'Source',
  textTitle: 'TextTitle',
  textHeading: 'TextHeading',
  reading: 'Reading',
  part: 'Part',
  instructions: 'Instructions',
  question: 'Question',
  choices: 'Choices',
  writing: 'WritingLine',
  bank: 'WordBank',
  key: 'Key',
  keyPart: 'KeyPart',
} as const;

/** Numbers of questions: real ones, that follow when a question is taken out. */
export function questionNumbers({ asking }: PageLayout): NumberingDefinition {
  const indent = twips(NUMBER_ROOM * asking.size);
  return {
    reference: 'questions',
    levels: [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        text: '%1',
        alignment: AlignmentType.START,
        style: { run: { bold: true }, paragraph: { indent: { left: indent, hanging: indent } } },
      },
    ],
  };
}

/** Returns the styles of a layout. */
export function sheetStyles(layout: PageLayout, language: string): IStylesOptions {
  const { asking } = layout;
  const usual = { ...runOf(asking), language: { value: language } };
  return {
    default: { document: { run: usual, paragraph: paragraphOf(asking) } },
    paragraphStyles: [...textStyles(layout), ...questionStyles(layout), ...keyStyles(layout)],
  };
}

function style(id: string, name: string, run: object, paragraph: object): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph };
}

function textStyles({ reading, asking, gutter, small }: PageLayout): readonly IParagraphStyleOptions[] {
  const gap = (lines: number) => twips(lines * asking.size);
  const large = (times: number) => ({ bold: true, size: 2 * Math.round(times * reading.size) });
  const kind = { bold: true, allCaps: true, size: 2 * small * asking.size };
  const heading = { ...large(1), font: fonts.sans };
  const lines = paragraphOf(reading).spacing;
  return [
    style(styleIds.kind, 'Sheet kind', kind, { spacing: { before: gap(1.2) } }),
    style(
      styleIds.title,
      'Sheet title',
      { ...runOf(reading), ...large(1.9) },
      { spacing: { ...singleLines, after: gap(0.4) } },
    ),
    style(styleIds.source, 'Source', {}, { spacing: { after: gap(0.5) } }),
    style(
      styleIds.textTitle,
      'Text title',
      { ...runOf(reading), ...large(1.35) },
      { keepNext: true, spacing: { before: gap(1.4), after: gap(0.2) } },
    ),
    style(styleIds.textHeading, 'Text heading', heading, {
      keepNext: true,
      spacing: { before: gap(0.8), after: gap(0.3) },
      indent: { left: twips(gutter) },
    }),
    style(styleIds.reading, 'Reading', runOf(reading), {
      spacing: { ...lines, after: twips(0.55 * reading.size) },
    }),
  ];
}

function questionStyles({ asking }: PageLayout): readonly IParagraphStyleOptions[] {
  const gap = (lines: number) => twips(lines * asking.size);
  const indent = { left: twips(NUMBER_ROOM * asking.size) };
  const part = { bold: true, size: 2 * Math.round(1.2 * asking.size) };
  return [
    style(styleIds.part, 'Part', part, { keepNext: true, outlineLevel: 0, spacing: { before: gap(1.6) } }),
    style(styleIds.instructions, 'Instructions', {}, { keepNext: true, spacing: { after: gap(0.8) } }),
    style(styleIds.question, 'Question', {}, { keepLines: true, spacing: { before: gap(0.8) } }),
    style(styleIds.choices, 'Choices', {}, { keepLines: true, indent, spacing: { before: gap(0.2) } }),
    style(styleIds.writing, 'Writing line', {}, { indent, spacing: { before: gap(0.75) } }),
    style(
      styleIds.bank,
      'Word bank',
      {},
      { keepLines: true, keepNext: true, spacing: { before: gap(0.8), after: gap(0.4) } },
    ),
  ];
}

function keyStyles({ key }: PageLayout): readonly IParagraphStyleOptions[] {
  const gap = (lines: number) => twips(lines * key.size);
  const part = { ...runOf(key), bold: true, size: 2 * (key.size + 1) };
  return [
    style(styleIds.key, 'Key', runOf(key), { ...paragraphOf(key), keepLines: true }),
    style(styleIds.keyPart, 'Key part', part, {
      keepNext: true,
      spacing: { before: gap(1.2), after: gap(0.4) },
    }),
  ];
}

function runOf({ face, size, spacing }: Setting) {
  return { font: fonts[face], size: 2 * size, characterSpacing: twips(spacing * size) };
}

const singleLines = { line: 240, lineRule: LineRuleType.AUTO } as const;

/** Word's fonts are some 1.15 times as high as their size, and it counts lines in that height; 240 is one. */
function paragraphOf({ leading }: Setting) {
  return { spacing: { line: Math.round((240 * leading) / 1.15), lineRule: LineRuleType.AUTO } };
}
