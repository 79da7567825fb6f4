import type { ExitCode } from './exit-codes.js';
import type { FlagName, Given } from './options.js';

/** One command of `factdeck`, told apart from the library that reads the command line. */
export interface Command {
  readonly name: string;
  readonly describe: string;
  /** Its paths, as help calls them; absent where it takes none. */
  readonly paths?: {
    readonly name: string;
    readonly describe: string;
    readonly required?: boolean;
    /** How help writes them, where they are not all of one kind: "[card] <deck>". */
    readonly written?: string;
  };
  readonly flags: readonly FlagName[];
  readonly examples: readonly (readonly [command: string, does: string])[];
  /** Does the work. Rejects only for a bug in factdeck. */
  readonly run: (given: Given) => Promise<ExitCode>;
}

/** Commands under a common word, such as `rules list` and `rules check`. */
export interface CommandGroup {
  readonly name: string;
  readonly describe: string;
  readonly commands: readonly Command[];
}
