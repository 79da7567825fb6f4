import type { Argv } from 'yargs';
import type { Command, CommandGroup } from './command.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { wrong } from './messages.js';
import { nearest } from './nearest.js';
import { flags } from './options.js';
import { createTerminal } from './terminal.js';

/** The head of a help page: examples first, then how the command is written. */
export function usage(words: string, examples: Command['examples']): string {
  return [
    'Examples:',
    ...examples.flatMap(([command, does]) => [`# ${does}`, command]),
    '',
    `Usage: ${words}`,
  ].join('\n');
}

/** The first example of every command, for the page that shows them all. */
export function firstExamples(commands: readonly (Command | CommandGroup)[]): Command['examples'] {
  return commands.flatMap((command) => {
    const [first] = 'commands' in command ? command.commands : [command];
    return first ? first.examples.slice(0, 1) : [];
  });
}

type Commands = readonly (Command | CommandGroup)[];

/** What may be said after the words of the line that are right: further words, and flags. */
function known(
  args: readonly string[],
  commands: Commands,
): { words: readonly string[]; flags: readonly string[] } {
  const words = args.filter((arg) => !arg.startsWith('-'));
  const [command] = commands.filter(({ name }) => name === words[0]);
  if (command && 'commands' in command) return known(words.slice(1), command.commands);
  return {
    words: commands.map(({ name }) => name),
    flags: [...(command ? command.flags : Object.keys(flags)), 'help', 'version'],
  };
}

/** What demandCommand says; also how it is known again. */
export const NO_COMMAND = 'No command is given.';

/**
 * Tells a mistake on the command line that yargs found, with the word that was perhaps meant. Where a command is
 * missing, its help says more than an error would.
 */
export function tellMistake(
  message: string,
  args: readonly string[],
  line: Argv,
  commands: Commands,
): ExitCode {
  const terminal = createTerminal({ json: args.includes('--json') });
  if (message === NO_COMMAND) {
    line.showHelp('error');
    return EXIT.usage;
  }
  const valueless = /^Not enough arguments following: (.+)$/.exec(message)?.[1];
  if (valueless !== undefined) {
    return terminal.fail([
      wrong.flagWithoutValue(valueless.length === 1 ? `-${valueless}` : `--${valueless}`),
    ]);
  }
  const unknown = /^Unknown (?:argument|command)s?: (.+)$/.exec(message)?.[1]?.split(', ')[0];
  if (unknown === undefined) return terminal.fail([wrong.usage(message)]);
  const flag = args.find((arg) => arg.startsWith('-') && bareFlag(arg) === unknown);
  return terminal.fail([
    flag === undefined
      ? wrong.unknownCommand(unknown, nearest(unknown, known(args, commands).words))
      : wrong.unknownFlag(flag.replace(/=.*/s, ''), nearest(unknown, known(args, commands).flags)),
  ]);
}

function bareFlag(arg: string): string {
  return arg.replace(/^--?(?:no-)?/, '').replace(/=.*/s, '');
}
