import type { Deck } from '../types/deck.js';
import type { Result } from '../types/finding.js';
import { wrong } from './messages.js';
import { readFile } from './read-input.js';

/** The decks in the files, or everything that is wrong with any of them. */
export async function readDecks(paths: readonly string[]): Promise<Result<readonly Deck[]>> {
  const [{ createDeckValidator }, { packageFiles }] = await Promise.all([
    import('../deck/validate-deck.js'),
    import('../resources.js'),
  ]);
  const validate = createDeckValidator(packageFiles());
  const decks = paths.map((path): Result<Deck> => {
    const value = readJson(path);
    if (!value.ok) return value;
    const deck = validate(value.value);
    if (deck.ok) return deck;
    return { ok: false, findings: deck.findings.map((finding) => ({ ...finding, file: path })) };
  });
  const findings = decks.flatMap((deck) => (deck.ok ? [] : deck.findings));
  return findings.length > 0
    ? { ok: false, findings }
    : { ok: true, value: decks.flatMap((deck) => (deck.ok ? [deck.value] : [])) };
}

function readJson(path: string): Result<unknown> {
  const file = readFile(path);
  if (!file.ok) return file;
  const text = new TextDecoder().decode(file.value.bytes);
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unreadable';
    return { ok: false, findings: [wrong.deckNotJson(path, lineInReason(reason, text), reason)] };
  }
}

/** The line that V8's message about broken JSON points at, counted from its position. */
function lineInReason(reason: string, text: string): number | undefined {
  const position = /at position (\d+)/.exec(reason)?.[1];
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}
