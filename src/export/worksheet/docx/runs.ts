import { type IRunOptions, Tab, TextRun } from 'docx';

/** A twentieth of a point, the unit of Word's lengths. */
export const twips = (points: number): number => Math.round(points * 20);

/** What XML 1.0 forbids: most control characters, halves of surrogate pairs, and two that mean nothing. */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Returns a stretch of text; white space counts as single spaces, and what XML cannot hold is left out. */
export function run(text: string, options: Omit<IRunOptions, 'text' | 'children'> = {}): TextRun {
  const clean = text.replace(notXml, '').replace(/[\t\n\r]+/g, ' ');
  return new TextRun({ ...options, text: clean, ...(isRightToLeft(text) ? { rightToLeft: true } : {}) });
}

export const tab = (): TextRun => new TextRun({ children: [new Tab()] });

/** Whether the first letter of a text belongs to a script that runs from right to left. */
export function isRightToLeft(text: string): boolean {
  return /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text);
}

/** Returns the direction of a paragraph that begins with this text. */
export function direction(text: string): { readonly bidirectional: boolean } {
  return { bidirectional: isRightToLeft(text) };
}
