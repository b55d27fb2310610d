import { Command } from 'commander';
import { parseArguments } from '../command-line';

/** What a fit is asked to do. */
export interface FitOptions {
  /** Whether lines are first read by a model that has not seen them. */
  readonly measure: boolean;
}

/** Reads the words behind `npm run NAME --`; null, with the exit status set, where they ask for help or do not fit. */
export function parseFitOptions(name: string, what: string, argv: readonly string[]): FitOptions | null {
  const command = new Command(`npm run ${name} --`)
    .description(what)
    .option('--measure', 'first hold out lines and say how they are read', false)
    .allowExcessArguments(false);
  return parseArguments(command, argv) ? command.opts<FitOptions>() : null;
}
