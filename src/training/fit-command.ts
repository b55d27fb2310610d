import { Command } from 'commander';

/** What a fit is asked to do. */
export interface FitOptions {
  /** Whether lines are first read by a model that has not seen them. */
  readonly measure: boolean;
}

/** Reads the words behind `npm run NAME --`; `--help` and words it does not know end the process before anything is written. */
export function parseFitOptions(name: string, what: string, argv: readonly string[]): FitOptions {
  const command = new Command(`npm run ${name} --`)
    .description(what)
    .option('--measure', 'first hold out lines and say how they are read', false)
    .allowExcessArguments(false);
  return command.parse([...argv], { from: 'user' }).opts<FitOptions>();
}
