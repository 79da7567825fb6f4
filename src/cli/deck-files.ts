import type { StockTypes } from '../export/format.js';
import { type Format, type FormatEntry, formatNames, formats } from '../export/formats.js';
import type { Deck } from '../types/deck.js';
import type { Finding, Result } from '../types/finding.js';

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

/**
 * The files of a deck in all the formats, or why one of them could not be written. `stockTypes` are Anki's names of its
 * note types; absent for the English ones.
 */
export async function deckFiles(
  deck: Deck,
  names: readonly Format[],
  stockTypes: StockTypes | undefined,
): Promise<Result<DeckFiles>> {
  const [{ exportDeck }, { packageFiles }] = await Promise.all([
    import('../export/export-deck.js'),
    import('../resources.js'),
  ]);
  const means = { files: packageFiles(), ...(stockTypes ? { stockTypes } : {}) };
  const exported = await Promise.all(names.map((name) => exportDeck(deck, name, means)));
  const findings = exported.flatMap((result) => (result.ok ? [] : result.findings));
  if (findings.length > 0) return { ok: false, findings };
  const whole = exported.flatMap((result) => (result.ok ? [result.value] : []));
  const files = whole.flatMap((each) => each.files);
  const lost = whole.flatMap((each) => each.lost);
  if (files.length === 0) return { ok: false, findings: lost };
  return {
    ok: true,
    value: { files: files.map(({ path, content }) => ({ name: path, bytes: bytesOf(content) })), lost },
  };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
