import { Encodings, Font, FontNames } from '@pdf-lib/standard-fonts';

/**
 * Times and Helvetica: every system has one of the fonts that are as wide, letter for letter (Times New Roman,
 * Liberation Serif, Nimbus Roman; Arial, Liberation Sans, Nimbus Sans).
 */
export type Face = 'serif' | 'sans';

const fontNames = { serif: FontNames.TimesRoman, sans: FontNames.Helvetica } as const;
const loaded = new Map<Face, Font>();

const UNKNOWN = 0.7;
const WIDE = 1;
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;

/**
 * Returns how wide a text is set on one line, in em, by the fonts' own metrics (Adobe's AFM files). Letters that these
 * fonts lack count as their base letter or, where that is not known, as rather wide; marks that combine have no width.
 */
export function widthOf(text: string, face: Face): number {
  let width = 0;
  for (const character of text) width += characterWidth(character, face);
  return width;
}

function characterWidth(character: string, face: Face): number {
  const known = glyphWidth(character, face);
  if (known !== undefined) return known;
  if (/^[\p{M}\p{Cf}\p{Cc}]$/u.test(character)) return 0;
  const [base = character] = character.normalize('NFD');
  return glyphWidth(base, face) ?? (wide.test(character) ? WIDE : UNKNOWN);
}

function glyphWidth(character: string, face: Face): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  const encoding = Encodings.WinAnsi;
  if (!encoding.canEncodeUnicodeCodePoint(code)) return undefined;
  const width = fontOf(face).getWidthOfGlyph(encoding.encodeUnicodeCodePoint(code).name);
  return typeof width === 'number' ? width / 1000 : undefined;
}

function fontOf(face: Face): Font {
  const font = loaded.get(face) ?? Font.load(fontNames[face]);
  loaded.set(face, font);
  return font;
}
