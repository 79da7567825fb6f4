#!/usr/bin/env node
import { runCommandLine } from './command-line.js';
import { EXIT } from './exit-codes.js';
import { bug } from './messages.js';

/** A reader that has seen enough (`factdeck facts a.txt | head`) is no error; nor is one who does not listen. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  throw error;
});
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await runCommandLine(process.argv.slice(2));
} catch (error) {
  process.stderr.write(bug(error));
  process.exitCode = EXIT.bug;
}
