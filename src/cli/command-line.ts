import yargs, { type Arguments, type Argv } from 'yargs';
import { buildCommand } from './build.js';
import type { Command, CommandGroup } from './command.js';
import { readConfig, settingsFor } from './config.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { explainCommand } from './explain.js';
import { exportCommand } from './export.js';
import { factsCommand } from './facts.js';
import { importCommand } from './import.js';
import { flags, STANDARD_INPUT } from './options.js';
import { parseCommand } from './parse.js';
import { rulesCommands } from './rules.js';
import { createTerminal } from './terminal.js';
import { firstExamples, NO_COMMAND, tellMistake, usage } from './usage.js';
import { validateCommand } from './validate.js';
import { packageVersion } from './version.js';

const COMMANDS: readonly (Command | CommandGroup)[] = [
  buildCommand,
  factsCommand,
  parseCommand,
  exportCommand,
  importCommand,
  explainCommand,
  validateCommand,
  rulesCommands,
];

/** Ends yargs' work after a mistake on the command line was told. */
class MistakeTold extends Error {}

type Finish = (code: ExitCode) => void;

/** Runs the command that the arguments name. Returns the exit code; rejects only for a bug in factdeck. */
export async function runCommandLine(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const finish: Finish = (ended) => {
    code = ended;
  };
  const line = yargs(args.map((arg) => positional(arg, args)))
    .scriptName('factdeck')
    .locale('en')
    .parserConfiguration({
      'camel-case-expansion': false,
      'dot-notation': false,
      'greedy-arrays': false,
      'parse-positional-numbers': false,
    })
    .usage(usage('$0 <command> [flags]', firstExamples(COMMANDS)))
    .version(packageVersion())
    .alias('help', 'h')
    .completion('completion', 'Print a script that completes commands and flags in your shell')
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .strict()
    .exitProcess(false)
    .fail((message: string | null, error: Error | undefined, failed) => {
      if (error !== undefined && error !== null && error.name !== 'YError') throw error;
      finish(tellMistake(message ?? '', args, failed, COMMANDS));
      throw new MistakeTold();
    });
  for (const command of COMMANDS) addCommand(line, command, [], finish);
  line.demandCommand(1, NO_COMMAND);
  try {
    await line.parseAsync();
  } catch (error) {
    if (!(error instanceof MistakeTold)) throw error;
  }
  return code;
}

/** The argument as yargs takes it for no flag: `-`, and for `explain` the id of a card that begins with one. */
function positional(arg: string, [command]: readonly string[]): string {
  if (arg === '-') return STANDARD_INPUT;
  return command === explainCommand.name && /^-[\w-]{20}$/.test(arg) ? ` ${arg}` : arg;
}

/** Adds a command after the words of its group. */
function addCommand(
  line: Argv,
  command: Command | CommandGroup,
  group: readonly string[],
  finish: Finish,
): void {
  const words = [...group, command.name];
  if ('commands' in command) {
    line.command({
      command: command.name,
      describe: command.describe,
      builder: (inner: Argv) => {
        for (const one of command.commands) addCommand(inner, one, words, finish);
        const examples = command.commands.flatMap((one) => one.examples);
        return inner.usage(usage(`$0 ${words.join(' ')} <command>`, examples)).demandCommand(1, NO_COMMAND);
      },
      handler: () => undefined,
    });
    return;
  }
  const { paths } = command;
  line.command({
    command: paths ? `${command.name} [${paths.name}..]` : command.name,
    describe: command.describe,
    builder: (inner: Argv) => {
      for (const name of command.flags) inner.option(name, flags[name]);
      if (paths) inner.positional(paths.name, { type: 'string', describe: paths.describe });
      const pathWords = paths?.written ?? (paths?.required ? `<${paths.name}>` : `[${paths?.name}..]`);
      const line = [...words, ...(paths ? [pathWords] : []), '[flags]'].join(' ');
      return inner.usage(usage(`$0 ${line}`, command.examples));
    },
    handler: async (given) => finish(await run(command, given, words.length)),
  });
}

async function run(command: Command, given: Arguments, depth: number): Promise<ExitCode> {
  const config = readConfig();
  if (!config.ok) return createTerminal({ json: given.json }).fail(config.findings);
  const named = command.paths ? [given[command.paths.name] ?? []].flat() : [];
  const afterDashes = given._.slice(depth);
  const said = command.flags.filter((name) => given[name] !== undefined).map((name) => [name, given[name]]);
  return command.run({
    paths: [...named, ...afterDashes].map(String),
    flags: { ...settingsFor(config.value, command.flags), ...Object.fromEntries(said) },
  });
}
