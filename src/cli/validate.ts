import type { Command } from './command.js';
import { readDecks } from './deck-input.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { counted, wrong } from './messages.js';
import type { Given } from './options.js';
import { createTerminal } from './terminal.js';

/** `factdeck validate`: what is wrong with decks that a person edited. */
export const validateCommand: Command = {
  name: 'validate',
  describe: 'Check decks that were edited',
  paths: { name: 'deck', describe: 'A deck.json', required: true },
  flags: ['quiet', 'json'],
  examples: [['factdeck validate out/deck.json', 'every fault, with its place in the file']],
  run: validate,
};

async function validate({ paths, flags }: Given): Promise<ExitCode> {
  const terminal = createTerminal(flags);
  if (paths.length === 0) return terminal.fail([wrong.noDeck()]);
  const decks = await readDecks(paths);
  if (!decks.ok) return terminal.fail(decks.findings);
  decks.value.forEach((deck, index) => {
    const facts = counted(deck.facts.length, 'fact');
    terminal.say(`${paths[index]}: valid, with ${facts} and ${counted(deck.cards.length, 'card')}`);
  });
  if (flags.json === true) terminal.result(`${JSON.stringify({ ok: true, findings: [] })}\n`);
  return EXIT.done;
}
