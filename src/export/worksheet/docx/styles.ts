import {
  AlignmentType,
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
  part: 'Heading1',
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
  const { reading, asking, key } = layout;
  const beside = { left: twips(NUMBER_ROOM * asking.size) };
  const style = (id: string, name: string, run: object, paragraph: object) => ({
    ...{ id, name, basedOn: 'Normal', quickFormat: true },
    run,
    paragraph,
  });
  const gap = (lines: number) => twips(lines * asking.size);
  return {
    default: {
      document: { run: { ...runOf(asking), language: { value: language } }, paragraph: paragraphOf(asking) },
    },
    paragraphStyles: [
      style(
        styleIds.kind,
        'Sheet kind',
        { bold: true, allCaps: true, size: 2 * layout.small * asking.size },
        { spacing: { before: gap(1.2) } },
      ),
      style(
        styleIds.title,
        'Sheet title',
        { ...runOf(reading), bold: true, size: 2 * Math.round(1.9 * reading.size) },
        { spacing: { line: 240, lineRule: LineRuleType.AUTO, after: gap(0.4) } },
      ),
      style(styleIds.source, 'Source', {}, { spacing: { after: gap(0.5) } }),
      style(
        styleIds.textTitle,
        'Text title',
        { ...runOf(reading), bold: true, size: 2 * Math.round(1.35 * reading.size) },
        { keepNext: true, spacing: { before: gap(1.4), after: gap(0.2) } },
      ),
      style(
        styleIds.textHeading,
        'Text heading',
        { bold: true, font: fonts.sans, size: 2 * reading.size },
        {
          keepNext: true,
          spacing: { before: gap(0.8), after: gap(0.3) },
          indent: { left: twips(layout.gutter) },
        },
      ),
      style(styleIds.reading, 'Reading', runOf(reading), {
        ...paragraphOf(reading),
        spacing: { ...paragraphOf(reading).spacing, after: twips(0.55 * reading.size) },
      }),
      style(
        styleIds.part,
        'Part',
        { bold: true, size: 2 * Math.round(1.2 * asking.size) },
        { keepNext: true, outlineLevel: 0, spacing: { before: gap(1.6) } },
      ),
      style(styleIds.instructions, 'Instructions', {}, { keepNext: true, spacing: { after: gap(0.8) } }),
      style(styleIds.question, 'Question', {}, { keepLines: true, spacing: { before: gap(0.8) } }),
      style(
        styleIds.choices,
        'Choices',
        {},
        { keepLines: true, indent: beside, spacing: { before: gap(0.2) } },
      ),
      style(styleIds.writing, 'Writing line', {}, { indent: beside, spacing: { before: gap(0.75) } }),
      style(
        styleIds.bank,
        'Word bank',
        {},
        { keepLines: true, keepNext: true, spacing: { before: gap(0.8), after: gap(0.4) } },
      ),
      style(styleIds.key, 'Key', runOf(key), { ...paragraphOf(key), keepLines: true }),
      style(
        styleIds.keyPart,
        'Key part',
        { ...runOf(key), bold: true, size: 2 * (key.size + 1) },
        { keepNext: true, spacing: { before: gap(1.1), after: gap(0.4) } },
      ),
    ],
  };
}

function runOf({ face, size, spacing }: Setting) {
  return { font: fonts[face], size: 2 * size, characterSpacing: twips(spacing * size) };
}

/** Word's fonts are some 1.15 times as high as their size, and it counts lines in that height; 240 is one. */
function paragraphOf({ leading }: Setting) {
  return { spacing: { line: Math.round((240 * leading) / 1.15), lineRule: LineRuleType.AUTO } };
}
