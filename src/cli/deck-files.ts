import { type Format, type FormatEntry, formatNames, formats } from '../export/formats.js';
import type { Deck } from '../types/deck.js';
import type { Finding, Result } from '../types/finding.js';
import type { Making } from './making.js';

/** A deck's files in the formats, one or more, and what of the deck they cannot carry. */
export interface DeckFiles {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly lost: readonly Finding[];
}

/** The formats that `build` writes unless some are named. */
export const USUAL_FORMATS = formatNames.filter((name) => formats[name].byDefault);

/** The formats, and those without which `build` could not make one of them right the next time. */
export function withNeeded(names: readonly Format[]): readonly Format[] {
  const needed = names.flatMap((name) => {
    const { needs = [] }: FormatEntry = formats[name];
    return needs;
  });
  return formatNames.filter((name) => names.includes(name) || needed.some((one) => one === name));
}

/** The files of a deck in all the formats, or why one of them could not be written. */
export async function deckFiles(
  deck: Deck,
  names: readonly Format[],
  making: Making,
): Promise<Result<DeckFiles>> {
  const [{ exportDeck }, { packageFiles }] = await Promise.all([
    import('../export/export-deck.js'),
    import('../resources.js'),
  ]);
  const means = { files: packageFiles(), ...making };
  const exported = await Promise.all(names.map((name) => exportDeck(deck, name, means)));
  const findings = exported.flatMap((result) => (result.ok ? [] : result.findings));
  if (findings.length > 0) return { ok: false, findings };
  const whole = exported.flatMap((result) => (result.ok ? [result.value] : []));
  const files = whole.flatMap((each) => each.files);
  const lost = eachOnce(whole.flatMap((each) => each.lost));
  if (files.length === 0) return { ok: false, findings: lost };
  return {
    ok: true,
    value: { files: files.map(({ path, content }) => ({ name: path, bytes: bytesOf(content) })), lost },
  };
}

/** A deck's files and the folder they go to. */
export type FolderFiles = DeckFiles & { readonly folder: string };

/** The files of each deck, one deck after the other, as a browser may have to print them. */
export async function folderFiles(
  decks: readonly { readonly deck: Deck; readonly folder: string }[],
  names: readonly Format[],
  making: Making,
): Promise<Result<readonly FolderFiles[]>> {
  const made: FolderFiles[] = [];
  for (const { deck, folder } of decks) {
    const files = await deckFiles(deck, names, making);
    if (!files.ok) return files;
    made.push({ folder, ...files.value });
  }
  return { ok: true, value: made };
}

/** HTML, PDF and DOCX of a worksheet miss the same. */
function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [finding.message, finding])).values()];
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
