import path from 'node:path';
import { CommanderError, type Command } from 'commander';

/** Folder of the project, whether the sources or what was built of them run. */
export const PROJECT = path.join(__dirname, '..');
/** Folder of the project's data files. */
export const DATA = path.join(PROJECT, 'data');
/** Exit status of a command that was called wrongly; 1 is a command that was called rightly and failed. */
export const BAD_USAGE = 2;

/** Writes one line on standard output. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Reads the words behind a command's name; false where they ask for help or do not fit, with the exit status set. */
export function parseArguments(command: Command, argv: readonly string[]): boolean {
  try {
    command.exitOverride().parse([...argv], { from: 'user' });
    return true;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : BAD_USAGE;
    return false;
  }
}
